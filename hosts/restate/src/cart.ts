import { type ObjectContext, object } from '@restatedev/restate-sdk';
import { type Cart, cartOf } from 'servicenow-action-pack';
import { callIn, fieldsOf } from './call.ts';
import { connectionOfCart, type Order } from './cartApi.ts';
import type { Engine } from './engine.ts';
import { unfit } from './failure.ts';
import { orderAll } from './order.ts';
import { type Done, perform } from './perform.ts';
import { settled } from './settled.ts';

/** The names of what only one may use at a time, in a pack. */
export function exclusivesOf({ pack }: Engine): string[] {
  return [...new Set(pack.actions.flatMap(({ exclusive }) => exclusive ?? []))];
}

/**
 * The virtual object of what only one may use at a time, such as `cart`, keyed by user and host: calls and orders of
 * all workers come one after another, those of other keys side by side.
 */
export function cartObject(engine: Engine, name: string) {
  const cart = cartOf(engine.pack.manifest, name);
  return object({
    name,
    description: `The ${name} of one user at one host; the key is user@host.`,
    metadata: { pack: engine.version },
    handlers: {
      run: async (ctx: ObjectContext, given: unknown): Promise<Done> => {
        const call = callIn(given);
        await connectionHere(ctx, call.connection);
        return perform(ctx, engine, call);
      },
      order: async (ctx: ObjectContext, given: Order): Promise<Done> => {
        const { items, connection: named } = fieldsOf(given);
        const filled = checked(items);
        const connection = await connectionHere(ctx, named as string | undefined);
        return orderAll(ctx, engine, { cart: filled, name, connection, items: items as object[] });
      },
    },
  });

  /** How the cart is filled. Throws where it does not say so, or for items that are none. */
  function checked(items: unknown): Cart {
    if (!cart) throw unfit(`The order was not begun: the pack does not say how a ${name} is ordered.`);
    const { action, item } = cart.rule.add;
    const fit = Array.isArray(items) && items.length > 0 && items.every((one) => item in fieldsOf(one));
    if (fit) return cart;
    throw unfit(`The order was not begun: items must be a list of inputs of ${action}, each with ${item}.`);
  }

  /** The connection whose cart this is, recorded: the call goes on with it. Throws a `TerminalError`. */
  async function connectionHere(ctx: ObjectContext, named: string | undefined): Promise<string> {
    const find = async () => (await connectionOfCart(engine, ctx.key, named)) ?? null;
    const found = await settled(ctx, ctx.run('connection', find));
    if (found !== null) return found;
    throw unfit(
      named === undefined
        ? `No connection that this worker knows by name signs in as ${ctx.key}; name one that does.`
        : `The connection ${named} does not sign in as ${ctx.key}.`,
    );
  }
}
