import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  ActionError,
  type Connection,
  type ConnectOptions,
  httpTransport,
  loadPack,
  type Pack,
  type Target,
  type Transport,
} from '../src/index.ts';
import { failure, json, type Received, type Server, serve } from './support/server.ts';

let pack: Pack;
let server: Server;
/** What the server does with each request. */
let answer: Parameters<typeof serve>[0];

beforeEach(async () => {
  pack = await loadPack();
  server = await serve((request, response) => answer(request, response));
  // The waits between attempts have no length.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pack.close();
  await server.close();
});

const connect = (options: ConnectOptions = {}): Connection =>
  pack.connect(server.config, { allowLoopback: true, ...options });
const write = (connection: Connection, options = {}) =>
  connection.run('contact.create', { first_name: 'Ann' }, options);
const error = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

describe('an answer', () => {
  test.each(['productOrder.list', 'serviceOrder.list'])('%s: a web page with 404 is no empty list', async (id) => {
    answer = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<html></html>');
    expect(await error(connect().run(id))).toMatchObject({ code: 'no_such_endpoint', reason: 'web_page' });
  });

  test('is sought with the user and password, whatever characters they have', async () => {
    answer = (_, response) => json(response, 200, { result: [] });
    const config = { ...server.config, user: 'integrátion', password: 'a:b"ö\n漢 😀' };
    await pack.connect(config, { allowLoopback: true }).run('account.list');
    const [, token = ''] = server.received[0]?.headers.authorization?.split(' ') ?? [];
    expect(Buffer.from(token, 'base64').toString('utf8')).toBe('integrátion:a:b"ö\n漢 😀');
  });

  test('keeps no cookie and shows none', async () => {
    answer = (_, response) => json(response, 200, { result: [] }, { 'set-cookie': 'JSESSIONID=canary' });
    const connection = connect();
    const { headers } = await connection.run('account.list');
    await connection.run('account.list');
    expect(server.received.map((request) => request.headers.cookie)).toEqual([undefined, undefined]);
    expect(JSON.stringify(headers)).not.toContain('canary');
  });

  test('that redirects is not followed', async () => {
    let elsewhere = 0;
    const other = await serve((_, response) => {
      elsewhere += 1;
      json(response, 200, { result: [] });
    });
    answer = (_, response) => response.writeHead(302, { location: `http://${other.config.hostname}/x` }).end();
    expect(await error(write(connect()))).toMatchObject({
      code: 'invalid_response',
      outcome: 'unknown',
      status: 302,
      attempts: 1,
    });
    expect(elsewhere).toBe(0);
    await other.close();
  });

  test.each([
    ['a web page', '<html></html>', 'text/html'],
    ['cut-off JSON', '{"result": [', 'application/json'],
    ['nothing', '', 'application/json'],
  ])('that is %s is no success', async (_, body, type) => {
    answer = (__, response) => response.writeHead(200, { 'content-type': type }).end(body);
    const unreadable = { code: 'invalid_response', outcome: 'unknown', status: 200 };
    expect(await error(connect().run('account.list'))).toMatchObject({ ...unreadable, attempts: 2 });
    expect(await error(write(connect()))).toMatchObject({ ...unreadable, attempts: 1 });
  });

  test('with a byte order mark is read', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('\ufeff{"result": []}');
    expect((await connect().run('account.list')).data).toEqual([]);
  });

  test('that differs from its schema is given, and the differences are told', async () => {
    answer = (_, response) => json(response, 200, { result: [{ sys_id: 5, u_new: 'x' }, 'text'] });
    const { data, warnings } = await connect().run('account.list');
    expect(data).toEqual([{ sys_id: 5, u_new: 'x' }, 'text']);
    expect(warnings.map((warning) => warning.path)).toEqual(['/0/sys_id', '/1']);
    expect((await connect({ warnings: false }).run('account.list')).warnings).toEqual([]);
  });

  test('with thousands of differences tells a hundred', async () => {
    answer = (_, response) => json(response, 200, { result: Array.from({ length: 3000 }, () => ({ sys_id: 5 })) });
    expect((await connect().run('account.list')).warnings).toHaveLength(100);
  });

  test('that names __proto__ changes nothing', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"result": [{"__proto__": {"polluted": 1}}], "__proto__": {"polluted": 1}}');
    await connect().run('account.list');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('that is compressed is read, and one that swells beyond the limit is stopped at it', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    answer = (request, response) => {
      const small = request.path.endsWith('account');
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(small ? gzipSync('{"result": []}') : bomb);
    };
    const connection = connect({ maxResponseBytes: 1024 * 1024 });
    expect((await connection.run('account.list')).data).toEqual([]);
    const before = process.memoryUsage().arrayBuffers;
    const thrown = await error(connection.run('account.get', { id: 'x' }));
    expect(thrown).toMatchObject({ code: 'invalid_response', outcome: 'unknown' });
    expect(thrown.message).toContain('larger than 1048576 bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });
});

describe('a call', () => {
  test('that is refused a connection is repeated, and was not sent', async () => {
    const closed = createServer();
    await once(closed.listen(0, '127.0.0.1'), 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    const connection = pack.connect({ ...server.config, hostname: `127.0.0.1:${port}` }, { allowLoopback: true });
    expect(await error(write(connection))).toMatchObject({
      code: 'unreachable',
      outcome: 'not_sent',
      attempts: 3,
      retryable: true,
    });
    expect(await error(write(connection, { retries: 0 }))).toMatchObject({ attempts: 1 });
  });

  test('that gets 429 is sent again, writes too', async () => {
    answer = (_, response) =>
      server.received.length < 3
        ? json(response, 429, { error: { message: 'Rate limit exceeded' } }, { 'retry-after': '0' })
        : json(response, 201, { result: 'id' });
    expect(await write(connect())).toMatchObject({ data: 'id', attempts: 3 });
  });

  test.each([
    ['retry-after', '3600', 3_600_000],
    ['retry-after', '-5', undefined],
    ['retry-after', 'soon', undefined],
    ['retry-after', '99999999', undefined],
    ['x-ratelimit-reset', '1', undefined],
  ])('that gets 429 with %s: %s does not begin a wait that does not fit', async (name, value, retryAfter) => {
    answer = (_, response) => json(response, 429, {}, { [name]: value });
    expect(await error(connect().run('account.list', {}, { retries: retryAfter === undefined ? 0 : 2 }))).toMatchObject(
      {
        code: 'rate_limited',
        outcome: 'refused',
        attempts: 1,
        retryable: true,
        retryAfter,
      },
    );
  });

  test('that gets 429 with a date or a reset in the future knows the wait', async () => {
    const inAnHour = Date.now() + 3_600_000;
    answer = (_, response) => json(response, 429, {}, { 'retry-after': new Date(inAnHour).toUTCString() });
    expect((await error(connect().run('account.list'))).retryAfter).toBeGreaterThan(3_590_000);
    answer = (_, response) => json(response, 429, {}, { 'x-ratelimit-reset': String(Math.floor(inAnHour / 1000)) });
    expect((await error(connect().run('account.list'))).retryAfter).toBeGreaterThan(3_590_000);
  });

  test.each([500, 502, 503, 504])('that gets %d is sent once, and may have happened', async (status) => {
    answer = (_, response) => response.writeHead(status).end();
    expect(await error(write(connect()))).toMatchObject({
      code: 'unavailable',
      outcome: 'unknown',
      attempts: 1,
      status,
    });
    expect(server.received).toHaveLength(1);
  });

  test('whose connection breaks after it was read is sent once, and may have happened', async () => {
    answer = (_, response) => response.socket?.resetAndDestroy();
    const thrown = await error(write(connect()));
    expect(thrown).toMatchObject({ code: 'unreachable', outcome: 'unknown', attempts: 1 });
    expect(thrown.message).toContain('It may have happened all the same');
    expect(server.received).toHaveLength(1);
  });

  test('whose answer is cut off in the middle may have happened', async () => {
    answer = (_, response) => {
      response.writeHead(201, { 'content-type': 'application/json' }).write('{"resu');
      setImmediate(() => response.socket?.destroy());
    };
    expect(await error(write(connect()))).toMatchObject({ code: 'unreachable', outcome: 'unknown', attempts: 1 });
  });

  test('that is not answered in time ends then, and the socket with it', async () => {
    const closed = Promise.withResolvers<void>();
    answer = (_, response) => response.socket?.once('close', () => closed.resolve());
    const thrown = await error(write(connect(), { timeout: 150 }));
    expect(thrown).toMatchObject({ code: 'timeout', outcome: 'unknown', attempts: 1, retryable: false });
    await closed.promise;
  });

  test('whose answer drips cannot be stretched', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(drip));
    };
    expect(await error(connect({ timeout: 200 }).run('account.list'))).toMatchObject({
      code: 'timeout',
      outcome: 'unknown',
    });
  });

  test('that the caller cancels is cancelled: before it was sent, and while it is under way', async () => {
    answer = () => undefined;
    const early = await error(write(connect(), { signal: AbortSignal.abort('no longer wanted') }));
    expect(early).toMatchObject({ code: 'canceled', outcome: 'not_sent', attempts: 0, cause: 'no longer wanted' });
    const controller = new AbortController();
    answer = () => controller.abort();
    expect(await error(write(connect(), { signal: controller.signal }))).toMatchObject({
      code: 'canceled',
      outcome: 'unknown',
      attempts: 1,
    });
  });

  test('that waits for its next attempt can be cancelled, and was refused', async () => {
    const controller = new AbortController();
    answer = (_, response) => {
      json(response, 429, {}, { 'retry-after': '20' });
      response.once('finish', () => setTimeout(() => controller.abort(), 20));
    };
    expect(await error(write(connect(), { signal: controller.signal }))).toMatchObject({
      code: 'canceled',
      outcome: 'refused',
      attempts: 1,
    });
  });

  test.each([
    [{ timeout: '5' }, 'timeout must be a whole number from 1 to 2147483647.'],
    [{ signal: {} }, 'signal must be an AbortSignal.'],
    [{ timout: 5 }, 'timout is no option; timeout is.'],
  ])('with the option %j is not sent', async (options, sentence) => {
    const thrown = await error(write(connect(), options));
    expect(thrown).toMatchObject({ code: 'invalid_input', outcome: 'not_sent' });
    expect(thrown.message).toContain(sentence);
    expect(server.received).toHaveLength(0);
  });

  test('without a body does not wait for one', async () => {
    answer = (_, response) => response.writeHead(204).end();
    expect((await connect().run('catalog.emptyCart', { sys_id: 'x' })).data).toBeNull();
    expect((await connect().run('generic.request', { method: 'POST', url_path: 'api/x' })).data).toBeNull();
    expect((await connect().run('generic.request', { method: 'HEAD', url_path: 'api/x' })).data).toBeNull();
    expect(server.received.map((request) => request.body)).toEqual(['', '', '']);
  });

  test('whose body JSON cannot hold is not sent', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const body of [circular, { n: 1n }]) {
      expect(await error(connect().run('generic.request', { method: 'POST', url_path: 'api/x', body }))).toMatchObject({
        code: 'invalid_input',
        outcome: 'not_sent',
      });
    }
    expect(server.received).toHaveLength(0);
  });
});

