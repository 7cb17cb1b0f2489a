import { once } from 'node:events';
import { Agent, type RequestOptions, request } from 'node:https';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, type SandboxOptions, startSandbox, type TlsOptions } from '../../src/index.ts';
import { type Certificates, certificates } from '../support/certificates.ts';
import { basic, links } from '../support/sandbox.ts';

let made: Certificates;
let sandbox: Sandbox;
beforeAll(async () => {
  made = await certificates();
});
afterEach(() => sandbox?.close());

const secure = (options: SandboxOptions = {}) =>
  startSandbox({ tls: { ...made.good, ca: made.authority }, ...options });

/** Asks over https; trusts what the config says, unless `options` say otherwise. */
async function ask(path: string, options: RequestOptions & { body?: string } = {}) {
  const { hostname, user, password, ca } = sandbox.config;
  const { body = '', ...rest } = options;
  const headers = { authorization: basic(user, password), ...(rest.headers as Record<string, string>) };
  const sent = request(`https://${hostname}${path}`, {
    agent: false,
    ...(ca !== undefined && { ca }),
    ...rest,
    headers,
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode as number, headers: new Headers(response.headers), text };
}

describe('a sandbox with a certificate', () => {
  test('serves https to who trusts its authority, which every config names', async () => {
    sandbox = await secure();
    expect((await ask('/api/now/account')).status).toBe(200);
    for (const config of Object.values(sandbox.configs)) expect(config.ca).toBe(made.authority);
    await expect(ask('/api/now/account', { ca: [] })).rejects.toThrow();
    await expect(fetch(`http://${sandbox.config.hostname}/api/now/account`)).rejects.toThrow();
  });

  test('has no authority in its configs where none was given', async () => {
    sandbox = await startSandbox({ tls: made.good });
    for (const config of Object.values(sandbox.configs)) expect(config).not.toHaveProperty('ca');
    expect((await ask('/api/now/account', { ca: made.authority })).status).toBe(200);
  });

  test('has links that begin with https', async () => {
    sandbox = await secure();
    const origin = `https://${sandbox.config.hostname}/`;
    const { headers } = await ask('/api/now/account?sysparm_limit=1');
    expect(links(headers).next?.startsWith(origin)).toBe(true);
    const { text } = await ask('/api/now/table/incident?sysparm_limit=1&sysparm_fields=caller_id');
    expect(JSON.parse(text).result[0].caller_id.link.startsWith(origin)).toBe(true);
  });

  test('gives tokens', async () => {
    sandbox = await secure();
    const { clientId, clientSecret } = sandbox.configs.oauth_client_credentials.auth;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { status, text } = await ask('/oauth_token.do', { method: 'POST', headers, body });
    expect(status).toBe(200);
    const authorization = `Bearer ${JSON.parse(text).access_token}`;
    expect((await ask('/api/now/account', { headers: { authorization } })).status).toBe(200);
  });

  test.each(['reset', 'lost', 'cutOff'] as const)('breaks connections as it was asked to: %s', async (fault) => {
    sandbox = await secure();
    sandbox.fail({ fault });
    await expect(ask('/api/now/account')).rejects.toThrow();
    expect((await ask('/api/now/account')).status).toBe(200);
    expect(sandbox.signIns.accepted).toBe(fault === 'reset' ? 1 : 2);
  });

  test('closes at once, whoever is connected', async () => {
    sandbox = await secure();
    const [host, port] = sandbox.config.hostname.split(':');
    const agent = new Agent({ keepAlive: true });
    await ask('/api/now/account', { agent });
    const silent = connect(Number(port), host as string);
    await once(silent, 'connect');
    const gone = once(silent, 'close');
    silent.on('error', () => {});
    // An answer shows that the server has taken the silent connection, which came before.
    await ask('/api/now/account');
    await sandbox.close();
    await gone;
    agent.destroy();
  });

  test('goes on after somebody who speaks no TLS', async () => {
    sandbox = await secure();
    const [host, port] = sandbox.config.hostname.split(':');
    const plain = connect(Number(port), host as string);
    plain.on('error', () => {});
    plain.end('GET / HTTP/1.1\r\nhost: x\r\n\r\n').resume();
    await once(plain, 'close');
    expect((await ask('/api/now/account')).status).toBe(200);
    expect(sandbox.requests).toHaveLength(1);
  });

  const expected =
    'startSandbox: tls must be an object of the PEM texts key and cert, which belong together, and ca, or without ca';
  test.each<[string, () => unknown]>([
    ['a key of another certificate', () => ({ key: made.expired.key, cert: made.good.cert })],
    ['a key that is none', () => ({ key: 'key', cert: made.good.cert })],
    ['a certificate that is none', () => ({ ...made.good, cert: 'cert' })],
    ['an authority that is none', () => ({ ...made.good, ca: 'ca' })],
    ['no certificate', () => ({ key: made.good.key })],
    ['no key', () => ({ cert: made.good.cert })],
    ['another field', () => ({ ...made.good, passphrase: 'x' })],
    ['true', () => true],
  ])('is refused with %s, and its key is not shown', async (_, tls) => {
    await expect(startSandbox({ tls: tls() as TlsOptions })).rejects.toThrow(new TypeError(expected));
  });
});
