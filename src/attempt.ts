import { type Answer, answerOf } from './answer.ts';
import { timed } from './attemptEvent.ts';
import type { Pass } from './auth/credentials.ts';
import type { SignIn } from './auth/signIn.ts';
import { SignInRefused } from './auth/tokenRequest.ts';
import { unsigned } from './auth/unsigned.ts';
import { type Body, type Reader, readBody } from './body.ts';
import type { Call, Line } from './call.ts';
import { stopped } from './deadline.ts';
import { whatHappened } from './failure.ts';
import type { Request } from './request.ts';
import type { Ended } from './retry.ts';
import { brokenTransport, SendError } from './transport.ts';
import { judge, type Verdict } from './verdict.ts';

/** A success and its data. */
export interface Success {
  answer: Answer;
  body: Body;
}

/** An attempt that ended without a success. */
export interface Failure {
  ended: Ended;
  answer?: Answer;
  /** What the server did not let in. */
  refused?: Pass | undefined;
}

export type Attempt = Success | Failure;

/** Makes an attempt: signs in, sends, and tells what the answer means. */
export async function tryOnce(
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
export function notSignedIn(
  error: unknown,
  { action }: Reader,
  request: Request,
  { attempts, outcome }: Call,
): Failure {
  if (error instanceof SignInRefused) return { answer: error.answer, ended: error.verdict, refused: error.pass };
  if (error instanceof SendError) return { ended: error };
  const told = whatHappened({ action, request, soFar: outcome, outcome }, true);
  return unsigned({ action: action.id, request, attempts, outcome }, told)(error);
}

/**
 * A status by which the endpoint says that nothing was found is a success, unless nothing stands at that path, or a rule
 * knows the answer for something that went wrong.
 */
function unlessEmpty({ action }: Reader, answer: Answer, verdict: Verdict | undefined): Verdict | undefined {
  if (!action.response?.empty?.includes(answer.status)) return verdict;
  return verdict?.code === 'no_such_endpoint' || verdict?.outcome === 'unknown' ? verdict : undefined;
}
