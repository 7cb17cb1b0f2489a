// The cart of a user is not shared: orders come one after another, hold their own items alone, and are placed once.
import { deepEqual, equal, match } from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { startSandbox } from 'servicenow-action-pack';
import { type Came, type Setting, startSetting } from './setting.ts';
import type { WorkerProcess } from './workers.ts';

const monitor = 'b6e5697253a70f98535f5a940d3fed0d';
const keyboard = '529df7f847cd56243b1bfd3a071fc80f';
const items = [
  { sys_id: monitor, sysparm_quantity: 2 },
  { sys_id: keyboard, sysparm_quantity: 1 },
  { sys_id: keyboard, sysparm_quantity: 4 },
];

let world: Setting;
let worker: WorkerProcess;
before(async () => {
  world = await startSetting();
  worker = await world.worker();
  await emptyCart();
});
after(() => world.close());
afterEach(async () => {
  world.gate.release();
  await emptyCart();
});

async function emptyCart(): Promise<void> {
  const { data } = await world.direct.run('catalog.getCart');
  await world.direct.run('catalog.emptyCart', { sys_id: data.cart_id });
}

async function lines(): Promise<string[]> {
  const { data } = await world.direct.run('catalog.getCart');
  const groups = Object.values(data).filter((group) => typeof group === 'object') as {
    items: { quantity: string }[];
  }[];
  return groups.flatMap((group) => group.items.map(({ quantity }) => quantity));
}

const table = async (name: string, query: Record<string, string>) => {
  const request = { method: 'GET', url_path: `api/now/table/${name}`, query_params: query } as const;
  return (await world.direct.run('generic.request', request)).data as Record<string, string>[];
};
const requests = async () => (await table('sc_request', { sysparm_fields: 'sys_id', sysparm_limit: '1000' })).length;
const orderedIn = async (request: string) =>
  (await table('sc_req_item', { sysparm_query: `request=${request}`, sysparm_fields: 'cat_item,quantity' }))
    .map(({ quantity }) => Number(quantity))
    .sort();

const order = (more: object = {}, headers: Record<string, string> = {}) =>
  world.call('/action/order', { connection: 'acme', items, ...more }, headers);

test('gives the number of the request, which has the items and no others', async () => {
  const { status, body } = await order();
  equal(status, 200);
  match(body.data.request_number, /^REQ\d+$/);
  deepEqual(await orderedIn(body.data.request_id), [1, 2, 4]);
  deepEqual(await lines(), []);
});

test('the key of a cart is user@host, and finds its connection by itself', async () => {
  const { user, hostname } = world.connections.acme;
  const { status, body } = await world.call(`/cart/${encodeURIComponent(`${user}@${hostname}`)}/order`, { items });
  equal(status, 200, JSON.stringify(body));
  const other = await world.call('/cart/nobody@nowhere/order', { items });
  match(other.body.message, /No connection .* signs in as nobody@nowhere/);
  const named = await world.call('/cart/nobody@nowhere/order', { items, connection: 'acme' });
  match(named.body.message, /The connection acme does not sign in as nobody@nowhere/);
});

