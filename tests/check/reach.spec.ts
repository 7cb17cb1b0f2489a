import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, type Lookup, loadPack, type Pack, startSandbox } from '../../src/index.ts';
import { type Certificates, certificates, trust } from '../support/certificates.ts';
import { fitsItsSchema } from '../support/checkSchema.ts';
import { json, type Server as PlainServer, type Received, serve } from '../support/server.ts';

let pack: Pack;
let made: Certificates;
const open: { close(): unknown }[] = [];
beforeAll(async () => {
  [pack, made] = await Promise.all([loadPack(), certificates()]);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
afterAll(() => pack.close());

const user = 'workflow.integration';
const password = 'correct horse';

async function plain(answer: Parameters<typeof serve>[0]): Promise<PlainServer> {
  const server = await serve(answer);
  open.push(server);
  return server;
}

const check = (hostname: string, more: object = {}, config: object = {}) =>
  pack.checkConfig({ hostname, user, password, ...config }, { allowLoopback: true, ...more });

function ends(result: CheckResult, stage: CheckResult['stage'], path: string, message: RegExp, remedy: RegExp): void {
  expect(fitsItsSchema(result)).toEqual([]);
  expect(result).toMatchObject({ valid: false, stage });
  expect(result.issues).toEqual([
    { path, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) },
  ]);
  expect(new Set(result.groups.map(({ status }) => status))).toEqual(new Set(['unknown']));
}

describe('the shape of a config', () => {
  test('is told with each mistake and its place, and nothing is sent', async () => {
    const server = await plain((_, response) => response.end());
    const result = await check(server.config.hostname, {}, { user: '', password: 5, auth: { type: 'saml' } });
    expect(fitsItsSchema(result)).toEqual([]);
    expect(result).toMatchObject({ valid: false, stage: 'shape', instance: { hostname: server.config.hostname } });
    expect(result.issues.map(({ path }) => path)).toEqual(expect.arrayContaining(['/password', '/auth/type']));
    expect(result.issues.every(({ remedy }) => remedy !== '')).toBe(true);
    expect(server.received).toEqual([]);
  });

  test.each([['text'], [null], [[]], [undefined]])('%j is no config', async (config) => {
    const result = await pack.checkConfig(config);
    expect(fitsItsSchema(result)).toEqual([]);
    expect(result).toMatchObject({ valid: false, stage: 'shape', instance: { hostname: '' } });
  });

  test('notes of a good one stay', async () => {
    const lookup: Lookup = (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    const result = await check('bücher.example.com', { lookup, allowLoopback: false });
    expect(result.issues.at(-1)).toEqual({
      path: '/hostname',
      message: 'The host is used in its ASCII form, xn--bcher-kva.example.com.',
      remedy: '',
    });
  });
});

describe('the name', () => {
  const failing = (code: string): Lookup => {
    return (_, __, done) => done(Object.assign(new Error(code), { code }), []);
  };

  test('that nobody has', async () => {
    const result = await check('dev1.example.com', { lookup: failing('ENOTFOUND') });
    ends(result, 'name', '/hostname', /no host of this name/, /address in the browser/);
  });

  test('that cannot be looked up just now', async () => {
    const result = await check('dev1.example.com', { lookup: failing('EAI_AGAIN') });
    ends(result, 'name', '/hostname', /could not be looked up/, /name server/);
  });

  test('that leads to an address which is not admitted', async () => {
    const lookup: Lookup = (_, __, done) => done(null, [{ address: '10.1.2.3', family: 4 }]);
    const result = await check('dev1.example.com', { lookup });
    ends(result, 'name', '/hostname', /private network/, /allowPrivateNetwork/);
  });
});

describe('the connection', () => {
  test('that is refused', async () => {
    const server = createSocketServer().listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    ends(await check(`127.0.0.1:${port}`), 'connect', '/hostname', /refuses connections/, /Check the hostname/);
  });

  test('that is closed without an answer', async () => {
    const server = createSocketServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    open.push(server);
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    const result = await check(`127.0.0.1:${port}`);
    expect(result).toMatchObject({ valid: false });
    expect(['connect', 'instance']).toContain(result.stage);
  });

  test('over which no answer comes ends with the time of the check', async () => {
    const server = await plain(() => undefined);
    const result = await check(server.config.hostname, { timeout: 300 });
    ends(result, 'instance', '/hostname', /no answer within the time of the check/, /later/);
    expect(server.received).toHaveLength(1);
  });
});

describe('the time of the check', () => {
  test('that runs out before there is a connection is told as such', async () => {
    const result = await check('dev1.example.com', { lookup: () => undefined, timeout: 200 });
    ends(result, 'connect', '/hostname', /no connection within the time of the check/, /firewall/);
  });
});

describe('the certificate', () => {
  const secure = async (which: 'good' | 'expired' | 'wrongName' | 'selfSigned'): Promise<string> => {
    const server = createSecure(made[which], (_, response) => response.end()).listen(0, '127.0.0.1');
    open.push({
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    });
    await new Promise((listening) => server.once('listening', listening));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  /** An authority of its own makes https of this machine. */
  const ca = { ca: '' };
  beforeAll(() => {
    ca.ca = made.authority;
  });

  test('of an authority that nobody here knows', async () => {
    const other = (await certificates()).authority;
    const result = await check(await secure('good'), {}, { ca: other });
    ends(result, 'tls', '/ca', /not trusted/, /private authority signed its certificate.* in ca, in PEM form/);
  });

  test('that is signed by itself', async () => {
    ends(await check(await secure('selfSigned'), {}, ca), 'tls', '/ca', /not trusted/, /in PEM form/);
  });

  test('that has expired', async () => {
    ends(await check(await secure('expired'), {}, ca), 'tls', '/hostname', /CERT_HAS_EXPIRED/, /new certificate/);
  });

  test('that is for another name', async () => {
    ends(await check(await secure('wrongName'), {}, ca), 'tls', '/hostname', /not trusted/, /for another name/);
  });

  test('of a server that does not speak TLS', async () => {
    const server = await plain((_, response) => response.end());
    ends(await check(server.config.hostname, {}, ca), 'tls', '/hostname', /does not speak TLS/, /Check the hostname/);
  });

  test('of a private authority that the config names is trusted', async () => {
    const { key, cert } = made.good;
    const sandbox = await startSandbox({ tls: { key, cert, ca: made.authority } });
    open.push(sandbox);
    for (const config of Object.values(sandbox.configs)) {
      const result = await pack.checkConfig(config, { allowLoopback: true });
      expect(result).toMatchObject({ valid: true, issues: [] });
    }
  });

  test('of an authority that the machine trusts is trusted beside that of the config', async () => {
    const restore = trust(made.authority);
    const { key, cert } = made.good;
    const sandbox = await startSandbox({ tls: { key, cert } });
    open.push(sandbox);
    const other = (await certificates()).authority;
    const result = await pack.checkConfig({ ...sandbox.config, ca: other }, { allowLoopback: true });
    restore();
    expect(result).toMatchObject({ valid: true, issues: [] });
  });
});

describe('a host that is no ServiceNow', () => {
  const strangers: Record<string, Parameters<typeof serve>[0]> = {
    'a web site': (_, response) => response.end('<html><title>Welcome to nginx!</title></html>'),
    'a web site that knows no such page': (_, response) => response.writeHead(404).end('<html>Not Found</html>'),
    'another API': (_, response) => json(response, 200, { data: [], meta: {} }),
    'another API that wants a sign-in': (_, response) => json(response, 401, { message: 'Unauthorized' }),
    'a page behind Basic': (_, response) =>
      response.writeHead(401, { 'www-authenticate': 'Basic realm="intranet"' }).end('<html>401</html>'),
    'nothing at all': (_, response) => response.writeHead(204).end(),
  };

  test.each(Object.keys(strangers))('%s is told, and is not given the password', async (name) => {
    const server = await plain(strangers[name] as (typeof strangers)[string]);
    const result = await check(server.config.hostname);
    ends(result, 'instance', '/hostname', /\S/, /\S/);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('that sends on to a single sign-on of its own is told as one', async () => {
    const server = await plain((_, response) =>
      response.writeHead(302, { location: 'https://idp.example.com/' }).end(),
    );
    const result = await check(server.config.hostname);
    ends(result, 'instance', '/hostname', /sent on to another address/, /single sign-on or a proxy/);
    expect(server.received).toHaveLength(1);
  });

  test('that leads to the developer site is asleep', async () => {
    const location = 'https://developer.servicenow.com/dev.do#!/home?wu=true';
    const server = await plain((_, response) => response.writeHead(302, { location }).end());
    ends(await check(server.config.hostname), 'instance', '/hostname', /asleep/, /wake the instance/);
  });
});

describe('an instance is known by what was recorded of others', () => {
  const bodies = {
    older: { error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' } },
    newer: { error: { message: 'User is not authenticated', detail: 'Required to provide Auth information' } },
  };
  const answers: Record<string, [status: number, body: unknown, headers: Record<string, string>]> = {
    'a realm in capitals': [401, bodies.older, { 'www-authenticate': 'BASIC realm="Service-now"' }],
    'a realm and no more': [401, '', { 'www-authenticate': 'Basic realm="Service-now"' }],
    'no realm': [401, { ...bodies.newer, status: 'failure' }, {}],
    'no message': [401, { error: { detail: 'nope' } }, {}],
    'a guest who may read': [200, { result: [] }, {}],
    'a guest, by the name of the server alone': [200, {}, { server: 'ServiceNow' }],
    'its login page by another title': [200, '<title>Sign In | ServiceNow</title>', { 'content-type': 'text/html' }],
    'a way to its login page': [302, '', { location: '/login.do' }],
    'a way to its logout page': [302, '', { location: 'https://dev1.service-now.com/logout_success.do' }],
    'a guest who may not': [403, { error: { message: 'Insufficient rights to query records', detail: null } }, {}],
  };

  test.each(Object.keys(answers))('%s', async (name) => {
    const [status, body, headers] = answers[name] as (typeof answers)[string];
    const signedIn = (request: Received) => request.headers.authorization !== undefined;
    const server = await plain((request, response) =>
      signedIn(request)
        ? json(response, 200, { result: [] })
        : response
            .writeHead(status, { 'content-type': 'application/json', ...headers })
            .end(typeof body === 'string' ? body : JSON.stringify(body)),
    );
    expect(await check(server.config.hostname)).toMatchObject({ valid: true, stage: 'needs' });
  });
});

test('a check is cancelled by its signal', async () => {
  const asked = Promise.withResolvers<void>();
  const server = await plain(() => asked.resolve());
  const stop = new AbortController();
  const result = check(server.config.hostname, { signal: stop.signal });
  await asked.promise;
  stop.abort();
  await expect(result).rejects.toMatchObject({ code: 'canceled' });
});

test('another transport is asked as the thing that it is', async () => {
  class Counting {
    asked = 0;
    async send() {
      this.asked += 1;
      return { status: 200, headers: {}, body: Buffer.from('{"result": []}') };
    }
  }
  const counting = new Counting();
  const result = await check('dev1.example.com', { transport: () => counting });
  expect([result.valid, counting.asked > 6]).toEqual([true, true]);
});

test('options that are not fit are refused', async () => {
  await expect(check('dev1.example.com', { timeout: 0 })).rejects.toMatchObject({ code: 'invalid_config' });
  await expect(check('dev1.example.com', { signal: 5 })).rejects.toMatchObject({ code: 'invalid_config' });
  await expect(check('dev1.example.com', { tiemout: 5 })).rejects.toMatchObject({ code: 'invalid_config' });
});

test('a closed pack checks nothing', async () => {
  const closed = await loadPack();
  await closed.close();
  await expect(closed.checkConfig({ hostname: 'dev1.example.com', user, password })).rejects.toMatchObject({
    code: 'canceled',
  });
});
