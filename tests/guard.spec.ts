import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  ActionError,
  httpTransport,
  type Lookup,
  loadPack,
  type NetworkPolicy,
  type Pack,
  type Response,
  SendError,
} from '../src/index.ts';
import { type Certificates, certificates, trust } from './support/certificates.ts';
import { connecting, cutOff, names } from './support/network.ts';
import { printed } from './support/program.ts';
import { failure, json, type Server, serve } from './support/server.ts';

interface Typed {
  form: string;
  is: string;
  /** What the name server says of it, where it is a name. */
  answer?: string;
}
interface Net {
  address: string;
  kind: 'loopback' | 'private' | 'special';
  name: string;
}
const data = JSON.parse(readFileSync(new URL('./addresses.json', import.meta.url), 'utf8'));
const { typed, nets, public: open } = data as { typed: Typed[]; nets: Net[]; public: string[] };

let pack: Pack;
let server: Server;
/** The port of a server of this machine, and how many connections it ever saw. */
let door: { port: number; seen: number; close: () => void };

beforeAll(async () => {
  pack = await loadPack();
  server = await serve((_, response) => json(response, 200, { result: [] }));
  const count = { port: 0, seen: 0, close: () => void listener.close() };
  const listener = createServer((socket) => {
    count.seen += 1;
    socket.destroy();
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  door = Object.assign(count, { port: (listener.address() as AddressInfo).port });
});
afterEach(() => void jest.restoreAllMocks());
afterAll(async () => {
  await pack.close();
  await server.close();
  door.close();
});

const closed = { allowLoopback: false, allowPrivateNetwork: false };
const signIn = { user: 'me', password: 'secret' };
const nothing = { action: 'x', method: 'GET', query: {}, headers: {} };

/** Sends straight by the transport. */
const send = (origin: string, network: Partial<NetworkPolicy> = {}, path = '/'): Promise<Response> =>
  httpTransport({
    ...{ origin, userAgent: 'test', maxResponseBytes: 1000, user: pack },
    network: { ...closed, ...network },
  }).send({ ...nothing, path }, { body: undefined, signal: AbortSignal.timeout(20_000), signIn: {} });

/** What the transport throws. */
const sent = async (origin: string, network: Partial<NetworkPolicy> = {}) =>
  (await failure(send(origin, network))) as SendError;

test.each(['.evil.example.com/', ':8443/', '@evil.example.com/', ':x@evil.example.com/', ':x/'])(
  'the path %s does not lead to another host, or another port',
  async (path) => {
    const lookup = names({});
    const thrown = await failure(send('https://dev.example.com', { lookup }, path));
    expect(thrown).toMatchObject({ kind: 'unreachable', sent: false, message: 'The path leads to another host.' });
    expect(lookup.asked).toEqual([]);
  },
);

const refused = { kind: 'unreachable', code: 'ERR_ADDRESS_REFUSED', sent: false, passing: false };

describe(`internal addresses as they can be typed: ${typed.length} cases`, () => {
  test('each differs from all others', () => {
    expect(new Set(typed.map(({ form }) => form)).size).toBe(typed.length);
    expect(typed.length).toBeGreaterThanOrEqual(80);
  });

  test.each(typed)('$form ($is) is no hostname, or leads nowhere', async ({ form, answer }) => {
    const addresses = connecting();
    const host = pack.validateConfig({ hostname: form, ...signIn }).config.hostname as string;
    const lookup = names({ [host]: answer ?? [] });
    const run = async () => pack.connect({ hostname: form, ...signIn }, { lookup, retries: 0 }).run('account.list');
    const thrown = await failure(run());
    expect(thrown).toBeInstanceOf(ActionError);
    expect(thrown).toMatchObject({ code: answer ? 'unreachable' : 'invalid_config', outcome: 'not_sent' });
    expect(lookup.asked).toEqual(answer ? [host] : []);
    if (answer) expect((thrown as ActionError).message).toMatch(/which is refused\. Nothing was sent\.$/);
    expect(addresses).toEqual([]);
  });

  test.each(typed)('$form ($is) is not sent to by the transport', async ({ form, answer = '127.0.0.1' }) => {
    const addresses = connecting();
    const lookup: Lookup = (_, __, done) => done(null, [{ address: answer, family: isIP(answer) }]);
    const thrown = await sent(`https://${form}`, { lookup });
    expect(thrown).toBeInstanceOf(SendError);
    expect(thrown).toMatchObject({ kind: 'unreachable', sent: false });
    // As a parser of URLs writes it, which is how an origin comes to the transport.
    const url = URL.parse(`https://${form}`);
    if (url && url.hostname !== '') {
      expect(await sent(`https://${url.hostname}:${door.port}`, { lookup })).toMatchObject(refused);
    }
    expect([addresses, door.seen]).toEqual([[], 0]);
  });
});

const words = {
  loopback: 'this machine itself',
  private: 'an address of a private network',
  special: 'an address for special use',
};
const admits = {
  loopback: 'allowLoopback admits this machine',
  private: 'allowPrivateNetwork admits it',
  special: 'No option',
};

describe(`nets that are not public: ${nets.length + open.length} cases`, () => {
  const policies = [false, true].flatMap((allowLoopback) =>
    [false, true].map((allowPrivateNetwork) => ({ allowLoopback, allowPrivateNetwork })),
  );

  test.each(nets)('$address ($kind, $name)', async ({ address, kind, name }) => {
    const passed = cutOff();
    const literal = address.includes('%') ? [] : [isIP(address) === 6 ? `[${address}]` : address];
    for (const policy of policies) {
      const admitted = { loopback: policy.allowLoopback, private: policy.allowPrivateNetwork, special: false }[kind];
      for (const host of ['evil.example.com', ...literal]) {
        const { host: written } = new URL(`https://${host}:${door.port}`);
        const thrown = await sent(`https://${written}`, { ...policy, lookup: names({ [host]: address }) });
        const told = `The hostname leads to ${words[kind]}${kind === 'special' ? ` (${name})` : ''}, which is refused.`;
        if (admitted) expect(thrown).not.toMatchObject({ code: refused.code });
        else expect(thrown).toMatchObject({ ...refused, message: told });
        if (!admitted) expect(thrown.remedy).toContain(admits[kind]);
        // Who typed the name need not learn what the name server of this network says of it.
        expect(`${thrown.message} ${thrown.remedy}`).not.toContain(address === '::' ? 'evil' : address);
      }
    }
    if (kind === 'special') expect(passed).toEqual([]);
  });

  test.each(open)('%s is public', async (address) => {
    const passed = cutOff();
    const { host } = new URL(`https://${isIP(address) === 6 ? `[${address}]` : address}`);
    expect(await sent(`https://${host}`)).toMatchObject({ code: 'ENETUNREACH', sent: false });
    const named = names({ 'dev.example.com': address });
    expect(await sent('https://dev.example.com', { lookup: named })).toMatchObject({ code: 'ENETUNREACH' });
    expect(passed).toEqual([host.replace(/[[\]]/g, ''), address]);
  });

  test.each(['169.254.169.254', '[fd00:ec2::254]', '0.0.0.0', '[::ffff:a9fe:a9fe]', '[64:ff9b::7f00:1]', '[fe80::1]'])(
    '%s is no hostname, whatever is allowed',
    (hostname) => {
      const { issues } = pack.validateConfig(
        { hostname, ...signIn },
        { allowLoopback: true, allowPrivateNetwork: true },
      );
      expect(issues.map(({ message }) => message)).toEqual([
        'hostname is an address for special use, which is always refused; expected is a host such as dev12345.service-now.com.',
      ]);
    },
  );
});

describe('a name', () => {
  const name = 'evil.example.com';
  const evil = () => `https://${name}:${door.port}`;

  test('whose second lookup differs is refused at the second, with one lookup for each connection', async () => {
    const passed = cutOff();
    const answers = ['8.8.8.8', '127.0.0.1'];
    const asked: string[] = [];
    const lookup: Lookup = (hostname, _, done) => {
      asked.push(hostname);
      done(null, [{ address: answers[Math.min(asked.length, 2) - 1] as string, family: 4 }]);
    };
    const options = { lookup, allowPrivateNetwork: true, retries: 5, wait: async () => undefined };
    const connection = pack.connect({ hostname: `${name}:${door.port}`, ...signIn }, options);
    const thrown = (await failure(connection.run('account.list'))) as ActionError;
    expect(thrown).toMatchObject({ code: 'unreachable', outcome: 'not_sent', attempts: 2, retryable: false });
    expect(thrown.message).toContain('leads to this machine itself, which is refused');
    expect([asked, passed, door.seen]).toEqual([[name, name], ['8.8.8.8'], 0]);
  });

  test('that leads here, and then to a private network, is served once', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const lookup: Lookup = (_, __, done) => done(null, [{ address: answers.shift() as string, family: 4 }]);
    const away = await serve((_, response) => response.writeHead(204, { connection: 'close' }).end());
    const origin = `http://${away.config.hostname.replace('127.0.0.1', 'snow.localhost')}`;
    const network = { lookup, allowLoopback: true };
    expect((await send(origin, network)).status).toBe(204);
    expect(await sent(origin, network)).toMatchObject(refused);
    expect([answers, away.received.length]).toEqual([[], 1]);
    await away.close();
  });

  test('is not looked up again between the check and its use', async () => {
    const passed = cutOff();
    const reads = ['8.8.8.8', '127.0.0.1'];
    const lookup: Lookup = (_, __, done) => {
      const shifty = {
        family: 4,
        get address() {
          return (reads.length > 1 ? reads.shift() : reads[0]) as string;
        },
      };
      done(null, [shifty]);
    };
    await sent(evil(), { lookup });
    expect([passed, door.seen]).toEqual([['8.8.8.8'], 0]);
  });

  test.each([[['8.8.8.8', '127.0.0.1']], [['127.0.0.1', '8.8.8.8']], [['2606:4700::1111', '::ffff:10.0.0.1']]])(
    'of which one address of several is internal is refused: %j',
    async (answer) => {
      const passed = cutOff();
      expect(await sent(evil(), { lookup: names({ [name]: answer }) })).toMatchObject(refused);
      expect([passed, door.seen]).toEqual([[], 0]);
    },
  );

  test('leads to the address of its lookup that answers, of several', async () => {
    const origin = `http://${server.config.hostname.replace('127.0.0.1', 'two.localhost')}`;
    const lookup = names({ 'two.localhost': ['::1', '127.0.0.1'] });
    expect((await send(origin, { lookup, allowLoopback: true })).status).toBe(200);
  });

  test('is looked up by the system where nothing else is given', async () => {
    const origin = `https://localhost:${door.port}`;
    expect(await sent(origin)).toMatchObject(refused);
    expect(door.seen).toBe(0);
  });

  const wrong: [string, Lookup, object][] = [
    [
      'throws',
      () => {
        throw Object.assign(new Error(), { code: 'EOWN' });
      },
      { code: 'EOWN' },
    ],
    ['fails', (_, __, done) => done(Object.assign(new Error(), { code: 'ENOTFOUND' }), []), { code: 'ENOTFOUND' }],
    ['finds nothing', (_, __, done) => done(null, []), { code: 'ENOTFOUND' }],
    [
      'calls back twice',
      (_, __, done) => {
        done(null, [{ address: '10.0.0.1', family: 4 }]);
        done(null, []);
      },
      refused,
    ],
    ['answers a name', (_, __, done) => done(null, [{ address: 'localhost', family: 4 }]), refused],
    ['answers a short form', (_, __, done) => done(null, [{ address: '127.1', family: 4 }]), refused],
    ['lies about the family', (_, __, done) => done(null, [{ address: '127.0.0.1', family: 6 }]), refused],
    ['answers a text', (_, __, done) => done(null, '127.0.0.1' as never), refused],
    ['answers nothing at all', (_, __, done) => done(null, undefined as never), refused],
    ['answers a list of nothing', (_, __, done) => done(null, [null] as never), refused],
  ];
  test.each(wrong)('whose lookup %s is not reached', async (_, lookup, expected) => {
    expect(await sent(evil(), { lookup })).toMatchObject({ kind: 'unreachable', sent: false, ...expected });
    expect(door.seen).toBe(0);
  });
});

describe('plain http', () => {
  test('goes to this machine alone, even where the name of this machine leads elsewhere', async () => {
    const passed = cutOff();
    const lookup = names({ 'snow.localhost': '8.8.8.8' });
    const options = { allowLoopback: true, allowPrivateNetwork: true, lookup };
    const connection = pack.connect({ hostname: 'snow.localhost:8080', ...signIn }, options);
    expect(connection.origin).toBe('http://snow.localhost:8080');
    const thrown = (await failure(connection.run('account.list'))) as ActionError;
    expect(thrown.message).toContain('The hostname leads to another machine over plain http, which is refused.');
    for (const host of ['8.8.8.8', '10.0.0.1'])
      expect(await sent(`http://${host}`, { allowLoopback: true, allowPrivateNetwork: true })).toMatchObject(refused);
    expect(passed).toEqual([]);
  });

  test('does not reach a socket that is a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guard-'));
    let seen = 0;
    const listener = createServer((socket) => {
      seen += 1;
      socket.destroy();
    });
    await once(listener.listen(join(folder, 's')), 'listening');
    const options = { allowLoopback: true, allowPrivateNetwork: true, retries: 0 };
    const connection = pack.connect({ hostname: 'unix', ...signIn }, options);
    const input = { method: 'GET', url_path: `${folder}/s:/x` } as const;
    expect(await failure(connection.run('generic.request', input))).toMatchObject({ outcome: 'not_sent' });
    expect(seen).toBe(0);
    await once(listener.close(), 'close');
    await rm(folder, { recursive: true });
  });
});

