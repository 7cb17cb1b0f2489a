import type { Answer } from './answer.ts';
import { type Attempt, notSignedIn, type Success, tryOnce } from './attempt.ts';
import { tellAttempt } from './attemptEvent.ts';
import type { SignIn } from './auth/signIn.ts';
import type { Reader } from './body.ts';
import { type Budget, budgetOf, note } from './budget.ts';
import { type Deadline, stopped } from './deadline.ts';
import { effectOf, isIdempotent } from './effect.ts';
import type { ErrorRule } from './errorRule.ts';
import type { Outcome } from './errors.ts';
import { answered, unanswered } from './failure.ts';
import { bodyText, type Request } from './request.ts';
import { decide } from './retry.ts';
import type { Trace } from './runEvent.ts';
import { SendError, type Transport } from './transport.ts';
import { busyIn, turn } from './turns.ts';

/** How a wait between two attempts is waited, in ms. It may reject when the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<unknown>;

/** What a connection sends with, the same for all its calls. */
export interface Line {
  transport: Transport;
  wait: Wait;
  /** The manifest's rules; an action's own are asked first. */
  rules: readonly ErrorRule[];
  errorText: readonly string[];
  signIn: SignIn;
  origin: string;
  /** How many attempts of the lane may be under way at once. */
  maxConcurrent: number;
}

/** One call under way: its time, and what its attempts on all paths came to so far. */
export interface Call {
  deadline: Deadline;
  /** The queue of the host and the user. */
  lane: string;
  retries: number;
  attempts: number;
  outcome: Outcome;
  /** Whether another way was looked for to sign in, after the server refused one. */
  renewed: boolean;
  /** Where somebody listens. */
  trace: Trace | undefined;
}

/**
 * Sends a request, again where that cannot do it twice, until it is answered with a success that can be read. Throws an
 * `ActionError` with the outcome of the whole call.
 */
export async function send(line: Line, reader: Reader, request: Request, call: Call): Promise<Success> {
  const { action } = reader;
  const text = bodyText(request);
  const kind = { effect: effectOf(action, request.method), idempotent: isIdempotent(action, request.method) };
  for (let attempt = 1; ; attempt += 1) {
    const tried = await letIn(line, reader, request, call, async () => {
      const one = await inTurn(line, call, () => {
        if (attempt === 1) note(line.origin, false);
        return tryOnce(line, reader, request, text, call);
      });
      const endedBy = 'ended' in one ? one.ended : undefined;
      if (call.trace) tellAttempt(call.trace, call.attempts, reader, endedBy, line.signIn.secrets);
      return one;
    });
    if ('body' in tried) return tried;
    const { ended, answer } = tried;
    const { retries, deadline, outcome: soFar } = call;
    const budget = budgetOf(line.origin);
    const circumstances = { retries, soFar, timeLeft: deadline.timeLeft(), chance: Math.random(), spent: budget.spent };
    const decision = decide({ ended, ...kind, attempt, ...circumstances });
    call.outcome = decision.outcome;
    if ('repeatAfter' in decision) {
      // Noted before the wait: many that wait at once would all find it unspent.
      note(line.origin, true);
      if (await waited(line, decision.repeatAfter, deadline)) continue;
    }
    const heldBack: Budget | undefined = 'heldBack' in decision && decision.heldBack ? budget : undefined;
    const failed = { action, request, attempts: call.attempts, line, soFar, outcome: call.outcome, heldBack };
    if ('repeatAfter' in decision) {
      const end = stopped(deadline, { sent: false });
      throw unanswered(failed, end, end.kind === 'timeout');
    }
    throw ended instanceof SendError
      ? unanswered(failed, ended, decision.retryable)
      : answered(failed, answer as Answer, { ...ended, retryable: decision.retryable });
  }
}

/**
 * Makes an attempt, and another one where the server let nobody in and there is another way to sign in: once a call,
 * beside the repeats that the caller admits.
 */
async function letIn(
  line: Line,
  reader: Reader,
  request: Request,
  call: Call,
  attempt: () => Promise<Attempt>,
): Promise<Attempt> {
  const first = await attempt();
  if ('body' in first || first.refused === undefined || call.renewed) return first;
  call.renewed = true;
  const wasSent = !('signingIn' in first.ended);
  if (wasSent && call.outcome === 'not_sent') call.outcome = 'refused';
  const asked = line.signIn.renewed(first.refused, call.deadline);
  const renewal = await asked.catch((error) => notSignedIn(error, reader, request, call));
  if (renewal === true) return attempt();
  return renewal === false ? first : renewal;
}

/** Makes an attempt when its turn among those of the same user at the same host comes. */
async function inTurn(
  { maxConcurrent }: Line,
  { deadline, lane }: Call,
  attempt: () => Promise<Attempt>,
): Promise<Attempt> {
  const end = await turn(lane, maxConcurrent, deadline.signal);
  if (end && !deadline.signal.aborted) return attempt().finally(end);
  end?.();
  const waited = ` It waited for its turn: other calls of this user to this host were under way (${busyIn(lane)}).`;
  return { ended: stopped(deadline, { sent: false }, end ? '' : waited) };
}

/** Waits; `false` where the caller cancelled meanwhile. */
async function waited({ wait }: Line, ms: number, { signal }: Deadline): Promise<boolean> {
  return wait(ms, signal).then(
    () => !signal.aborted,
    () => false,
  );
}
