import { AsyncLocalStorage } from 'node:async_hooks';
import { channel, tracingChannel } from 'node:diagnostics_channel';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  type ActionError,
  type AttemptEvent,
  type Connection,
  type ConnectOptions,
  loadPack,
  type Pack,
  type RunEvent,
  SendError,
  type Transport,
} from '../src/index.ts';
import { printed } from './support/program.ts';
import { failure, json, type Server, serve } from './support/server.ts';

type Answer = Parameters<typeof serve>[0];

let pack: Pack;
let server: Server;
/** What the server does with the first request, the second, and so on; the last for all that follow. */
let script: Answer[];
/** Ends all listening of a test. */
let silence: (() => void)[];

const runs = tracingChannel<unknown, RunEvent>('action-pack:run');
const attempts = channel('action-pack:attempt');

beforeEach(async () => {
  pack = await loadPack();
  silence = [];
  server = await serve((request, response) => {
    const step = script[Math.min(server.received.length, script.length) - 1];
    step?.(request, response);
  });
  // The waits between attempts have no length.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  for (const end of silence) end();
  expect([runs.hasSubscribers, attempts.hasSubscribers]).toEqual([false, false]);
  jest.restoreAllMocks();
  await pack.close();
  await server.close();
});

const connect = (options: ConnectOptions = {}): Connection =>
  pack.connect(server.config, { allowLoopback: true, ...options });
const says =
  (status: number, body: unknown = {}, headers = {}): Answer =>
  (_, response) =>
    json(response, status, body, headers);
const found = says(200, { result: { sys_id: 'a1' } });
const read = (connection: Connection, options = {}) => connection.run('account.get', { id: 'a1' }, options);

type Name = 'start' | 'end' | 'asyncStart' | 'asyncEnd' | 'error';

/** Everything that is published from now on; of a run what it is at that moment. */
function listen() {
  const heard: [name: Name, event: RunEvent][] = [];
  const tried: AttemptEvent[] = [];
  const note = (name: Name) => (event: RunEvent) => void heard.push([name, { ...event }]);
  const all = { start: note('start'), end: note('end'), error: note('error') };
  const async = { asyncStart: note('asyncStart'), asyncEnd: note('asyncEnd') };
  const onAttempt = (event: unknown) => void tried.push(event as AttemptEvent);
  const listeners = { ...all, ...async };
  runs.subscribe(listeners as Parameters<typeof runs.subscribe>[0]);
  attempts.subscribe(onAttempt);
  const stop = () => {
    runs.unsubscribe(listeners as Parameters<typeof runs.unsubscribe>[0]);
    attempts.unsubscribe(onAttempt);
  };
  silence.push(stop);
  return { heard, tried, stop, ended: () => heard.filter(([name]) => name === 'asyncEnd').map(([, event]) => event) };
}

/** A port that nobody listens on. */
async function nobody(): Promise<string> {
  const closed = createServer();
  await new Promise<void>((up) => closed.listen(0, '127.0.0.1', up));
  const { port } = closed.address() as { port: number };
  await new Promise((done) => closed.close(done));
  return `127.0.0.1:${port}`;
}

test('a run tells of itself when it begins and when it ends', async () => {
  script = [found];
  const { heard, tried } = listen();
  const before = Date.now();
  await read(connect());
  const [host = '', port] = server.config.hostname.split(':');
  const told = { id: expect.stringMatching(/^[\da-f-]{36}$/), pack: 'servicenow', origin: `http://${host}:${port}` };
  const begun = {
    ...{ ...told, host, port: Number(port), version: pack.manifest.version, action: 'account.get', effect: 'read' },
    ...{ startTime: expect.any(Number), duration: undefined, outcome: undefined, status: undefined, attempts: 0 },
    ...{ path: undefined, bytesSent: 0, bytesReceived: 0, error: undefined },
  };
  const bytesReceived = Buffer.byteLength('{"result":{"sys_id":"a1"}}');
  const path = '/api/now/account/{id}';
  const done = { duration: expect.any(Number), outcome: 'done', status: 200, bytesSent: 0, bytesReceived, path };
  expect(heard).toEqual([
    ['start', begun],
    ['end', begun],
    ['asyncStart', { ...begun, ...done, attempts: 1 }],
    ['asyncEnd', { ...begun, ...done, attempts: 1 }],
  ]);
  const attempt = { attempt: 1, method: 'GET', retryAfter: undefined, error: undefined, action: 'account.get' };
  const once = { ...told, host, port: Number(port), startTime: expect.any(Number), ...attempt, ...done };
  expect(tried).toEqual([once]);
  const [run, one] = [heard.at(-1)?.[1] as RunEvent, tried[0] as AttemptEvent];
  expect(one.id).toBe(run.id);
  expect(one.duration).toBeGreaterThan(0);
  expect(run.duration).toBeGreaterThanOrEqual(one.duration);
  expect(run.startTime).toBeGreaterThanOrEqual(before);
  expect(one.startTime).toBeGreaterThanOrEqual(run.startTime);
});

