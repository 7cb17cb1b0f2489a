import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';
import { failure, json, type Server, serve } from './support/server.ts';

let pack: Pack;
let servers: Server[];
beforeEach(async () => {
  pack = await loadPack();
  servers = [];
});
afterEach(async () => {
  await pack.close({ timeout: 1 });
  await Promise.all(servers.map((server) => server.close()));
});

async function started(answer: Parameters<typeof serve>[0]): Promise<Server> {
  const server = await serve(answer);
  servers.push(server);
  return server;
}
const get = (connection: Connection, id: unknown, options = {}) =>
  connection.run('account.get', { id: String(id) }, options);

test('of 500 calls over 50 hosts, one of which hangs, those of the others end as if it were not there', async () => {
  const hanging = await started(() => undefined);
  const answering = await Promise.all(
    Array.from({ length: 49 }, () =>
      started(({ path }, response) => json(response, 200, { result: { sys_id: path.split('/').at(-1) } })),
    ),
  );
  const controller = new AbortController();
  const hung = Array.from({ length: 10 }, (_, n) =>
    failure(get(pack.connect(hanging.config, { allowLoopback: true }), n, { signal: controller.signal })),
  );
  const others = answering.flatMap(({ config }) => {
    const one = pack.connect(config, { allowLoopback: true });
    return Array.from({ length: 10 }, (_, n) => get(one, n));
  });
  // None of them ends while the one hangs unless it waits for nothing there.
  const results = await Promise.all(others);
  expect(results.map(({ data }) => (data as { sys_id: string }).sys_id)).toEqual(
    answering.flatMap(() => Array.from({ length: 10 }, (_, n) => String(n))),
  );
  for (const server of answering) expect(server.received).toHaveLength(10);
  expect(hanging.received).toHaveLength(8);
  controller.abort();
  const outcomes = (await Promise.all(hung)).map((error) => (error as ActionError).outcome);
  expect(outcomes).toEqual([...Array(8).fill('unknown'), 'not_sent', 'not_sent']);
});

test('of a thousand customers in one process, each sees its own answers alone, by its own sign-in', async () => {
  const users = Array.from({ length: 1000 }, (_, n) => `customer.${n}`);
  const server = await started(({ headers, path }, response) => {
    const [user] = Buffer.from((headers.authorization ?? '').slice(6), 'base64')
      .toString()
      .split(':');
    json(response, 200, { result: { sys_id: path.split('/').at(-1), name: user } });
  });
  const connections = users.map((user, n) =>
    pack.connect({ ...server.config, user, password: `password ${n}` }, { allowLoopback: true }),
  );
  const results = await Promise.all(connections.map((one, n) => get(one, `id${n}`)));
  expect(results.map(({ data }) => data)).toEqual(users.map((user, n) => ({ sys_id: `id${n}`, name: user })));
  const signIns = server.received.map(({ headers, path }) => `${path} ${headers.authorization}`);
  expect(new Set(signIns)).toEqual(
    new Set(
      users.map((user, n) => {
        const token = Buffer.from(`${user}:password ${n}`).toString('base64');
        return `/api/now/account/id${n} Basic ${token}`;
      }),
    ),
  );
});

test('nothing is left open when a pack with calls under way is closed', async () => {
  const hanging = await started(() => undefined);
  const calls = Array.from({ length: 20 }, (_, n) =>
    failure(get(pack.connect(hanging.config, { allowLoopback: true }), n)),
  );
  while (hanging.received.length < 8) await new Promise((done) => setImmediate(done));
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  expect(before).toBeGreaterThanOrEqual(20);
  const gone = [...hanging.sockets].map((socket) => new Promise((done) => socket.once('close', done)));
  await pack.close({ timeout: 10 });
  const errors = (await Promise.all(calls)) as ActionError[];
  expect(errors.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual([
    ...Array(8).fill('canceled unknown'),
    ...Array(12).fill('canceled not_sent'),
  ]);
  await Promise.all(gone);
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(before - 20);
});
