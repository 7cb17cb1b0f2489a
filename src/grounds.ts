import type { Answer } from './answer.ts';
import type { SendError } from './transport.ts';
import type { Verdict } from './verdict.ts';

/** What the error of a call rests on: an answer and what it means, or what broke off. */
export interface Grounds {
  answer?: Answer;
  verdict?: Verdict;
  broken?: SendError;
}

// For those inside who have more to say of a failed call than its error does. A caller is shown no answer as it came.
const known = new WeakMap<Error, Grounds>();

export function groundsOf(error: Error): Grounds {
  return known.get(error) ?? {};
}

/** Notes what an error rests on, and gives it back. */
export function grounded<E extends Error>(error: E, grounds: Grounds): E {
  known.set(error, grounds);
  return error;
}
