import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../src/index.ts';
import { type Gate, gate, settled } from './support/gate.ts';
import { failure, json, serve } from './support/server.ts';

let pack: Pack;
let wire: Gate;
let hosts = 0;
let host: string;
beforeEach(async () => {
  pack = await loadPack();
  wire = gate();
  hosts += 1;
  host = `turns${hosts}.service-now.com`;
});
afterEach(() => pack.close({ timeout: 1 }));

const connect = (options: ConnectOptions = {}, user = 'me', hostname = host): Connection =>
  pack.connect({ hostname, user, password: 'correct horse' }, { transport: wire.transport, ...options });
const get = (connection: Connection, id: unknown, options = {}) =>
  connection.run('account.get', { id: String(id) }, options);
const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;
/** The ids that arrived, in order. */
const arrived = () => wire.arrived.map(({ request }) => request.path.split('/').at(-1));

test('eight calls of a user are under way at a host at once, by all its connections; the others come in order', async () => {
  const connections = [connect(), connect(), connect()];
  const calls = Array.from({ length: 30 }, (_, n) => get(connections[n % 3] as Connection, n));
  for (let done = 0; done < 30; done += 1) {
    await settled();
    expect([wire.under(), wire.arrived.length]).toEqual([Math.min(8, 30 - done), Math.min(30, 8 + done)]);
    (await wire.next()).answer();
  }
  await Promise.all(calls);
  expect(arrived()).toEqual(calls.map((_, n) => String(n)));
});

test('other users and other hosts have turns of their own', async () => {
  const all = [connect(), connect({}, 'you'), connect({}, 'me', `x${host}`)];
  const calls = all.flatMap((one) => Array.from({ length: 10 }, (_, n) => get(one, n)));
  await settled();
  expect(wire.under()).toBe(24);
  await wire.answerAll();
  await Promise.all(calls);
});

test('maxConcurrent is another number, and a connection that admits more is not held back by the calls before it', async () => {
  const calls = [1, 2].map((id) => get(connect({ maxConcurrent: 1 }), id));
  const impatient = new AbortController();
  const gone = error(get(connect({ maxConcurrent: 1 }), 3, { signal: impatient.signal }));
  calls.push(get(connect({ maxConcurrent: 3 }), 4));
  await settled();
  expect(arrived()).toEqual(['1']);
  (await wire.next()).answer();
  await settled();
  expect(arrived()).toEqual(['1', '2']);
  impatient.abort();
  // The one that stood before it left, so that it sees the free turn.
  await settled();
  expect(arrived()).toEqual(['1', '2', '4']);
  expect(await gone).toMatchObject({ code: 'canceled', outcome: 'not_sent' });
  await wire.answerAll();
  await Promise.all(calls);
});

describe('the wait for a turn', () => {
  test('counts into the time of the call, and its error says so', async () => {
    const slow = get(connect({ maxConcurrent: 1 }), 1);
    await wire.next();
    const late = await error(get(connect({ maxConcurrent: 1 }), 2, { timeout: 20 }));
    expect(late).toMatchObject({
      ...{ code: 'timeout', outcome: 'not_sent', attempts: 0, retryable: true },
      message:
        'account.get failed. Its time ran out. It waited for its turn: other calls of this user to this host were under way (1). Nothing was sent.',
    });
    await wire.answerAll();
    await slow;
    await settled();
    expect(arrived()).toEqual(['1']);
  });

  test('ends when the caller cancels', async () => {
    const slow = get(connect({ maxConcurrent: 1 }), 1);
    const controller = new AbortController();
    const canceled = error(get(connect({ maxConcurrent: 1 }), 2, { signal: controller.signal }));
    await wire.next();
    controller.abort(new Error('enough'));
    expect(await canceled).toMatchObject({ code: 'canceled', outcome: 'not_sent', cause: new Error('enough') });
    await wire.answerAll();
    await slow;
  });

  test('before a repeat stands behind those that came meanwhile', async () => {
    const again = Promise.withResolvers<void>();
    const one = connect({ maxConcurrent: 1, wait: () => again.promise });
    const first = get(one, 1);
    const second = get(one, 2);
    (await wire.next()).reset();
    const held = await wire.next();
    again.resolve();
    await settled();
    const third = get(one, 3);
    await settled();
    expect(arrived()).toEqual(['1', '2']);
    held.answer();
    await wire.answerAll();
    await Promise.all([first, second, third]);
    expect(arrived()).toEqual(['1', '2', '1', '3']);
  });
});

test('a call whose attempt fails gives its turn on', async () => {
  const one = connect({ maxConcurrent: 1, retries: 0 });
  const failed = error(get(one, 1));
  const next = get(one, 2);
  (await wire.next()).reset();
  expect(await failed).toMatchObject({ code: 'unreachable' });
  (await wire.next()).answer();
  await next;
});

test('no more sockets are opened than calls may be under way', async () => {
  let most = 0;
  const server = await serve((_, response) => {
    most = Math.max(most, server.sockets.size);
    setImmediate(() => json(response, 200, { result: {} }));
  });
  try {
    const connections = Array.from({ length: 5 }, () =>
      pack.connect(server.config, { allowLoopback: true, maxConcurrent: 4 }),
    );
    await Promise.all(Array.from({ length: 100 }, (_, n) => get(connections[n % 5] as Connection, n)));
    expect(server.received).toHaveLength(100);
    expect(most).toBe(4);
  } finally {
    await pack.close();
    await server.close();
  }
});

test.each([0, -1, 1.5, '8', null])('maxConcurrent %p is refused', (maxConcurrent) => {
  expect(() => connect({ maxConcurrent } as ConnectOptions)).toThrow(/maxConcurrent must be a whole number from 1/);
});