describe('a hostile answer', () => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  test('nested without end is an answer or an error, never a crash', async () => {
    answer = (request, response) => {
      const status = request.path.endsWith('x') ? 400 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(`{"result": ${deep(20_000)}}`);
    };
    expect((await connect().run('generic.request', { method: 'GET', url_path: 'api/y' })).status).toBe(200);
    const thrown = await error(connect().run('generic.request', { method: 'GET', url_path: 'api/x' }));
    expect(thrown).toMatchObject({ code: 'rejected', outcome: 'refused' });
    expect(JSON.stringify(thrown).length).toBeLessThan(5000);
  });

  test('that says no at length is carried in part', async () => {
    answer = (_, response) => json(response, 400, { error: { message: 'x'.repeat(1_000_000) } });
    const thrown = await error(connect().run('account.list'));
    expect(thrown.code).toBe('rejected');
    expect(JSON.stringify(thrown).length).toBeLessThan(5000);
  });
});

describe('sockets', () => {
  test('are shared by connections that are equal, and by no others', async () => {
    answer = (_, response) => json(response, 200, { result: [] });
    const seen = new Set<unknown>();
    const run = async (connection: Connection) => {
      await connection.run('account.list');
      await turn();
      for (const socket of server.sockets) seen.add(socket);
    };
    await run(connect());
    await run(pack.connect({ ...server.config, user: 'another', password: 'other' }, { allowLoopback: true }));
    expect(seen.size).toBe(1);
    await run(connect({ allowPrivateNetwork: true }));
    expect(seen.size).toBe(2);
    expect(new Set(server.received.map((request) => request.headers.authorization)).size).toBe(2);
  });

  test('close with the last pack that uses them', async () => {
    answer = (_, response) => json(response, 200, { result: [] });
    const other = await loadPack();
    await connect().run('account.list');
    await other.connect(server.config, { allowLoopback: true }).run('account.list');
    const [socket] = server.sockets;
    await pack.close();
    await other.connect(server.config, { allowLoopback: true }).run('account.list');
    expect([...server.sockets]).toEqual([socket]);
    const closed = once(socket as NonNullable<typeof socket>, 'close');
    await other.close();
    // An idle socket closes by itself too, but much later.
    const later = sleep(2500, 'later', { ref: false });
    expect(await Promise.race([closed.then(() => 'at once'), later])).toBe('at once');
  });

  test('are not opened by the connections of a closed pack', async () => {
    const connection = connect();
    await pack.close();
    expect(await error(connection.run('account.list'))).toMatchObject({ code: 'canceled', outcome: 'not_sent' });
  });
});

