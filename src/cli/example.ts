import type { Action, Schema } from '../index.ts';
import { resolve } from './fields.ts';

/** An input to show: the required fields with their examples, or where none is required the first that has one. */
export function exampleInput({ input }: Action): Record<string, unknown> {
  const example = exampleObject(input, input, 0);
  if (Object.keys(example).length > 0) return example;
  const [name, schema] =
    Object.entries(input.properties).find(([, property]) => firstExample(property) !== undefined) ?? [];
  return name === undefined || schema === undefined ? {} : { [name]: firstExample(schema) };
}

function exampleObject(schema: Schema, root: Schema, depth: number): Record<string, unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const required = (schema.required ?? []) as string[];
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {}, root, depth)]));
}

const deepest = 8;

function exampleOf(given: Schema, root: Schema, depth: number): unknown {
  const { schema } = resolve(given, root);
  const known = firstExample(schema) ?? schema.const ?? (schema.enum as unknown[] | undefined)?.[0] ?? schema.default;
  const union = ((schema.anyOf ?? schema.oneOf) as Schema[] | undefined)?.[0];
  if (known !== undefined || depth > deepest) return known ?? null;
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
