import type { Call } from './call.ts';
import { accountOf, type Engine } from './engine.ts';
import type { Done } from './perform.ts';

/** What is asked of a cart: items to be ordered as one, each the input of the action that adds it. */
export interface Order {
  /** Whose cart it is, by the name of a connection; left out, a connection is looked for that is of the cart's key. */
  connection?: string;
  items: unknown;
}

/** The handlers of the virtual object of what only one may use at a time. Its key is the user and the host. */
export interface CartApi {
  run(ctx: unknown, call: Call): Promise<Done>;
  order(ctx: unknown, order: Order): Promise<Done>;
}

/** The key of the cart of a connection, such as `integration@acme.service-now.com`. */
export async function cartKey(engine: Engine, connection: string): Promise<string> {
  return accountOf(await engine.connect(connection));
}

/** The connection whose cart has the key: the named one, or the first that is known. `undefined` where there is none. */
export async function connectionOfCart(
  engine: Engine,
  key: string,
  named: string | undefined,
): Promise<string | undefined> {
  const names = named === undefined ? engine.book.names() : [named];
  for (const name of names) if ((await cartKey(engine, name)) === key) return name;
  return undefined;
}
