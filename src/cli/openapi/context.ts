import type { Action, Manifest, Schema } from '../../index.ts';
import { resolve } from '../../namedValues.ts';
import { namedInputs } from '../../request.ts';
import type { Dialect } from './dialect.ts';
import { shapesAt } from './shapes.ts';

/** What all parts of a document are made from. */
export interface Context {
  manifest: Manifest;
  dialect: Dialect;
  /** What schemas have in common, by name. */
  shapes: Readonly<Record<string, Schema>>;
  /** An input to show, by the id of its action. */
  examples: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Refers to a shape that is made for the document alone, such as that of an error. */
  named: (name: string, schema: Schema) => Schema;
}

/** What a field is, behind its reference. */
export function behind(schema: Schema, shapes: Context['shapes']): Schema {
  const { $ref } = schema;
  const named = typeof $ref === 'string' ? `#/${$ref.slice(shapesAt.length)}` : undefined;
  return resolve(named === undefined ? schema : { ...schema, $ref: named }, shapes).schema;
}

/** The inputs that `{*}` stands for. */
export function restOf(action: Action): string[] {
  const named = namedInputs(action, action.request.paths[0] as string);
  return Object.keys(action.input.properties).filter((name) => !named.has(name));
}

export function isRequired({ input }: Action, name: string): boolean {
  return input.required?.includes(name) === true;
}
