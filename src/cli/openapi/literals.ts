import type { Schema } from '../../index.ts';

/** A value that a template says itself: there is no choice. */
export function literalValues(value: unknown): Schema {
  return { type: value === null ? 'null' : typeof value, enum: [value] };
}
