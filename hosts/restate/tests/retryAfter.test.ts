// What can pass is tried again by Restate's timers, with the server's own waits; no worker has to be there meanwhile.
import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { query, type Setting, startSetting } from './setting.ts';
import type { WorkerProcess } from './workers.ts';

let world: Setting;
let worker: WorkerProcess;
before(async () => {
  world = await startSetting();
  worker = await world.worker();
});
after(() => world.close());

const create = (name: string) => ({ connection: 'acme', action: 'contact.create', input: { last_name: name } });
const made = async (name: string) =>
  (await world.direct.run('contact.list', { sysparm_query: `last_name=${name}` })).data.length;
const path = '/api/now/contact';
const busy = (seconds: number, times = 1) =>
  world.sandbox.fail({ method: 'POST', path, status: 429, headers: { 'retry-after': String(seconds) }, times });

test('a worker that is offline for the whole of Retry-After: the call goes on by itself', async () => {
  busy(1);
  const asked = world.call('/action/run', create('Offline'));
  await world.recorded('Sleep');
  const { port } = worker;
  await worker.kill();
  // Not for something to happen: for the time that the server asked for.
  await setTimeout(1_200);
  worker = await world.worker({ port });
  const { status, body } = await asked;
  equal(status, 200, JSON.stringify(body));
  equal(body.attempts, 2);
  equal(await made('Offline'), 1);
});

test('it is Restate that waits: the engine sends once an attempt, as often as it is refused', async () => {
  busy(0, 3);
  const before = world.lines.length;
  const { status, body } = await world.call('/action/run', create('Patient'));
  deepEqual([status, body.attempts], [200, 4]);
  const sent = world.lines.slice(before).filter((line) => line.includes('POST /api/now/contact'));
  deepEqual(
    sent.map((line) => line.slice(0, 3)),
    ['429', '429', '429', '201'],
  );
});

test('after so much waiting, what the last attempt came to is told', async () => {
  await worker.close();
  worker = await world.worker({ port: worker.port, retryFor: 1500 });
  busy(1, 2);
  const { status, body } = await world.call('/action/run', create('Late'));
  equal(status, 429);
  deepEqual([body.metadata.code, body.metadata.outcome, body.metadata.retryable], ['rate_limited', 'refused', 'true']);
  equal(await made('Late'), 0);
  await worker.close();
  worker = await world.worker({ port: worker.port });
});

test('a read is made again after its answer was lost, and a write is not', async () => {
  world.sandbox.fail({ path: '/api/now/account', fault: 'lost' });
  const read = await world.call('/action/run', { connection: 'acme', action: 'account.list', input: {} });
  deepEqual([read.status, read.body.attempts], [200, 2]);
  world.sandbox.fail({ method: 'POST', path: '/api/now/contact', fault: 'lost' });
  const { body } = await world.call('/action/run', create('LostAnswer'));
  equal(body.metadata.outcome, 'unknown');
  match(body.message, /Look at .* for what "Create New Contact" made since/);
  equal(await made('LostAnswer'), 1);
});

test('an order whose answer was lost on the way is looked for, and found', async () => {
  world.sandbox.fail({ method: 'POST', path: /productOrder/, fault: 'lost' });
  const [input] = world.pack.action('productOrder.create').input.examples as object[];
  const { status, body } = await world.call('/action/run', {
    connection: 'acme',
    action: 'productOrder.create',
    input,
  });
  equal(status, 200, JSON.stringify(body));
  equal(body.found, true);
  match(body.data.externalId, /^inv_/);
});

test('a value that the caller gave counts only where nothing bore it before', async () => {
  const [example] = world.pack.action('productOrder.create').input.examples as object[];
  const call = { connection: 'acme', action: 'productOrder.create', input: { ...example, externalId: 'PO-7' } };
  world.sandbox.fail({ method: 'POST', path: /productOrder/, fault: 'lost' });
  const first = await world.call('/action/run', call);
  deepEqual([first.status, first.body.found, first.body.data.externalId], [200, true, 'PO-7']);
  world.sandbox.fail({ method: 'POST', path: /productOrder/, fault: 'reset' });
  const second = await world.call('/action/run', call);
  equal(second.body.metadata.outcome, 'unknown');
});

