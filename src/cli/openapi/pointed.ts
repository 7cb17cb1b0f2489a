import type { Schema } from '../../index.ts';
import { keysOf } from '../../pointer.ts';

/** What an answer is that can have a value of the given kind at each of some JSON pointers. */
export function pointed(pointers: readonly string[], leaf: Schema): Schema {
  return pointers.map(keysOf).reduce((schema: Schema, keys) => put(schema, keys, leaf), {});
}

function put(schema: Schema, [key, ...rest]: string[], leaf: Schema): Schema {
  if (key === undefined) return Object.keys(schema).length === 0 ? leaf : schema;
  // What is told to hold something is not told to be something else.
  const { type: _type, ...open } = schema;
  if (/^\d+$/.test(key)) {
    return { ...open, type: 'array', items: put((schema.items ?? {}) as Schema, rest, leaf) };
  }
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  return { ...open, type: 'object', properties: { ...properties, [key]: put(properties[key] ?? {}, rest, leaf) } };
}
