import { createHash } from 'node:crypto';

/** A short text that stands for values that JSON can hold: equal for equal ones, and nothing of them can be had from it. */
export function digest(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64');
}
