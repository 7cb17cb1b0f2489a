import { type Answer, answerOf } from './answer.ts';
import { tellAttempt, timed } from './attemptEvent.ts';
import type { Pass } from './auth/credentials.ts';
import type { SignIn } from './auth/signIn.ts';
import { SignInRefused } from './auth/tokenRequest.ts';
import { unsigned } from './auth/unsigned.ts';
import { type Body, type Reader, readBody } from './body.ts';
import { type Budget, budgetOf, note } from './budget.ts';
import { type Deadline, stopped } from './deadline.ts';
import { effectOf, isIdempotent } from './effect.ts';
import type { ErrorRule } from './errorRule.ts';
import type { Outcome } from './errors.ts';
import { answered, unanswered } from './failure.ts';
import { bodyText, type Request } from './request.ts';
import { decide, type Ended } from './retry.ts';
import type { Trace } from './runEvent.ts';
import { brokenTransport, SendError, type Transport } from './transport.ts';
import { busyIn, turn } from './turns.ts';
import { judge, type Verdict } from './verdict.ts';

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

/** A success and its data. */
export interface Success {
  answer: Answer;
  body: Body;
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
    const tried = await inTurn(line, call, () => {
      if (attempt === 1) note(line.origin, false);
      return tryOnce(line, reader, request, text, call);
    });
    const endedBy = 'ended' in tried ? tried.ended : undefined;
    if (call.trace) tellAttempt(call.trace, call.attempts, reader, endedBy, line.signIn.secrets);
    if ('body' in tried) return tried;
    const { retries, deadline } = call;
    const budget = budgetOf(line.origin);
    const decided = ({ ended }: Failure) => {
      const { outcome: soFar } = call;
      const circumstances = { retries, soFar, timeLeft: deadline.timeLeft(), chance: Math.random() };
      const decision = decide({ ended, ...kind, attempt, ...circumstances, spent: budget.spent });
      call.outcome = decision.outcome;
      return { decision, soFar };
    };
    let failure = tried;
    let { decision, soFar } = decided(failure);
    if (failure.refused && !call.renewed) {
      call.renewed = true;
      const asked = line.signIn.renewed(failure.refused, deadline);
      const renewal = await asked.catch((error) => notSignedIn(error, reader, request, call));
      if (renewal === true) {
        // What is refused is not done, and the next attempt is none of the repeats that the caller admits.
        attempt -= 1;
        continue;
      }
      if (renewal !== false) {
        failure = renewal;
        ({ decision, soFar } = decided(failure));
      }
    }
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
    const { ended, answer } = failure;
    throw ended instanceof SendError
      ? unanswered(failed, ended, decision.retryable)
      : answered(failed, answer as Answer, { ...ended, retryable: decision.retryable });
  }
}

/** An attempt that ended without a success. */
interface Failure {
  ended: Ended;
  answer?: Answer;
  /** What the server did not let in. */
  refused?: Pass | undefined;
}

type Attempt = Success | Failure;

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

async function tryOnce(
  line: Line,
  reader: Reader,
  request: Request,
  body: string | undefined,
  call: Call,
): Promise<Attempt> {
  const { deadline } = call;
  let trial: Awaited<ReturnType<SignIn['begin']>> | undefined;
  try {
    trial = await line.signIn.begin(deadline);
    const { headers: signIn, token } = trial.pass;
    call.attempts += 1;
    const sent = timed(line.transport, call.trace).send(request, { body, signal: deadline.signal, signIn });
    const answer = answerOf(await sent, token);
    const rules = [...(reader.action.errors ?? []), ...line.rules];
    const verdict = unlessEmpty(reader, answer, judge(answer, rules, Date.now(), line.signIn.auth));
    if (verdict?.code === 'unauthenticated') {
      trial.refused(new SignInRefused(answer, verdict, trial.pass));
      return { answer, ended: verdict, refused: verdict.outcome === 'refused' ? trial.pass : undefined };
    }
    trial.taken();
    if (verdict) return { answer, ended: verdict };
    const read = readBody(reader, answer);
    return 'unreadable' in read ? { answer, ended: read.unreadable } : { answer, body: read };
  } catch (error) {
    if (trial === undefined) return notSignedIn(error, reader, request, call);
    if (!(error instanceof SendError)) return { ended: brokenTransport() };
    const { kind, sent, answer } = error;
    return { ended: kind === 'canceled' ? stopped(deadline, { sent, answer }) : error };
  } finally {
    trial?.over();
  }
}

/** How an attempt ended for which nothing was found to sign it in with. Throws what kept the credentials from being had. */
function notSignedIn(error: unknown, { action }: Reader, request: Request, { attempts, outcome }: Call): Failure {
  if (error instanceof SignInRefused) return { answer: error.answer, ended: error.verdict, refused: error.pass };
  if (error instanceof SendError) return { ended: error };
  return unsigned({ action: action.id, request, attempts, outcome })(error);
}

/**
 * A status by which the endpoint says that nothing was found is a success, unless nothing stands at that path, or a rule
 * knows the answer for something that went wrong.
 */
function unlessEmpty({ action }: Reader, answer: Answer, verdict: Verdict | undefined): Verdict | undefined {
  if (!action.response?.empty?.includes(answer.status)) return verdict;
  return verdict?.code === 'no_such_endpoint' || verdict?.outcome === 'unknown' ? verdict : undefined;
}

/** Waits; `false` where the caller cancelled meanwhile. */
async function waited({ wait }: Line, ms: number, { signal }: Deadline): Promise<boolean> {
  return wait(ms, signal).then(
    () => !signal.aborted,
    () => false,
  );
}
