import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Action, Schema } from '../src/action.ts';
import { formNotes } from '../src/compiler.ts';
import type { Manifest } from '../src/manifest.ts';
import { at, pointerOf } from '../src/pointer.ts';
import { mapped } from '../src/refs.ts';
import { sharedShapes } from './sharedShapes.ts';

/** TypeScript for the inputs and outputs of a pack, and a map of them by action id. */
export async function typesOf(manifest: Manifest, actions: readonly Action[]): Promise<string> {
  const shapes = sharedShapes(actions.flatMap(({ input, output }) => [input, output]));
  const typed = (schema: Schema) => shape(mapped(schema, (one) => plainRef(one, shapes)));
  const $defs: Record<string, unknown> = Object.fromEntries(
    Object.entries(shapes).map(([name, one]) => [name, typed(one)]),
  );
  const properties: Record<string, unknown> = {};
  for (const action of actions) {
    const parts: Record<string, unknown> = {};
    for (const part of ['input', 'output'] as const) {
      const { $defs: _, ...schema } = action[part];
      const name = typeName(action.id, part);
      $defs[name] = { description: part === 'input' ? docOf(action) : undefined, ...typed(schema) };
      parts[part] = { $ref: `#/$defs/${name}` };
    }
    properties[action.id] = {
      type: 'object',
      properties: parts,
      required: Object.keys(parts),
      additionalProperties: false,
    };
  }
  const name = `${manifest.title.replaceAll(/\W/g, '')}Actions`;
  const description = 'The input and the output of each action, by its id.';
  const map = {
    description,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs,
  };
  return compile(JSON.parse(JSON.stringify(map)) as JSONSchema, name, {
    additionalProperties: false,
    unreachableDefinitions: false,
    format: false,
    // As a tuple, a list with a least length would refuse what a program maps from its own rows.
    ignoreMinAndMaxItems: true,
    bannerComment: '// Written by `npm run generate` from the action files. Change those instead.',
  });
}

function docOf(action: Action): string {
  return action.deprecated ? `${action.description}\n\n@deprecated ${action.deprecated.message}` : action.description;
}

function typeName(id: string, part: string): string {
  return [...id.split('.'), part].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A reference as the generator understands it. */
function plainRef(schema: Schema, $defs: Record<string, Schema>): Schema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const found = at({ $defs }, pointerOf($ref)) as Schema;
  // It would invent a name for a part of a shape.
  if (/^#\/\$defs\/[^/]+\//.test($ref)) return { ...mapped(found, (one) => plainRef(one, $defs)), ...beside };
  // It would lose what the shape leaves open and is demanded beside it.
  const { required, description } = beside as { required?: string[]; description?: string };
  if (required === undefined) return schema;
  const all = (found.properties ?? {}) as Record<string, Schema>;
  const demanded = Object.fromEntries(required.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
  return { description, allOf: [{ $ref }, { type: 'object', properties: demanded, required }] };
}

// Conditions between fields have no type. A title would export an alias; the rest is for forms.
const typeless = [
  ...['if', 'then', 'else', 'dependentRequired', 'title', 'default', 'examples', ...formNotes, '$comment'],
];

/** A schema as the generator wants it: a sibling of a $ref would copy the type, one beside allOf does not. */
function shape(schema: unknown): Schema {
  const { allOf, ...whole } = schema as Schema & { allOf?: Schema[] };
  const parts = allOf?.filter((one) => !('if' in one));
  const entries = Object.entries(parts?.length ? { ...whole, allOf: parts } : whole);
  const rest = Object.fromEntries(entries.filter(([keyword]) => !typeless.includes(keyword)));
  if (typeof rest.$ref === 'string') {
    const { $ref, description } = rest;
    return description === undefined ? { $ref } : { description, allOf: [{ $ref }] };
  }
  if (!['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'].some((key) => key in rest))
    return { ...rest, tsType: 'unknown' };
  if (Array.isArray(rest.type) && rest.type.some((type) => holds(type))) {
    const { type: _, description, ...inside } = rest;
    return { description, anyOf: rest.type.map((one) => shape({ ...(holds(one) ? inside : {}), type: one })) };
  }
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, part(key, value)]));
  if (
    rest.type !== 'object' ||
    rest.properties ||
    rest.patternProperties ||
    typeof rest.additionalProperties === 'object'
  ) {
    const empty = rest.properties && Object.keys(rest.properties).length === 0 && rest.additionalProperties === false;
    return empty ? { ...mapped, tsType: 'Record<string, never>' } : mapped;
  }
  return { ...mapped, tsType: 'Record<string, unknown>' };
}

function holds(type: string): boolean {
  return type === 'object' || type === 'array';
}

function part(key: string, value: unknown): unknown {
  if (['properties', 'patternProperties', '$defs'].includes(key)) {
    return Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, shape(schema)]));
  }
  if (['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(key)) return (value as unknown[]).map(shape);
  if (['items', 'additionalProperties', 'not'].includes(key) && typeof value === 'object') return shape(value);
  return value;
}
