import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import type { NodeApiError } from 'n8n-workflow';
import { type Connection, loadPack, type Sandbox, startSandbox } from 'servicenow-action-pack';
import { builtNode, executed } from './node.ts';

const LOOPBACK = 'SERVICENOW_ACTION_PACK_ALLOW_LOOPBACK';
const node = builtNode();
const pack = await loadPack();
let sandbox: Sandbox;
let connection: Connection;
let credential: Record<string, unknown>;

before(async () => {
  sandbox = await startSandbox();
  connection = pack.connect(sandbox.config, { allowLoopback: true }) as Connection;
  credential = { authentication: 'basic', ...sandbox.config };
});
after(async () => {
  await pack.close();
  await sandbox.close();
});
beforeEach(() => {
  process.env[LOOPBACK] = 'true';
});

const chosen = (operation: string, more: object = {}) => ({
  ...{ resource: operation.split('.')[0], operation, inputAs: 'fields', additionalFields: {}, ...more },
});
const run = (...parameters: Record<string, unknown>[]) => executed(node, { parameters, credential });

/** What a run fails with. */
async function thrown(running: Promise<unknown>): Promise<NodeApiError> {
  const error: unknown = await running.then(
    () => assert.fail('It was to fail.'),
    (error: unknown) => error,
  );
  assert.equal((error as Error).name, 'NodeApiError', String(error));
  return error as NodeApiError;
}

test('this machine is reached only where whoever runs n8n says so: no credential can', async () => {
  delete process.env[LOOPBACK];
  const before = sandbox.requests.length;
  for (const more of [{}, { allowLoopback: true }, { [LOOPBACK]: 'true' }]) {
    const given = { parameters: [chosen('catalog.getCart')], credential: { ...credential, ...more } };
    const { message, context } = await thrown(executed(node, given));
    assert.equal((context.data as { code: string }).code, 'invalid_config');
    assert.match(message, /hostname/);
  }
  assert.equal(sandbox.requests.length, before);
});

test('every item has its own input, and what comes of it is paired with it', async () => {
  const [first, second] = (await connection.run('account.list', { sysparm_limit: 2 })).data as { sys_id: string }[];
  const byId = (id?: string) => chosen('account.get', { id: { __rl: true, mode: 'id', value: id } });
  const { items } = await run(byId(first?.sys_id), chosen('account.list', { limit: 2 }), byId(second?.sys_id));
  const told = items.map(({ json, pairedItem }) => [json.sys_id, pairedItem]);
  const [a, b] = [first?.sys_id, second?.sys_id];
  assert.deepEqual(told, [
    [a, { item: 0 }],
    [a, { item: 1 }],
    [b, { item: 1 }],
    [b, { item: 2 }],
  ]);
});

test('a failed item stops the run, or is an item itself where the workflow goes on', async () => {
  const parameters = [chosen('catalog.getItem', { sys_id: 'nothing' }), chosen('catalog.getCart')];
  const { message, context } = await thrown(executed(node, { parameters, credential }));
  assert.equal(context.itemIndex, 0);
  const { items } = await executed(node, { parameters, credential, continueOnFail: true });
  assert.equal(items.length, 2);
  assert.deepEqual(items[0]?.pairedItem, { item: 0 });
  assert.deepEqual([items[0]?.json.error, items[0]?.json.outcome], [message, 'refused']);
  assert.ok('cart_id' in (items[1]?.json ?? {}));
});

