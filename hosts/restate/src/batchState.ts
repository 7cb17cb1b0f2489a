import type { ObjectContext, ObjectSharedContext } from '@restatedev/restate-sdk';
import { type Failure, terminal } from './failure.ts';
import type { Done } from './perform.ts';

/** What an item came to. */
export type ItemResult = { index: number; result: Done } | { index: number; error: Failure };

/** How far a batch is. Every item is in one of `succeeded`, `failed`, `unknown`, `running`, `waiting`. */
export interface Progress {
  /** `open` takes more inputs, `canceling` waits for what is under way, `ended` and `canceled` do nothing more. */
  state: 'open' | 'running' | 'canceling' | 'canceled' | 'ended';
  total: number;
  succeeded: number;
  /** Without those of which nobody knows. */
  failed: number;
  /** Of which nobody knows whether they happened. */
  unknown: number;
  running: number;
  waiting: number;
  /** The indices of the unknown ones, the first 1,000. */
  unclear: number[];
}

/** What `results` gives of an item: what it came to, or that it did not come to anything yet. */
export type ItemShown = ItemResult | { index: number; state: 'waiting' | 'running' };

export interface Plan {
  connection: string;
  action: string;
}

export interface Counts extends Omit<Progress, 'waiting'> {
  /** The next to be given out. */
  next: number;
  /** By what lanes that wait are told to stop. */
  stops: Record<string, string>;
  /** Who waits for the end. */
  watchers: string[];
}

export type State = Record<string, unknown>;

const most = 100_000;
const mostUnclear = 1000;
const chunk = 200;

/** What is shown of an item without a result. */
export function notBegun({ state, next }: Counts, index: number): ItemShown {
  if (index < next) return { index, state: 'running' };
  if (state !== 'canceling' && state !== 'canceled') return { index, state: 'waiting' };
  const message = 'It was not begun: the batch was cancelled before.';
  return { index, error: { code: 'canceled', outcome: 'not_sent', message } };
}

/** Takes in what an item came to. */
export function take(ctx: ObjectContext<State>, counts: Counts, done: ItemResult): void {
  ctx.set(`out/${done.index}`, done);
  counts.running -= 1;
  if ('result' in done) counts.succeeded += 1;
  else if (done.error.outcome !== 'unknown') counts.failed += 1;
  else {
    counts.unknown += 1;
    if (counts.unclear.length < mostUnclear) counts.unclear.push(done.index);
  }
}

/** Takes more inputs in; the counts are the caller's to save. Throws a `TerminalError` where they would be too many. */
export async function append(ctx: ObjectContext<State>, counts: Counts, inputs: unknown[]): Promise<void> {
  if (counts.total + inputs.length > most)
    throw terminal({
      ...{ code: 'invalid_input', outcome: 'not_sent' },
      message: `A batch takes at most ${most} inputs; with these it would have ${counts.total + inputs.length}.`,
    });
  const first = Math.floor(counts.total / chunk);
  const kept = counts.total % chunk === 0 ? [] : ((await ctx.get(`in/${first}`)) as unknown[]);
  const all = [...kept, ...inputs];
  for (let n = 0; n * chunk < all.length; n += 1) ctx.set(`in/${first + n}`, all.slice(n * chunk, (n + 1) * chunk));
  counts.total += inputs.length;
}

/** An input that was taken in. */
export async function inputAt(ctx: ObjectContext<State>, index: number): Promise<unknown> {
  const inputs = (await ctx.get(`in/${Math.floor(index / chunk)}`)) as unknown[];
  return inputs[index % chunk];
}

/** How far the batch is; one that nobody has begun is open and empty. */
export async function countsOf(ctx: ObjectContext<State> | ObjectSharedContext<State>): Promise<Counts> {
  return (
    ((await ctx.get('counts')) as Counts | null) ?? {
      ...{ state: 'open', total: 0, succeeded: 0, failed: 0, unknown: 0, running: 0, unclear: [] },
      ...{ next: 0, stops: {}, watchers: [] },
    }
  );
}

export function hasEnded({ state }: Counts): boolean {
  return state === 'ended' || state === 'canceled';
}

/** What callers see of it. */
export function progressOf({ next, stops: _, watchers: __, ...shown }: Counts): Progress {
  return { ...shown, waiting: shown.total - next };
}
