import { CancelledError, type Context, RestatePromise } from '@restatedev/restate-sdk';
import {
  ActionError,
  type Connection,
  type Foreseen,
  type Outcome,
  type Result,
  waitBefore,
} from 'servicenow-action-pack';
import type { Call } from './call.ts';
import type { Engine } from './engine.ts';
import { type Failure, failureOf, terminal } from './failure.ts';
import { lookFor, type Mark, marked, markOf } from './lookFor.ts';
import { settled } from './settled.ts';

/** What an action gave, as `connection.run` gives it, and which pack made the call. */
export interface Done extends Partial<Result> {
  data: unknown;
  /** The name and the version of the pack. */
  pack: string;
  /** The answer was lost or forgotten, and `data` is what was found: there is nothing else of a result. */
  found?: true;
}

/** What was recorded before anything was sent, so that whoever goes on with the call takes it for the same. */
interface Begun extends Foreseen {
  /** When. */
  since: string;
  pack: string;
  mark: Mark | undefined;
}

/** How one attempt ended; `lost`: another process began it, and nobody knows. */
type Tried = { done: Done } | { failed: Failure; wait: number } | { lost: true };

/** Where a call stands in an invocation. */
export interface Place {
  /** Tells it from the other calls of the invocation. */
  step?: string;
  /** Resolves when no further attempt is wanted. */
  stop?: RestatePromise<unknown>;
  /** Another way to learn what became of a lost write. */
  look?: (since: string) => Promise<Done | string>;
}

/**
 * Runs an action so that it is done once though the process may die at any moment. Throws a `TerminalError`.
 *
 * Before a write is sent, that it is going to be sent is recorded. A process that finds such a record of another one,
 * and no result, does not send: it looks for what was made, where that can be, or says that nobody knows. A read is made
 * again, and so is what comes to the same when it is done twice.
 */
export async function perform(ctx: Context, engine: Engine, call: Call, place: Place = {}): Promise<Done> {
  const { step = '', stop } = place;
  const name = nameOf(ctx.request().id, step);
  let known: Connection | undefined;
  const begun = await recorded('begin', begin);
  if ('code' in begun) throw terminal(begun);
  if ('data' in begun) return begun;
  const { effect, repeatable, since, mark } = begun;
  const input = marked(call.input, mark);
  const connection = known ?? (await joinedAgain(begun));
  let earlier: Outcome = 'not_sent';
  let waited = 0;
  for (let attempt = 1; ; attempt += 1) {
    if (attempt > 1 && effect !== 'read') await recorded('intent', () => beginHere(attempt));
    const tried = await recorded('send', () => attemptOnce(attempt));
    engine.sent.forget(`${name}/${attempt}`);
    if ('done' in tried) return tried.done;
    const unclear = 'lost' in tried || (tried.failed.outcome === 'unknown' && !repeatable);
    if (unclear) return found(await (place.look ?? looked)(since), 'lost' in tried ? undefined : tried.failed);
    const { failed, wait } = tried;
    waited += wait;
    if (!failed.retryable || waited >= engine.retryFor) throw terminal(failed);
    earlier = failed.outcome;
    await pause(ctx, wait, stop, failed);
  }

  function recorded<T>(what: string, action: () => T | Promise<T>): Promise<T> {
    return settled(
      ctx,
      ctx.run(`${what} ${call.action}`, async () => action()),
    );
  }

  /** What is wrong with the call, or what it made under the same key before; else what it is going to be. */
  async function begin(): Promise<Begun | Failure | Done> {
    try {
      const action = engine.pack.action(call.action);
      known = await engine.connect(call.connection);
      // The steps of an invocation without a key have names that never come again.
      const { mark, already } = await markOf(known, action, call.input, { name, comesAgain: step === '' });
      if (already !== undefined) return { data: already, found: true, pack: engine.version };
      const foreseen = known.foresee(call.action, marked(call.input, mark));
      beginHere(1);
      return { ...foreseen, since: new Date().toISOString(), pack: engine.version, mark };
    } catch (error) {
      if (error instanceof ActionError) return failureOf(error);
      throw error;
    }
  }

  /** Notes that this process is about to send it, unless it is about to end: then Restate asks another one. */
  function beginHere(attempt: number): void {
    if (engine.stopping) throw new Error('This worker is about to end.');
    engine.sent.begin(`${name}/${attempt}`);
  }

  /** The connection, where another process began. That it cannot be had here says nothing about the call: Restate asks again. */
  async function joinedAgain({ pack }: Begun): Promise<Connection> {
    if (majorOf(pack) !== majorOf(engine.version))
      throw new Error(`The call was begun with ${pack}, and this worker has ${engine.version}.`);
    try {
      return await engine.connect(call.connection);
    } catch (error) {
      throw new Error(`The call is under way, and cannot go on here: ${(error as Error).message}`);
    }
  }

  async function attemptOnce(attempt: number): Promise<Tried> {
    const key = `${name}/${attempt}`;
    if (effect === 'read') return send(attempt, earlier);
    if (engine.sent.has(key)) return engine.sent.once(key, () => send(attempt, earlier));
    // Another process recorded that it was going to send it, and may have done so.
    return repeatable ? send(attempt, 'unknown') : { lost: true };
  }

  async function send(attempt: number, before: Outcome): Promise<Tried> {
    try {
      const result = await connection.run(call.action, input, { retries: 0, earlier: before });
      return { done: { ...result, attempts: attempt, pack: engine.version } };
    } catch (error) {
      if (error instanceof ActionError) return { failed: failureOf(error), wait: waitBefore(error, attempt) };
      if (repeatable) throw error;
      return { lost: true };
    }
  }

  function looked(): Promise<Done | string> {
    return lookFor(ctx, engine, connection, { call: { ...call, input }, mark, since });
  }

  /** What was found; without it, why nobody knows. */
  function found(result: Done | string, failed: Failure | undefined): Done {
    if (typeof result !== 'string') return result;
    if (failed) throw terminal({ ...failed, message: `${failed.message} ${result}`.trim() });
    throw terminal({
      ...{ code: 'unreachable', reason: 'sender_lost', outcome: 'unknown', action: call.action },
      message: `${call.action} may have happened: the worker that sent it ended before it recorded an answer. ${result}`,
      remedy: 'Look on the server for what it makes, and run it again only if that is not there.',
      retryable: false,
    });
  }
}

/** What tells a call from all others: with a step it is still no longer than the 40 letters that a key of a record has. */
function nameOf(invocation: string, step: string): string {
  return step === '' ? invocation : `${invocation.replace(/^inv_/, '')}.${step}`;
}

/** `servicenow@1` of `servicenow@1.4.2`: within it, what an older pack takes and gives stays as it is. */
function majorOf(pack: string): string {
  return pack.replace(/\..*$/s, '');
}

/** Waits, unless it is cancelled meanwhile or nobody wants it any more. */
async function pause(ctx: Context, ms: number, stop: Place['stop'], failed: Failure): Promise<void> {
  const slept = ctx.sleep(ms).map(() => false);
  const stopped = await (stop ? RestatePromise.race([slept, stop.map(() => true)]) : slept).catch((error) => {
    if (error instanceof CancelledError) return true;
    throw error;
  });
  if (stopped) throw terminal({ ...failed, ...canceled, message: `${canceled.message} Before: ${failed.message}` });
}

const canceled = {
  code: 'canceled' as const,
  message: 'It was cancelled while it waited to be tried again.',
  remedy: 'Run it again when it is wanted.',
  retryable: false,
};
