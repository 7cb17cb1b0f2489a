import type { Schema } from './action.ts';
import { at, pointerOf } from './pointer.ts';

/** The schemas that apply to an entry of a list. */
export function itemSchemas(schema: Schema, n: number): unknown[] {
  const prefix = (schema.prefixItems as unknown[] | undefined)?.[n];
  return [prefix ?? schema.items].filter((one) => one !== undefined);
}

/** The schemas that apply to what lies under a key of an object. */
export function propertySchemas(all: readonly Schema[], key: string): unknown[] {
  const named = all.flatMap((one) => own(one.properties, key));
  const byPattern = all
    .flatMap((one) => Object.entries((one.patternProperties as object | undefined) ?? {}))
    .flatMap(([pattern, schema]) => (new RegExp(pattern, 'u').test(key) ? [schema] : []));
  const found = [...named, ...byPattern];
  return found.length > 0
    ? found
    : all.flatMap((one) => (typeof one.additionalProperties === 'object' ? [one.additionalProperties] : []));
}

function own(object: unknown, key: string): unknown[] {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key) ? [(object as Schema)[key]] : [];
}

/** A schema and every schema beside it that can apply to the same value. */
export function applying(schema: unknown, root: Schema, seen = new Set<unknown>()): Schema[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const one = schema as Schema;
  const beside = [one.anyOf, one.oneOf, one.allOf, one.then, one.else].flat();
  const target = typeof one.$ref === 'string' ? at(root, pointerOf(one.$ref)) : undefined;
  return [one, ...[...beside, target].flatMap((next) => applying(next, root, seen))];
}
