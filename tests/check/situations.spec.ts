import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, loadPack, type Pack, type SandboxOptions, startSandbox } from '../../src/index.ts';
import { fitsItsSchema } from '../support/checkSchema.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

type Way = 'basic' | 'oauth_client_credentials' | 'oauth_password' | 'api_key';
const ways: readonly Way[] = ['basic', 'oauth_client_credentials', 'oauth_password', 'api_key'];

/** What the check has to say. `tried` are the sign-ins: requests for a token, and requests with credentials refused. */
interface Expected {
  stage: CheckResult['stage'];
  path?: string;
  message?: RegExp;
  remedy?: RegExp;
  tried: [tokens: number, refused: number];
}

const works = (tokens: number): Expected => ({ stage: 'needs', tried: [tokens, 0] });
const secretOf: Record<Way, string> = {
  basic: '/password',
  oauth_client_credentials: '/auth/clientSecret',
  oauth_password: '/auth/password',
  api_key: '/auth/key',
};

const oneOfBasic =
  /^ServiceNow did not accept the user name and password\. It is one of these: one of the two is wrong;/;
const oneOfKey = /^ServiceNow did not accept the API key\. It is one of these: the key is wrong, inactive or expired;/;
const noTokenForClient =
  /no token .* \(access_denied\)\. It is one of these: the client credentials grant is switched off/;
const noTokenForUser =
  /no token .* \(access_denied\)\. It is one of these: user name or password is wrong; the user is inactive/;

const refusedLikeAWrongPassword: Record<Way, Expected> = {
  basic: { stage: 'sign_in', message: oneOfBasic, remedy: /locked out/, tried: [0, 1] },
  oauth_client_credentials: {
    stage: 'sign_in',
    message: noTokenForClient,
    remedy: /OAuth Application User/,
    tried: [1, 0],
  },
  oauth_password: { stage: 'sign_in', message: noTokenForUser, remedy: /not locked out/, tried: [1, 0] },
  api_key: { stage: 'sign_in', message: oneOfKey, remedy: /REST API Key/, tried: [0, 1] },
};

const shut = (message: RegExp, remedy: RegExp): Record<Way, Expected> => {
  const expected: Expected = { stage: 'instance', path: '/hostname', message, remedy, tried: [0, 0] };
  return { basic: expected, oauth_client_credentials: expected, oauth_password: expected, api_key: expected };
};

const good: Record<Way, Expected> = {
  basic: works(0),
  oauth_client_credentials: works(1),
  oauth_password: works(1),
  api_key: works(0),
};

