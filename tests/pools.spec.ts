import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  type ConnectOptions,
  httpTransport,
  type Lookup,
  loadPack,
  type NetworkPolicy,
  type Pack,
  type Response,
} from '../src/index.ts';
import { failure, json, type Received, type Server, serve } from './support/server.ts';

let pack: Pack;
let server: Server;
let answer: (request: Received, response: ServerResponse) => void;

/** By how much the clock is ahead, in ms; it never goes back. */
let ahead = 0;
const now = performance.now.bind(performance);

beforeEach(async () => {
  jest.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  pack = await loadPack();
  server = await serve((request, response) => answer(request, response));
  answer = (_, response) => json(response, 200, { result: [] });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pack.close();
  await server.close();
});

/** Every name leads here. */
const here: Lookup = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
const port = () => server.config.hostname.split(':')[1];
const connect = (name: string, options: ConnectOptions = {}, user = 'me') =>
  pack.connect(
    { hostname: `${name}.localhost:${port()}`, user, password: 'secret' },
    { allowLoopback: true, lookup: here, ...options },
  );
const send = (origin: string, network: Partial<NetworkPolicy> = {}, user: object = pack): Promise<Response> =>
  httpTransport({
    ...{ origin, userAgent: 'test', maxResponseBytes: 1000, user },
    network: { allowLoopback: false, allowPrivateNetwork: false, ...network },
  }).send(
    { action: 'x', method: 'GET', path: '/', query: {}, headers: {} },
    { body: undefined, signal: AbortSignal.timeout(20_000), signIn: {} },
  );

describe('a guarded connection', () => {
  test.each<[string, Partial<NetworkPolicy>]>([
    ['allowLoopback', { allowLoopback: false }],
    [
      'another lookup',
      { allowLoopback: true, lookup: (_, __, done) => done(null, [{ address: '10.0.0.1', family: 4 }]) },
    ],
  ])('never rides on an open socket of one that is not: %s', async (_, guarded) => {
    const origin = `http://snow.localhost:${port()}`;
    expect((await send(origin, { allowLoopback: true, lookup: here })).status).toBe(200);
    expect(server.sockets.size).toBe(1);
    expect(await failure(send(origin, { lookup: here, ...guarded }))).toMatchObject({ code: 'ERR_ADDRESS_REFUSED' });
    expect(server.received).toHaveLength(1);
    // The open one still serves those that it was opened for.
    const [socket] = server.sockets;
    await send(origin, { allowLoopback: true, lookup: here });
    expect([server.received.length, [...server.sockets]]).toEqual([2, [socket]]);
  });
});

describe('what is kept for a host', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  /** Whether nobody holds it any more; asked a few times, since what was just used is not yet let go of. */
  const isGone = async (ref: WeakRef<object>, times = 20) => {
    for (let n = 0; n < times && ref.deref() !== undefined; n += 1) {
      await new Promise((done) => setImmediate(done));
      collect();
    }
    return ref.deref() === undefined;
  };
  /** Uses the pool of a host; a guard that refuses it is use enough. Gives back the user, which is kept with the pool. */
  const used = async (n: number): Promise<WeakRef<object>> => {
    const user = {};
    expect(await failure(send(`https://127.0.0.1:${10_000 + n}`, {}, user))).toMatchObject({
      code: 'ERR_ADDRESS_REFUSED',
    });
    return new WeakRef(user);
  };

  test('goes once a thousand others were used since, and the rest stays', async () => {
    const refs: WeakRef<object>[] = [];
    for (let n = 1; n <= 1010; n += 1) refs.push(await used(n));
    expect(await isGone(refs[9] as WeakRef<object>)).toBe(true);
    expect(refs.slice(-900).every((ref) => ref.deref() !== undefined)).toBe(true);
  });

  test('goes when it was not used for a minute', async () => {
    const old = await used(1);
    ahead += 50_000;
    const young = await used(2);
    expect(await isGone(old, 3)).toBe(false);
    ahead += 11_000;
    await used(3);
    expect(await isGone(old)).toBe(true);
    expect(young.deref()).toBeDefined();
  });

  test('stays while a call is under way, whatever else is used, and for how long', async () => {
    const held: ServerResponse[] = [];
    // It was idle once.
    await connect('long').run('account.list');
    answer = (_, response) => held.push(response);
    const call = connect('long').run('account.list');
    while (held.length === 0) await new Promise((done) => setImmediate(done));
    ahead += 1_000_000;
    for (let n = 1; n <= 1010; n += 1) await used(n);
    json(held[0] as ServerResponse, 200, { result: [{ name: 'Boxeo' }] });
    expect(await call).toMatchObject({ data: [{ name: 'Boxeo' }], attempts: 1 });
  });

  test('is of no use to a call after it went, which opens another socket', async () => {
    await connect('again').run('account.list');
    const [socket] = server.sockets;
    const closed = once(socket as NonNullable<typeof socket>, 'close');
    ahead += 61_000;
    await used(1);
    await closed;
    await connect('again').run('account.list');
    expect(server.received).toHaveLength(2);
  });
});

test('a thousand connections of different customers show nothing to each other', async () => {
  answer = ({ headers }, response) => {
    const [user] = Buffer.from(`${headers.authorization}`.slice('Basic '.length), 'base64').toString().split(':');
    json(response, 200, { result: [{ name: user, number: headers.host }] });
  };
  const connections = Array.from({ length: 1000 }, (_, n) => connect(`host${n % 250}`, {}, `user${n}`));
  const told: unknown[] = [];
  const lane = async (first: number) => {
    for (let n = first; n < connections.length; n += 20) {
      const { data } = await (connections[n] as (typeof connections)[0]).run('account.list');
      told[n] = data;
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, n) => lane(n)));
  const host = (n: number) => `host${n % 250}.localhost:${port()}`;
  expect(told).toEqual(connections.map((_, n) => [{ name: `user${n}`, number: host(n) }]));
});

describe('a customer whose instance hangs slows nobody else', () => {
  const others = async (options: ConnectOptions = {}) => {
    const calls = Array.from({ length: 30 }, (_, n) => connect(`fine${n}`, options).run('account.list'));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(30).fill(200));
  };

  test('though two hundred calls wait for its answer', async () => {
    let hanging = 0;
    answer = ({ headers }, response) => {
      if (headers.host?.startsWith('hangs')) hanging += 1;
      else json(response, 200, { result: [] });
    };
    const stop = new AbortController();
    const hangs = connect('hangs');
    const waiting = Array.from({ length: 200 }, () => failure(hangs.run('account.list', {}, { signal: stop.signal })));
    while (hanging === 0) await new Promise((done) => setImmediate(done));
    await others();
    expect(hanging).toBeGreaterThan(0);
    stop.abort();
    expect(new Set((await Promise.all(waiting)).map((error) => (error as { code: string }).code))).toEqual(
      new Set(['canceled']),
    );
  });

  test('though the lookup of its name hangs, of which there is one for all its calls', async () => {
    const asked: string[] = [];
    const lookup: Lookup = (hostname, options, done) => {
      asked.push(hostname);
      if (!hostname.startsWith('hangs')) here(hostname, options, done);
    };
    const stop = new AbortController();
    const hangs = connect('hangs', { lookup });
    const waiting = Array.from({ length: 200 }, () => failure(hangs.run('account.list', {}, { signal: stop.signal })));
    while (asked.length === 0) await new Promise((done) => setImmediate(done));
    await others({ lookup });
    stop.abort();
    await Promise.all(waiting);
    expect(asked.filter((name) => name === 'hangs.localhost')).toHaveLength(1);
  });
});
