import { handlers, type ObjectContext, type ObjectSharedContext, object, rpc } from '@restatedev/restate-sdk';
import {
  append,
  type Counts,
  countsOf,
  hasEnded,
  type ItemResult,
  type ItemShown,
  inputAt,
  notBegun,
  type Plan,
  type Progress,
  progressOf,
  type State,
  take,
} from './batchState.ts';
import { callIn, fieldsOf } from './call.ts';
import type { Engine } from './engine.ts';
import { unfit } from './failure.ts';
import type { LaneApi } from './lane.ts';

/** The handlers that lanes and waiting callers use; the rest is asked over HTTP. */
export interface BatchApi {
  next(
    ctx: unknown,
    from: { lane: number; stop: string; done?: ItemResult },
  ): Promise<{ index: number; input: unknown } | null>;
  watch(ctx: unknown, awakeable: string): Promise<void>;
  forget(ctx: unknown): Promise<void>;
}

/** Of `results`. */
const mostShown = 1000;
const mostBytes = 8 * 1024 * 1024;

/**
 * The virtual object `batch`: an action over a list of inputs. The key is chosen by who starts it, and makes that it
 * is started once.
 */
export function batchObject(engine: Engine) {
  const { shared } = handlers.object;
  const lazy = { enableLazyState: true };
  return object({
    name: 'batch',
    description: 'An action over a list of up to 100,000 inputs.',
    metadata: { pack: engine.version },
    options: lazy,
    handlers: {
      add: async (ctx: ObjectContext<State>, given: unknown): Promise<Progress> => {
        const { inputs, ...others } = fieldsOf(given);
        if (!Array.isArray(inputs) || Object.keys(others).length > 0) throw unfit('Expected is { inputs }, a list.');
        const counts = await countsOf(ctx);
        if (counts.state !== 'open') throw unfit(`The batch ${ctx.key} is ${counts.state} and takes no more inputs.`);
        await append(ctx, counts, inputs);
        return save(ctx, counts);
      },
      start,
      next: handlers.object.exclusive({ ingressPrivate: true }, next),
      cancel: async (ctx: ObjectContext<State>): Promise<Progress> => {
        const counts = await countsOf(ctx);
        if (hasEnded(counts)) return progressOf(counts);
        counts.state = 'canceling';
        for (const stop of Object.values(counts.stops)) ctx.resolveAwakeable(stop);
        return save(ctx, counts);
      },
      watch: handlers.object.exclusive(
        { ingressPrivate: true },
        async (ctx: ObjectContext<State>, awakeable: string) => {
          const counts = await countsOf(ctx);
          if (hasEnded(counts)) ctx.resolveAwakeable(awakeable, progressOf(counts));
          else ctx.set('counts', { ...counts, watchers: [...counts.watchers, awakeable] });
        },
      ),
      forget: handlers.object.exclusive({ ingressPrivate: true }, async (ctx: ObjectContext<State>) => ctx.clearAll()),
      progress: shared(lazy, async (ctx: ObjectSharedContext<State>) => progressOf(await countsOf(ctx))),
      wait: shared(lazy, async (ctx: ObjectSharedContext<State>): Promise<Progress> => {
        const { id, promise } = ctx.awakeable<Progress>();
        ctx.objectSendClient<BatchApi>({ name: 'batch' }, ctx.key).watch(id);
        return promise;
      }),
      results: shared(lazy, results),
    },
  });

  async function start(ctx: ObjectContext<State>, given: unknown): Promise<Progress> {
    const { inputs = [], ...call } = fieldsOf(given);
    if (!Array.isArray(inputs)) throw unfit('The batch was not started: inputs must be a list.');
    const { connection, action } = callIn(call);
    const counts = await countsOf(ctx);
    const plan = (await ctx.get('plan')) as Plan | null;
    if (plan) {
      if (plan.connection === connection && plan.action === action) return progressOf(counts);
      throw unfit(`The batch ${ctx.key} is there already, and runs ${plan.action} with ${plan.connection}.`);
    }
    if (counts.state !== 'open') throw unfit(`The batch ${ctx.key} was cancelled before it was started.`);
    const { host, most } = await ctx.run('plan', async () => {
      engine.pack.action(action);
      return { host: new URL((await engine.connect(connection)).origin).host, most: engine.maxConcurrent };
    });
    await append(ctx, counts, inputs);
    const lanes = Math.min(most, counts.total);
    ctx.set('plan', { connection, action } satisfies Plan);
    counts.state = 'running';
    for (let lane = 0; lane < lanes; lane += 1)
      ctx
        .objectSendClient<LaneApi>({ name: 'lane' }, `${host}/${lane}`)
        .work({ batch: ctx.key, lane, connection, action });
    return save(ctx, counts);
  }

  /** Takes in what an item came to, and gives the next one; null where there is none. */
  async function next(
    ctx: ObjectContext<State>,
    { lane, stop, done }: { lane: number; stop: string; done?: ItemResult },
  ): Promise<{ index: number; input: unknown } | null> {
    const counts = await countsOf(ctx);
    if (done) take(ctx, counts, done);
    const more = counts.state === 'running' && counts.next < counts.total;
    if (!more) {
      delete counts.stops[lane];
      save(ctx, counts);
      return null;
    }
    counts.stops[lane] = stop;
    const index = counts.next;
    counts.next += 1;
    counts.running += 1;
    save(ctx, counts);
    return { index, input: await inputAt(ctx, index) };
  }

  /** Saves, and tells who waits where that was the last. */
  function save(ctx: ObjectContext<State>, counts: Counts): Progress {
    const before = hasEnded(counts);
    if (counts.running === 0 && counts.state === 'canceling') counts.state = 'canceled';
    if (counts.running === 0 && counts.state === 'running' && counts.next === counts.total) counts.state = 'ended';
    const progress = progressOf(counts);
    if (hasEnded(counts) && !before) {
      for (const watcher of counts.watchers) ctx.resolveAwakeable(watcher, progress);
      counts.watchers = [];
      ctx.objectSendClient<BatchApi>({ name: 'batch' }, ctx.key).forget(rpc.sendOpts({ delay: engine.keepBatchFor }));
    }
    ctx.set('counts', counts);
    return progress;
  }

  async function results(
    ctx: ObjectSharedContext<State>,
    given: unknown,
  ): Promise<{ results: ItemShown[]; next: number | null }> {
    const { from = 0, limit = 100, ...others } = fieldsOf(given);
    const whole = (value: unknown, least: number) => Number.isInteger(value) && Number(value) >= least;
    if (!whole(from, 0) || !whole(limit, 1) || Object.keys(others).length > 0)
      throw unfit('Expected is { from, limit }: whole numbers, from 0 and from 1 on.');
    const counts = await countsOf(ctx);
    const end = Math.min(Number(from) + Math.min(Number(limit), mostShown), counts.total);
    const shown: ItemShown[] = [];
    let bytes = 0;
    let index = Number(from);
    for (; index < end && bytes < mostBytes; index += 1) {
      const item = ((await ctx.get(`out/${index}`)) as ItemResult | null) ?? notBegun(counts, index);
      bytes += JSON.stringify(item).length;
      shown.push(item);
    }
    return { results: shown, next: index < counts.total ? index : null };
  }
}
