// An action over many inputs: done once each, in order, as many at once as the host may have, and to be cancelled.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Setting, startSetting } from './setting.ts';
import type { WorkerProcess } from './workers.ts';

let world: Setting;
let worker: WorkerProcess;
before(async () => {
  world = await startSetting();
  worker = await world.worker();
});
after(() => world.close());

const batch = (id: string, handler: string, body?: object) => world.call(`/batch/${id}/${handler}`, body);

async function resultsOf(id: string, limit: number) {
  const all = [];
  let pages = 0;
  for (let from: number | null = 0; from !== null; pages += 1) {
    const { body } = await batch(id, 'results', { from, limit });
    all.push(...body.results);
    from = body.next;
  }
  return { all, pages };
}

test('2,000 orders over two workers, one killed at about the 700th: none is there twice, each unclear one is named', async () => {
  await worker.close();
  const pair = await world.pair(worker.port);
  const [input] = world.pack.action('productOrder.create').input.examples as object[];
  const inputs = Array.from({ length: 2_000 }, () => input);
  let orders = 0;
  const at700 = world.heard(/POST .*\/productOrder/, () => {
    orders += 1;
    return orders === 700;
  });
  const { body: begun } = await batch('orders', 'start', { connection: 'acme', action: 'productOrder.create', inputs });
  equal(begun.total, 2_000);
  await at700;
  process.kill(pair.pids[0] as number, 'SIGKILL');
  const { body: progress } = await batch('orders', 'wait');
  const { all, pages } = await resultsOf('orders', 500);
  equal(pages, 4);
  deepEqual(
    all.map(({ index }) => index),
    inputs.map((_, index) => index),
  );
  equal(progress.state, 'ended');
  equal(progress.succeeded + progress.unknown, 2_000);
  const unclear = all.filter(({ error }) => error).map(({ index, error }) => [index, error.outcome]);
  deepEqual(
    unclear,
    [...progress.unclear].sort((a, b) => a - b).map((index: number) => [index, 'unknown']),
  );
  const there = new Map<string, number>();
  for await (const { externalId = '' } of world.direct.paginate('productOrder.list', { limit: 100 })) {
    there.set(externalId, (there.get(externalId) ?? 0) + 1);
  }
  const own = [...there].filter(([id]) => /^\w{34}\.\d+$/.test(id));
  deepEqual(
    own.filter(([, count]) => count > 1),
    [],
  );
  // What is told as done is there, and what is there is told as done or as unknown.
  ok(own.length >= progress.succeeded && own.length <= 2_000);
  console.log(`unknown: ${progress.unknown}, found: ${all.filter(({ result }) => result?.found).length}`);
  await pair.close();
  worker = await world.worker({ port: worker.port });
});

test('a failed item does not stop the others, and each result stands at its place', async () => {
  const inputs = [{ last_name: 'One' }, { last_nam: 'Two' }, { last_name: 'Three' }, 4];
  await batch('mixed', 'start', { connection: 'acme', action: 'contact.create', inputs });
  const { body: progress } = await batch('mixed', 'wait');
  deepEqual(progress, {
    ...{ state: 'ended', total: 4, succeeded: 2, failed: 2, unknown: 0, running: 0, waiting: 0, unclear: [] },
  });
  const { all } = await resultsOf('mixed', 2);
  deepEqual(
    all.map(({ result, error }) => (result ? typeof result.data : error.code)),
    ['string', 'invalid_input', 'string', 'invalid_input'],
  );
  match(all[1].error.message, /last_nam is not a known field; last_name is/);
});

test('what a dead worker had sent is unknown, and named', async () => {
  await worker.close();
  const first = await world.worker({ hold: 'after send contact.create', port: worker.port, maxConcurrent: 1 });
  const inputs = [{ last_name: 'Lost' }, { last_name: 'Kept' }];
  await batch('lost', 'start', { connection: 'acme', action: 'contact.create', inputs });
  await first.reached;
  await first.kill();
  worker = await world.worker({ port: worker.port });
  const { body: progress } = await batch('lost', 'wait');
  deepEqual([progress.succeeded, progress.unknown, progress.unclear], [1, 1, [0]]);
  const { all } = await resultsOf('lost', 10);
  match(all[0].error.message, /the worker that sent it ended before it recorded an answer/);
});

test('is started once: again it is told how far it is, and another one of the same name is refused', async () => {
  const call = { connection: 'acme', action: 'contact.create' };
  const start = () => batch('once', 'start', { ...call, inputs: [{ last_name: 'Once' }] });
  await Promise.all([start(), start(), start()]);
  const { body } = await batch('once', 'wait');
  deepEqual([body.total, body.succeeded], [1, 1]);
  const other = await batch('once', 'start', { ...call, action: 'account.list', inputs: [{}] });
  equal(other.status, 400);
  match(other.body.message, /is there already, and runs contact\.create with acme/);
});

