import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError, type ConnectOptions, loadPack, type NetworkPolicy, type Pack } from '../src/index.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

const check = (hostname: unknown, options: Partial<NetworkPolicy> = {}) =>
  pack.validateConfig({ hostname, user: 'me', password: 'secret' }, options);

describe('a hostname is understood as it is pasted', () => {
  test.each([
    ['dev12345.service-now.com', 'dev12345.service-now.com'],
    ['https://Dev12345.service-now.com/nav_to.do?x=1', 'dev12345.service-now.com'],
    ['  dev12345.service-now.com\n', 'dev12345.service-now.com'],
    ['DEV12345.SERVICE-NOW.COM', 'dev12345.service-now.com'],
    ['dev12345.service-now.com.', 'dev12345.service-now.com'],
    ['http://dev12345.service-now.com', 'dev12345.service-now.com'],
    ['HTTPS://dev12345.service-now.com', 'dev12345.service-now.com'],
    ['https:/dev12345.service-now.com', 'dev12345.service-now.com'],
    ['https:\\\\dev12345.service-now.com\\x', 'dev12345.service-now.com'],
    ['//dev12345.service-now.com/x', 'dev12345.service-now.com'],
    ['dev12345.service-now.com/now/nav/ui', 'dev12345.service-now.com'],
    ['dev12345.service-now.com?id=1#top', 'dev12345.service-now.com'],
    ['https://dev12345.service-now.com:443/', 'dev12345.service-now.com'],
    ['https://dev12345.service-now.com\\x', 'dev12345.service-now.com'],
  ])('%j is %s', (typed, host) => {
    const { valid, issues, config } = check(typed);
    expect({ valid, issues, hostname: config.hostname }).toEqual({ valid: true, issues: [], hostname: host });
  });

  test('letters outside ASCII are converted, and the converted form is shown', () => {
    const { valid, issues, config } = check('bücher.example.com');
    expect(valid).toBe(true);
    expect(config.hostname).toBe('xn--bcher-kva.example.com');
    expect(issues).toEqual([
      { path: '/hostname', message: 'The host is used in its ASCII form, xn--bcher-kva.example.com.' },
    ]);
  });

  test('a last full stop counts for nothing in any script', () => {
    const { valid, config } = check('dev12345.service-now.com\u3002');
    expect([valid, config.hostname]).toEqual([true, 'dev12345.service-now.com']);
  });

  test('with the options that admit them, addresses, ports and this machine', () => {
    expect(check('127.0.0.1:8080', { allowLoopback: true }).config.hostname).toBe('127.0.0.1:8080');
    expect(check('http://localhost:8080/x', { allowLoopback: true }).config.hostname).toBe('localhost:8080');
    expect(check('[::1]:8080', { allowLoopback: true }).config.hostname).toBe('[::1]:8080');
    expect(check('10.1.2.3', { allowPrivateNetwork: true }).config.hostname).toBe('10.1.2.3');
    expect(check('snow.corp.example:8443', { allowPrivateNetwork: true }).config.hostname).toBe(
      'snow.corp.example:8443',
    );
    expect(check('snow', { allowPrivateNetwork: true }).config.hostname).toBe('snow');
  });
});

describe('a hostname that cannot be meant is told in one sentence', () => {
  const expected = 'expected is a host such as dev12345.service-now.com';
  test.each([
    ['', `hostname is empty; ${expected}.`],
    ['   ', `hostname is empty; ${expected}.`],
    ['https://', `hostname names no host; ${expected}.`],
    ['/nav_to.do', `hostname names no host; ${expected}.`],
    ['ftp://dev12345.service-now.com', `hostname begins with ftp://; ${expected}.`],
    ['https://admin:pw@dev12345.service-now.com', `hostname holds a user part before an @; ${expected}.`],
    ['dev12345 .service-now.com', `hostname has a space inside; ${expected}.`],
    ['dev12345.service-now.com:abc', `hostname ends in a port that is not a number from 1 to 65535; ${expected}.`],
    ['dev12345.service-now.com:99999', `hostname ends in a port that is not a number from 1 to 65535; ${expected}.`],
    [
      'dev12345.service-now.com:8443',
      `hostname has a port; ${expected}, without one (allowPrivateNetwork admits ports).`,
    ],
    ['dev12345', `hostname is not a full name; ${expected}.`],
    ['dev_%00.example.com', `hostname is not the name of a host; ${expected}.`],
    ['a..example.com', `hostname is not the name of a host; ${expected}.`],
    ['-a.example.com', `hostname is not the name of a host; ${expected}.`],
    [`${'a'.repeat(64)}.example.com`, `hostname is not the name of a host; ${expected}.`],
    ['[::1', `hostname is not the name of a host; ${expected}.`],
    ['localhost', `hostname is this machine itself; ${expected} (allowLoopback admits it).`],
    ...['127.0.0.1', '10.0.0.1', '8.8.8.8', '[::1]', '0x7f.1', '2130706433', '169.254.169.254'].map((address) => [
      address,
      `hostname is an address instead of a name; ${expected} (allowPrivateNetwork and allowLoopback admit addresses).`,
    ]),
  ])('%j', (typed, sentence) => {
    const { valid, issues } = check(typed);
    expect({ valid, issues }).toEqual({ valid: false, issues: [{ path: '/hostname', message: sentence }] });
  });
});

