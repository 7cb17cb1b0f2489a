import { randomUUID } from 'node:crypto';
import { tracingChannel } from 'node:diagnostics_channel';
import type { Action } from './action.ts';
import { attemptsAreHeard, type Exchange } from './attemptEvent.ts';
import type { Effect } from './effect.ts';
import { ActionError, type ErrorCode, type Outcome } from './errors.ts';
import type { Manifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import type { Result } from './result.ts';

/**
 * One run of an action, on the tracing channel `action-pack:run`. The same object comes with every event of a run; what
 * may be `undefined` is set when the run ends, before `error`, `asyncStart` and `asyncEnd` are published. Nothing that
 * the caller or the server gave stands in it.
 *
 * @example
 * subscribe('tracing:action-pack:run:asyncEnd', (event) => console.log((event as RunEvent).outcome))
 */
export interface RunEvent {
  /** Unique for each run; its attempts carry it too. */
  readonly id: string;
  /** The name of the pack. */
  readonly pack: string;
  /** Of the pack. */
  readonly version: string;
  /** The id of the action. */
  readonly action: string;
  /** What the pack says that the action does. */
  readonly effect: Effect;
  /** Scheme, host and port of the server. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
  /** When it began, in ms since 1970. */
  readonly startTime: number;
  /** In ms, waits and retries included. */
  readonly duration: number | undefined;
  readonly outcome: 'done' | Outcome | undefined;
  /** Of the answer that decided, where one came. */
  readonly status: number | undefined;
  /** How many times the request was handed to the transport; the reads that settle a path do not count. */
  readonly attempts: number;
  /** The path that was last sent to, as the action writes it: its placeholders are not filled. */
  readonly path: string | undefined;
  /** Of the bodies of all its attempts together. */
  readonly bytesSent: number;
  /** Of the bodies of all its attempts together, after decompression. */
  readonly bytesReceived: number;
  /** Why it failed: the code, and the pack's own word. Without a code, the engine itself broke. */
  readonly error: { readonly code: ErrorCode | undefined; readonly reason: string | undefined } | undefined;
}

/** A run that somebody listens to. */
export interface Trace {
  event: { -readonly [Field in keyof RunEvent]: RunEvent[Field] };
  /** What the transport did last, until it is told. */
  exchange?: Exchange | undefined;
}

const runs = tracingChannel<unknown, RunEvent>('action-pack:run');

/** Whether anybody listens, which is all that a run asks to which nobody does. */
export function isHeard(): boolean {
  return runs.hasSubscribers || attemptsAreHeard();
}

/** What a run belongs to. */
interface Owner {
  manifest: Manifest;
  registry: Registry;
  origin: string;
}

/** Runs an action with events around it; gives and throws what `run` does. Throws `unknown_action` without an event. */
export async function tellRun(owner: Owner, id: string, run: (trace: Trace) => Promise<Result>): Promise<Result> {
  const event = begun(owner, owner.registry.find(id));
  const began = performance.now();
  let settled!: Promise<Result>;
  // What this returns and throws is published: not the result, and not our error, which holds the request and its body.
  const told = async () => {
    settled = run({ event });
    Object.assign(event, await settled.then(success, failure), { duration: performance.now() - began });
    if (event.error) throw event.error;
  };
  await runs.tracePromise(told, event).catch(() => undefined);
  return settled;
}

function begun({ manifest, origin }: Owner, { id, effect }: Action): RunEvent {
  const { protocol, hostname, port } = new URL(origin);
  return {
    id: randomUUID(),
    pack: manifest.name,
    version: manifest.version,
    action: id,
    effect,
    origin,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'http:' ? 80 : 443),
    startTime: Date.now(),
    duration: undefined,
    outcome: undefined,
    status: undefined,
    attempts: 0,
    path: undefined,
    bytesSent: 0,
    bytesReceived: 0,
    error: undefined,
  };
}

type End = Pick<RunEvent, 'outcome' | 'status' | 'attempts' | 'error'>;

function success({ status, attempts }: Result): End {
  return { outcome: 'done', status, attempts, error: undefined };
}

function failure(thrown: unknown): End {
  if (thrown instanceof ActionError) {
    const { outcome, status, attempts, code, reason } = thrown;
    return { outcome, status, attempts, error: { code, reason } };
  }
  return { outcome: 'unknown', status: undefined, attempts: 0, error: { code: undefined, reason: undefined } };
}
