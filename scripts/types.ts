import { isDeepStrictEqual } from 'node:util';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Action, Schema } from '../src/action.ts';
import type { Manifest } from '../src/manifest.ts';

/** TypeScript for the inputs and outputs of a pack, and a map of them by action id. */
export async function typesOf(manifest: Manifest, actions: readonly Action[]): Promise<string> {
  const $defs: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  for (const action of actions) {
    const parts: Record<string, unknown> = {};
    for (const part of ['input', 'output'] as const) {
      const { $defs: shared = {}, ...schema } = action[part];
      share($defs, shared as Record<string, Schema>);
      const name = typeName(action.id, part);
      $defs[name] = { description: part === 'input' ? docOf(action) : undefined, ...shape(rootless(schema)) };
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
    bannerComment: '// Written by `npm run generate` from the action files. Change those instead.',
  });
}

function docOf(action: Action): string {
  return action.deprecated ? `${action.description}\n\n@deprecated ${action.deprecated.message}` : action.description;
}

function typeName(id: string, part: string): string {
  return [...id.split('.'), part].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function share($defs: Record<string, unknown>, shared: Record<string, Schema>): void {
  for (const [name, schema] of Object.entries(shared)) {
    const shaped = shape(schema);
    if ($defs[name] !== undefined && !isDeepStrictEqual($defs[name], shaped))
      throw new Error(`two shared schemas are named ${name}`);
    $defs[name] = shaped;
  }
}

/** Conditions between fields have no type. */
function rootless({
  if: _if,
  then: _then,
  else: _else,
  allOf: _allOf,
  dependentRequired: _dependent,
  ...schema
}: Schema): Schema {
  return schema;
}

/** A schema as the generator wants it: each title would export an alias, each sibling of a $ref would copy the type. */
function shape(schema: unknown): Schema {
  const { title: _title, default: _default, examples: _examples, 'x-options': _options, ...rest } = schema as Schema;
  if (typeof rest.$ref === 'string') return { $ref: rest.$ref };
  if (!['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'].some((key) => key in rest))
    return { ...rest, tsType: 'unknown' };
  if (Array.isArray(rest.type) && rest.type.includes('object')) {
    const { type, ...beside } = rest;
    return { ...beside, anyOf: type.map((one: string) => shape({ type: one })) };
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

function part(key: string, value: unknown): unknown {
  if (['properties', 'patternProperties', '$defs'].includes(key)) {
    return Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, shape(schema)]));
  }
  if (['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(key)) return (value as unknown[]).map(shape);
  if (['items', 'additionalProperties', 'not'].includes(key) && typeof value === 'object') return shape(value);
  return value;
}
