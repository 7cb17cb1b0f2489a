import type { Action } from './action.ts';
import { type Answer, answerOf } from './answer.ts';
import { answerWords, detailOf, later } from './answerWords.ts';
import type { Budget } from './budget.ts';
import type { Line } from './call.ts';
import { effectOf, isRepeatable } from './effect.ts';
import { ActionError, type ErrorCode, type Outcome } from './errors.ts';
import { type Grounds, grounded } from './grounds.ts';
import type { Request } from './request.ts';
import { codeOf } from './retry.ts';
import { blot } from './secrets.ts';
import { SendError } from './transport.ts';
import type { Verdict } from './verdict.ts';

/** What a call is, and what came of it. */
export interface Asked {
  action: Action;
  request: Pick<Request, 'method'>;
  /** Of the attempts before the last. */
  soFar: Outcome;
  /** Of the whole call. */
  outcome: Outcome;
}

/** What is known of a call when it fails. */
export interface Failed extends Asked {
  request: Request;
  attempts: number;
  /** What it was sent with: it knows what must not be seen, and where the server's own words lie. */
  line: Line;
  /** What kept it from being sent again, where that alone did. */
  heldBack: Budget | undefined;
}

const again = 'Run it again when it is wanted.';
const look = 'Look on the server whether it was done, and send it again only if it was not.';

/** The error for an answer that is no success. */
export function answered(failed: Failed, answer: Answer, verdict: Verdict): ActionError {
  const { code, reason, retryable, retryAfter } = verdict;
  const { errorText, signIn } = failed.line;
  const secrets = signIn.secrets();
  const { message, remedy } = answerWords(answer, verdict, errorText, secrets);
  const clear = verdict.outcome === 'refused' || verdict.signingIn === true;
  const where = verdict.signingIn ? 'Signing in failed. ' : '';
  return build(failed, { answer, verdict }, code, clear, where + message, {
    reason,
    remedy: remedy === later && doubtful(failed) ? look : remedy,
    status: answer.status,
    detail: detailOf(answer, secrets),
    retryable,
    retryAfter,
  });
}

/** The error for an attempt without an answer that could be read. */
export function unanswered(failed: Failed, error: SendError, retryable: boolean): ActionError {
  const { kind, sent, code, remedy } = error;
  const secrets = failed.line.signIn.secrets();
  const answer = error.answer && answerOf(error.answer);
  return build(failed, { broken: error }, codeOf(error), !sent, error.message, {
    remedy: remedy ?? (doubtful(failed) ? look : kind === 'canceled' ? again : later),
    status: answer?.status,
    detail: answer && detailOf(answer, secrets),
    retryable,
    // Only what the caller gave is passed on: a transport's own error can hold the request with its credentials.
    cause: kind === 'canceled' ? error.cause : freshError(blot(error.message, secrets), blot(code, secrets)),
  });
}

/**
 * Throws the error for what never got its turn, or for a sequence of calls that had to end; what is no `SendError` is
 * passed on. `what` begins the sentence; `call` is the one that never got its turn.
 */
export function unfinished(what: string, call?: Asked): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof SendError)) throw error;
    const { kind, sent, message, remedy, cause } = error;
    const before = call ? whatHappened(call, true) : ' Nothing was sent.';
    const told = sent ? ' What it did before stays done: look before you begin it again.' : before;
    const twice = call?.outcome === 'unknown' && !isRepeatable(call.action, call.request.method);
    throw new ActionError(codeOf(error), `${what} failed. ${message}${told}`, {
      action: call?.action.id,
      remedy: remedy ?? (call && doubtful(call) ? look : again),
      retryable: kind === 'timeout' && !sent && !twice,
      outcome: sent ? 'unknown' : (call?.outcome ?? 'not_sent'),
      cause: kind === 'canceled' ? cause : undefined,
    });
  };
}

function freshError(message: string, code: string | undefined): Error {
  return Object.assign(new Error(message), { code });
}

type Rest = Pick<ActionError, 'reason' | 'remedy' | 'status' | 'detail' | 'retryable' | 'retryAfter' | 'cause'>;

/** `clear`: it is known what the last attempt came to. */
function build(
  failed: Failed,
  on: Grounds,
  code: ErrorCode,
  clear: boolean,
  message: string,
  rest: Partial<Rest>,
): ActionError {
  const { action, request, attempts, outcome, heldBack } = failed;
  const status = rest.status === undefined ? '' : ` (HTTP ${rest.status})`;
  const text = `${action.id} failed${status}. ${message}${notRepeated(failed)}${whatHappened(failed, clear)}`;
  const { reason, remedy, detail, retryable, retryAfter, cause } = rest;
  const seen = blot({ text, remedy }, failed.line.signIn.secrets());
  const details = { reason, remedy: seen.remedy, detail, retryable, retryAfter, cause, status: rest.status };
  const budget = heldBack && { calls: heldBack.calls, repeats: heldBack.repeats };
  const call = { action: action.id, request, attempts, outcome, retryBudget: budget };
  return grounded(new ActionError(code, seen.text, { ...details, ...call }), on);
}

function notRepeated({ heldBack }: Failed): string {
  if (!heldBack) return '';
  const { calls, repeats } = heldBack;
  return ` It was not sent again: of the last ${calls} calls to this host ${repeats} were repeats already.`;
}

/**
 * What a person must know who would send it again. `clear`: it is known what the last attempt came to. Of an action that
 * nobody knows, anything may have happened.
 */
export function whatHappened(failed: Pick<Asked, 'soFar' | 'outcome'> & Partial<Asked>, clear: boolean): string {
  const { action, request, outcome, soFar } = failed;
  if (outcome === 'not_sent') return ' Nothing was sent.';
  if (action && request && !writes({ action, request })) return '';
  if (outcome === 'refused') return ' Nothing was done.';
  return clear && soFar === 'unknown'
    ? ' That is true of the last attempt; one before it broke off and may have done it: look before you send it again.'
    : ' It may have happened all the same: look before you send it again.';
}

function doubtful(failed: Asked): boolean {
  return failed.outcome === 'unknown' && writes(failed);
}

function writes({ action, request }: Pick<Asked, 'action' | 'request'>): boolean {
  return effectOf(action, request.method) !== 'read';
}