test('the words of a failure are those of the engine, whatever n8n makes of a word in them', async () => {
  const says = 'ENOENT: the import found no file. ECONNREFUSED';
  const server = createServer((_, response) => {
    const body = { error: { message: says, detail: '' }, status: 'failure' };
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const hostname = `http://127.0.0.1:${port}`;
    const { message } = await thrown(
      executed(node, { parameters: [chosen('catalog.getCart')], credential: { ...credential, hostname } }),
    );
    const there = pack.connect({ ...sandbox.config, hostname }, { allowLoopback: true });
    const failed: Error = await there.run('catalog.getCart').then(
      () => assert.fail(),
      (error) => error,
    );
    assert.ok(message.includes(says));
    assert.equal(message, failed.message);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('what fails in n8n itself stays the error that it is', async () => {
  const error = new Error('The expression cannot be worked out.');
  const parameters = [chosen('catalog.getCart')];
  Object.defineProperty(parameters[0], 'options', {
    get() {
      throw error;
    },
  });
  await assert.rejects(executed(node, { parameters, credential }), error);
  const { items } = await executed(node, { parameters, credential, continueOnFail: true });
  assert.deepEqual(items, [{ json: { error: error.message }, pairedItem: { item: 0 } }]);
});

test('what is wrong with an input is told at once, and nothing is sent', async () => {
  const before = sandbox.requests.length;
  const { message, context } = await thrown(run(chosen('catalog.addItemToCart', { sysparm_quantity: 'two' })));
  assert.match(message, /^catalog\.addItemToCart was not sent: sys_id is required\..*sysparm_quantity must be/);
  assert.deepEqual((context.data as { outcome: string }).outcome, 'not_sent');
  assert.equal(sandbox.requests.length, before);
});

test('text comes as an item with data, nothing as an empty one, and the full result as one', async () => {
  const text = chosen('generic.request', {
    ...{ method: 'GET', url_path: 'api/now/table/incident' },
    additionalFields: { query_params: '{ "sysparm_limit": 1 }', response: 'text' },
  });
  const { items } = await run(text);
  assert.match(String(items[0]?.json.data), /^\{"result":\[/);
  const full = await run({ ...chosen('account.list', { limit: 3 }), options: { full: true } });
  const [result] = full.items.map(({ json }) => json);
  assert.deepEqual([full.items.length, result?.status, (result as { data: unknown[] }).data.length], [1, 200, 3]);
  const emptied = await run(chosen('catalog.emptyCart', { sys_id: (await cartId()) ?? '' }));
  assert.deepEqual(emptied.items, [{ json: {}, pairedItem: { item: 0 } }]);
});

async function cartId(): Promise<unknown> {
  return ((await connection.run('catalog.getCart')).data as { cart_id?: string }).cart_id;
}

test('empty additional fields are sent, or left out where the options say so', async () => {
  const list = chosen('account.list', { limit: 1, additionalFields: { sysparm_query: '' } });
  await run(list, { ...list, options: { blanks: 'omit' } });
  const asked = sandbox.requests.slice(-2).map(({ query }) => query.sysparm_query);
  assert.deepEqual(asked, ['', undefined]);
});

test('a run that is stopped in n8n stops the call', async () => {
  const given = { parameters: [chosen('catalog.getCart')], credential, signal: AbortSignal.abort() };
  const { context } = await thrown(executed(node, given));
  assert.equal((context.data as { code: string }).code, 'canceled');
});

test('Return All reads to the end, and says where it is not certain that it was one', async () => {
  const all: unknown[] = [];
  for await (const row of connection.paginate('account.list')) all.push(row);
  const { items, hints } = await run(chosen('account.list', { returnAll: true, limit: 1 }));
  assert.deepEqual([items.map(({ json }) => json), hints], [all, []]);

  // Rows move while the list is read: the last one of a page comes again with the next.
  const pages = [['1', '2'], ['2', '3'], []];
  const server = createServer((_, response) => {
    const result = pages.shift()?.map((sys_id) => ({ sys_id }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result }));
  }).listen(0, '127.0.0.1');
  try {
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const there = { ...credential, hostname: `http://127.0.0.1:${port}` };
    const moved = await executed(node, {
      parameters: [chosen('account.list', { returnAll: true })],
      credential: there,
    });
    assert.deepEqual(
      moved.items.map(({ json }) => json.sys_id),
      ['1', '2', '3'],
    );
    assert.match(moved.hints[0]?.message ?? '', /^It is not certain that these are all results/);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
