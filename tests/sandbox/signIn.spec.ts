import { afterEach, describe, expect, test } from '@jest/globals';
import { type Sandbox, type SandboxOptions, type SandboxSecrets, startSandbox } from '../../src/sandbox/index.ts';
import { basic, client, signedIn, type Way } from '../support/sandbox.ts';

const ways: readonly Way[] = ['basic', 'oauth_client_credentials', 'oauth_password', 'api_key'];
const path = '/api/now/account?sysparm_limit=1';

let sandbox: Sandbox;
const { ask } = client(() => sandbox);
afterEach(() => sandbox.close());

/** What comes of signing in with a config: the answer of the API, or that of the request for a token. */
async function outcome(way: Way, configs = sandbox.configs): Promise<string> {
  const headers = await signedIn(sandbox, way, configs);
  if (typeof headers === 'string') return `no token: ${headers}`;
  const { status, body } = await ask(path, { headers });
  return body.error === undefined ? String(status) : `${status} ${body.error.message}`;
}

/** What comes of each way. */
async function outcomes(configs = sandbox.configs): Promise<string[]> {
  const all = [];
  for (const way of ways) all.push(await outcome(way, configs));
  return all;
}

const ok = '200';
const wrong = '401 User Not Authenticated';
const restricted = '401 User is not authenticated';
const denied = 'no token: 401 server_error: access_denied';
const wrongClient = 'no token: 401 invalid_client: Invalid client_id or client_secret.';
const noUser = 'no token: 400 unauthorized_client: integration user is not configured';
const unscoped = '403 User Not Authorized';

const set = (name: string, value: string): SandboxOptions => ({ properties: { [name]: value } });
const byBrowser: SandboxOptions = { basic: 'restricted', user: { webServicesOnly: false } };

describe('signing in as a user with a password, as an OAuth client, as both, and with an API key', () => {
  // What comes of it, in the order of the ways.
  test.each<[string, SandboxOptions, string[]]>([
    ['nothing in the way', {}, [ok, ok, ok, ok]],
    ['a user who is inactive', { user: { state: 'inactive' } }, [wrong, denied, denied, wrong]],
    ['a user who is locked out', { user: { state: 'locked' } }, [wrong, denied, denied, wrong]],
    ['a second factor', { user: { mfa: true } }, [wrong, ok, ok, ok]],
    ['Basic restricted', { basic: 'restricted' }, [ok, ok, ok, ok]],
    ['Basic restricted and a user who logs in by browser', byBrowser, [restricted, ok, ok, ok]],
    [
      'Basic restricted and such a user with the role for it',
      {
        basic: 'restricted',
        user: { webServicesOnly: false, roles: ['csm_ws_integration', 'snc_basic_auth_api_access'] },
      },
      [ok, ok, ok, ok],
    ],
    ['a user who logs in by browser', { user: { webServicesOnly: false } }, [ok, ok, ok, ok]],
    ['OAuth not installed', { without: ['com.snc.platform.security.oauth'] }, [ok, denied, denied, ok]],
    ['OAuth not active', set('com.snc.platform.security.oauth.is.active', 'false'), [ok, denied, denied, ok]],
    [
      'client credentials switched off',
      set('glide.oauth.inbound.client.credential.grant_type.enabled', 'false'),
      [ok, denied, ok, ok],
    ],
    [
      'the password grant switched off',
      set('glide.oauth.inbound.ropc.grant_type.disabled', 'true'),
      [ok, ok, denied, ok],
    ],
    ['a client without a user', { oauth: { applicationUser: false } }, [ok, noUser, ok, ok]],
    ['a client whose scope is too narrow', { oauth: { scope: 'secure' } }, [ok, unscoped, unscoped, ok]],
    ['API keys not installed', { without: ['com.glide.tokenbased_auth'] }, [ok, ok, ok, wrong]],
  ])('with %s', async (_, options, expected) => {
    sandbox = await startSandbox(options);
    expect(await outcomes()).toEqual(expected);
  });

  test.each<[Partial<SandboxSecrets>, string[]]>([
    [{ password: 'Straße:2' }, [wrong, ok, denied, ok]],
    [{ clientSecret: 'a+b&c=d%' }, [ok, wrongClient, wrongClient, ok]],
    [{ apiKey: 'new' }, [ok, ok, ok, wrong]],
    [{ password: 'p', clientSecret: 's', apiKey: 'k' }, [wrong, wrongClient, wrongClient, wrong]],
    [{}, [ok, ok, ok, ok]],
  ])('after a change of %j, the earlier ones are refused and the configs are right', async (change, expected) => {
    sandbox = await startSandbox();
    const before = sandbox.configs;
    sandbox.change(change);
    expect(await outcomes(before)).toEqual(expected);
    expect(await outcomes()).toEqual([ok, ok, ok, ok]);
  });

  test('acts as the same user, whatever the way', async () => {
    sandbox = await startSandbox();
    for (const way of ways) {
      const headers = (await signedIn(sandbox, way)) as Record<string, string>;
      const { body } = await ask('/api/now/table/incident', { headers, body: {} });
      expect(body.result).toMatchObject({ sys_created_by: sandbox.config.user });
    }
  });
});