test('where several bear the value, which one is ours is not known', async () => {
  const [example] = world.pack.action('productOrder.create').input.examples as object[];
  const input = { ...example, externalId: 'PO-9' };
  const sent = world.heldAt(/POST .*\/productOrder/);
  const asked = world.call('/action/run', { connection: 'acme', action: 'productOrder.create', input });
  await sent;
  await world.direct.run('productOrder.create', input as never);
  await worker.kill();
  world.gate.release();
  worker = await world.worker({ port: worker.port });
  const { body } = await asked;
  equal(body.metadata.outcome, 'unknown');
  match(body.message, /with externalId PO-9\. productOrder\.list finds 2 that bear it/);
});

test('a call that waits can be cancelled; what it came to before is told', async () => {
  busy(600);
  const asked = world.call('/action/run', create('Canceled'));
  await world.recorded('Sleep');
  await world.cancel('action', 'run');
  const { body } = await asked;
  deepEqual([body.metadata.code, body.metadata.outcome], ['canceled', 'refused']);
  equal(await made('Canceled'), 0);
});

test('a call that was sent when it is cancelled is waited for', async () => {
  const sent = world.heldAt(/POST \/api\/now\/contact/);
  const asked = world.call('/action/run', create('Sent'));
  await sent;
  await world.cancel('action', 'run');
  world.gate.release();
  equal((await asked).status, 200);
  equal(await made('Sent'), 1);
});

test('the same key a hundred times, twenty at once, is one order, and all have the same answer', async () => {
  const [input] = world.pack.action('productOrder.create').input.examples as object[];
  const call = { connection: 'acme', action: 'productOrder.create', input };
  const { length } = world.lines;
  const answers: unknown[] = [];
  let asked = 0;
  const caller = async () => {
    while (asked < 100) {
      asked += 1;
      answers.push(await world.call('/action/run', call, { 'idempotency-key': 'once' }));
    }
  };
  await Promise.all(Array.from({ length: 20 }, caller));
  equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  equal(answers.length, 100);
  equal(world.lines.slice(length).filter((line) => line.includes('POST')).length, 1);
});

test('a key that Restate has forgotten does not order again what can be found by it', async () => {
  const [input] = world.pack.action('productOrder.create').input.examples as object[];
  const ask = () =>
    world.call(
      '/action/run',
      { connection: 'acme', action: 'productOrder.create', input },
      { 'idempotency-key': 'old' },
    );
  const first = await ask();
  const { rows } = await query(world.server, "SELECT id FROM sys_invocation WHERE idempotency_key = 'old'");
  equal(rows.length, 1);
  await fetch(`${world.server.admin}/invocations/${rows[0]?.id}/purge`, { method: 'PATCH' });
  const { length } = world.lines;
  const again = await ask();
  deepEqual([again.status, again.body.found, again.body.data.id], [200, true, first.body.data.id]);
  deepEqual(
    world.lines.slice(length).filter((line) => line.includes('POST')),
    [],
  );
});

describe('a worker that is told to end', () => {
  test('waits for the answer to what it has sent', async () => {
    const sent = world.heldAt(/POST \/api\/now\/contact/);
    const asked = world.call('/action/run', create('Ended'));
    await sent;
    const ended = worker.close();
    // Longer than it waits for anything else.
    await setTimeout(2_500);
    world.gate.release();
    await ended;
    worker = await world.worker({ port: worker.port });
    const { status, body } = await asked;
    equal(status, 200, JSON.stringify(body));
    equal(await made('Ended'), 1);
  });

  test('begins nothing more: another one goes on with the order', async () => {
    const { data } = await world.direct.run('catalog.getCart');
    await world.direct.run('catalog.emptyCart', { sys_id: data.cart_id });
    const items = [{ sys_id: '529df7f847cd56243b1bfd3a071fc80f', sysparm_quantity: 1 }];
    const added = world.heldAt(/add_to_cart/);
    const asked = world.call('/action/order', { connection: 'acme', items });
    await added;
    const { length } = world.lines;
    const ended = worker.close();
    world.gate.release();
    await ended;
    deepEqual(world.lines.slice(length), []);
    worker = await world.worker({ port: worker.port });
    const { status, body } = await asked;
    equal(status, 200, JSON.stringify(body));
  });
});
