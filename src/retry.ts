import type { Effect } from './effect.ts';
import type { Outcome } from './errors.ts';
import { SendError } from './transport.ts';
import type { Verdict } from './verdict.ts';

/** All that the decision rests on. */
export interface Situation {
  effect: Effect;
  /** What ended the attempt: no answer, or an answer that is no success. */
  ended: SendError | Verdict;
  /** 1 for the first. */
  attempt: number;
  /** How many more attempts the caller admits after the first. */
  retries: number;
  /** Of the whole call, in ms. */
  timeLeft: number;
  /** Between 0 and 1. */
  chance: number;
  /** Whether an earlier attempt of this write or delete ended unclear. */
  unclear: boolean;
}

export type Decision = { repeatAfter: number } | { outcome: Outcome };

const firstWait = 500;
const longestWait = 30_000;

/**
 * To try again after so many ms, or to stop with the outcome of the call. Pure: no I/O, no clock, no chance of its own.
 *
 * A call is repeated only after an attempt that nothing processed: it never left, or the server said that it accepts
 * no more calls just now. A wait that does not fit into the time left is not begun.
 */
export function decide(situation: Situation): Decision {
  const { ended, attempt, retries, timeLeft } = situation;
  const outcome = outcomeOf(situation);
  const wait = (ended instanceof SendError ? undefined : ended.retryAfter) ?? backoff(attempt, situation.chance);
  const repeats = unprocessed(ended) && attempt <= retries && wait < timeLeft;
  return repeats ? { repeatAfter: wait } : { outcome };
}

function unprocessed(ended: SendError | Verdict): boolean {
  return ended instanceof SendError
    ? !ended.sent && ended.passing
    : ended.code === 'rate_limited' && ended.outcome === 'refused';
}

/** What a call that ends here has done. */
export function outcomeOf({ ended, effect, unclear }: Pick<Situation, 'ended' | 'effect' | 'unclear'>): Outcome {
  if (unclear && effect !== 'read') return 'unknown';
  if (ended instanceof SendError) return ended.sent ? 'unknown' : 'not_sent';
  return ended.outcome;
}

/** Full jitter: anywhere between nothing and a bound that doubles. */
function backoff(attempt: number, chance: number): number {
  return Math.round(chance * Math.min(longestWait, firstWait * 2 ** (attempt - 1)));
}
