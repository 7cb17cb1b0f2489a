import type { Schema } from '../../index.ts';
import { isSchema } from '../../refs.ts';
import { conditionsOf } from '../conditions.ts';
import { complete } from './complete.ts';
import { joined } from './prose.ts';
import { typed } from './types30.ts';

// What OpenAPI 3.0 says in the same words and with the same meaning. All else is turned into these, or told, or dropped.
const same = [
  ...['title', 'format', 'default', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'readOnly', 'writeOnly', 'deprecated'],
];

/**
 * A JSON Schema 2020-12 as OpenAPI 3.0 has it. What 3.0 cannot hold a value to, such as a condition, stands in the
 * description.
 */
export function schema30(schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return typed(complete(converted(schema)));
  // Nothing may stand beside a reference.
  if (Object.keys(beside).length === 0) return { $ref };
  const { allOf = [], ...rest } = schema30(beside);
  return { ...rest, allOf: [{ $ref }, ...(allOf as Schema[])] };
}

function converted(schema: Schema): Schema {
  const description = joined([schema.description, ...conditionsOf(schema), ...patternText(schema)], ' ');
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => same.includes(key) || key.startsWith('x-'))),
    ...(description && { description }),
    ...values(schema),
    ...bounds(schema),
    ...(schema.type !== undefined && { type: schema.type }),
    ...inside(schema),
    ...combined(schema),
  };
}

function values(schema: Schema): Schema {
  const { enum: several, examples } = schema;
  const [example] = Array.isArray(examples) ? examples : [];
  return {
    ...('const' in schema ? { enum: [schema.const] } : several !== undefined && { enum: several }),
    ...(example !== undefined && { example }),
  };
}

/** A bound that a value may not touch is a flag beside the bound. */
function bounds({ exclusiveMinimum, exclusiveMaximum }: Schema): Schema {
  return {
    ...(typeof exclusiveMinimum === 'number' && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(typeof exclusiveMaximum === 'number' && { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  };
}

function inside(schema: Schema): Schema {
  const { properties, required, items, prefixItems } = schema;
  const others = othersOf(schema);
  return {
    ...(isSchema(properties) && { properties: each(properties as Record<string, unknown>) }),
    // An empty list of names is not allowed.
    ...(Array.isArray(required) && required.length > 0 && { required }),
    ...(others !== undefined && { additionalProperties: others }),
    ...(Array.isArray(prefixItems)
      ? { items: { anyOf: [...prefixItems, ...(isSchema(items) ? [items] : [])].map(any) } }
      : items !== undefined && { items: any(items) }),
  };
}

/** What names that stand for no property may hold. Which names those are, 3.0 cannot say. */
function othersOf({ additionalProperties: others, patternProperties = {} }: Schema): Schema | boolean | undefined {
  const forms = Object.values(patternProperties as Record<string, unknown>).map(any);
  if (forms.length === 0 || others === undefined || others === true)
    return isSchema(others) ? schema30(others) : (others as boolean | undefined);
  const all = [...forms, ...(isSchema(others) ? [schema30(others)] : [])];
  return all.length === 1 ? all[0] : { anyOf: all };
}

function patternText({ patternProperties = {}, additionalProperties }: Schema): string[] {
  const patterns = Object.keys(patternProperties as object).map((pattern) => `\`${pattern}\``);
  if (patterns.length === 0) return [];
  const only = additionalProperties === false ? 'Further names match' : 'Names that are meant match';
  return [`${only} ${patterns.join(' or ')}.`];
}

function combined(schema: Schema): Schema {
  const { anyOf, oneOf, allOf, not } = schema;
  // Conditions stand in the description.
  const parts = ((allOf as Schema[] | undefined) ?? []).filter((part) => part.if === undefined).map(any);
  return {
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map(any) }),
    ...(Array.isArray(oneOf) && { oneOf: oneOf.map(any) }),
    ...(parts.length > 0 && { allOf: parts }),
    ...(not !== undefined && { not: any(not) }),
  };
}

function each(schemas: Record<string, unknown>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, any(one)]));
}

/** A schema where 3.0 wants an object: nothing fits `false`, everything fits `true`. */
function any(schema: unknown): Schema {
  if (isSchema(schema)) return schema30(schema);
  return schema === false ? { not: {} } : {};
}