/** What kind of instance it is, and what the check has to say of it for each way to sign in. */
const situations: Record<string, [SandboxOptions, Record<Way, Expected>]> = {
  'a good one': [{}, good],
  'one of an older release': [{ release: 'classic' }, good],
  'a user who is locked out': [{ user: { state: 'locked' } }, refusedLikeAWrongPassword],
  'a user who is inactive': [{ user: { state: 'inactive' } }, refusedLikeAWrongPassword],
  'a second factor is demanded': [
    { user: { mfa: true } },
    { ...good, basic: { stage: 'sign_in', message: /second factor/, remedy: /multi-factor/, tried: [0, 1] } },
  ],
  'Basic is refused to a user who may log in by browser': [
    { basic: 'restricted', user: { webServicesOnly: false } },
    {
      ...good,
      basic: {
        stage: 'sign_in',
        message: /one of these: the instance refuses Basic sign-in to users who may also log in by browser/,
        remedy: /web services .*snc_basic_auth_api_access, or sign in by OAuth or with an API key/,
        tried: [0, 1],
      },
    },
  ],
  'Basic is refused, but not to a user for web services alone': [{ basic: 'restricted' }, good],
  'OAuth is switched off': [
    { properties: { 'com.snc.platform.security.oauth.is.active': 'false' } },
    {
      ...good,
      oauth_client_credentials: refusedLikeAWrongPassword.oauth_client_credentials,
      oauth_password: refusedLikeAWrongPassword.oauth_password,
    },
  ],
  'the client credentials grant is switched off': [
    { properties: { 'glide.oauth.inbound.client.credential.grant_type.enabled': 'false' } },
    {
      ...good,
      oauth_client_credentials: {
        ...refusedLikeAWrongPassword.oauth_client_credentials,
        remedy: /glide\.oauth\.inbound\.client\.credential\.grant_type\.enabled to true/,
      },
    },
  ],
  'the client has no user of its own': [
    { oauth: { applicationUser: false } },
    {
      ...good,
      oauth_client_credentials: {
        stage: 'sign_in',
        message: /\(unauthorized_client\)/,
        remedy: /OAuth Application User/,
        tried: [1, 0],
      },
    },
  ],
  'the password grant is switched off': [
    { properties: { 'glide.oauth.inbound.ropc.grant_type.disabled': 'true' } },
    {
      ...good,
      oauth_password: { ...refusedLikeAWrongPassword.oauth_password, remedy: /ropc\.grant_type\.disabled/ },
    },
  ],
  'no API keys are taken': [
    { without: ['com.glide.tokenbased_auth'] },
    { ...good, api_key: refusedLikeAWrongPassword.api_key },
  ],
  'it is asleep': [{ asleep: true }, shut(/asleep/, /wake the instance/)],
  'it is under maintenance': [
    { maintenance: true },
    shut(/under maintenance/, /^Wait a few minutes and look at the status of the instance\.$/),
  ],
  'the address of this machine is blocked': [
    { blocked: true },
    shut(/one of these: the instance's IP address access control/, /IP Address Access Control/),
  ],
  'it answers with its login page': [
    { loginPage: true },
    {
      basic: { stage: 'sign_in', message: /login page/, remedy: /user is active/, tried: [0, 0] },
      oauth_client_credentials: { stage: 'sign_in', message: /login page/, remedy: /user is active/, tried: [1, 0] },
      oauth_password: { stage: 'sign_in', message: /login page/, remedy: /user is active/, tried: [1, 0] },
      api_key: { stage: 'sign_in', message: /login page/, remedy: /user is active/, tried: [0, 0] },
    },
  ],
};

function holds(result: CheckResult, { stage, path, message, remedy }: Expected, way: Way): void {
  expect(fitsItsSchema(result)).toEqual([]);
  expect({ stage: result.stage, valid: result.valid }).toEqual({ stage, valid: stage === 'needs' });
  expect(result.issues).toEqual(
    message === undefined
      ? []
      : [
          {
            path: path ?? secretOf[way],
            message: expect.stringMatching(message),
            remedy: expect.stringMatching(remedy as RegExp),
          },
        ],
  );
}

describe('of each instance, and each way to sign in', () => {
  test.each(Object.keys(situations).flatMap((name) => ways.map((way) => [name, way] as const)))(
    '%s, by %s',
    async (name, way) => {
      const [options, expected] = situations[name] as (typeof situations)[string];
      const sandbox = await startSandbox(options);
      const result = await pack.checkConfig(sandbox.configs[way], { allowLoopback: true });
      await sandbox.close();
      holds(result, expected[way], way);
      const { tokens, refused } = sandbox.signIns;
      expect([tokens, refused]).toEqual(expected[way].tried);
      expect(sandbox.requests.filter(({ method, path }) => method !== 'GET' && path !== '/oauth_token.do')).toEqual([]);
    },
  );
});

describe('of credentials that are wrong, expired or revoked', () => {
  const wrong: Record<Way, Expected> = {
    ...refusedLikeAWrongPassword,
    oauth_client_credentials: {
      stage: 'sign_in',
      message: /\(invalid_client\)/,
      remedy: /Application Registry/,
      tried: [1, 0],
    },
  };

  test.each(ways)('a wrong secret by %s is tried once', async (way) => {
    const sandbox = await startSandbox();
    const config = sandbox.configs[way];
    sandbox.change({ password: 'another', clientSecret: way === 'oauth_client_credentials' ? 'another' : 'same' });
    const asIs = { ...config, ...('auth' in config && { auth: { ...config.auth, clientSecret: 'same' } }) };
    const given = way === 'oauth_password' ? asIs : config;
    if (way === 'api_key') sandbox.change({ apiKey: 'another' });
    const result = await pack.checkConfig(given, { allowLoopback: true });
    await sandbox.close();
    holds(result, wrong[way], way);
    expect([sandbox.signIns.tokens, sandbox.signIns.refused]).toEqual(wrong[way].tried);
  });

  test.each(['oauth_client_credentials', 'oauth_password'] as const)(
    'an expired or revoked token by %s is renewed once, and the sign-in works',
    async (way) => {
      const sandbox = await startSandbox();
      const first = await pack.checkConfig(sandbox.configs[way], { allowLoopback: true });
      sandbox.endTokens();
      const second = await pack.checkConfig(sandbox.configs[way], { allowLoopback: true });
      await sandbox.close();
      expect([first.valid, second.valid]).toEqual([true, true]);
      expect([sandbox.signIns.tokens, sandbox.signIns.refused]).toEqual([2, 1]);
    },
  );

  test('a revoked client is told as one, though its token was good', async () => {
    const sandbox = await startSandbox();
    const config = sandbox.configs.oauth_client_credentials;
    await pack.checkConfig(config, { allowLoopback: true });
    sandbox.change({ clientSecret: 'another' });
    sandbox.endTokens();
    const result = await pack.checkConfig(config, { allowLoopback: true });
    await sandbox.close();
    holds(result, { ...wrong.oauth_client_credentials, tried: [2, 1] }, 'oauth_client_credentials');
    expect([sandbox.signIns.tokens, sandbox.signIns.refused]).toEqual([2, 1]);
  });

  test.each(ways)('a secret that was changed by %s works once it is given', async (way) => {
    const sandbox = await startSandbox();
    sandbox.change({ password: 'changed', clientSecret: 'changed', apiKey: 'changed' });
    const result = await pack.checkConfig(sandbox.configs[way], { allowLoopback: true });
    await sandbox.close();
    expect(result).toMatchObject({ valid: true, issues: [] });
  });

  test('credentials that are fetched are asked for once more after a refusal, and the sign-in works', async () => {
    const sandbox = await startSandbox();
    const asked: boolean[] = [];
    const { hostname, user, password } = sandbox.config;
    const credentials = async ({ rejected }: { rejected: boolean }) => {
      asked.push(rejected);
      return { password: rejected ? password : 'of yesterday' };
    };
    const result = await pack.checkConfig({ hostname, user }, { allowLoopback: true, credentials });
    await sandbox.close();
    expect([result.valid, asked, sandbox.signIns.refused]).toEqual([true, [false, true], 1]);
  });

  test('credentials that cannot be fetched are told as such', async () => {
    const sandbox = await startSandbox();
    const { hostname, user } = sandbox.config;
    const credentials = () => Promise.reject(new Error('the vault is shut'));
    const result = await pack.checkConfig({ hostname, user }, { allowLoopback: true, credentials });
    await sandbox.close();
    expect(result).toMatchObject({ valid: false, stage: 'sign_in' });
    expect(result.issues[0]?.message).toMatch(/^The credentials could not be fetched/);
    expect(JSON.stringify(result)).not.toContain('vault');
  });
});

test('a client whose scope is restricted is signed in, and no group is called ready or in want of a role', async () => {
  const sandbox = await startSandbox({ oauth: { scope: 'secure' } });
  const result = await pack.checkConfig(sandbox.configs.oauth_client_credentials, { allowLoopback: true });
  await sandbox.close();
  expect(result).toMatchObject({ valid: true, stage: 'needs' });
  expect(new Set(result.groups.map(({ status }) => status))).toEqual(new Set(['unknown']));
  expect(result.groups[0]?.message).toMatch(/scope is restricted\. No role is missing/);
});
