import type { Schema } from '../index.ts';
import { at, pointerOf } from '../pointer.ts';
import { isSchema } from '../refs.ts';

/** The kind of a value in words, such as `text or list of objects`. */
export function typeOf(given: Schema, root: Schema, plural = false): string {
  const { schema } = resolve(given, root);
  const union = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  const choices = choicesOf(schema, root);
  const kinds = choices ? choices.map(({ value }) => kindOf(value)) : [schema.type ?? []].flat().map(String);
  const words =
    kinds.length > 0 || !union
      ? kinds.map((kind) => (kind === 'array' ? listType(schema, root) : (nouns[kind]?.[plural ? 1 : 0] ?? kind)))
      : union.map((branch) => typeOf(branch, root, plural));
  const unique = [...new Set(words)];
  return (unique.length === 0 ? 'anything' : unique.join(' or ')) + bounds(schema);
}

const nouns: Record<string, [one: string, many: string]> = {
  string: ['text', 'texts'],
  integer: ['whole number', 'whole numbers'],
  number: ['number', 'numbers'],
  boolean: ['true/false', 'true/false'],
  object: ['object', 'objects'],
  null: ['null', 'null'],
};

function listType({ items }: Schema, root: Schema): string {
  return isSchema(items) ? `list of ${typeOf(items, root, true)}` : 'list';
}

function bounds({ maxLength, minimum, maximum, minItems, maxItems }: Schema): string {
  const length = maxLength === undefined ? [] : [`max ${maxLength}`];
  const least = minimum === undefined ? [] : [`min ${minimum}`];
  const most = maximum === undefined ? [] : [`max ${maximum}`];
  const entries =
    minItems !== undefined && maxItems !== undefined
      ? [`${minItems} to ${maxItems}`]
      : [minItems && `${minItems} or more`, maxItems !== undefined && `up to ${maxItems}`].filter(Boolean);
  return [...length, ...least, ...most, ...entries].map((bound) => `, ${bound}`).join('');
}

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

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A schema behind its reference; what stands beside the reference wins. `name` is that of the shape, or of a part of it. */
export function resolve(schema: Schema, root: Schema): { schema: Schema; name?: string } {
  if (typeof schema.$ref !== 'string') return { schema };
  const { $ref, ...beside } = schema;
  const target = at(root, pointerOf($ref)) as Schema | undefined;
  return { schema: { ...(target ? resolve(target, root).schema : {}), ...beside }, name: $ref.replace('#/$defs/', '') };
}

/** A value as it stands in a sentence. */
export function shown(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}
