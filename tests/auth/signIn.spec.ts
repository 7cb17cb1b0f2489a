import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ActionError,
  type InstanceOptions,
  loadPack,
  type Pack,
  type Sandbox,
  type ServiceNowActions,
  startSandbox,
} from '../../src/index.ts';
import type { Way } from '../support/sandbox.ts';
import { failure } from '../support/server.ts';

let pack: Pack<ServiceNowActions>;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

const ways: Way[] = ['basic', 'oauth_client_credentials', 'oauth_password', 'api_key'];
const oauthWays = ['oauth_client_credentials', 'oauth_password'] as const;
const calls = [
  ['a read', 'account.list', { sysparm_limit: 1 }],
  ['a write', 'contact.create', { first_name: 'Ann', last_name: 'Lee' }],
] as const;

/** What a call came to, without its sentences. */
const told = ({ code, reason, outcome, status, attempts, retryable }: ActionError) => ({
  ...{ code, reason, outcome, status, attempts, retryable },
});

/** The sign-in as a config of a sandbox, with a secret that is wrong. */
const wrong = {
  basic: ({ basic }: Sandbox['configs']) => ({ ...basic, password: 'wrong one' }),
  oauth_client_credentials: ({ oauth_client_credentials: one }: Sandbox['configs']) => ({
    ...one,
    auth: { ...one.auth, clientSecret: 'wrong one' },
  }),
  oauth_password: ({ oauth_password: one }: Sandbox['configs']) => ({
    ...one,
    auth: { ...one.auth, password: 'wrong one' },
  }),
  api_key: ({ api_key: one }: Sandbox['configs']) => ({ ...one, auth: { ...one.auth, key: 'wrong-one' } }),
} satisfies Record<Way, (configs: Sandbox['configs']) => object>;

/** What is told of a secret that is wrong, by the way to sign in. */
const refusals = {
  basic: {
    ...{ code: 'unauthenticated', reason: undefined, outcome: 'refused', status: 401, attempts: 1, retryable: false },
    begins: ' failed (HTTP 401). ServiceNow did not accept the user name and password. It is one of these: ',
    signIns: { tokens: 0, accepted: 0, refused: 1, anonymous: 0 },
  },
  oauth_client_credentials: {
    ...{ code: 'unauthenticated', reason: 'invalid_client', outcome: 'not_sent', status: 401 },
    ...{ attempts: 0, retryable: false },
    begins: ' failed (HTTP 401). Signing in failed. ServiceNow does not know the OAuth client, or not by this secret',
    signIns: { tokens: 1, accepted: 0, refused: 0, anonymous: 0 },
  },
  oauth_password: {
    ...{ code: 'unauthenticated', reason: 'access_denied', outcome: 'not_sent', status: 401 },
    ...{ attempts: 0, retryable: false },
    begins: ' failed (HTTP 401). Signing in failed. ServiceNow gave no token and does not say why (access_denied). ',
    signIns: { tokens: 1, accepted: 0, refused: 0, anonymous: 0 },
  },
  api_key: {
    ...{ code: 'unauthenticated', reason: 'api_key', outcome: 'refused', status: 401, attempts: 1, retryable: false },
    begins: ' failed (HTTP 401). ServiceNow did not accept the API key. It is one of these: ',
    signIns: { tokens: 0, accepted: 0, refused: 1, anonymous: 0 },
  },
};