test('the same key a hundred times, twenty at once, is one order, and all have the same answer', async () => {
  const there = await requests();
  const answers: Came[] = [];
  let asked = 0;
  const caller = async () => {
    while (asked < 100) {
      asked += 1;
      answers.push(await order({}, { 'idempotency-key': 'the-one' }));
    }
  };
  await Promise.all(Array.from({ length: 20 }, caller));
  equal(answers.length, 100);
  equal(answers[0]?.status, 200);
  deepEqual(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  equal(await requests(), there + 1);
});

test('fifty orders at once by one user, over two workers: each has exactly its own items', async () => {
  await worker.close();
  const pair = await world.pair(worker.port);
  const wanted = Array.from({ length: 50 }, (_, n) => [n + 1, n + 51, n + 101]);
  const came = await Promise.all(
    wanted.map(async (quantities) => {
      const own = quantities.map((sysparm_quantity) => ({ sys_id: keyboard, sysparm_quantity }));
      return [quantities, await order({ items: own })] as const;
    }),
  );
  for (const [quantities, { status, body }] of came) {
    equal(status, 200, JSON.stringify(body));
    deepEqual(
      (await orderedIn(body.data.request_id)).sort((a, b) => a - b),
      quantities,
    );
  }
  await pair.close();
  worker = await world.worker({ port: worker.port });
});

describe('a cart that holds foreign lines', () => {
  test('is left as it is, and nothing is ordered', async () => {
    await world.direct.run('catalog.addItemToCart', { sys_id: monitor, sysparm_quantity: 9 });
    const there = await requests();
    const { status, body } = await order();
    equal(status, 409);
    const { code, reason, outcome } = body.metadata;
    deepEqual({ code, reason, outcome }, { code: 'rejected', reason: 'cart_not_empty', outcome: 'not_sent' });
    match(body.message, /^Nothing was ordered: the cart of .* holds 1 that this order did not put there/);
    deepEqual(await lines(), ['9']);
    equal(await requests(), there);
  });

  test('that came in the middle too: its own lines are taken out again', async () => {
    const there = await requests();
    const added = world.heldAt(/add_to_cart/);
    const asked = order();
    await added;
    await world.direct.run('catalog.addItemToCart', { sys_id: monitor, sysparm_quantity: 9 });
    world.gate.release();
    const { body } = await asked;
    equal(body.metadata.reason, 'cart_not_empty');
    deepEqual(await lines(), ['9']);
    equal(await requests(), there);
  });
});

test('a single call that needs the cart waits for the order, whichever worker it comes to', async () => {
  const key = encodeURIComponent(`${world.connections.acme.user}@${world.connections.acme.hostname}`);
  const added = world.heldAt(/add_to_cart/);
  const asked = order();
  await added;
  const input = { sys_id: monitor, sysparm_quantity: 9 };
  const single = world.call('/action/run', { connection: 'acme', action: 'catalog.addItemToCart', input });
  // A read needs no turn.
  const reading = world.call('/action/run', { connection: 'acme', action: 'account.list', input: {} });
  await world.queued(`cart/${decodeURIComponent(key)}/run`);
  world.gate.release();
  const { body } = await asked;
  deepEqual(await orderedIn(body.data.request_id), [1, 2, 4]);
  equal((await single).status, 200);
  equal((await reading).status, 200);
  deepEqual(await lines(), ['9']);
});

test('an item that cannot be ordered ends the order before anything is submitted; the others are taken out', async () => {
  const there = await requests();
  const { body } = await order({ items: [...items, { sys_id: 'none', sysparm_quantity: 1 }] });
  match(body.message, /^Nothing was ordered: item 4 of 4 was not added/);
  equal(body.metadata.outcome, 'not_sent');
  deepEqual(await lines(), []);
  equal(await requests(), there);
});

test('what is no order is refused before anything is sent', async () => {
  for (const [body, words] of [
    [{ connection: 'acme' }, /items must be a list/],
    [{ connection: 'acme', items: [] }, /items must be a list/],
    [{ connection: 'acme', items: [{}] }, /each with sys_id/],
    [{ items }, /expected is \{ connection, items \}/],
    [{ connection: 'acme', items, more: 1 }, /expected is \{ connection, items \}/],
    [{ connection: 'none', items }, /no connection "none"/],
  ] as const) {
    const sent = world.lines.length;
    const came = await world.call('/action/order', body);
    equal(came.status, 400);
    match(came.body.message, words);
    equal(world.lines.length, sent);
  }
});

describe('the worker is killed', () => {
  async function killedAt(hold: string): Promise<Came> {
    await worker.close();
    const first = await world.worker({ hold, port: worker.port });
    const asked = order();
    equal(await first.reached, hold);
    await first.kill();
    worker = await world.worker({ port: worker.port });
    return asked;
  }

  test('after an item was added: the line is found in the cart, and the order goes on', async () => {
    const { status, body } = await killedAt('after send catalog.addItemToCart');
    equal(status, 200, JSON.stringify(body));
    deepEqual(await orderedIn(body.data.request_id), [1, 2, 4]);
  });

  test('before an item was added: nothing is ordered', async () => {
    const there = await requests();
    const { body } = await killedAt('before send catalog.addItemToCart');
    match(body.message, /item 1 of 3 was not added.*looked for in the cart/s);
    equal(body.metadata.outcome, 'not_sent');
    equal(await requests(), there);
    deepEqual(await lines(), []);
  });

  test('after the cart was submitted: nobody knows, the cart is empty, and there is one request', async () => {
    const there = await requests();
    const { body } = await killedAt('after send catalog.checkout');
    equal(body.metadata.outcome, 'unknown');
    match(body.message, /The cart is empty now, so most likely it was ordered/);
    equal(await requests(), there + 1);
  });

  test('before the cart was submitted: nobody knows, the lines are there, and the next order takes them out', async () => {
    const there = await requests();
    const { body } = await killedAt('before send catalog.checkout');
    equal(body.metadata.outcome, 'unknown');
    match(body.message, /3 of the 3 lines are still in the cart/);
    equal(await requests(), there);
    const next = await order({ items: [{ sys_id: monitor, sysparm_quantity: 7 }] });
    deepEqual(await orderedIn(next.body.data.request_id), [7]);
  });

  test('before the cart was submitted, and its lines cannot be removed: the next order is not placed with them', async () => {
    const { body } = await killedAt('before send catalog.checkout');
    equal(body.metadata.outcome, 'unknown');
    const there = await requests();
    world.sandbox.fail({ method: 'DELETE', path: /\/cart\//, status: 403, body: {}, times: 3 });
    const next = await order({ items: [{ sys_id: monitor, sysparm_quantity: 7 }] });
    deepEqual([next.body.metadata.reason, next.body.metadata.outcome], ['cart_not_empty', 'not_sent']);
    equal(await requests(), there);
  });

  test('after a line was removed: that it is not there any more is told as unknown, not as a refusal', async () => {
    await world.direct.run('catalog.addItemToCart', { sys_id: monitor, sysparm_quantity: 9 });
    const { data } = await world.direct.run('catalog.getCart');
    const [line] = (data.none as { items: { cart_item_id: string }[] }).items;
    await worker.close();
    const first = await world.worker({ hold: 'after send catalog.deleteCartItem', port: worker.port });
    const call = { connection: 'acme', action: 'catalog.deleteCartItem', input: { cart_item_id: line?.cart_item_id } };
    const asked = world.call('/action/run', call);
    await first.reached;
    await first.kill();
    worker = await world.worker({ port: worker.port });
    const { body } = await asked;
    deepEqual([body.metadata.outcome, body.metadata.reason], ['unknown', 'not_in_cart']);
    deepEqual(await lines(), []);
  });
});

test('where the cart cannot be read, nothing is ordered, and that is what is told', async () => {
  world.sandbox.fail({ method: 'GET', path: '/api/sn_sc/servicecatalog/cart', status: 403, body: { error: {} } });
  const { body } = await order();
  match(body.message, /^Nothing was ordered: catalog\.getCart failed \(HTTP 403\)/);
  equal(body.metadata.outcome, 'not_sent');
});

test('with two-step checkout the second step orders', async () => {
  world.sandbox.fail({
    ...{ method: 'POST', path: /checkout$/, status: 200, headers: { 'content-type': 'application/json' } },
    body: { result: { cart_id: 'c1', none: { items: [] } } },
  });
  const { status, body } = await order();
  equal(status, 200, JSON.stringify(body));
  deepEqual(await orderedIn(body.data.request_id), [1, 2, 4]);
});

test('an order whose submission was refused is not placed, and its lines are taken out', async () => {
  const there = await requests();
  world.sandbox.fail({ method: 'POST', path: /checkout$/, status: 403, body: { error: { message: 'no' } } });
  const { body } = await order();
  equal(body.metadata.outcome, 'refused');
  deepEqual(await lines(), []);
  equal(await requests(), there);
});

test('an order of one host does not wait for that of another', async () => {
  const other = await startSandbox();
  const { data } = await world.pack.connect(other.config, { allowLoopback: true }).run('catalog.getCart');
  await world.pack.connect(other.config, { allowLoopback: true }).run('catalog.emptyCart', { sys_id: data.cart_id });
  await worker.close();
  worker = await world.worker({ port: worker.port, connections: { ...world.connections, other: other.config } });
  const read = world.heldAt(/GET .*\/cart/);
  const held = order();
  await read;
  const { status } = await order({ connection: 'other' });
  equal(status, 200);
  world.gate.release();
  equal((await held).status, 200);
  await other.close();
});

test('a cancelled order is not submitted: what was added is taken out', async () => {
  const there = await requests();
  const added = world.heldAt(/add_to_cart/);
  const asked = order();
  await added;
  await world.cancel('cart', 'order');
  world.gate.release();
  const { body } = await asked;
  equal(body.metadata?.outcome ?? body.message, 'not_sent');
  equal(body.metadata.code, 'canceled');
  equal(await requests(), there);
  deepEqual(await lines(), []);
});
