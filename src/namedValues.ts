import type { Schema } from './action.ts';
import { at, pointerOf } from './pointer.ts';

/** The values to choose from, where there is nothing but them. The text "1" beside the number 1 is no choice of its own. */
export function choicesOf(schema: Schema, root: Schema): { value: unknown; label?: string }[] | undefined {
  const union = ((schema.oneOf ?? schema.anyOf) as Schema[] | undefined)?.map((branch) => resolve(branch, root).schema);
  const labelled = union?.every((branch) => 'const' in branch)
    ? union.map(({ const: value, title }) => ({ value, label: title as string }))
    : undefined;
  const all = valuesOf(schema)?.map((value) => ({ value })) ?? labelled;
  const seen = new Set<string>();
  return all?.filter(({ value }) => !seen.has(String(value)) && seen.add(String(value)));
}

/** The values that a schema admits, where it names them. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  return Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : undefined;
}

/** A schema behind its reference; what stands beside the reference wins. `name` is that of the shape, or of a part of it. */
export function resolve(schema: Schema, root: Schema): { schema: Schema; name?: string } {
  if (typeof schema.$ref !== 'string') return { schema };
  const { $ref, ...beside } = schema;
  const target = at(root, pointerOf($ref)) as Schema | undefined;
  return { schema: { ...(target ? resolve(target, root).schema : {}), ...beside }, name: $ref.replace('#/$defs/', '') };
}
