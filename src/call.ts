import { setTimeout as sleep } from 'node:timers/promises';
import type { Action } from './action.ts';
import { type Answer, answerOf } from './answer.ts';
import type { Deadline } from './deadline.ts';
import { effectOf } from './effect.ts';
import type { ErrorRule } from './errorRule.ts';
import { answered, unanswered } from './failure.ts';
import { bodyText, type Request } from './request.ts';
import { decide, outcomeOf } from './retry.ts';
import { SendError, type Transport } from './transport.ts';
import { judge, type Verdict } from './verdict.ts';

/** What a connection sends with, the same for all its calls. */
export interface Line {
  transport: Transport;
  /** The manifest's rules; an action's own are asked first. */
  rules: readonly ErrorRule[];
  errorText: readonly string[];
  secrets: readonly string[];
}

/** One call under way: its time, and the attempts made so far on any of its paths. */
export interface Call {
  deadline: Deadline;
  retries: number;
  attempts: number;
  /** Whether an attempt ended in a way that leaves open whether it took effect. */
  unclear: boolean;
}

/**
 * Sends a request, again where that cannot do it twice, until it is answered with a success. Throws an `ActionError`
 * with the outcome of the whole call.
 */
export async function send(line: Line, action: Action, request: Request, call: Call): Promise<Answer> {
  const body = bodyText(request);
  const effect = effectOf(action, request.method);
  for (let attempt = 1; ; attempt += 1) {
    const { answer, ended } = await tryOnce(line, action, request, body, call);
    if (ended === undefined) return answer as Answer;
    const decision = decide({ effect, ...circumstances(call), ended, attempt });
    if ('repeatAfter' in decision && (await waited(decision.repeatAfter, call.deadline))) continue;
    const outcome = outcomeOf({ ended, effect, unclear: call.unclear });
    call.unclear ||= outcome === 'unknown';
    const failed = { action, request, outcome, attempts: call.attempts, line };
    if ('repeatAfter' in decision) throw unanswered(failed, stopped(call.deadline, false));
    throw ended instanceof SendError ? unanswered(failed, ended) : answered(failed, answer as Answer, ended);
  }
}

interface Attempt {
  answer?: Answer;
  ended?: SendError | Verdict | undefined;
}

async function tryOnce(
  line: Line,
  action: Action,
  request: Request,
  body: string | undefined,
  call: Call,
): Promise<Attempt> {
  const { signal } = call.deadline;
  if (signal.aborted) return { ended: stopped(call.deadline, false) };
  call.attempts += 1;
  try {
    const answer = answerOf(await line.transport.send(request, { body, signal }));
    const rules = [...(action.errors ?? []), ...line.rules];
    return { answer, ended: emptyVerdict(action, answer, judge(answer, rules, Date.now())) };
  } catch (error) {
    if (!(error instanceof SendError)) return { ended: brokenTransport() };
    return { ended: error.kind === 'canceled' ? stopped(call.deadline, error.sent) : error };
  }
}

/** What another transport throws against its promise. It is not shown: nobody knows what it holds. */
function brokenTransport(): SendError {
  return new SendError('unreachable', 'The transport failed without saying how.', { sent: true });
}

/**
 * A status by which the endpoint says that nothing was found is a success, unless nothing stands at that path, or a rule
 * knows the answer for something that went wrong.
 */
function emptyVerdict(action: Action, answer: Answer, verdict: Verdict | undefined): Verdict | undefined {
  if (!action.response?.empty?.includes(answer.status)) return verdict;
  return verdict?.code === 'no_such_endpoint' || verdict?.outcome === 'unknown' ? verdict : undefined;
}

function circumstances({ deadline, retries, unclear }: Call) {
  return { retries, unclear, timeLeft: deadline.timeLeft(), chance: Math.random() };
}

/** Waits; `false` where the caller cancelled meanwhile. */
async function waited(ms: number, { signal }: Deadline): Promise<boolean> {
  return sleep(ms, true, { signal }).catch(() => false);
}

function stopped(deadline: Deadline, sent: boolean): SendError {
  return deadline.expired()
    ? new SendError('timeout', 'The time for the call ran out.', {
        sent,
        passing: true,
        remedy: 'Give it more time with `timeout`, in ms.',
      })
    : new SendError('canceled', 'The caller cancelled it.', { sent, cause: deadline.signal.reason });
}