describe('the address guard', () => {
  const send = (origin: string, allowLoopback: boolean) =>
    httpTransport({
      origin,
      userAgent: 'test',
      maxResponseBytes: 1000,
      network: { allowLoopback, allowPrivateNetwork: false },
      user: pack,
    }).send(
      { action: 'x', method: 'GET', path: '/', query: {}, headers: {} },
      { body: undefined, signal: AbortSignal.timeout(5000), signIn: {} },
    );

  test('is no obstacle to telling that a host does not speak TLS', async () => {
    answer = (_, response) => response.end('{}');
    const thrown = await failure(send(`https://${server.config.hostname}`, true));
    expect(thrown).toMatchObject({ kind: 'unreachable', code: 'EPROTO', sent: false, passing: false });
  });

  test('admits loopback where that is allowed', async () => {
    answer = (_, response) => response.writeHead(204).end();
    expect((await send(`http://${server.config.hostname}`, true)).status).toBe(204);
  });
});

describe('another transport', () => {
  test('takes the place of ours: it is given the target and the request, and answers', async () => {
    const targets: Target[] = [];
    const sent: unknown[] = [];
    const transport = (target: Target): Transport => {
      targets.push(target);
      return {
        send: async (request, { body, signIn }) => {
          sent.push([request.method, request.path, body, signIn]);
          return { status: 201, headers: {}, body: Buffer.from('{"result": "id"}') };
        },
      };
    };
    const { data } = await write(connect({ transport }));
    expect(data).toBe('id');
    const signIn = { authorization: expect.stringMatching(/^Basic /) };
    expect(sent).toEqual([['POST', '/api/now/contact', '{"first_name":"Ann"}', signIn]]);
    expect(targets).toEqual([expect.objectContaining({ origin: `http://${server.config.hostname}` })]);
  });

  test('that breaks its promise may have sent', async () => {
    const transport = (): Transport => ({ send: () => Promise.reject(new Error('canary')) });
    const thrown = await error(write(connect({ transport })));
    expect(thrown).toMatchObject({ code: 'unreachable', outcome: 'unknown', attempts: 1 });
    expect(inspect(thrown, { depth: 9 })).not.toContain('canary');
  });
});

