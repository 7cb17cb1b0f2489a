import type { Schema } from '../index.ts';
import { choicesOf, resolve } from '../namedValues.ts';
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

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as it stands in a sentence. */
export function shown(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}
