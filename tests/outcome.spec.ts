import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../src/index.ts';
import { failure, json, type Server, serve } from './support/server.ts';

type Answer = Parameters<typeof serve>[0];

let pack: Pack;
let server: Server;
/** What the server does with the first request, the second, and so on; the last for all that follow. */
let script: Answer[];
/** The waits between attempts, in ms. */
let waits: number[];

beforeEach(async () => {
  pack = await loadPack();
  waits = [];
  server = await serve((request, response) => {
    const step = script[Math.min(server.received.length, script.length) - 1];
    step?.(request, response);
  });
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pack.close();
  await server.close();
});

const wait = async (ms: number) => {
  waits.push(ms);
};
const connect = (options: ConnectOptions = {}): Connection =>
  pack.connect(server.config, { allowLoopback: true, wait, ...options });
const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

const says =
  (status: number, body: unknown = {}, headers = {}): Answer =>
  (_, response) =>
    json(response, status, body, headers);
const reset: Answer = (_, response) => response.socket?.resetAndDestroy();
const cutOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"result": [{"name": "Boxeo"');
  setImmediate(() => response.socket?.destroy());
};
const notThere = { error: { message: 'No Record found', detail: "Record doesn't exist" }, status: 'failure' };

const read = (connection: Connection) => connection.run('account.get', { id: 'a1' });
const write = (connection: Connection) => connection.run('contact.create', { first_name: 'Ann' });
const update = (connection: Connection) =>
  connection.run('catalog.updateCartItem', { cart_item_id: 'c1', sysparm_quantity: '2' });
const remove = (connection: Connection) => connection.run('catalog.deleteCartItem', { cart_item_id: 'c1' });

describe('an idempotent call that is sent again after an unclear attempt', () => {
  test.each([
    ['404', says(404, notThere)],
    ['a 400 for an unknown record', says(400, { error: { message: 'Invalid cart item', detail: null } })],
    ['a refused sign-in', says(401)],
  ])('and is then answered with %s may have happened, and says so', async (_, last) => {
    script = [reset, last];
    const thrown = await error(remove(connect()));
    expect(thrown).toMatchObject({ outcome: 'unknown', attempts: 2, retryable: false });
    expect(thrown.message).toContain('one before it broke off and may have done it: look before you send it again.');
    expect(server.received).toHaveLength(2);
  });

  test('and never reached the server again may have happened', async () => {
    script = [
      (_, response) => {
        void server.close();
        response.socket?.resetAndDestroy();
      },
    ];
    const thrown = await error(remove(connect()));
    expect(thrown).toMatchObject({ code: 'unreachable', outcome: 'unknown', attempts: 3 });
    expect(thrown.message).toContain('one before it broke off and may have done it');
  });

  test('and is then done is a success', async () => {
    script = [reset, cutOff, says(200, { result: { cart_id: 'c', subtotal: '$0' } })];
    expect(await update(connect())).toMatchObject({ attempts: 3, status: 200 });
  });
});

test('a refusal at once is a refusal', async () => {
  script = [says(404, notThere)];
  const thrown = await error(remove(connect()));
  expect(thrown).toMatchObject({ code: 'not_found', outcome: 'refused', attempts: 1 });
  expect(thrown.message).not.toContain('before it');
});

test('a read that fails is read again, so often as the caller admits', async () => {
  script = [says(503), reset, says(200, { result: { name: 'Boxeo' } })];
  expect(await read(connect())).toMatchObject({ data: { name: 'Boxeo' }, attempts: 3 });
  script = [reset];
  expect(await error(read(connect({ retries: 3 })))).toMatchObject({
    outcome: 'unknown',
    attempts: 4,
    retryable: true,
  });
});

test('a server that fails is asked once more', async () => {
  script = [says(500)];
  expect(await error(read(connect()))).toMatchObject({ code: 'unavailable', attempts: 2, retryable: true });
  expect(await error(update(connect()))).toMatchObject({ outcome: 'unknown', attempts: 2 });
  expect(await error(write(connect()))).toMatchObject({ outcome: 'unknown', attempts: 1, retryable: false });
});

test('what the author of a call removes by a method of its own is not taken for idempotent', async () => {
  script = [reset];
  const input = { method: 'DELETE' as const, url_path: 'api/now/table/incident/1' };
  expect(await error(connect().run('generic.request', input))).toMatchObject({ outcome: 'unknown', attempts: 1 });
});

test('an answer that breaks off is carried as far as it came', async () => {
  script = [cutOff];
  const thrown = await error(write(connect()));
  expect(thrown).toMatchObject({ code: 'unreachable', status: 200, detail: '{"result": [{"name": "Boxeo"' });
  script = [says(200, { result: 'x'.repeat(5000) })];
  const large = await error(write(connect({ maxResponseBytes: 1000 })));
  expect(large).toMatchObject({ code: 'invalid_response', outcome: 'unknown', status: 200, attempts: 1 });
});

describe('the waits between attempts', () => {
  test('grow, by chance, and are those of the option `wait`', async () => {
    script = [says(503)];
    await error(read(connect({ retries: 4 })));
    expect(waits).toEqual([250, 500, 1000, 2000]);
  });

  test('are those that the server asks for', async () => {
    script = [says(429, {}, { 'retry-after': '7' }), says(503, {}, { 'retry-after': '2' }), says(200, { result: {} })];
    await read(connect());
    expect(waits).toEqual([7000, 2000]);
  });

  test.each([
    ['2', 'soon', 2000],
    ['soon', '', 250],
    ['-3', '', 250],
    ['31536000', '', 250],
    ['1e3', '', 250],
    ['0', '', 0],
  ])('with Retry-After %s and a reset of %s are %d ms', async (retryAfter, reset, ms) => {
    script = [says(429, {}, { 'retry-after': retryAfter, 'x-ratelimit-reset': reset }), says(200, { result: {} })];
    await read(connect());
    expect(waits).toEqual([ms]);
  });

  test('follow the reset where Retry-After cannot be believed', async () => {
    const inTwenty = String(Math.ceil(Date.now() / 1000) + 20);
    script = [says(429, {}, { 'retry-after': '-1', 'x-ratelimit-reset': inTwenty }), says(200, { result: {} })];
    await read(connect());
    expect(waits[0]).toBeGreaterThan(15_000);
  });

  test('do not begin where they do not fit, and the error says how long', async () => {
    script = [says(429, {}, { 'retry-after': '31' })];
    const thrown = await error(write(connect()));
    expect(thrown).toMatchObject({ code: 'rate_limited', retryAfter: 31_000, attempts: 1, retryable: true });
    expect(waits).toEqual([]);
  });
});