describe('a user with a password', () => {
  const refused = {
    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
    status: 'failure',
  };

  test.each([
    ['a wrong password', () => basic(sandbox.config.user, 'wrong')],
    ['a wrong user', () => basic('admin', sandbox.config.password)],
    ['the right password in Latin-1', () => basic(sandbox.config.user, sandbox.config.password, 'latin1')],
    ['a token that was never given out', () => 'Bearer abc'],
    ['another scheme', () => 'Digest abc'],
    ['nothing', () => ''],
  ])('is refused with %s', async (_, authorization) => {
    sandbox = await startSandbox();
    const answer = await ask('/api/now/account', { headers: { authorization: authorization() } });
    expect(answer).toMatchObject({ status: 401, body: refused });
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Service-now"');
    expect(answer.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(answer.headers.get('server')).toBe('ServiceNow');
    expect(answer.headers.get('x-is-logged-in')).toBeNull();
  });

  test('is refused before anything else is looked at', async () => {
    sandbox = await startSandbox();
    expect((await ask('/nothing/here', { headers: { authorization: '' } })).status).toBe(401);
  });

  test('who lacks a second factor is told so, where the password is right', async () => {
    sandbox = await startSandbox({ user: { mfa: true } });
    const right = await ask(path);
    expect([right.status, right.headers.get('x-mfa_token')]).toEqual([401, 'invalid']);
    const guessed = await ask(path, { headers: { authorization: basic(sandbox.config.user, 'wrong') } });
    expect([guessed.status, guessed.headers.get('x-mfa_token')]).toEqual([401, null]);
  });

  test('who may not use Basic authentication is told no more than with a wrong password', async () => {
    sandbox = await startSandbox(byBrowser);
    const right = await ask(path);
    expect(right.body).toEqual({ ...refused, error: { ...refused.error, message: 'User is not authenticated' } });
    expect(right.headers.get('www-authenticate')).toBe('Basic realm="Service-now"');
  });

  test.each([
    ['/api/now/account?sysparm_limit=1', 200],
    ['/api/now/nothing', 400],
    ['/api/now/account/0123456789abcdef0123456789abcdef', 404],
  ])('who is signed in is told so by the answer of %s', async (asked, status) => {
    sandbox = await startSandbox();
    const { headers, ...answer } = await ask(asked);
    expect([answer.status, headers.get('x-is-logged-in'), headers.get('server')]).toEqual([
      status,
      'true',
      'ServiceNow',
    ]);
  });

  test('who is signed in and lacks a role is told so, too', async () => {
    sandbox = await startSandbox({ user: { roles: [] } });
    const { status, headers } = await ask(path);
    expect([status, headers.get('x-is-logged-in')]).toEqual([403, 'true']);
  });
});

describe('a sandbox', () => {
  test('gives one config for each way, the first being its config', async () => {
    sandbox = await startSandbox();
    const { config, configs } = sandbox;
    const { hostname, user, password } = config;
    expect(configs.basic).toEqual(config);
    const { clientId, clientSecret } = configs.oauth_client_credentials.auth;
    expect(configs).toEqual({
      basic: { hostname, user, password },
      oauth_client_credentials: { hostname, auth: { type: 'oauth_client_credentials', clientId, clientSecret } },
      oauth_password: { hostname, auth: { type: 'oauth_password', clientId, clientSecret, user, password } },
      api_key: { hostname, auth: { type: 'api_key', key: configs.api_key.auth.key } },
    });
  });

  test('counts who signs in, and who does not', async () => {
    sandbox = await startSandbox();
    expect(sandbox.signIns).toEqual({ tokens: 0, accepted: 0, refused: 0, anonymous: 0 });
    await outcomes();
    await outcome('oauth_password');
    await ask(path, { headers: { authorization: basic('admin', 'wrong') } });
    await ask(path, { headers: { authorization: 'Digest abc' } });
    await ask(path, { headers: { authorization: '', 'x-sn-apikey': 'wrong' } });
    await ask(path, { headers: { authorization: '' } });
    expect(sandbox.signIns).toEqual({ tokens: 3, accepted: 5, refused: 3, anonymous: 1 });
  });

  test('counts a token that opens no API as accepted, and a key that nothing reads as refused', async () => {
    sandbox = await startSandbox({ oauth: { scope: 'secure' }, without: ['com.glide.tokenbased_auth'] });
    await outcomes();
    expect(sandbox.signIns).toEqual({ tokens: 2, accepted: 3, refused: 1, anonymous: 0 });
  });

  test('shows no secret in what it was asked, nor in its log', async () => {
    const lines: string[] = [];
    sandbox = await startSandbox({ log: (line) => lines.push(line) });
    const { clientSecret, password } = sandbox.configs.oauth_password.auth;
    const { key } = sandbox.configs.api_key.auth;
    const tokens = [];
    for (const way of ways) {
      const headers = (await signedIn(sandbox, way)) as Record<string, string>;
      tokens.push(headers.authorization?.replace(/^\w+ /, '') ?? '');
      await ask(path, { headers });
    }
    await ask(`${path}&x-sn-apikey=${key}`, { headers: { authorization: '' } });
    await ask(`/api/now/account?X%2DSN-ApiKey=${key}`, { headers: { authorization: '' } });
    const form = new URLSearchParams({ client_secret: clientSecret, password });
    const post = (address: string) =>
      fetch(`http://${sandbox.config.hostname}${address}`, { method: 'POST', body: form });
    await post(`/oauth_token.do?${form}`);
    await post(`/oauth_token?${form}`);
    await post(`/OAuth_Token.do/?${form}`);
    const shown = JSON.stringify([sandbox.requests, lines]);
    expect(sandbox.requests).toHaveLength(11);
    expect(lines.slice(-5)).toEqual([
      '200 GET /api/now/account?sysparm_limit=1',
      '401 GET /api/now/account',
      '401 POST /oauth_token.do',
      '401 POST /oauth_token',
      '401 POST /OAuth_Token.do/',
    ]);
    const forms = (secret: string) => [secret, encodeURIComponent(secret), new URLSearchParams({ secret }).toString()];
    for (const secret of [...tokens, clientSecret, password, key].filter(Boolean).flatMap(forms))
      expect(shown).not.toContain(secret);
  });

  test.each([
    [{ user: 'other' }, 'user is none of password, clientSecret, apiKey'],
    [{ password: 5 }, 'password must be a text that is not empty'],
    [{ apiKey: '' }, 'apiKey must be a text that is not empty'],
    [{ clientSecret: null }, 'clientSecret must be a text that is not empty'],
    [{ password: 'right', apiKey: 5 }, 'apiKey must be a text that is not empty'],
  ])('refuses to change %j, and changes nothing', async (change, message) => {
    sandbox = await startSandbox();
    const before = sandbox.configs;
    expect(() => sandbox.change(change as Partial<SandboxSecrets>)).toThrow(
      new TypeError(`sandbox.change: ${message}`),
    );
    expect(sandbox.configs).toEqual(before);
  });
});
