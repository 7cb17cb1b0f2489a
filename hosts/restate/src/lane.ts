import { type ObjectContext, object, type RestatePromise, TerminalError } from '@restatedev/restate-sdk';
import { runCall } from './action.ts';
import type { BatchApi } from './batch.ts';
import type { ItemResult } from './batchState.ts';
import type { Engine } from './engine.ts';
import { failureIn } from './failure.ts';
import { settled } from './settled.ts';

/** What a lane works on. `done` is what its last item came to. */
interface Work {
  batch: string;
  lane: number;
  connection: string;
  action: string;
  done?: ItemResult;
}

export interface LaneApi {
  work(ctx: unknown, work: Work): Promise<void>;
}

// So much, and the next one: other batches of the host have their turn, and what is replayed stays small.
const atOnce = 20;
const bytesAtOnce = 4 * 1024 * 1024;

/**
 * The virtual object `lane`, keyed by host and number: each lane of a host makes one call after another, so that there
 * are as many lanes as calls may be under way to a host, by all batches and all workers.
 */
export function laneObject(engine: Engine) {
  return object({
    name: 'lane',
    description: 'Makes the calls of batches to one host, one after another.',
    metadata: { pack: engine.version },
    options: { ingressPrivate: true },
    handlers: { work },
  });

  async function work(ctx: ObjectContext, { done, ...task }: Work): Promise<void> {
    const { batch, lane } = task;
    const queue = ctx.objectClient<BatchApi>({ name: 'batch' }, batch);
    const stop = ctx.awakeable<void>();
    let last = done;
    let bytes = 0;
    for (let n = 0; n < atOnce && bytes < bytesAtOnce; n += 1) {
      const item = await settled(ctx, queue.next({ lane, stop: stop.id, ...(last && { done: last }) }));
      if (!item) return;
      last = await resultOf(ctx, task, item, stop.promise);
      bytes += JSON.stringify(last).length;
    }
    ctx.objectSendClient<LaneApi>({ name: 'lane' }, ctx.key).work({ ...task, ...(last && { done: last }) });
  }

  async function resultOf(
    ctx: ObjectContext,
    { connection, action }: Work,
    { index, input }: { index: number; input: unknown },
    stop: RestatePromise<void>,
  ): Promise<ItemResult> {
    try {
      const place = { step: String(index), stop };
      // Headers would be most of what a batch keeps.
      const { headers: _, ...result } = await runCall(ctx, engine, { connection, action, input }, place);
      return { index, result };
    } catch (error) {
      if (!(error instanceof TerminalError)) throw error;
      return { index, error: failureIn(error) ?? { ...killed, message: `${killed.message} ${error.message}` } };
    }
  }
}

/** What ends without words of ours was ended by Restate, such as by an operator. */
const killed = {
  code: 'canceled' as const,
  outcome: 'unknown' as const,
  message: 'The call was ended before what it came to was recorded.',
};
