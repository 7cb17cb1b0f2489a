import { type Context, service } from '@restatedev/restate-sdk';
import { type CartApi, cartKey } from './cartApi.ts';
import { thrown, unfit } from './failure.ts';
import { type Call, callIn, fieldsOf, type House } from './house.ts';
import { type Done, type Place, perform, settled } from './perform.ts';

/**
 * Runs an action where it belongs: what only one may use at a time, such as the cart of a user, has a virtual object,
 * which takes one call after another from all workers. Throws a `TerminalError`.
 */
export async function runCall(ctx: Context, house: House, call: Call, place?: Place): Promise<Done> {
  try {
    const { exclusive } = house.pack.action(call.action);
    if (exclusive === undefined) return await perform(ctx, house, call, place);
    const key = await cartKey(house, call.connection);
    return await settled(ctx, ctx.objectClient<CartApi>({ name: exclusive }, key).run(call));
  } catch (error) {
    return thrown(error);
  }
}

/** The service `action`: one call of an action, and an order of several items by whose cart it is. */
export function actionService(house: House) {
  return service({
    name: 'action',
    description: `Runs the actions of ${house.pack.manifest.title}.`,
    metadata: { pack: house.version },
    handlers: {
      run: async (ctx: Context, given: unknown): Promise<Done> => {
        const call = await understood(() => callIn(given));
        return runCall(ctx, house, call);
      },
      order: async (ctx: Context, given: unknown): Promise<Done> => {
        const {
          connection,
          items,
          cart = Object.keys(house.pack.manifest.carts ?? {})[0],
          ...others
        } = fieldsOf(given);
        if (typeof connection !== 'string' || typeof cart !== 'string' || Object.keys(others).length > 0)
          throw unfit('The order was not begun: expected is { connection, items }.');
        const key = await cartKey(house, connection).catch(thrown);
        return settled(ctx, ctx.objectClient<CartApi>({ name: cart }, key).order({ connection, items }));
      },
    },
  });
}

async function understood<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    return thrown(error);
  }
}
