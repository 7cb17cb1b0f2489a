import { type Context, service } from '@restatedev/restate-sdk';
import { type CartApi, cartKey } from './cartApi.ts';
import { unfit } from './failure.ts';
import { type Call, callIn, fieldsOf, type House } from './house.ts';
import { type Done, type Place, perform } from './perform.ts';
import { settled } from './settled.ts';

/**
 * Runs an action where it belongs: what only one may use at a time, such as the cart of a user, has a virtual object,
 * which takes one call after another from all workers. Throws a `TerminalError`.
 */
export async function runCall(ctx: Context, house: House, call: Call, place?: Place): Promise<Done> {
  const exclusive = exclusiveOf(house, call.action);
  if (exclusive === undefined) return perform(ctx, house, call, place);
  const key = await keyOf(ctx, house, call.connection);
  return settled(ctx, ctx.objectClient<CartApi>({ name: exclusive }, key).run(call));
}

/** What only one may use at a time for an action. That there is no such action is told where it would be sent. */
function exclusiveOf({ pack }: House, action: string): string | undefined {
  try {
    return pack.action(action).exclusive;
  } catch {
    return undefined;
  }
}

/** The key of a cart, recorded: whoever goes on with the call has to find it there. Throws a `TerminalError`. */
function keyOf(ctx: Context, house: House, connection: string): Promise<string> {
  return settled(
    ctx,
    ctx.run('key', () => cartKey(house, connection)),
  );
}

/** The service `action`: one call of an action, and an order of several items by whose cart it is. */
export function actionService(house: House) {
  return service({
    name: 'action',
    description: `Runs the actions of ${house.pack.manifest.title}.`,
    metadata: { pack: house.version },
    handlers: {
      run: async (ctx: Context, given: unknown): Promise<Done> => {
        return runCall(ctx, house, callIn(given));
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
        const key = await keyOf(ctx, house, connection);
        return settled(ctx, ctx.objectClient<CartApi>({ name: cart }, key).order({ connection, items }));
      },
    },
  });
}