describe('a guarded connection', () => {
  let certified: Certificates;
  let untrust: () => void;
  beforeAll(async () => {
    certified = await certificates();
    untrust = trust(certified.authority);
  });
  afterAll(() => untrust());

  /** Asks a server with a certificate by a name or address that leads to it: the name it was asked for, or the error. */
  const asked = async (certificate: 'good' | 'wrongName', host: string) => {
    const asked: unknown[] = [];
    const tls = createTlsServer(certified[certificate], (request, response) => {
      asked.push((request.socket as TLSSocket).servername, request.headers.host?.split(':')[0]);
      response.writeHead(204).end();
    });
    await once(tls.listen(0, '127.0.0.1'), 'listening');
    const origin = `https://${host}:${(tls.address() as AddressInfo).port}`;
    const network = { allowLoopback: true, lookup: names({ [host]: '127.0.0.1' }) };
    const ended = await send(origin, network).catch((error: SendError) => error);
    tls.close();
    tls.closeAllConnections();
    return ended instanceof SendError ? ended.code : asked;
  };

  test('asks for the name that was typed, and holds the certificate against it', async () => {
    expect(await asked('wrongName', 'other.example')).toEqual(['other.example', 'other.example']);
    expect(await asked('good', 'other.example')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  test('holds the certificate against an address that was typed', async () => {
    expect(await asked('good', '127.0.0.1')).toEqual([false, '127.0.0.1']);
    expect(await asked('wrongName', '127.0.0.1')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  test('goes by no proxy that the environment names, where it would be out of sight', async () => {
    let seen = 0;
    const proxy = createServer((socket) => {
      seen += 1;
      socket.resume().end('HTTP/1.1 502 No\r\nConnection: close\r\n\r\n');
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const code = `
import http from 'node:http';
import { loadPack } from 'servicenow-action-pack';
// Others do go by it.
const { statusCode } = await new Promise((done) => http.get('http://one.example.com', done));
const pack = await loadPack();
const lookup = (_, __, done) => done(null, [{ address: '169.254.169.254', family: 4 }]);
for (const options of [{ lookup }, { lookup, allowLoopback: true }]) {
  const hostname = options.allowLoopback ? 'snow.localhost' : 'evil.example.com';
  const connection = pack.connect({ hostname, user: 'me', password: 'secret' }, { ...options, retries: 0 });
  console.log(statusCode, await connection.run('account.list').catch(({ cause }) => cause.code));
}`;
    const told = await printed(code, { NODE_USE_ENV_PROXY: '1', http_proxy: url, https_proxy: url, no_proxy: '' });
    expect([told, seen]).toEqual(['502 ERR_ADDRESS_REFUSED\n502 ERR_ADDRESS_REFUSED\n', 1]);
    await once(proxy.close(), 'close');
  });
});

describe('lookups', () => {
  /** A lookup that answers when it is told to. */
  const waiting = () => {
    const asked: [hostname: string, answer: (address: string) => void][] = [];
    const lookup: Lookup = (hostname, _, done) => {
      asked.push([hostname, (address) => done(null, [{ address, family: 4 }])]);
    };
    return { lookup, asked };
  };
  const turn = () => new Promise((done) => setImmediate(done));
  const until = async (holds: () => boolean) => {
    while (!holds()) await turn();
  };

  test('of one name at the same time are one, and each call holds the answer to its own rules', async () => {
    const { lookup, asked } = waiting();
    const origin = `http://${server.config.hostname.replace('127.0.0.1', 'one.localhost')}`;
    const twenty = <T>(call: () => Promise<T>) => Promise.allSettled(Array.from({ length: 20 }, call));
    const strict = twenty(() => sent(origin, { lookup }));
    const kind = twenty(() => send(origin, { lookup, allowLoopback: true }));
    const opened = connecting();
    await until(() => asked.length > 0);
    for (let n = 0; n < 20; n += 1) await turn();
    expect(asked).toHaveLength(1);
    asked[0]?.[1]('127.0.0.1');
    for (const one of await strict) expect(one).toMatchObject({ value: refused });
    for (const one of await kind) expect(one).toMatchObject({ value: { status: 200 } });
    expect(new Set(opened)).toEqual(new Set(['127.0.0.1']));
    // Nothing is kept.
    const later = sent(origin, { lookup });
    await until(() => asked.length > 1);
    asked[1]?.[1]('10.0.0.1');
    expect(await later).toMatchObject(refused);
  });

  test('of different names do not wait for each other', async () => {
    const { lookup, asked } = waiting();
    const lost = sent('https://lost.example.com', { lookup });
    await until(() => asked.length > 0);
    const other = sent('https://other.example.com', { lookup });
    await until(() => asked.length > 1);
    asked[1]?.[1]('10.0.0.1');
    expect(await other).toMatchObject(refused);
    asked[0]?.[1]('10.0.0.1');
    await lost;
  });

  test('that were never answered do not hold a name for ever', async () => {
    const { lookup, asked } = waiting();
    const lost = sent('https://lost.example.com', { lookup });
    await until(() => asked.length > 0);
    const now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => now + 61_000);
    const later = sent('https://lost.example.com', { lookup });
    await until(() => asked.length > 1);
    for (const [, answer] of asked) answer('10.0.0.1');
    expect(await Promise.all([lost, later])).toMatchObject([refused, refused]);
  });

  test('that are shared leave each call in its own context', async () => {
    const { lookup, asked } = waiting();
    const context = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const cut = cutOff();
    jest.spyOn(cut, 'push').mockImplementation(() => seen.push(context.getStore()));
    const calls = ['first', 'second'].map((who) => context.run(who, () => sent('https://ctx.example.com', { lookup })));
    await until(() => asked.length > 0);
    for (let n = 0; n < 20; n += 1) await turn();
    context.run('other', () => asked[0]?.[1]('8.8.8.8'));
    await Promise.all(calls);
    expect([asked.length, seen.sort()]).toEqual([1, ['first', 'second']]);
  });
});