test('the transport refuses a path that leads to another host', async () => {
  const target = {
    origin: `http://${server.config.hostname}`,
    userAgent: 'test',
    maxResponseBytes: 1000,
    user: pack,
  };
  const transport = httpTransport({ ...target, network: { allowLoopback: true, allowPrivateNetwork: false } });
  const request = { action: 'x', method: 'GET', path: '@evil.example/', query: {}, headers: {} };
  const thrown = await failure(
    transport.send(request, { body: undefined, signal: AbortSignal.timeout(5000), signIn: {} }),
  );
  expect(thrown).toMatchObject({ kind: 'unreachable', sent: false, message: 'The path leads to another host.' });
});

test('no failure shows a credential, even where the server echoes it', async () => {
  const password = 'cänary "s3cret" /+=%';
  const token = Buffer.from(`${server.config.user}:${password}`).toString('base64');
  const forms = [
    password,
    token,
    encodeURIComponent(password),
    JSON.stringify(password).slice(1, -1),
    Buffer.from(password).toString('base64'),
    'Basic ',
  ];
  const connection = pack.connect({ ...server.config, password }, { allowLoopback: true, retries: 0 });
  const echo = (request: Received) => ({
    error: {
      message: `You sent ${request.headers.authorization}`,
      detail: { password, [password]: [encodeURIComponent(password)] },
    },
  });
  const answers: (typeof answer)[] = [
    (request, response) => json(response, 400, echo(request)),
    (request, response) => json(response, 401, echo(request)),
    (request, response) => response.writeHead(500).end(`${request.headers.authorization} ${password}`),
    (request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`${request.headers.authorization} ${password}`),
    (_, response) => response.socket?.resetAndDestroy(),
    (_, response) => response.socket?.end('not http at all\r\n\r\n'),
  ];
  for (const one of answers) {
    answer = one;
    const thrown = await error(write(connection));
    expect(thrown).toBeInstanceOf(ActionError);
    const shown = [
      inspect(thrown, { depth: 20, showHidden: true }),
      JSON.stringify(thrown),
      String(thrown),
      thrown.stack,
    ].join('\n');
    for (const form of forms.filter((text) => text !== 'Basic ')) expect(shown).not.toContain(form);
  }
});
