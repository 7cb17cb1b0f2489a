import type { Action, Schema } from '../index.ts';
import { resolve, valuesOf } from '../namedValues.ts';
import { isSchema } from '../refs.ts';

type Example = Record<string, unknown>;

/**
 * An input to show: the one that the input itself has as an example; else the required fields with their examples, or
 * where none is required the first that has one. One of its own needs an action of which ServiceNow asks more than its
 * schema demands.
 */
export function exampleInput({ input }: Action): Record<string, unknown> {
  const whole = firstExample(input);
  if (isSchema(whole)) return structuredClone(whole) as Record<string, unknown>;
  const example = exampleObject(input, input, 0);
  if (Object.keys(example).length > 0) return example;
  const [name, schema] =
    Object.entries(input.properties).find(([, property]) => firstExample(property) !== undefined) ?? [];
  return name === undefined || schema === undefined ? {} : { [name]: firstExample(schema) };
}

function exampleObject(schema: Schema, root: Schema, depth: number): Example {
  const example: Example = {};
  meet(example, schema, schema, root, depth);
  const { dependentRequired = {}, allOf = [] } = schema;
  for (const { if: form, then: so, else: otherwise } of [schema, ...(allOf as Schema[])]) {
    const demand = isSchema(form) && holds(example, form) ? so : otherwise;
    if (isSchema(form) && isSchema(demand)) meet(example, demand, schema, root, depth);
  }
  for (const [name, required] of Object.entries(dependentRequired as Record<string, string[]>))
    if (Object.hasOwn(example, name)) meet(example, { required }, schema, root, depth);
  return example;
}

/** Adds to an example what is asked of it; `schema` tells what its fields are. */
function meet(example: Example, demand: Schema, schema: Schema, root: Schema, depth: number): void {
  const known = propertiesOf(schema);
  for (const name of (demand.required ?? []) as string[])
    if (!Object.hasOwn(example, name)) example[name] = exampleOf(known[name] ?? {}, root, depth);
  if (demand === schema) return;
  for (const [name, inner] of Object.entries(propertiesOf(demand))) {
    const field = resolve(known[name] ?? {}, root).schema;
    const choice = valuesOf(inner)?.[0];
    if (choice !== undefined && Object.hasOwn(example, name) && !holds(example, { properties: { [name]: inner } }))
      example[name] = choice;
    for (const [value, asked, of] of [
      [example[name], inner, field] as const,
      ...entriesOf(example[name], inner, field),
    ])
      if (isSchema(value) && isSchema(asked)) meet(value, asked, resolve(of, root).schema, root, depth + 1);
  }
}

function entriesOf(list: unknown, asked: Schema, of: Schema): [unknown, Schema, Schema][] {
  if (!Array.isArray(list)) return [];
  return list.map((entry) => [entry, (asked.items ?? {}) as Schema, (of.items ?? {}) as Schema]);
}

/** Whether an example is as a condition says; what is not asked here counts as met. */
function holds(example: Example, { required = [], properties = {} }: Schema): boolean {
  return (
    (required as string[]).every((name) => Object.hasOwn(example, name)) &&
    Object.entries(properties as Record<string, Schema>).every(
      ([name, inner]) => !Object.hasOwn(example, name) || (valuesOf(inner)?.includes(example[name]) ?? true),
    )
  );
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  return (schema.properties ?? {}) as Record<string, Schema>;
}

const deepest = 8;

function exampleOf(given: Schema, root: Schema, depth: number): unknown {
  const { schema } = resolve(given, root);
  const known = firstExample(schema) ?? valuesOf(schema)?.[0] ?? schema.default;
  const union = ((schema.anyOf ?? schema.oneOf) as Schema[] | undefined)?.[0];
  // A copy: what a condition asks for is added to it, and the pack itself is frozen.
  if (known !== undefined || depth > deepest) return structuredClone(known) ?? null;
  if (union && schema.type === undefined) return exampleOf(union, root, depth + 1);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return exampleObject(schema, root, depth + 1);
    case 'array':
      return [exampleOf((schema.items as Schema | undefined) ?? {}, root, depth + 1)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return '…';
  }
}

function firstExample(schema: Schema): unknown {
  return (schema.examples as unknown[] | undefined)?.[0];
}
