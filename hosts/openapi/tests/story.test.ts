import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPack, type SandboxOptions, startSandbox } from '../../../src/index.ts';
import type { paths } from '../made/openapi-3.0.ts';
import { clientOf } from './client.ts';
import { documentOf } from './document.ts';
import { orderLaptop } from './program.ts';

// Two instances with the same data, which make the same ids.
const options: SandboxOptions = { seed: 'openapi', now: () => new Date('2026-03-02T09:00:00Z') };

test('a generated client lists, fills the cart and orders as run does', async () => {
  const [one, other] = await Promise.all([startSandbox(options), startSandbox(options)]);
  const pack = await loadPack();
  try {
    const asked = await orderLaptop(clientOf<paths>(documentOf('3.0'), one.config));
    const { run } = pack.connect(other.config, { allowLoopback: true });
    const { data: items } = await run('catalog.listItems', { sysparm_text: 'Standard Laptop', sysparm_limit: 5 });
    const sys_id = items[0]?.sys_id ?? '';
    const variables = { operating_system: 'linux' };
    const { data: cart } = await run('catalog.addItemToCart', { sys_id, sysparm_quantity: 2, variables });
    const { data: order } = await run('catalog.checkout');
    assert.match(String((asked.order as { request_number?: string }).request_number), /^REQ\d+$/);
    assert.deepEqual(asked, { laptop: sys_id, items, cart, order });
    const told = ({ requests }: typeof one) => requests.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(told(one), told(other));
    assert.equal(one.requests.length, 3);
  } finally {
    await Promise.all([one.close(), other.close(), pack.close()]);
  }
});
