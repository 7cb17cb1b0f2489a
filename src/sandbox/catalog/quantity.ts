import { refuse } from '../reply.ts';

/** Of carts, that is; one endpoint has another capital letter in it. */
export const wrongQuantity = 'Invalid quantity value';

/**
 * Digits with an optional plus. There is no default: 1 has to be sent as well, and 0 is as good as any other.
 * What becomes of a number that no column of whole numbers holds is not documented; it is refused.
 */
export function quantityOf(value: unknown, message = wrongQuantity): number {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\+?\d{1,9}$/.test(text)) throw refuse(400, message, '');
  return Number(text);
}
