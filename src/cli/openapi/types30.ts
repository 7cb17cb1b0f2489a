import type { Schema } from '../../index.ts';

/** What only values of a type are held to. */
const belonging: Record<string, readonly string[]> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

const fits: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/**
 * A schema with one type at most, as OpenAPI 3.0 wants it: several become alternatives, each with what belongs to it,
 * and null becomes a flag.
 */
export function typed(schema: Schema): Schema {
  const { type, ...untyped } = schema;
  const all = [type ?? typesOf(schema.enum)].flat().filter((one) => one !== undefined) as string[];
  const types = all.filter((one) => one !== 'null');
  const nullable = types.length < all.length && { nullable: true };
  if (all.length === 0) return untyped;
  if (types.length === 0) return { ...untyped, type: 'string', nullable: true, enum: [null] };
  if (types.length === 1) return { ...untyped, type: types[0], ...nullable };
  const own = new Set(['enum', ...Object.values(belonging).flat()]);
  const beside = Object.entries(untyped).filter(([key]) => !own.has(key));
  const { anyOf, allOf = [], ...rest } = Object.fromEntries(beside) as Schema;
  const forms = types.flatMap((one, n) => branch(one, untyped, n === 0 && nullable));
  const further = [...(allOf as Schema[]), ...(anyOf === undefined ? [] : [{ anyOf }])];
  return { ...rest, anyOf: forms, ...(further.length > 0 && { allOf: further }) };
}

function branch(type: string, schema: Schema, nullable: Schema | false): Schema[] {
  const names = belonging[type === 'integer' ? 'number' : type] ?? [];
  const own = Object.entries(schema).filter(([key]) => names.includes(key));
  const values = (schema.enum as unknown[] | undefined)?.filter(
    (value) => fits[type]?.(value) || (nullable && value === null),
  );
  if (values?.length === 0) return [];
  return [{ type, ...Object.fromEntries(own), ...(values && { enum: values }), ...nullable }];
}

/** The type that all values have, where they have the same. */
function typesOf(values: unknown): string | undefined {
  if (!Array.isArray(values)) return undefined;
  return ['string', 'integer', 'number', 'boolean'].find((type) => values.every((value) => fits[type]?.(value)));
}
