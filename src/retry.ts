import type { Effect } from './effect.ts';
import type { ActionError, ErrorCode, Outcome } from './errors.ts';
import { SendError } from './transport.ts';
import type { Verdict } from './verdict.ts';

/** What ended an attempt: no answer that could be read, or an answer that is no success. */
export type Ended = SendError | Verdict;

/** All that the decision rests on. */
export interface Situation {
  ended: Ended;
  effect: Effect;
  /** Whether doing it twice comes to the same as doing it once. */
  idempotent: boolean;
  /** 1 for the first. */
  attempt: number;
  /** How many more attempts the caller admits after the first. */
  retries: number;
  /** Of the whole call, in ms. */
  timeLeft: number;
  /** Between 0 and 1. */
  chance: number;
  /** What the attempts before this one came to; `not_sent` for the first. */
  soFar: Outcome;
  /** Whether so many of the last calls to the host were repeats that no more are added. */
  spent: boolean;
}

/** To try again after so many ms, or to stop with what the caller is told. `outcome` is that of the whole call. */
export type Decision =
  | { repeatAfter: number; outcome: Outcome }
  | { code: ErrorCode; outcome: Outcome; retryable: boolean /** By the host's budget alone. */; heldBack: boolean };

interface Row {
  /** Which calls are sent again: all, those that cannot do it twice, those that only read, or none. */
  repeats: 'all' | 'safe' | 'reads' | 'none';
  /** So many times at most, whatever the caller admits. */
  most?: number;
  /** Of this attempt. */
  outcome: Outcome;
}

/** The decision: what follows from each way in which an attempt can end. */
const rows = {
  neverLeftPassing: { repeats: 'all', outcome: 'not_sent' },
  neverLeftLasting: { repeats: 'none', outcome: 'not_sent' },
  acceptsNoMore: { repeats: 'all', outcome: 'refused' },
  refused: { repeats: 'none', outcome: 'refused' },
  brokeOff: { repeats: 'safe', outcome: 'unknown' },
  serverFailed: { repeats: 'safe', most: 1, outcome: 'unknown' },
  unreadable: { repeats: 'reads', most: 1, outcome: 'unknown' },
  notHttp: { repeats: 'safe', outcome: 'unknown' },
  redirect: { repeats: 'none', outcome: 'unknown' },
  partlyDone: { repeats: 'none', outcome: 'unknown' },
  canceled: { repeats: 'none', outcome: 'unknown' },
} satisfies Record<string, Row>;

/**
 * Whether a call is sent again, and when, or what its caller is told. Pure: no I/O, no clock, no chance of its own.
 *
 * A call is repeated only where that cannot do it twice. What the server does not expect to pass is not repeated, and a
 * wait that does not fit into the time left is not begun.
 *
 * @example
 * decide({ ended, effect: 'read', idempotent: false, attempt: 1, retries: 2, timeLeft: 30_000, chance: 0.5, soFar: 'not_sent', spent: false })
 * // → { repeatAfter: 250, outcome: 'unknown' }, or { code, outcome, retryable, heldBack }
 */
export function decide(situation: Situation): Decision {
  const { ended, effect, idempotent, attempt, retries, timeLeft, chance, soFar, spent } = situation;
  const row: Row = rows[happened(ended)];
  const safe = effect === 'read' || idempotent;
  const outcome = together(soFar, row.outcome, effect);
  const code = ended instanceof SendError ? codeOf(ended) : ended.code;
  const admitted = { all: true, safe, reads: effect === 'read', none: false }[row.repeats];
  const wait = (ended instanceof SendError ? undefined : ended.retryAfter) ?? backoff(attempt, chance);
  const fits = attempt <= Math.min(retries, row.most ?? retries) && wait < timeLeft;
  const repeats = admitted && worthwhile(ended) && fits;
  if (repeats && !spent) return { repeatAfter: wait, outcome };
  return { code, outcome, retryable: mayPass(ended) && (safe || outcome !== 'unknown'), heldBack: repeats };
}

function happened(ended: Ended): keyof typeof rows {
  return ended instanceof SendError ? brokenOff(ended) : answeredNo(ended);
}

function brokenOff({ kind, sent, passing }: SendError): keyof typeof rows {
  if (!sent) return passing ? 'neverLeftPassing' : 'neverLeftLasting';
  if (kind === 'canceled') return 'canceled';
  if (kind === 'unreadable') return 'unreadable';
  return kind === 'invalid_response' ? 'notHttp' : 'brokeOff';
}

/** What answered is refused where a rule of the pack, or the status, says that nothing was done; else nobody knows. */
function answeredNo({ code, outcome, status, signingIn, retryable }: Verdict): keyof typeof rows {
  if (signingIn) return retryable ? 'neverLeftPassing' : 'neverLeftLasting';
  if (outcome === 'refused') return code === 'rate_limited' ? 'acceptsNoMore' : 'refused';
  if (status === 502 || status === 503 || status === 504) return 'brokeOff';
  if (status >= 200 && status < 300) return 'unreadable';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400 && status < 500) return 'partlyDone';
  return status >= 500 && status < 600 ? 'serverFailed' : 'notHttp';
}

/** The pack can say of an answer that it will come again. What broke off on the way may always have been chance. */
function worthwhile(ended: Ended): boolean {
  return ended instanceof SendError ? ended.sent || ended.passing : ended.retryable;
}

/** Whether the same request can succeed later without anybody changing anything. */
export function mayPass(ended: Ended): boolean {
  if (!(ended instanceof SendError)) return ended.retryable;
  return ended.passing || (ended.sent && (ended.kind === 'unreachable' || ended.kind === 'timeout'));
}

/** The code by which the caller knows an attempt without an answer. */
export function codeOf({ kind }: SendError): ErrorCode {
  return kind === 'unreadable' ? 'invalid_response' : kind;
}

const certainty: Outcome[] = ['not_sent', 'refused', 'unknown'];

/**
 * The outcome of the attempts together. What one of them may have done, no later refusal undoes; a read does nothing,
 * so a clear answer to the last is the answer to all.
 */
function together(soFar: Outcome, last: Outcome, effect: Effect): Outcome {
  if (effect === 'read' && last === 'refused') return last;
  return certainty[Math.max(certainty.indexOf(soFar), certainty.indexOf(last))] as Outcome;
}

/**
 * How long to wait, in ms, before a failed call is made again by who repeats it in place of the connection: as long as
 * the server asks for, else a random time, up to a bound that doubles with each attempt, from half a second to 30
 * seconds. `attempt` is the one that failed, 1 for the first. Whether to make it again at all, `retryable` says.
 *
 * @example
 * if (error.retryable) await sleep(waitBefore(error, attempt));
 */
export function waitBefore({ retryAfter }: Pick<ActionError, 'retryAfter'>, attempt: number): number {
  return retryAfter ?? backoff(attempt, Math.random());
}

const firstWait = 500;
const longestWait = 30_000;

/** Full jitter: anywhere between nothing and a bound that doubles. */
function backoff(attempt: number, chance: number): number {
  return Math.round(chance * Math.min(longestWait, firstWait * 2 ** (attempt - 1)));
}
