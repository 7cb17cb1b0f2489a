import { ActionError, type ConnectOptions, loadPack, type Pack, SendError, type Transport } from '../../src/index.ts';

/** A failure that comes of what else the process does, and the errors that calls come to. */
interface Crowd {
  name: string;
  errors: ActionError[];
}

const user = { user: 'workflow.integration', password: 'correct horse' };
const hangs = (): Transport => ({
  send: (_, { signal }) =>
    new Promise((_, fail) => {
      const canceled = new SendError('canceled', 'The call was cancelled.', { sent: true });
      signal.addEventListener('abort', () => fail(canceled), { once: true });
    }),
});
const breaks = (): Transport => ({
  send: async () => {
    throw new SendError('unreachable', 'The connection broke before the answer was complete.', {
      sent: true,
      passing: true,
    });
  },
});

const get = (pack: Pack, options: ConnectOptions, host: string, timeout = 10_000) =>
  pack
    .connect({ hostname: `${host}.service-now.com`, ...user }, { wait: async () => undefined, ...options })
    .run('account.get', { id: '86837a386f0331003b3c498f5d3ee4ca' }, { timeout });
const empty = (pack: Pack, timeout = 10_000) =>
  pack
    .connect({ hostname: 'cart.service-now.com', ...user }, { transport: hangs })
    .run('catalog.emptyCart', { sys_id: '4d69b2b8db1e3010c7d5f2e0a4961d12' }, { timeout });

/** What a call comes to that has to wait for others, or is kept from being repeated by them. */
export async function crowded(): Promise<Crowd[]> {
  const pack = await loadPack();
  const one = { transport: hangs, maxConcurrent: 1 };
  // Ended when the pack is closed.
  const ahead = [get(pack, one, 'queue'), empty(pack)].map(ended);
  const waited = await ended(get(pack, one, 'queue', 20));
  const alone = await ended(empty(pack, 20));
  for (let n = 0; n < 5; n += 1) await ended(get(pack, { transport: breaks }, 'down'));
  const heldBack = await ended(get(pack, { transport: breaks }, 'down'));
  await pack.close({ timeout: 1 });
  await Promise.all(ahead);
  const late = await ended(get(pack, one, 'closed'));
  return [
    { name: 'Its turn at the host did not come in time', errors: [waited] },
    { name: 'Another held the cart', errors: [alone] },
    { name: 'The host has been repeated to enough', errors: [heldBack] },
    { name: 'The pack is closed', errors: [late] },
  ];
}

async function ended(call: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await call.catch((thrown) => thrown);
  if (error instanceof ActionError) return error;
  throw new Error('The call does not fail');
}
