import type { ObjectContext } from '@restatedev/restate-sdk';
import type { Cart, CartLine } from 'servicenow-action-pack';
import type { Engine } from './engine.ts';
import { failureIn, terminal } from './failure.ts';
import { lookRepeatedly } from './lookFor.ts';
import { type Done, perform } from './perform.ts';
import { isCanceled } from './settled.ts';

/** What is ordered, into which cart. */
interface Wanted {
  cart: Cart;
  name: string;
  connection: string;
  items: readonly object[];
}

/** The lines that this object has put into the cart and neither removed nor ordered, by their ids. */
const OURS = 'ours';

/**
 * Orders several items as one: adds them, submits the cart, and gives what the last action gave. Lines that it did not
 * put there are left alone, and nothing is ordered with them. Where it fails before it has submitted, it takes its own
 * lines out again. Throws a `TerminalError`, whose outcome is that of the order as a whole.
 */
export async function orderAll(ctx: ObjectContext, engine: Engine, wanted: Wanted): Promise<Done> {
  const { cart, name, connection, items } = wanted;
  const { read, add, remove, submit } = cart.rule;
  let calls = 0;
  const run = (action: string, input: object, look?: (since: string) => Promise<Done | string>) => {
    calls += 1;
    return perform(ctx, engine, { connection, action, input }, { step: String(calls), ...(look && { look }) });
  };
  const linesNow = async () => cart.linesIn('read', (await run(read.action, {})).data);
  const ours = new Set((await ctx.get<string[]>(OURS)) ?? []);

  await notOrdered(async () => {
    refuseForeign(await linesNow());
    await removeOurs();
    // Of an earlier order, whose lines would be ordered with this one.
    if (ours.size > 0) refuseForeign(await linesNow(), new Set());
  });
  for (const [n, item] of items.entries()) {
    const before = new Set(ours);
    const added = () => run(add.action, item, () => lookForLine(item, before));
    await notOrdered(async () => note(item, before, await added()), `item ${n + 1} of ${items.length} was not added. `);
  }
  await notOrdered(async () => refuseForeign(await linesNow()));
  const done = await place();
  ctx.clear(OURS);
  return done;

  /** Submits, by one action after another until the order is placed. */
  async function place(): Promise<Done> {
    for (const action of submit) {
      const done = await run(action, {}, lookWhetherGone).catch(async (error) => {
        if (failureIn(error)?.outcome !== 'unknown') await removeOurs();
        throw error;
      });
      if (cart.isPlaced(done.data)) return done;
    }
    throw terminal({
      ...{ code: 'invalid_response', outcome: 'unknown', retryable: false },
      message: `No answer of ${submit.join(' or ')} says that the order is placed: look for it before you order again.`,
    });
  }

  /** Keeps in mind which lines an item got. What else came into the cart meanwhile is of somebody else. */
  function note(item: object, before: ReadonlySet<string>, { data, found }: Done): void {
    const lines = found ? (data as CartLine[]) : cart.linesIn('add', data);
    for (const { id } of linesOf(item, lines, before)) ours.add(id);
    ctx.set(OURS, [...ours]);
  }

  function linesOf(item: object, lines: CartLine[], before: ReadonlySet<string>): CartLine[] {
    const wantedItem = String((item as Record<string, unknown>)[add.item]);
    // A line that does not say of which item it is cannot be told from ours.
    return lines.filter(({ id, item: of }) => !before.has(id) && (of === wantedItem || of === ''));
  }

  /** The lines of an item whose answer was lost, where they are in the cart. */
  async function lookForLine(item: object, before: ReadonlySet<string>): Promise<Done | string> {
    const look = async () => linesOf(item, await linesNow(), before);
    const data = await lookRepeatedly(ctx, engine, look, (lines) => lines.length > 0);
    if (data?.length) return { data, found: true, pack: engine.version };
    return `It was looked for in the ${name}, and is not there: if it comes later, remove it by hand.`;
  }

  /** Why nobody knows whether the cart was submitted. */
  async function lookWhetherGone(since: string): Promise<string> {
    const count = async () => (await linesNow()).filter(({ id }) => ours.has(id)).length;
    const left = (await lookRepeatedly(ctx, engine, count, (lines) => lines === 0)) ?? ours.size;
    const seen =
      left === 0
        ? `The ${name} is empty now, so most likely it was ordered`
        : `${left} of the ${ours.size} lines are still in the ${name}, so most likely nothing was ordered`;
    if (left === 0) ctx.clear(OURS);
    return `${seen}: look for the order that ${ctx.key} placed since ${since}.`;
  }

  function refuseForeign(lines: CartLine[], own: ReadonlySet<string> = ours): void {
    const foreign = lines.filter(({ id }) => !own.has(id));
    if (foreign.length === 0) return;
    const told = foreign.slice(0, 5).map(({ id, item }) => `${id} (item ${item})`);
    throw terminal({
      ...{ code: 'rejected', reason: `${name}_not_empty`, outcome: 'not_sent', retryable: false },
      message: `the ${name} of ${ctx.key} holds ${foreign.length} that this order did not put there: ${told.join(', ')}.`,
      remedy: `Find out whose they are, and order or remove them; then order again. Give the integration a user of its own.`,
      detail: foreign,
    });
  }

  /**
   * Does a part of the order. Where it fails, or the order was cancelled meanwhile, nothing is ordered, and what was put
   * into the cart is taken out.
   */
  async function notOrdered(part: () => Promise<void>, what = ''): Promise<void> {
    try {
      await part();
      if (isCanceled(ctx))
        throw terminal({ code: 'canceled', outcome: 'not_sent', message: 'it was cancelled before.' });
    } catch (error) {
      const failure = failureIn(error);
      if (!failure) throw error;
      await removeOurs();
      throw terminal({ ...failure, message: `Nothing was ordered: ${what}${failure.message}`, outcome: 'not_sent' });
    }
  }

  /** Takes out what was put in. What cannot be removed now is remembered, and removed before the next order. */
  async function removeOurs(): Promise<void> {
    for (const id of [...ours]) await tried(() => run(remove.action, { [remove.line]: id }));
    // A line that was gone already, as after an attempt whose answer was lost, was refused, too.
    const left = ours.size > 0 ? await tried(linesNow) : [];
    for (const id of [...ours]) if (left && !left.some((line) => line.id === id)) ours.delete(id);
    ctx.set(OURS, [...ours]);
  }

  /** What it gives; `undefined` where it fails. */
  async function tried<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call();
    } catch (error) {
      if (failureIn(error)) return undefined;
      throw error;
    }
  }
}
