import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../src/index.ts';
import { type Gate, gate, settled } from './support/gate.ts';
import { failure, json, type Server, serve } from './support/server.ts';

let pack: Pack;
let wire: Gate;
let hosts = 0;
let host: string;
beforeEach(async () => {
  pack = await loadPack();
  wire = gate();
  hosts += 1;
  host = `close${hosts}.service-now.com`;
});
afterEach(() => pack.close({ timeout: 1 }));

const connect = (options: ConnectOptions = {}): Connection =>
  pack.connect({ hostname: host, user: 'me', password: 'correct horse' }, { transport: wire.transport, ...options });
const get = (connection: Connection) => connection.run('account.get', { id: 'a1' });
const create = (connection: Connection) => connection.run('contact.create', { first_name: 'Ann' });
const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

describe('closing a pack', () => {
  test('waits for what is under way, and takes no more', async () => {
    const one = connect();
    const call = get(one);
    const held = await wire.next();
    let closed = false;
    const closing = pack.close().then(() => {
      closed = true;
    });
    expect(await error(get(one))).toMatchObject({
      ...{ code: 'canceled', outcome: 'not_sent', remedy: 'Load it again to go on.' },
      message: 'account.get failed. The pack is closed. Nothing was sent.',
    });
    await settled();
    expect(closed).toBe(false);
    held.answer();
    expect((await call).status).toBe(200);
    await closing;
    expect(wire.arrived).toHaveLength(1);
  });

  test('cancels what does not end in time, each with its true outcome', async () => {
    const one = connect({
      maxConcurrent: 2,
      wait: (_, signal) => new Promise((_, fail) => signal.addEventListener('abort', fail)),
    });
    const refused = error(create(one));
    (await wire.next()).answer(429);
    const written = error(create(one));
    const read = error(get(one));
    await wire.next();
    await wire.next();
    const queued = error(create(one));
    await settled();
    await pack.close({ timeout: 10 });
    const codes = await Promise.all([refused, written, read, queued]);
    expect(codes.map(({ code, outcome, attempts }) => [code, outcome, attempts])).toEqual([
      ['canceled', 'refused', 1],
      ['canceled', 'unknown', 1],
      ['canceled', 'unknown', 1],
      ['canceled', 'not_sent', 0],
    ]);
    expect((await written).message).toBe(
      'contact.create failed. The pack was closed. It may have happened all the same: look before you send it again.',
    );
    expect(wire.arrived).toHaveLength(3);
  });

  test('lets a sequence that was begun go on to its end', async () => {
    const one = connect();
    const order = one.exclusive('cart', async () => {
      await one.run('catalog.addItemToCart', { sys_id: 'a', sysparm_quantity: 1 });
      return one.run('catalog.submitOrder');
    });
    const held = await wire.next();
    const closing = pack.close();
    held.answer();
    (await wire.next()).answer();
    expect((await order).status).toBe(200);
    await closing;
  });

  test('ends a sequence that does not end in time', async () => {
    const one = connect();
    const order = error(one.exclusive('cart', () => one.run('catalog.submitOrder')));
    await wire.next();
    await pack.close({ timeout: 10 });
    expect(await order).toMatchObject({ code: 'canceled', outcome: 'unknown' });
  });

  test('does not end the calls of another pack', async () => {
    const other = await loadPack();
    const config = { hostname: host, user: 'me', password: 'correct horse' };
    const call = get(other.connect(config, { transport: wire.transport }));
    const held = await wire.next();
    await pack.close({ timeout: 1 });
    held.answer();
    expect((await call).status).toBe(200);
    await other.close();
  });

  test('twice comes to the same', async () => {
    await Promise.all([pack.close(), pack.close()]);
    await pack.close();
  });

  test.each([0, -1, '5', null])('within %p ms is refused', async (timeout) => {
    expect(await error(pack.close({ timeout } as { timeout: number }))).toMatchObject({ code: 'invalid_input' });
  });
});

test('a process whose pack is closed ends by itself, with calls that hang, wait for a turn, or for a repeat', async () => {
  const server = await serve(({ path }, response) => {
    if (path.endsWith('down')) json(response, 503, {}, { 'retry-after': '20' });
    else if (!path.endsWith('hangs')) json(response, 200, { result: {} });
  });
  const program = `
    const { loadPack } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)});
    const pack = await loadPack();
    const get = (user, id) => pack
      .connect({ ...${JSON.stringify(server.config)}, user }, { allowLoopback: true })
      .run('account.get', { id })
      .then(({ status }) => status, ({ code, outcome }) => code + ' ' + outcome);
    const calls = [...Array(20).fill('hangs').map((id) => get('a', id)), get('b', 'down'), get('b', 'up')];
    console.log(await calls.at(-1));
    await pack.close({ timeout: 200 });
    console.log(JSON.stringify(Object.entries(Object.groupBy(await Promise.all(calls), (one) => one)).map(([one, { length }]) => [one, length])));
  `;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 15_000,
    });
    const [first, last = ''] = stdout.trim().split('\n');
    expect(first).toBe('200');
    expect(JSON.parse(last)).toEqual([
      ['200', 1],
      ['canceled unknown', 9],
      ['canceled not_sent', 12],
    ]);
  } finally {
    await server.close();
  }
});

describe('sockets', () => {
  let server: Server;
  beforeEach(async () => {
    server = await serve((_, response) => json(response, 200, { result: {} }));
  });
  afterEach(() => server.close());

  test('that this pack alone uses are closed, and those that another uses are kept', async () => {
    const other = await loadPack();
    const loopback = { allowLoopback: true };
    await get(pack.connect(server.config, loopback));
    await get(other.connect(server.config, loopback));
    expect(server.sockets.size).toBe(1);
    const [socket] = server.sockets;
    await pack.close();
    await get(other.connect(server.config, loopback));
    expect([...server.sockets]).toEqual([socket]);
    const gone = new Promise((done) => socket?.once('close', done));
    await other.close();
    await gone;
    expect(server.sockets.size).toBe(0);
  });
});