test.each([
  ['dev12345.service-now.com', 'https://dev12345.service-now.com', 'dev12345.service-now.com', 443],
  ['127.0.0.1', 'http://127.0.0.1', '127.0.0.1', 80],
  ['[::1]:8080', 'http://[::1]:8080', '::1', 8080],
])('the host and port of %s', async (hostname, origin, host, port) => {
  const { ended, tried } = listen();
  const transport = (): Transport => ({
    send: async () => ({ status: 200, headers: {}, body: Buffer.from('{"result":[]}') }),
  });
  await pack.connect({ ...server.config, hostname }, { allowLoopback: true, transport }).run('account.list');
  for (const event of [...ended(), ...tried]) expect(event).toMatchObject({ origin, host, port });
  expect([ended().length, tried.length]).toEqual([1, 1]);
});

test('a thousand runs at once have a thousand ids, and each attempt that of its run', async () => {
  let sent = 0;
  const transport = (): Transport => ({
    send: async ({ path }) => {
      // The first of every run fails, and they end in another order than they began.
      await new Promise((turn) => setImmediate(turn));
      const status = sent++ < 1000 ? 503 : 200;
      return { status, headers: {}, body: Buffer.from(JSON.stringify({ result: { sys_id: path } })) };
    },
  });
  const { ended, tried } = listen();
  const options = { transport, maxConcurrent: 10, wait: async () => undefined, warnings: false };
  // At a hundred hosts: each repeats ten calls, whatever else happens.
  const connections = Array.from({ length: 100 }, (_, n) =>
    pack.connect({ ...server.config, hostname: `dev${n}.example.com` }, options),
  );
  const ids = Array.from({ length: 1000 }, (_, n) => `a${n}`);
  await Promise.all(ids.map((id, n) => (connections[n % 100] as Connection).run('account.get', { id })));
  expect(new Set(ended().map(({ id }) => id)).size).toBe(1000);
  const numbers = Map.groupBy(tried, ({ id }) => id);
  expect(numbers.size).toBe(1000);
  for (const { id, attempts } of ended()) {
    expect(numbers.get(id)?.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(attempts).toBe(2);
  }
});

describe('how it ended', () => {
  const notThere = { error: { message: 'No Record found', detail: 'gone' }, status: 'failure' };
  const hang: Answer = () => undefined;
  const reset: Answer = (_, response) => response.socket?.resetAndDestroy();

  test.each<[string, Answer[], object, object, object[]]>([
    [
      'refused with 404',
      [says(404, notThere)],
      {},
      { outcome: 'refused', status: 404, attempts: 1, error: { code: 'not_found', reason: undefined } },
      [{ outcome: 'refused', status: 404, error: { code: 'not_found', reason: undefined, system: undefined } }],
    ],
    [
      'busy, then done',
      [says(503, {}, { 'retry-after': '0' }), found],
      {},
      { outcome: 'done', status: 200, attempts: 2, error: undefined },
      [
        { attempt: 1, outcome: 'unknown', status: 503, retryAfter: 0, error: { code: 'unavailable' } },
        { attempt: 2, outcome: 'done', status: 200, error: undefined },
      ],
    ],
    [
      'broken off, and not tried again',
      [reset],
      { retries: 0 },
      { outcome: 'unknown', status: undefined, attempts: 1, error: { code: 'unreachable', reason: undefined } },
      [{ outcome: 'unknown', status: undefined, error: { code: 'unreachable', system: 'ECONNRESET' } }],
    ],
    [
      'out of time',
      [hang],
      { timeout: 60 },
      { outcome: 'unknown', status: undefined, attempts: 1, error: { code: 'timeout', reason: undefined } },
      [{ outcome: 'unknown', status: undefined, error: { code: 'timeout', reason: undefined, system: undefined } }],
    ],
    [
      'asleep, as the pack knows',
      [(_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('Instance Hibernating page')],
      {},
      { outcome: 'refused', status: 200, attempts: 1, error: { code: 'unavailable', reason: 'hibernating' } },
      [{ outcome: 'refused', status: 200, error: { code: 'unavailable', reason: 'hibernating' } }],
    ],
  ])('%s', async (_, steps, options, run, each) => {
    script = steps;
    const { heard, tried, ended } = listen();
    await read(connect(), options).catch(() => undefined);
    expect(ended()).toMatchObject([run]);
    expect(tried).toMatchObject(each);
    const names = 'error' in run && run.error ? ['start', 'end', 'error', 'asyncStart', 'asyncEnd'] : undefined;
    expect(heard.map(([name]) => name)).toEqual(names ?? ['start', 'end', 'asyncStart', 'asyncEnd']);
    for (const { duration } of tried) expect(duration).toBeGreaterThan(0);
  });

  test('cancelled while it is on the wire', async () => {
    const controller = new AbortController();
    script = [() => controller.abort()];
    const { tried, ended } = listen();
    await failure(read(connect(), { signal: controller.signal }));
    expect(ended()).toMatchObject([{ outcome: 'unknown', attempts: 1, error: { code: 'canceled' } }]);
    expect(tried).toMatchObject([{ outcome: 'unknown', error: { code: 'canceled' } }]);
  });

  test('cancelled before: there is no attempt', async () => {
    const { tried, ended } = listen();
    await failure(read(connect(), { signal: AbortSignal.abort() }));
    const never = { outcome: 'not_sent', attempts: 0, path: undefined, bytesSent: 0, error: { code: 'canceled' } };
    expect(ended()).toMatchObject([never]);
    expect(tried).toEqual([]);
  });

  test('nobody there: nothing was sent', async () => {
    const { tried, ended } = listen();
    const connection = pack.connect(
      { ...server.config, hostname: await nobody() },
      { allowLoopback: true, retries: 0 },
    );
    await failure(connection.run('contact.create', { first_name: 'Ann' }));
    const never = { outcome: 'not_sent', bytesSent: 0, bytesReceived: 0 };
    expect(ended()).toMatchObject([{ ...never, attempts: 1, error: { code: 'unreachable' } }]);
    expect(tried).toMatchObject([{ ...never, error: { code: 'unreachable', system: 'ECONNREFUSED' } }]);
  });

  test('an input that is not valid, and a closed pack: a run of no attempt', async () => {
    const { heard, tried, ended } = listen();
    const connection = connect();
    await failure(connection.run('account.get', { id: 7, nam: 'x' }));
    await pack.close();
    await failure(read(connection));
    await failure(connection.run('account.gte'));
    expect(heard.map(([name]) => name)).toEqual(
      Array.from({ length: 2 }, () => ['start', 'end', 'error', 'asyncStart', 'asyncEnd']).flat(),
    );
    const never = { action: 'account.get', outcome: 'not_sent', attempts: 0, status: undefined, path: undefined };
    const errors = ['invalid_input', 'canceled'].map((code) => ({ code, reason: undefined }));
    expect(ended()).toMatchObject(errors.map((error) => ({ ...never, error })));
    expect(tried).toEqual([]);
  });
});

test('bytes are those of the bodies, decompressed, of all attempts', async () => {
  const answer = JSON.stringify({ result: [{ name: 'é'.repeat(500) }] });
  const busy = JSON.stringify({ error: { message: 'busy' } });
  script = [
    (_, response) => response.writeHead(429, { 'retry-after': '0', 'content-type': 'application/json' }).end(busy),
    (_, response) =>
      response.writeHead(201, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(answer)),
  ];
  const { ended, tried } = listen();
  await connect().run('generic.request', { method: 'POST', url_path: 'api/x/y', body: { name: 'Zoë' } });
  const bytesSent = Buffer.byteLength(JSON.stringify({ name: 'Zoë' }));
  expect(tried.map((one) => [one.bytesSent, one.bytesReceived])).toEqual([
    [bytesSent, busy.length],
    [bytesSent, Buffer.byteLength(answer)],
  ]);
  expect(gzipSync(answer).length).toBeLessThan(Buffer.byteLength(answer) / 2);
  expect(ended()).toMatchObject([{ bytesSent: 2 * bytesSent, bytesReceived: busy.length + Buffer.byteLength(answer) }]);
});

test('the paths that are tried, and the read that settles them, are attempts of the same run', async () => {
  const nothing = says(400, { error: { message: 'Requested URI does not represent any resource' } });
  script = [
    (request, response) =>
      request.path === '/api/sn_tmf_api/order/serviceOrder' && request.method === 'GET'
        ? json(response, 206, [{ id: 'o1', state: 'new', '@type': 'ServiceOrder' }])
        : request.method === 'POST' && request.path === '/api/sn_tmf_api/order/serviceOrder'
          ? json(response, 201, { id: 'o1' })
          : nothing(request, response),
  ];
  const { ended, tried } = listen();
  const service = { serviceSpecification: { id: 'router', name: 'Managed Router' } };
  await connect({ retries: 0 }).run('serviceOrder.create', { serviceOrderItem: [{ id: '1', action: 'add', service }] });
  const [run] = ended();
  expect(run).toMatchObject({ action: 'serviceOrder.create', attempts: 1, outcome: 'done', status: 201 });
  expect(tried.length).toBe(server.received.length);
  expect(new Set(tried.map(({ id }) => id))).toEqual(new Set([run?.id]));
  expect(tried.map(({ action }) => action)).toEqual([
    ...tried.slice(1).map(() => 'serviceOrder.list'),
    'serviceOrder.create',
  ]);
  expect(tried.map(({ path }) => path)).toEqual(server.received.map(({ path }) => path));
  expect(run?.bytesReceived).toBe(tried.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0));
  expect(run?.path).toBe('/api/sn_tmf_api/order/serviceOrder');
});

test('a path that is not there costs an attempt, and the run tells the one that was', async () => {
  script = [
    says(400, { error: { message: 'Requested URI does not represent any resource' } }),
    says(200, [{ id: 't1' }]),
  ];
  const { ended, tried } = listen();
  const { path } = await connect().run('productOrder.list');
  const [first, second] = pack.action('productOrder.list').request.paths;
  expect(tried).toMatchObject([
    { attempt: 1, path: first, outcome: 'refused', error: { code: 'no_such_endpoint' } },
    { attempt: 2, path: second, outcome: 'done' },
  ]);
  expect(ended()).toMatchObject([{ attempts: 2, path: second, outcome: 'done' }]);
  expect(path).toBe(second);
});

test('cancelled before the next path is tried, an attempt is told once', async () => {
  const controller = new AbortController();
  const nothing = '{"error":{"message":"Requested URI does not represent any resource"}}';
  const transport = (): Transport => ({
    send: async () => {
      controller.abort();
      return { status: 400, headers: {}, body: Buffer.from(nothing) };
    },
  });
  const { ended, tried } = listen();
  // A host of its own: which path an instance has is remembered.
  const connection = pack.connect({ ...server.config, hostname: await nobody() }, { allowLoopback: true, transport });
  await failure(connection.run('productOrder.list', {}, { signal: controller.signal }));
  expect(tried).toMatchObject([{ attempt: 1, error: { code: 'no_such_endpoint' } }]);
  expect(ended()).toMatchObject([{ attempts: 1, bytesReceived: nothing.length, error: { code: 'canceled' } }]);
});

test('each page of a list is a run of its own', async () => {
  script = [says(200, { result: [{ sys_id: '1' }] }), says(200, { result: [] })];
  const { ended } = listen();
  for await (const _ of connect().paginate('account.list', { sysparm_limit: 1 }));
  const [one, two, ...more] = ended();
  expect([one?.action, two?.action, more]).toEqual(['account.list', 'account.list', []]);
  expect(one?.id).not.toBe(two?.id);
});

describe('who listens', () => {
  test('from the middle of a run on hears nothing of it, and everything of the next', async () => {
    let heard: ReturnType<typeof listen> | undefined;
    script = [
      (request, response) => {
        heard ??= listen();
        found(request, response);
      },
    ];
    const connection = connect();
    await read(connection);
    expect([heard?.heard, heard?.tried]).toEqual([[], []]);
    await read(connection);
    expect([heard?.heard.length, heard?.tried.length]).toEqual([4, 1]);
  });

  test('no more, hears nothing', async () => {
    script = [found];
    const { heard, tried, stop } = listen();
    const connection = connect();
    await read(connection);
    stop();
    await read(connection);
    expect([heard.length, tried.length]).toEqual([4, 1]);
  });

  test('to attempts alone hears them with an id; to the ends of runs alone hears all that they came to', async () => {
    script = [found];
    const tried: AttemptEvent[] = [];
    const note = (event: unknown) => void tried.push(event as AttemptEvent);
    attempts.subscribe(note);
    silence.push(() => attempts.unsubscribe(note));
    await read(connect());
    expect(tried).toMatchObject([{ id: expect.stringMatching(/^[\da-f-]{36}$/), outcome: 'done' }]);
    silence.pop()?.();

    const published = jest.spyOn(attempts, 'publish');
    const ended: RunEvent[] = [];
    const end = (event: unknown) => void ended.push(event as RunEvent);
    runs.asyncEnd.subscribe(end);
    silence.push(() => runs.asyncEnd.unsubscribe(end));
    await read(connect());
    expect(ended).toMatchObject([{ outcome: 'done', status: 200, path: '/api/now/account/{id}' }]);
    expect(ended[0]?.bytesReceived).toBeGreaterThan(0);
    expect([tried.length, published.mock.calls.length]).toEqual([1, 0]);
  });

  test('nobody: nothing is traced, and nothing published', async () => {
    script = [found];
    const traced = jest.spyOn(Object.getPrototypeOf(runs) as typeof runs, 'tracePromise');
    const published = jest.spyOn(attempts, 'publish');
    await read(connect());
    expect([traced.mock.calls.length, published.mock.calls.length]).toEqual([0, 0]);
    listen();
    await read(connect());
    expect([traced.mock.calls.length, published.mock.calls.length]).toEqual([1, 1]);
  });

  test('binds a store: it holds in the run and in the events of its attempts, and nowhere else', async () => {
    const store = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const note = () => void seen.push(['attempt', store.getStore()]);
    runs.start.bindStore(store, ({ action }) => action);
    attempts.subscribe(note);
    silence.push(
      () => void runs.start.unbindStore(store),
      () => void attempts.unsubscribe(note),
    );
    const transport = (): Transport => ({
      send: async () => {
        await new Promise((turn) => setImmediate(turn));
        seen.push(['transport', store.getStore()]);
        return { status: 200, headers: {}, body: Buffer.from('{"result":[]}') };
      },
    });
    await store.run('outside', async () => {
      await connect({ transport }).run('account.list');
      seen.push(['after', store.getStore()]);
    });
    expect(seen).toEqual([
      ['transport', 'account.list'],
      ['attempt', 'account.list'],
      ['after', 'outside'],
    ]);
  });

  test('and throws breaks no run: the process is told, as Node does it', async () => {
    const output = await printed(`
      import { subscribe, tracingChannel } from 'node:diagnostics_channel';
      import { loadPack, startSandbox } from 'servicenow-action-pack';
      const sandbox = await startSandbox();
      const pack = await loadPack();
      const heard = [];
      process.on('uncaughtException', ({ message }) => heard.push(message));
      const broken = (name) => () => { throw new Error(name); };
      const names = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
      tracingChannel('action-pack:run').subscribe(Object.fromEntries(names.map((name) => [name, broken(name)])));
      subscribe('action-pack:attempt', broken('attempt'));
      const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
      const { data } = await servicenow.run('account.list', { sysparm_limit: 1 });
      const { code } = await servicenow.run('account.get', { id: 'none' }).catch((error) => error);
      await new Promise((turn) => setImmediate(turn));
      console.log(data.length, code, heard.join());
      await pack.close();
      await sandbox.close();
    `);
    const [length, code, heard] = output.trim().split(' ');
    expect([length, code]).toEqual(['1', 'not_found']);
    const done = 'start,end,attempt,asyncStart,asyncEnd';
    expect(heard).toBe(`${done},${done.replace('asyncStart', 'error,asyncStart')}`);
  });
});

describe('no value of an input or an answer, and no credential', () => {
  const secret = (name: string) => `canary-${name}`;
  const looked = (heard: unknown, more: unknown[]) => JSON.stringify([heard, more]);

  test.each<[string, number, unknown]>([
    ['a success', 200, { result: { name: secret('answer') } }],
    ['a refusal', 400, { error: { message: secret('message'), detail: secret('detail') } }],
  ])('is in the events of %s', async (_, status, body) => {
    script = [says(status, body, { 'x-note': secret('header') })];
    const { heard, tried } = listen();
    const config = { ...server.config, user: secret('user'), password: secret('password') };
    const options = { allowLoopback: true, userAgent: secret('agent') };
    await pack
      .connect(config, options)
      .run('generic.request', {
        ...{ method: 'POST', url_path: `api/${secret('path')}/x`, query_params: { [secret('key')]: secret('query') } },
        ...{ headers: { 'x-canary': secret('sent') }, body: { a: [secret('body')] } },
      })
      .catch(() => undefined);
    expect(JSON.stringify(server.received)).toContain('canary-body');
    expect([heard.length > 3, tried.length]).toEqual([true, 1]);
    expect(tried[0]).toMatchObject({ method: 'POST', path: '/{+url_path}' });
    expect(looked(heard, tried)).not.toContain('canary');
    // What the channel puts on the event itself is not there either.
    for (const [, event] of heard) expect((event as { result?: unknown }).result).toBeUndefined();
  });

  test('is in those of an input that is not valid', async () => {
    const { heard } = listen();
    await failure(connect().run('account.get', { id: [secret('id')], [secret('field')]: secret('value') }));
    expect(heard).toHaveLength(5);
    expect(looked(heard, [])).not.toContain('canary');
  });

  test('is in those of a transport that throws what it should not', async () => {
    const errors = [
      new SendError('unreachable', secret('message'), { sent: true, code: secret('code'), cause: secret('cause') }),
      new Error(secret('other')),
    ];
    const transport = (): Transport => ({
      send: async () => {
        throw errors.pop();
      },
    });
    const { heard, tried } = listen();
    const connection = connect({ transport, retries: 0 });
    await failure(connection.run('account.list'));
    await failure(connection.run('account.list'));
    expect(tried.map(({ error }) => error?.code)).toEqual(['unreachable', 'unreachable']);
    expect(looked(heard, tried)).not.toContain('canary');
  });
});

test.each<[string, () => unknown]>([
  ['nothing', () => undefined],
  ['an answer without a body', () => ({ status: 204, headers: {} })],
  [
    'an error whose answer has no body',
    () => {
      const answer = { status: 500, headers: {} } as never;
      throw new SendError('unreachable', 'It broke.', { sent: true, answer });
    },
  ],
])(
  'what another transport gives against its promise comes to the same whether anybody listens: %s',
  async (_, give) => {
    const transport = (): Transport => ({ send: async () => give() as never });
    const connection = connect({ transport, retries: 0 });
    const unheard = (await failure(connection.run('account.list'))) as Error;
    const { ended } = listen();
    const heard = (await failure(connection.run('account.list'))) as ActionError;
    expect([heard.constructor, heard.message, heard.outcome]).toEqual([
      unheard.constructor,
      unheard.message,
      (unheard as ActionError).outcome,
    ]);
    expect(ended()).toMatchObject([{ outcome: 'unknown', error: { code: heard.code }, bytesReceived: 0 }]);
  },
);
