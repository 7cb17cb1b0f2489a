import fc from 'fast-check';
import type { Shape } from './shape.ts';
import { fitted, type Place, texts } from './texts.ts';

/** Numbers that a schema admits: small ones first of all. */
export function numbers(kind: string, { minimum = -1e6, maximum = 1e9 }: Shape): fc.Arbitrary<unknown> {
  const whole = fc.oneof(
    fc.integer({ min: Math.ceil(minimum), max: Math.min(Math.floor(maximum), Math.ceil(minimum) + 20) }),
    fc.integer({ min: Math.ceil(minimum), max: Math.max(Math.floor(maximum), Math.ceil(minimum)) }),
  );
  if (kind === 'integer') return whole;
  const fractions = fc.double({ min: minimum, max: Math.max(maximum, minimum), noNaN: true });
  // JSON writes the negative zero as 0.
  return fc.oneof(
    whole,
    fractions.map((number) => number + 0),
  );
}

/** Texts that a schema admits, and that may stand in a place. */
export function strings(
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Shape,
  place: Place,
): fc.Arbitrary<unknown> {
  const all = pattern === undefined ? texts[place] : fc.stringMatching(new RegExp(pattern, 'u'));
  if (pattern !== undefined) return all.filter((text) => fitted(text, minLength, maxLength) === text);
  return all.map((text) => fitted(text, minLength, maxLength));
}
