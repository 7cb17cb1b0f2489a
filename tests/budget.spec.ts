import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Pack, SendError, type Transport } from '../src/index.ts';
import { failure } from './support/server.ts';

let pack: Pack;
let hosts = 0;
/** What every attempt comes to, by the id that is asked for; a success where it is not told. */
let broken: Set<string>;
let attempts: number;
beforeEach(async () => {
  pack = await loadPack();
  broken = new Set(['down']);
  attempts = 0;
  hosts += 1;
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pack.close();
});

const transport = (): Transport => ({
  send: async ({ path }) => {
    attempts += 1;
    if (broken.has(path.split('/').at(-1) ?? ''))
      throw new SendError('unreachable', 'The connection broke.', { sent: true, passing: true });
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{"result":{}}') };
  },
});
const connect = (user = 'me', hostname = `budget${hosts}.service-now.com`): Connection =>
  pack.connect({ hostname, user, password: 'correct horse' }, { transport, wait: async () => undefined });
const up = (connection: Connection) => connection.run('account.get', { id: 'up' });
const down = async (connection: Connection) =>
  (await failure(connection.run('account.get', { id: 'down' }))) as ActionError;
async function times(n: number, call: (connection: Connection) => Promise<unknown>): Promise<void> {
  for (let done = 0; done < n; done += 1) await call(connect(`user${done}`));
}

test('a thousand workflows do not hammer an instance that is down', async () => {
  const errors = await Promise.all(Array.from({ length: 1000 }, (_, n) => down(connect(`user${n % 200}`))));
  // Each once, and repeats for a fifth of what was under way at most.
  expect(attempts).toBeGreaterThanOrEqual(1010);
  expect(attempts).toBeLessThanOrEqual(1200);
  expect(errors.filter(({ retryBudget }) => retryBudget).length).toBeGreaterThan(900);
});

test('ten repeats are always left, so that a quiet host has them', async () => {
  await times(5, down);
  expect(attempts).toBe(15);
  await down(connect());
  expect(attempts).toBe(16);
});

test('beyond these, a fifth of the last hundred calls may be repeats', async () => {
  await times(100, up);
  await times(10, down);
  // 10 of them with two repeats each; then the window holds 100 calls, of which 20 are repeats.
  expect(attempts).toBe(130);
  expect((await down(connect())).attempts).toBe(2);
  expect((await down(connect())).attempts).toBe(1);
});

test('what was not repeated for that reason alone says so', async () => {
  await times(5, down);
  const error = await down(connect());
  expect(error).toMatchObject({
    ...{
      code: 'unreachable',
      attempts: 1,
      retryable: true,
      outcome: 'unknown',
      retryBudget: { calls: 16, repeats: 10 },
    },
    message:
      'account.get failed. The connection broke. It was not sent again: of the last 16 calls to this host 10 were repeats already.',
  });
  expect(error.toJSON()).toMatchObject({ retryBudget: { calls: 16, repeats: 10 } });
  const once = (await failure(connect().run('account.get', { id: 'down' }, { retries: 0 }))) as ActionError;
  expect([once.retryBudget, once.message]).toEqual([undefined, 'account.get failed. The connection broke.']);
});

test('it eases as calls succeed', async () => {
  await times(5, down);
  // 55 calls, 10 of them repeats.
  await times(40, up);
  expect(await down(connect())).toMatchObject({ attempts: 3, retryBudget: undefined });
});

test('it eases when nobody calls for a minute', async () => {
  await times(5, down);
  expect((await down(connect())).attempts).toBe(1);
  const later = performance.now() + 60_001;
  jest.spyOn(performance, 'now').mockReturnValue(later);
  expect((await down(connect())).attempts).toBe(3);
});

test('another host has a budget of its own', async () => {
  await times(5, down);
  expect((await down(connect('me', `x${hosts}.service-now.com`))).attempts).toBe(3);
});