describe('against an instance', () => {
  let sandbox: Sandbox;
  let now: Date;
  const start = async (options: InstanceOptions = {}) => {
    now = new Date('2026-03-02T09:00:00Z');
    sandbox = await startSandbox({ now: () => now, ...options });
    return sandbox;
  };
  const connect = (config: object) => pack.connect(config, { allowLoopback: true });
  afterEach(() => sandbox.close());

  /** Of what happened since, whose counts were these. */
  const since = (before: Sandbox['signIns']) =>
    Object.fromEntries(
      Object.entries(sandbox.signIns).map(([name, count]) => [name, count - before[name as keyof typeof before]]),
    );

  describe.each(ways)('%s', (way) => {
    const isOAuth = way.startsWith('oauth');

    test.each(calls)('signs in where it is right: %s', async (_, id, input) => {
      const { configs } = await start();
      const { status, attempts } = await connect(configs[way]).run(id as string, input);
      expect([status < 300, attempts]).toEqual([true, 1]);
      expect(sandbox.signIns).toEqual({ tokens: isOAuth ? 1 : 0, accepted: 1, refused: 0, anonymous: 0 });
      expect(sandbox.requests.map(({ path }) => path)).toEqual([
        ...(isOAuth ? ['/oauth_token.do'] : []),
        `/api/now/${id.split('.')[0]}`,
      ]);
    });

    test.each(calls)('is refused where it is wrong, once: %s', async (_, id, input) => {
      const { configs } = await start();
      const error = (await failure(connect(wrong[way](configs)).run(id as string, input))) as ActionError;
      const { begins, signIns, ...expected } = refusals[way];
      expect(told(error)).toEqual(expected);
      expect(error.message.slice(0, id.length + begins.length)).toBe(`${id}${begins}`);
      const ends = expected.outcome === 'not_sent' ? ' Nothing was sent.' : ' Nothing was done.';
      if (id === 'contact.create') expect(error.message).toMatch(new RegExp(`${ends}$`));
      expect(error.remedy).toMatch(/^[A-Z].*\.$/);
      expect(sandbox.signIns).toEqual(signIns);
    });

    test.each(calls)('is refused once it was changed on the server: %s', async (_, id, input) => {
      const { configs } = await start();
      const connection = connect(configs[way]);
      await connection.run('account.list');
      sandbox.change({ password: 'another', clientSecret: 'another', apiKey: 'another' });
      sandbox.endTokens();
      const before = sandbox.signIns;
      const error = (await failure(connection.run(id as string, input))) as ActionError;
      // The server refused the token, so it was asked for another one, with the old secret.
      const { begins, ...expected } = refusals[isOAuth ? 'oauth_client_credentials' : way];
      const { signIns, ...rest } = expected;
      expect(told(error)).toEqual({ ...rest, outcome: 'refused', attempts: 1 });
      expect(error.message.slice(0, id.length + begins.length)).toBe(`${id}${begins}`);
      if (id === 'contact.create') expect(error.message).toMatch(/ Nothing was done\.$/);
      expect(since(before)).toEqual({ tokens: isOAuth ? 1 : 0, accepted: 0, refused: 1, anonymous: 0 });
    });
  });

  describe.each(oauthWays)('a token of %s', (way) => {
    const ends: [string, () => unknown][] = [
      ['expired', () => (now = new Date(now.getTime() + 1_800_000))],
      ['was revoked', () => sandbox.endTokens()],
    ];
    test.each(ends.flatMap(([how, end]) => calls.map(([what, id, input]) => [how, what, id, input, end] as const)))(
      'that %s is renewed once: %s',
      async (_, __, id, input, end) => {
        const { configs } = await start();
        const connection = connect(configs[way]);
        await connection.run('account.list');
        end();
        const { attempts } = await connection.run(id as string, input, { retries: 0 });
        expect(attempts).toBe(2);
        expect(sandbox.signIns).toEqual({ tokens: 2, accepted: 2, refused: 1, anonymous: 0 });
        await connection.run('account.list');
        expect(sandbox.signIns).toEqual({ tokens: 2, accepted: 3, refused: 1, anonymous: 0 });
      },
    );

    test('of a client that is securely scoped opens nothing, and no other one is asked for', async () => {
      const { configs } = await start({ oauth: { scope: 'secure' } });
      const error = (await failure(connect(configs[way]).run('account.list'))) as ActionError;
      expect(told(error)).toEqual({
        ...{ code: 'permission_denied', reason: 'oauth_scope', outcome: 'refused', status: 403 },
        ...{ attempts: 1, retryable: false },
      });
      expect(sandbox.signIns).toEqual({ tokens: 1, accepted: 1, refused: 0, anonymous: 0 });
    });

    test('for which the user has no rights is kept', async () => {
      const { configs } = await start({ user: { roles: [] } });
      const connection = connect(configs[way]);
      const error = (await failure(connection.run('account.list'))) as ActionError;
      expect([error.code, error.attempts]).toEqual(['permission_denied', 1]);
      await connection.run('catalog.listCatalogs');
      expect(sandbox.signIns).toEqual({ tokens: 1, accepted: 2, refused: 0, anonymous: 0 });
    });
  });

  const person = { roles: ['itil'], webServicesOnly: false };
  const ofClient = { 'glide.oauth.inbound.client.credential.grant_type.enabled': 'false' };
  const ofUser = { 'glide.oauth.inbound.ropc.grant_type.disabled': 'true' };
  test.each<[string, Way, InstanceOptions, string | undefined, 'not_sent' | 'refused', RegExp]>([
    [
      'a user who is locked out',
      'basic',
      { user: { state: 'locked' } },
      undefined,
      'refused',
      /inactive or locked out/,
    ],
    [
      ...(['a user who is locked out', 'oauth_password', { user: { state: 'locked' } }, 'access_denied'] as const),
      ...(['not_sent', /inactive or locked out/] as const),
    ],
    [
      ...(['a client whose user is locked out', 'oauth_client_credentials', { user: { state: 'locked' } }] as const),
      ...(['access_denied', 'not_sent', /its OAuth Application User is inactive or locked out/] as const),
    ],
    ['a key whose user is locked out', 'api_key', { user: { state: 'locked' } }, 'api_key', 'refused', /its user is/],
    [
      ...(['an instance that restricts Basic', 'basic', { basic: 'restricted', user: person }] as const),
      ...(['wrong_or_restricted', 'refused', /refuses Basic sign-in/] as const),
    ],
    ['a second factor', 'basic', { user: { mfa: true } }, 'mfa', 'refused', /a second factor/],
    [
      ...(['a client without a user', 'oauth_client_credentials', { oauth: { applicationUser: false } }] as const),
      ...(['unauthorized_client', 'not_sent', /it has no OAuth Application User/] as const),
    ],
    [
      ...(['a grant that is off', 'oauth_client_credentials', { properties: ofClient }, 'access_denied'] as const),
      ...(['not_sent', /the client credentials grant is switched off/] as const),
    ],
    [
      ...(['a grant that is off', 'oauth_password', { properties: ofUser }, 'access_denied'] as const),
      ...(['not_sent', /the password grant is switched off/] as const),
    ],
    [
      ...(['an instance without keys', 'api_key', { without: ['com.glide.tokenbased_auth'] }, 'api_key'] as const),
      ...(['refused', /no REST API access policy lets API keys in/] as const),
    ],
    ['an instance that shows its login page', 'oauth_password', { loginPage: true }, 'login_page', 'not_sent', /login/],
    ['an instance that shows its login page', 'api_key', { loginPage: true }, 'login_page', 'refused', /login/],
  ])('%s: %s is told why it is refused, once', async (_, way, options, reason, outcome, words) => {
    const { configs } = await start(options);
    const error = (await failure(connect(configs[way]).run('contact.create', calls[1][2]))) as ActionError;
    expect([error.code, error.reason, error.outcome]).toEqual(['unauthenticated', reason, outcome]);
    expect(error.message).toMatch(words);
    expect([error.attempts, sandbox.requests.length]).toEqual([outcome === 'refused' ? 1 : 0, 1]);
  });

  test.each<[string, InstanceOptions, string]>([
    ['asleep', { asleep: true }, 'hibernating'],
    ['shut by its address control', { blocked: true }, 'address_blocked'],
    ['without OAuth', { without: ['com.snc.platform.security.oauth'] }, 'access_denied'],
  ])('an instance that is %s gives no token, and the call is not sent', async (_, options, reason) => {
    const { configs } = await start(options);
    const { oauth_password } = configs;
    const error = (await failure(connect(oauth_password).run('contact.create', calls[1][2]))) as ActionError;
    expect([error.reason, error.outcome, error.attempts]).toEqual([reason, 'not_sent', 0]);
    expect(error.message).toMatch(/^contact\.create failed \(HTTP \d+\)\. Signing in failed\. .* Nothing was sent\.$/);
    expect(sandbox.requests.map(({ path }) => path)).toEqual(['/oauth_token.do']);
  });
});