test('takes inputs in parts, up to 100,000, and no more once it is started', async () => {
  for (let n = 0; n < 3; n += 1) {
    const inputs = Array.from({ length: 150 }, (_, i) => ({ sysparm_limit: 1, sysparm_offset: n * 150 + i }));
    await batch('parts', 'add', { inputs });
  }
  const { body: open } = await batch('parts', 'progress');
  deepEqual([open.state, open.total, open.waiting], ['open', 450, 450]);
  const many = await batch('parts', 'add', { inputs: Array.from({ length: 99_551 }, () => ({})) });
  equal(many.status, 400);
  match(many.body.message, /at most 100000 inputs; with these it would have 100001/);
  await batch('parts', 'start', { connection: 'acme', action: 'account.list' });
  const late = await batch('parts', 'add', { inputs: [{}] });
  match(late.body.message, /takes no more inputs/);
  const { body: ended } = await batch('parts', 'wait');
  equal(ended.succeeded, 450);
});

test('what is no batch is refused before anything is sent', async () => {
  const { length } = world.lines;
  for (const [body, words] of [
    [{ connection: 'acme', action: 'contact.create', inputs: {} }, /inputs must be a list/],
    [{ connection: 'acme', action: 'contact.creat', inputs: [{}] }, /Did you mean contact\.create/],
    [{ connection: 'none', action: 'contact.create', inputs: [{}] }, /no connection "none"/],
    [{ action: 'contact.create', inputs: [{}] }, /connection must be the name of one/],
  ] as const) {
    const { status, body: told } = await batch('bad', 'start', body);
    equal(status, 400);
    match(told.message, words);
  }
  equal((await batch('bad', 'results', { from: -1 })).status, 400);
  equal(world.lines.length, length);
});

test('an empty list is at its end at once', async () => {
  const { body } = await batch('empty', 'start', { connection: 'acme', action: 'account.list', inputs: [] });
  equal(body.state, 'ended');
  equal((await batch('empty', 'wait')).body.state, 'ended');
  deepEqual((await batch('empty', 'results', {})).body, { results: [], next: null });
});

test('as many at once as the host may have, by all batches together', async () => {
  await worker.close();
  worker = await world.worker({
    port: worker.port,
    maxConcurrent: 3,
    connect: { allowLoopback: true, maxConcurrent: 100 },
  });
  const call = { connection: 'acme', action: 'account.list' };
  const inputs = Array.from({ length: 40 }, () => ({ sysparm_limit: 1 }));
  let reads = 0;
  const thrice = world.heard(/GET .*\/account/, () => {
    reads += 1;
    return reads === 3;
  });
  world.gate.hold();
  await Promise.all(['many1', 'many2', 'many3'].map((id) => batch(id, 'start', { ...call, inputs })));
  await thrice;
  // Others would have come by the time that so much else was asked and answered.
  for (let n = 0; n < 20; n += 1) equal((await batch('many1', 'progress')).body.succeeded, 0);
  world.gate.release();
  for (const id of ['many1', 'many2', 'many3']) equal((await batch(id, 'wait')).body.succeeded, 40);
  equal(world.gate.mostAtOnce(), 3);
});

test('a page of results has no more than a request can carry, and the rest is on the next one', async () => {
  const result = Array.from({ length: 5_000 }, (_, n) => ({ sys_id: String(n), notes: 'x'.repeat(1_000) }));
  const headers = { 'content-type': 'application/json' };
  world.sandbox.fail({ path: '/api/now/account', status: 200, times: 3, headers, body: { result } });
  await batch('large', 'start', { connection: 'acme', action: 'account.list', inputs: [{}, {}, {}] });
  equal((await batch('large', 'wait')).body.succeeded, 3);
  const { all, pages } = await resultsOf('large', 100);
  deepEqual([all.length, pages], [3, 2]);
});

test('is kept for as long as the worker says, and for a day without a word', async () => {
  const kept = (await (await fetch(`${world.server.admin}/services/action`)).json()) as Record<string, string>;
  deepEqual([kept.idempotency_retention, kept.journal_retention], ['1d', '1d']);
  await worker.close();
  worker = await world.worker({ port: worker.port, keepBatchFor: 1 });
  const call = { connection: 'acme', action: 'account.list', inputs: [{ sysparm_limit: 1 }] };
  await batch('short', 'start', call);
  // Nobody is told that it is forgotten.
  while ((await batch('short', 'progress')).body.total > 0) await setTimeout(20);
  // The id is free again.
  equal((await batch('short', 'start', { ...call, inputs: [] })).body.total, 0);
});

test('is cancelled: what waits is not begun, what waits to be tried again ends, what was sent is waited for', async () => {
  world.sandbox.fail({ method: 'GET', path: '/api/now/account', status: 429, headers: { 'retry-after': '600' } });
  const held = world.heard(/429 GET/);
  const inputs = Array.from({ length: 30 }, () => ({ sysparm_limit: 1 }));
  await worker.close();
  worker = await world.worker({ port: worker.port, maxConcurrent: 1 });
  await batch('canceled', 'start', { connection: 'acme', action: 'account.list', inputs });
  await held;
  const { body } = await batch('canceled', 'cancel');
  ok(['canceling', 'canceled'].includes(body.state));
  const { body: ended } = await batch('canceled', 'wait');
  deepEqual([ended.state, ended.succeeded, ended.failed, ended.waiting], ['canceled', 0, 1, 29]);
  const { all } = await resultsOf('canceled', 100);
  deepEqual([all[0].error.code, all[0].error.outcome], ['canceled', 'refused']);
  deepEqual([all[29].error.code, all[29].error.outcome], ['canceled', 'not_sent']);
  equal((await batch('canceled', 'cancel')).body.state, 'canceled');
});