describe('the other fields', () => {
  const host = 'dev12345.service-now.com';
  test.each([
    [{ hostname: host, user: '', password: 'x' }, '/user', 'user is empty.'],
    [{ hostname: host, user: '  ', password: 'x' }, '/user', 'user is empty.'],
    [{ hostname: host, user: 'me', password: '' }, '/password', 'password is empty.'],
    [
      { hostname: host, user: 'a:b', password: 'x' },
      '/user',
      'user has a colon, which HTTP Basic cannot carry in the name of a user.',
    ],
    [{ hostname: host, user: 'me' }, '/password', 'password is required.'],
    [{ hostname: host, user: 'me', password: 5 }, '/password', 'password must be text; a number was given.'],
    [
      { hostname: host, user: 'me', password: 'x', pasword: 'y' },
      '/pasword',
      'pasword is not a known field; password is.',
    ],
    [
      { hostname: host, user: 'me', password: 'x', auth: { type: 'saml' } },
      '/auth/type',
      'auth.type must be basic, oauth_client_credentials, oauth_password or api_key.',
    ],
    ['text', '', 'The config must be an object; text was given.'],
    [null, '/hostname', 'hostname is required.'],
  ])('%j: %s', (config, path, message) => {
    const { valid, issues } = pack.validateConfig(config);
    expect(valid).toBe(false);
    expect(issues).toContainEqual({ path, message });
  });

  test('all mistakes are told at once, and none shows a value', () => {
    const { issues } = pack.validateConfig({
      hostname: 'https://u@h.example',
      user: 'a:b',
      password: '',
      extra: 'canary',
    });
    expect(issues.map((issue) => issue.path).sort()).toEqual(['/extra', '/hostname', '/password', '/user']);
    expect(JSON.stringify(issues)).not.toMatch(/canary|a:b|h\.example/);
  });

  test('a field that is not known is named where it is a plain word or a known one is meant: others may be secrets', () => {
    const told = (config: object) => pack.validateConfig({ hostname: host, ...config }).issues;
    const auth = { type: 'api_key', key: 'x' };
    expect(told({ user: 'me', password: 'x', c4nary: 1, other: 2, 'horse battery': 3 })).toEqual([
      {
        path: '',
        message: 'The config has a field that is not known; expected is one of: hostname, user, password, auth, ca.',
      },
      { path: '/other', message: 'other is not a known field.' },
    ]);
    expect(told({ auth: { ...auth, c4nary: 1 } })).toEqual([
      { path: '/auth', message: 'auth has a field that is not known; expected is one of: type, key.' },
    ]);
    expect(told({ auth: { ...auth, keys: 1 } })).toEqual([
      { path: '/auth/keys', message: 'auth.keys is not a known field; key is.' },
    ]);
  });

  test('the config that was given is left as it was', () => {
    const given = Object.freeze({ hostname: 'HTTPS://A.example.com/x', user: 'me', password: 'x' });
    expect(pack.validateConfig(given).config).toEqual({ hostname: 'a.example.com', user: 'me', password: 'x' });
    expect(given.hostname).toBe('HTTPS://A.example.com/x');
  });

  test('the schema marks the secret, and describes every field for a form', () => {
    const { properties } = pack.manifest.config;
    expect(properties.password).toMatchObject({ writeOnly: true, format: 'password' });
    for (const field of Object.values(properties))
      expect(field).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  });
});

test('text is never taken for permission', () => {
  const options = { allowLoopback: 'true' } as unknown as Partial<NetworkPolicy>;
  expect(check('127.0.0.1', options).valid).toBe(false);
});

describe('connect', () => {
  test('refuses what is not valid, with every mistake', () => {
    expect(() => pack.connect({ hostname: 'dev12345', user: 'a:b', password: 'x' })).toThrow(ActionError);
    try {
      pack.connect({ hostname: 'dev12345', user: 'a:b', password: 'x' });
    } catch (error) {
      expect((error as ActionError).toJSON()).toMatchObject({
        code: 'invalid_config',
        outcome: 'not_sent',
        attempts: 0,
      });
      expect((error as ActionError).issues.map((issue) => issue.path)).toEqual(['/hostname', '/user']);
    }
  });

  test.each([
    [{ timeout: 0 }, 'timeout must be a whole number from 1 to 2147483647.'],
    [{ timeout: Number.NaN }, 'timeout must be a whole number from 1 to 2147483647.'],
    [{ timeout: '5' }, 'timeout must be a whole number from 1 to 2147483647.'],
    [{ retries: -1 }, 'retries must be a whole number from 0 to 2147483647.'],
    [{ retries: 1.5 }, 'retries must be a whole number from 0 to 2147483647.'],
    [{ maxResponseBytes: 0 }, 'maxResponseBytes must be a whole number from 1 to 2147483647.'],
    [{ allowPrivateNetwork: 'false' }, 'allowPrivateNetwork must be true or false.'],
    [{ lookup: '127.0.0.1' }, 'lookup must be a function.'],
    [{ blanks: 'drop' }, 'blanks must be keep or omit.'],
    [{ userAgent: 'a\r\nb: c' }, 'userAgent must be one line of ASCII text.'],
    [{ timout: 5 }, 'timout is no option; timeout is.'],
    [{ toString: 5 }, 'toString is no option.'],
    [null, 'The options must be an object.'],
  ])('refuses the option %j', (options, sentence) => {
    const config = { hostname: 'dev12345.service-now.com', user: 'me', password: 'x' };
    expect(() => pack.connect(config, options as ConnectOptions)).toThrow(sentence);
  });
});
