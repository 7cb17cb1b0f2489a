import { type Context, service } from '@restatedev/restate-sdk';
import { type Call, callIn, fieldsOf } from './call.ts';
import { type CartApi, cartKey } from './cartApi.ts';
import type { Engine } from './engine.ts';
import { unfit } from './failure.ts';
import { type Done, type Place, perform } from './perform.ts';
import { settled } from './settled.ts';

/**
 * Runs an action where it belongs: what only one may use at a time, such as the cart of a user, has a virtual object,
 * which takes one call after another from all workers. Throws a `TerminalError`.
 */
export async function runCall(ctx: Context, engine: Engine, call: Call, place?: Place): Promise<Done> {
  const exclusive = exclusiveOf(engine, call.action);
  if (exclusive === undefined) return perform(ctx, engine, call, place);
  const key = await keyOf(ctx, engine, call.connection);
  return settled(ctx, ctx.objectClient<CartApi>({ name: exclusive }, key).run(call));
}

/** What only one may use at a time for an action. That there is no such action is told where it would be sent. */
function exclusiveOf({ pack }: Engine, action: string): string | undefined {
  try {
    return pack.action(action).exclusive;
  } catch {
    return undefined;
  }
}

/** The key of a cart, recorded: whoever goes on with the call has to find it there. Throws a `TerminalError`. */
function keyOf(ctx: Context, engine: Engine, connection: string): Promise<string> {
  return settled(
    ctx,
    ctx.run('key', () => cartKey(engine, connection)),
  );
}

/** The service `action`: one call of an action, and an order of several items by whose cart it is. */
export function actionService(engine: Engine) {
  return service({
    name: 'action',
    description: `Runs the actions of ${engine.pack.manifest.title}.`,
    metadata: { pack: engine.version },
    handlers: {
      run: async (ctx: Context, given: unknown): Promise<Done> => {
        return runCall(ctx, engine, callIn(given));
      },
      order: async (ctx: Context, given: unknown): Promise<Done> => {
        const { connection, items, ...others } = fieldsOf(given);
        const [cart] = Object.keys(engine.pack.manifest.carts ?? {});
        if (cart === undefined) throw unfit('The order was not begun: the pack does not say how anything is ordered.');
        if (typeof connection !== 'string' || Object.keys(others).length > 0)
          throw unfit('The order was not begun: expected is { connection, items }.');
        const key = await keyOf(ctx, engine, connection);
        return settled(ctx, ctx.objectClient<CartApi>({ name: cart }, key).order({ connection, items }));
      },
    },
  });
}
