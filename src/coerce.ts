import type { Schema } from './action.ts';
import { applying, itemSchemas, propertySchemas } from './applying.ts';

// No number that a double holds is written longer by any program.
const longest = 1000;
const numeric = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * A copy of an input in which text that is exactly a number, or `true` or `false`, has become one, at any depth, where
 * its schema admits number or boolean and no text. Forms and templates hand over `"5"`; nothing else is guessed.
 */
export function coerce(value: unknown, schema: Schema): unknown {
  return walk(value, [schema], schema, 0);
}

// Deeper input than this is left as it is; no documented shape comes near.
const deepest = 200;

function walk(value: unknown, schemas: unknown[], root: Schema, depth: number): unknown {
  // Each once: forms that hold each other would double with every level.
  const all = [...new Set(schemas.flatMap((schema) => applying(schema, root)))];
  if (typeof value === 'string') return scalar(value, all);
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  // A date, or whatever else says itself how JSON writes it, is none of its fields.
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return value;
  if (Array.isArray(value))
    return value.map((item, n) =>
      walk(
        item,
        all.flatMap((one) => itemSchemas(one, n)),
        root,
        depth + 1,
      ),
    );
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    walk(item, propertySchemas(all, key), root, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function scalar(text: string, all: Schema[]): unknown {
  const types = new Set(all.flatMap(typesOf));
  if (types.has('string') || all.length === 0) return text;
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (!(types.has('number') || types.has('integer')) || text.length > longest || !numeric.test(text)) return text;
  const number = Number(text);
  // What a double cannot hold exactly would be sent as another number.
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : text;
}

function typesOf(schema: Schema): string[] {
  if (schema.type !== undefined) return [schema.type].flat() as string[];
  const values = Array.isArray(schema.enum) ? schema.enum : Object.hasOwn(schema, 'const') ? [schema.const] : [];
  return values.map((value) => (value === null ? 'null' : typeof value));
}
