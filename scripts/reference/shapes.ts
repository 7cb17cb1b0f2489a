import type { Action, Schema } from '../../src/action.ts';
import { isSchema, subschemas } from '../../src/refs.ts';

/** A shape that has a section of its own on a page. */
export interface Shape {
  name: string;
  schema: Schema;
  /** Holds the `$defs` that its references name. */
  root: Schema;
  sent: boolean;
}

export type Shapes = ReadonlyMap<string, Shape>;

/** How many fields a shape that is used in one place may bring into the table there. */
const fewFields = 8;

/** The shapes of a page that are told apart: those that are used in several places, and the large ones. */
export function shapesOf(actions: readonly Action[]): Shapes {
  const found = new Map<string, Shape>();
  const uses = new Map<string, number>();
  const visit = (schema: Schema, root: Schema, sent: boolean): void => {
    for (const name of referencesIn(schema)) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
      if (found.has(name)) continue;
      const shape = definition(root, name);
      if (shape === undefined) continue;
      found.set(name, { name, schema: shape, root, sent });
      visit(shape, root, sent);
    }
  };
  for (const { input } of actions) visit(input, input, true);
  for (const { output } of actions) visit(output, output, false);
  const apart = [...found].filter(([name, { schema, root }]) => {
    const fields = countFields(schema, root, []);
    return fields > 0 && ((uses.get(name) as number) > 1 || fields > fewFields);
  });
  return new Map(apart);
}

/** The name of the shape that a schema refers to as a whole. */
export function shapeName({ $ref }: Schema): string | undefined {
  return typeof $ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec($ref)?.[1] : undefined;
}

function referencesIn({ $defs: _, ...schema }: Schema): string[] {
  return [...subschemas(schema, '')].flatMap(([one]) => shapeName(one) ?? []);
}

function definition({ $defs = {} }: Schema, name: string): Schema | undefined {
  return ($defs as Record<string, Schema>)[name];
}

/** The fields in a value, those of the shapes inside it too. */
function countFields(schema: Schema, root: Schema, within: readonly string[]): number {
  const name = shapeName(schema);
  if (name !== undefined && within.includes(name)) return 0;
  const target = name === undefined ? schema : (definition(root, name) ?? {});
  const inside = name === undefined ? within : [...within, name];
  const { properties = {}, patternProperties = {}, additionalProperties, items, anyOf, oneOf, allOf } = target;
  const named = [properties, patternProperties].flatMap((group) => Object.values(group as Record<string, Schema>));
  // Values under free names count where something is said of them.
  const free = isSchema(additionalProperties) && 'description' in additionalProperties ? [additionalProperties] : [];
  const fields = [...named, ...free].filter(isSchema);
  const values = [...fields, items, anyOf, oneOf, allOf].flat().filter(isSchema);
  return fields.length + values.reduce((sum, one) => sum + countFields(one, root, inside), 0);
}
