import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  type ActionError,
  type AttemptEvent,
  type ConnectOptions,
  loadPack,
  type Pack,
  type Response,
  SendError,
  type ServiceNowActions,
  startSandbox,
} from '../../src/index.ts';
import {
  answer,
  configsFor,
  type Issuer,
  issuer,
  oauthError,
  rows,
  token,
  tokenText,
  unknownUser,
} from '../support/issuer.ts';
import { failure, json, serve } from '../support/server.ts';

let pack: Pack<ServiceNowActions>;
let server: Issuer;
let configs: ReturnType<typeof configsFor>;
/** By how much the clock is ahead, in seconds. */
let ahead: number;
const now = performance.now.bind(performance);

beforeEach(async () => {
  pack = await loadPack();
  server = issuer();
  configs = configsFor();
  ahead = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now() + ahead * 1000);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pack.close();
  expect(server.open.size).toBe(0);
});

const connect = (config: object = configs.oauth_client_credentials, options: ConnectOptions = {}, by: Pack = pack) =>
  by.connect(config, { ...server.options, ...options });
const many = <T>(run: () => Promise<T>, length = 100) => Promise.all(Array.from({ length }, run));
const failed = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;
const told = ({ code, reason, outcome, attempts, status }: ActionError) => ({
  ...{ code, reason, outcome, attempts, status },
});
const bearer = (n: number) => `Bearer ${tokenText(n)}`;
/** Takes these tokens and no others. */
const takes =
  (...numbers: number[]) =>
  ({ signIn }: { signIn: string | undefined }) =>
    numbers.some((n) => signIn === bearer(n)) ? rows() : unknownUser();
const write = ['contact.create', { first_name: 'Ann' }] as const;

describe('a token is asked for once', () => {
  test.each(['oauth_client_credentials', 'oauth_password'] as const)('by a hundred calls of %s', async (way) => {
    const connection = connect(configs[way]);
    await many(() => connection.run('account.list'));
    expect([server.tokens.length, server.calls.length]).toEqual([1, 100]);
    expect(new Set(server.calls.map(({ signIn }) => signIn))).toEqual(new Set([bearer(1)]));
  });

  test('by a hundred calls that meet one that is nearly over', async () => {
    const connection = connect();
    await connection.run('account.list');
    ahead = 1700;
    const results = await many(() => connection.run('account.list'));
    expect([server.tokens.length, server.calls.length]).toEqual([2, 101]);
    expect(new Set(results.map(({ attempts }) => attempts))).toEqual(new Set([1]));
  });

  test('by a hundred calls of which the server takes the old one no longer', async () => {
    const connection = connect();
    await connection.run('account.list');
    server.onCall(takes(2));
    const results = await many(() => connection.run('account.list'));
    expect(server.tokens).toHaveLength(2);
    // Those that were under way together; one more may have had its turn when the first of them was answered.
    const refused = server.calls.filter(({ signIn }) => signIn === bearer(1)).length - 1;
    expect([refused >= 8, refused <= 9]).toEqual([true, true]);
    expect(results.map(({ attempts }) => attempts).sort()).toEqual([
      ...Array(100 - refused).fill(1),
      ...Array(refused).fill(2),
    ]);
  });

  test('by a hundred calls of which the server takes the first one not at all', async () => {
    server.onCall(takes(2));
    const connection = connect();
    const results = await many(() => connection.run(...write));
    expect(server.tokens).toHaveLength(2);
    expect(server.calls.filter(({ signIn }) => signIn === bearer(1))).toHaveLength(1);
    expect(results.map(({ attempts }) => attempts).sort()).toEqual([...Array(99).fill(1), 2]);
  });

  test('over sockets, by a hundred calls of two connections to an instance', async () => {
    const sandbox = await startSandbox();
    try {
      const [one, other] = [1, 2].map(() => pack.connect(sandbox.configs.oauth_password, { allowLoopback: true })) as [
        ReturnType<typeof connect>,
        ReturnType<typeof connect>,
      ];
      await Promise.all([many(() => one.run('account.list'), 50), many(() => other.run('account.list'), 50)]);
      expect(sandbox.signIns).toEqual({ tokens: 1, accepted: 100, refused: 0, anonymous: 0 });
      sandbox.endTokens();
      await Promise.all([many(() => one.run('account.list'), 50), many(() => other.run('account.list'), 50)]);
      const { tokens, accepted, refused } = sandbox.signIns;
      // Eight were under way together; one more may have had its turn when the first of them was answered.
      expect([tokens, accepted, refused <= 9]).toEqual([2, 200, true]);
    } finally {
      await sandbox.close();
    }
  });
});

describe('a token is shared', () => {
  test('by connections of equal configs, whatever their other options', async () => {
    await connect().run('account.list');
    await connect(structuredClone(configs.oauth_client_credentials), { timeout: 5000 }).run('account.list');
    await connect({ ...configs.oauth_client_credentials, hostname: `https://${configs.basic.hostname}/x` }).run(
      'account.list',
    );
    expect([server.tokens.length, server.calls.length]).toEqual([1, 3]);
  });

  test('by what it was renewed to as well', async () => {
    const [one, other] = [connect(), connect()];
    await Promise.all([one.run('account.list'), other.run('account.list')]);
    server.onCall(takes(2));
    expect([(await one.run('account.list')).attempts, (await other.run('account.list')).attempts]).toEqual([2, 1]);
    expect(server.tokens).toHaveLength(2);
  });

  const { clientId, clientSecret, user } = configsFor().oauth_password.auth;
  test.each<[string, () => object]>([
    ['another secret of the client', () => ({ clientSecret: 'another secret' })],
    ['another client', () => ({ clientId: 'another-client' })],
    ['another user', () => ({ user: 'another.user' })],
    ['another password of the user', () => ({ password: 'another password' })],
    [
      'a name that reads the same when joined',
      () => ({ clientId: `${clientId}"`, clientSecret: clientSecret.slice(1) }),
    ],
    ['the user in capitals', () => ({ user: user.toUpperCase() })],
  ])('by nobody who has %s', async (_, change) => {
    const config = configs.oauth_password;
    server.onToken(({ form }, n) =>
      n === 1 || form?.client_secret === clientSecret ? token(n) : oauthError(401, 'invalid_client'),
    );
    await connect(config).run('account.list');
    await connect({ ...config, auth: { ...config.auth, ...change() } })
      .run('account.list')
      .catch((error: ActionError) => expect(error.reason).toBe('invalid_client'));
    expect(server.tokens).toHaveLength(2);
    expect(server.calls.filter(({ signIn }) => signIn === bearer(1))).toHaveLength(1);
  });

  test('by no other grant', async () => {
    await connect(configs.oauth_password).run('account.list');
    await connect(configs.oauth_client_credentials).run('account.list');
    expect(server.tokens.map(({ form }) => form?.grant_type)).toEqual(['password', 'client_credentials']);
  });

  test('by no other host', async () => {
    const other = configsFor();
    await connect().run('account.list');
    await connect(other.oauth_client_credentials).run('account.list');
    expect(server.tokens.map(({ origin }) => origin)).toEqual([
      `https://${configs.basic.hostname}`,
      `https://${other.basic.hostname}`,
    ]);
    expect(server.calls.map(({ origin, signIn }) => [origin, signIn])).toEqual([
      [`https://${configs.basic.hostname}`, bearer(1)],
      [`https://${other.basic.hostname}`, bearer(2)],
    ]);
  });

  test('by no other pack, though it is of the same manifest', async () => {
    const other: Pack = await loadPack();
    await connect().run('account.list');
    await connect(configs.oauth_client_credentials, {}, other).run('account.list');
    expect(server.tokens).toHaveLength(2);
    await other.close();
  });
});

describe('a server that lets nobody in is asked', () => {
  test('for two tokens, and tried with each once, by a hundred calls', async () => {
    server.onCall(unknownUser);
    const connection = connect();
    const errors = await many(() => failed(connection.run(...write)));
    expect([server.tokens.length, server.calls.map(({ signIn }) => signIn)]).toEqual([2, [bearer(1), bearer(2)]]);
    expect(new Set(errors.map(({ code, reason }) => `${code} ${reason}`))).toEqual(new Set(['unauthenticated token']));
    expect(errors.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(2);
    for (const { attempts, outcome } of errors) expect(outcome).toBe(attempts === 0 ? 'not_sent' : 'refused');
  });

  test('for two tokens where it gives the same one again, and tried with it once', async () => {
    server.onCall(unknownUser);
    server.onToken(() => token(1));
    const connection = connect();
    const errors = await many(() => failed(connection.run(...write)));
    expect([server.tokens.length, server.calls.length]).toEqual([2, 1]);
    expect(errors.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1);
  });

  test('for one token where it refuses to give any, by a hundred calls of two connections', async () => {
    server.onToken(() => oauthError(401, 'server_error', 'access_denied'));
    const [one, other] = [connect(configs.oauth_password), connect(configs.oauth_password)];
    const errors = await Promise.all([
      many(() => failed(one.run('account.list')), 50),
      many(() => failed(other.run('account.list')), 50),
    ]);
    expect([server.tokens.length, server.calls.length]).toEqual([1, 0]);
    expect(new Set(errors.flat().map(({ reason, attempts }) => `${reason} ${attempts}`))).toEqual(
      new Set(['access_denied 0']),
    );
    await failure(one.run('account.list'));
    expect(server.tokens).toHaveLength(2);
  });

  test.each([
    [1, 1],
    [3, 3],
    [undefined, 8],
  ])('with a password by those alone that were under way together: %s at once', async (maxConcurrent, sent) => {
    server.onCall(unknownUser);
    for (const way of ['basic', 'api_key'] as const) {
      server.calls.length = 0;
      const connection = connect(configs[way], { maxConcurrent });
      const errors = await many(() => failed(connection.run(...write)));
      expect(server.calls).toHaveLength(sent);
      expect(errors.map(({ outcome }) => outcome).sort()).toEqual([
        ...Array(100 - sent).fill('not_sent'),
        ...Array(sent).fill('refused'),
      ]);
    }
  });

  test('three times where it had taken the password before, since one API of several can refuse it', async () => {
    const connection = connect(configs.basic, { maxConcurrent: 1 });
    await connection.run('account.list');
    server.onCall(unknownUser);
    await many(() => failed(connection.run('account.list')));
    expect(server.calls).toHaveLength(1 + 3);
  });
});

describe('a token is good', () => {
  test.each<[string, object, until: number | undefined]>([
    ['half an hour', { expires_in: 1800 }, 1620],
    ['a quarter of an hour, as text', { expires_in: '900' }, 810],
    ['ten seconds', { expires_in: 10 }, 9],
    ['one second', { expires_in: 1 }, 0.9],
    ['longer than a clock can say', { expires_in: 1e300 }, undefined],
    ['for nobody knows how long', {}, undefined],
    ['null', { expires_in: null }, undefined],
    ['text', { expires_in: 'half an hour' }, undefined],
    ['NaN, as text', { expires_in: 'NaN' }, undefined],
    ['true', { expires_in: true }, undefined],
    ['a list', { expires_in: [60] }, undefined],
  ])('until shortly before it expires: %s', async (_, more, until) => {
    server.onToken((_, n) => token(n, more));
    const connection = connect();
    const askedBy = async (seconds: number) => {
      ahead = seconds;
      await connection.run('account.list');
      return server.tokens.length;
    };
    // What comes between takes a moment of the true clock too.
    expect(await askedBy(0)).toBe(1);
    expect(await askedBy((until ?? 3000) - 0.5)).toBe(1);
    expect(await askedBy((until ?? 3000) + 0.5)).toBe(until === undefined ? 1 : 2);
    expect(server.calls.at(-1)?.signIn).toBe(bearer(until === undefined ? 1 : 2));
  });

  test.each([0, -1, -1800, '0', '', -1e300])('for one call alone where it lives %j seconds', async (expires_in) => {
    server.onToken((_, n) => token(n, { expires_in }));
    const connection = connect();
    for (let n = 1; n <= 3; n += 1) expect((await connection.run('account.list')).attempts).toBe(1);
    expect(server.calls.map(({ signIn }) => signIn)).toEqual([bearer(1), bearer(2), bearer(3)]);
    await many(() => connection.run('account.list'));
    expect(server.calls).toHaveLength(103);
  });

  test('counted from when it was asked for, not from when it came', async () => {
    server.onToken((_, n) => {
      ahead += n === 1 ? 100 : 0;
      return token(n, { expires_in: 1000 });
    });
    const connection = connect();
    await connection.run('account.list');
    ahead = 899;
    await connection.run('account.list');
    expect(server.tokens).toHaveLength(1);
    ahead = 901;
    await connection.run('account.list');
    expect(server.tokens).toHaveLength(2);
  });

  describe('to its end where no other is to be had', () => {
    const broken = (facts: object) => () => {
      throw new SendError('unreachable', 'The connection broke.', { sent: true, ...facts });
    };
    const later = async () => {
      const connection = connect();
      await connection.run('account.list');
      ahead = 1700;
      return connection;
    };

    test.each<[string, () => Response]>([
      ['the server has too much to do', () => oauthError(429, 'slow_down')],
      ['the server is down for a moment', () => answer(503, 'Down.')],
      ['the connection breaks', broken({})],
      ['the connection is not made', broken({ sent: false, passing: true })],
    ])('since %s', async (_, how) => {
      const connection = await later();
      server.onToken(how);
      for (const asked of [2, 3]) {
        expect((await connection.run(...write, { retries: 0 })).attempts).toBe(1);
        expect(server.tokens).toHaveLength(asked);
      }
      expect(server.calls.map(({ signIn }) => signIn)).toEqual([bearer(1), bearer(1), bearer(1)]);
      server.onToken((_, n) => token(n));
      await connection.run('account.list');
      expect(server.calls.at(-1)?.signIn).toBe(bearer(4));
    });

    test('and no longer', async () => {
      const connection = await later();
      ahead = 1801;
      server.onToken(() => answer(503, 'Down.'));
      expect((await failed(connection.run(...write, { retries: 0 }))).status).toBe(503);
      expect(server.calls).toHaveLength(1);
    });

    test.each<[string, () => Response]>([
      ['the client is not known any more', () => oauthError(401, 'invalid_client')],
      ['the answer holds none', () => answer(200, {})],
      ['the certificate is not trusted', broken({ sent: false })],
    ])('but not where %s', async (_, how) => {
      const connection = await later();
      server.onToken(how);
      expect((await failed(connection.run(...write))).outcome).toBe('not_sent');
      expect(server.calls).toHaveLength(1);
    });

    test('but not where the server refused it', async () => {
      const connection = await later();
      server.onToken(() => answer(503, 'Down.'));
      server.onCall(unknownUser);
      await failed(connection.run('account.list', {}, { retries: 0 }));
      await failed(connection.run('account.list', {}, { retries: 0 }));
      expect(server.calls).toHaveLength(2);
    });

    test('and a call whose time is over meanwhile is not sent', async () => {
      const connection = await later();
      server.onToken(() => new Promise<Response>(() => undefined));
      const error = await failed(connection.run(...write, { timeout: 20 }));
      expect([error.code, error.outcome, server.calls.length]).toEqual(['timeout', 'not_sent', 1]);
      expect(error.message).toContain('It was signing in.');
      server.onToken(() => answer(503, 'Down.'));
      await connection.run(...write, { retries: 0 });
      expect(server.calls.at(-1)?.signIn).toBe(bearer(1));
    });
  });

  test('to whom asks within an hour; later it is asked for anew', async () => {
    server.onToken((_, n) => token(n, {}));
    const connection = connect();
    for (ahead of [0, 3500, 7000]) await connection.run('account.list');
    expect(server.tokens).toHaveLength(1);
    ahead += 3700;
    await connection.run('account.list');
    expect(server.tokens).toHaveLength(2);
  });
});

describe('a token that the server refuses', () => {
  const taken = async () => {
    const connection = connect();
    await connection.run('account.list');
    return connection;
  };

  test.each(['account.list', 'contact.create'] as const)('is renewed once for %s, whatever the retries', async (id) => {
    const connection = await taken();
    server.onCall(takes(2));
    const { attempts } = await connection.run(id as string, id === 'account.list' ? {} : { first_name: 'Ann' }, {
      retries: 0,
    });
    expect([attempts, server.tokens.length, server.waits]).toEqual([2, 2, []]);
  });

  test('is renewed in each of several rounds, however soon they follow', async () => {
    const connection = await taken();
    for (let round = 2; round <= 4; round += 1) {
      server.onCall(takes(round));
      expect((await connection.run('account.list')).attempts).toBe(2);
      expect((await connection.run('account.list')).attempts).toBe(1);
    }
    expect(server.tokens).toHaveLength(4);
  });

  test('is not renewed for who went when it was refused', async () => {
    const connection = await taken();
    const stop = new AbortController();
    server.onCall(() => {
      stop.abort();
      return unknownUser();
    });
    const error = await failed(connection.run(...write, { signal: stop.signal }));
    expect(told(error)).toEqual({ code: 'canceled', outcome: 'refused', attempts: 1 });
    expect(server.tokens).toHaveLength(1);
  });

  test('leaves the call its retries', async () => {
    const connection = await taken();
    server.onCall(({ signIn }, n) => {
      if (signIn === bearer(1)) return unknownUser();
      return n < 5 ? answer(503, 'busy') : rows();
    });
    const { attempts } = await connection.run('account.list', {}, { retries: 2 });
    expect([attempts, server.tokens.length, server.waits.length]).toEqual([4, 2, 2]);
  });

  test('is never renewed twice in one call', async () => {
    const connection = await taken();
    server.onCall(unknownUser);
    const error = await failed(connection.run(...write));
    expect(told(error)).toEqual({
      ...{ code: 'unauthenticated', reason: 'token', outcome: 'refused', attempts: 2, status: 401 },
    });
    expect(error.message).toMatch(/^contact\.create failed \(HTTP 401\)\. .* Nothing was done\.$/);
    expect([server.tokens.length, server.calls.length]).toEqual([2, 3]);
  });

  test('is never renewed twice in one call that is repeated in between', async () => {
    const connection = await taken();
    server.onCall((_, n) => (n === 3 ? answer(503, 'busy') : unknownUser()));
    const error = await failed(connection.run('account.list'));
    expect(told(error)).toMatchObject({ code: 'unauthenticated', attempts: 3 });
    expect(server.tokens).toHaveLength(2);
  });

  test.each<[string, Response]>([
    ['403', answer(403, { error: { message: 'User Not Authorized' } })],
    ['401 for want of rights', answer(401, { error: { message: 'Insufficient rights to query records' } })],
    ['401 for an access rule', answer(401, { error: { message: 'Operation Failed', detail: 'ACL Exception Insert' } })],
    ['400', answer(400, { error: { message: 'No.' } })],
  ])('is not renewed where it is not the token that is refused: %s', async (_, no) => {
    const connection = await taken();
    server.onCall(() => no);
    const error = await failed(connection.run(...write));
    expect([error.code, error.attempts]).toEqual([expect.not.stringMatching('unauthenticated'), 1]);
    expect(server.tokens).toHaveLength(1);
  });

  test('is not sent again where the server gives the same one', async () => {
    const connection = await taken();
    server.onCall(unknownUser);
    server.onToken(() => token(1));
    const error = await failed(connection.run(...write));
    expect(told(error)).toMatchObject({ code: 'unauthenticated', outcome: 'refused', attempts: 1 });
    expect([server.tokens.length, server.calls.length]).toEqual([2, 2]);
    // Nor is it asked for with each call of the next minute.
    for (let n = 0; n < 3; n += 1) await failure(connection.run('account.list'));
    expect([server.tokens.length, server.calls.length]).toEqual([2, 5]);
    ahead += 61;
    await failure(connection.run('account.list'));
    expect(server.tokens).toHaveLength(3);
    server.onToken(() => token(2));
    server.onCall(takes(2));
    ahead += 61;
    expect((await connection.run('account.list')).attempts).toBe(2);
  });

  test('is not sent again by others that met the same, one after the other', async () => {
    const connection = await taken();
    const held: PromiseWithResolvers<Response>[] = [];
    server.onCall(() => {
      const one = Promise.withResolvers<Response>();
      held.push(one);
      return one.promise;
    });
    server.onToken(() => token(1));
    const failing = Array.from({ length: 8 }, () => failed(connection.run('account.list')));
    await server.arrived(2 + 8);
    for (const [n, one] of held.entries()) {
      one.resolve(unknownUser());
      expect((await (failing[n] as Promise<ActionError>)).attempts).toBe(1);
    }
    expect([server.tokens.length, server.calls.length]).toEqual([2, 9]);
  });

  test('and cannot be renewed is told with why', async () => {
    const connection = await taken();
    server.onCall(unknownUser);
    server.onToken(() => oauthError(401, 'invalid_client'));
    const error = await failed(connection.run(...write));
    expect(told(error)).toEqual({
      ...{ code: 'unauthenticated', reason: 'invalid_client', outcome: 'refused', attempts: 1, status: 401 },
    });
    expect(error.message).toMatch(/^contact\.create failed \(HTTP 401\)\. Signing in failed\. .* Nothing was done\.$/);
    expect([server.tokens.length, server.calls.length]).toEqual([2, 2]);
  });

  test('is renewed in the time that the server asks to wait', async () => {
    const connection = await taken();
    server.onCall(takes(4));
    server.onToken((_, n) => (n < 4 ? answer(503, 'busy', { 'retry-after': '7' }) : token(n)));
    const { attempts } = await connection.run(...write);
    expect([attempts, server.tokens.length, server.waits]).toEqual([2, 4, [7000, 7000]]);
  });

  test('is not renewed past the retries', async () => {
    const connection = await taken();
    server.onCall(unknownUser);
    server.onToken(() => answer(503, 'busy'));
    const error = await failed(connection.run(...write, { retries: 1 }));
    expect(told(error)).toEqual({
      ...{ code: 'unavailable', reason: 'gateway', outcome: 'refused', attempts: 1, status: 503 },
    });
    expect([error.retryable, server.tokens.length, server.waits.length]).toEqual([true, 3, 1]);
  });

  test('leaves a call unknown of which an attempt before may have done it', async () => {
    const connection = await taken();
    server.onCall((_, n) => {
      if (n === 2) throw new SendError('unreachable', 'It broke.', { sent: true, passing: true });
      return unknownUser();
    });
    server.onToken(() => oauthError(401, 'invalid_client'));
    const input = { cart_item_id: 'c1', sysparm_quantity: 2 };
    const error = await failed(connection.run('catalog.updateCartItem', input));
    expect(told(error)).toMatchObject({ reason: 'invalid_client', outcome: 'unknown', attempts: 2 });
    expect(error.message).toContain('one before it broke off and may have done it');
  });
});

test('each attempt at the API is told, and no request for a token', async () => {
  const heard: AttemptEvent[] = [];
  const note = (event: unknown) => void heard.push(event as AttemptEvent);
  subscribe('action-pack:attempt', note);
  try {
    server.onCall(takes(3));
    server.onToken((_, n) => (n === 1 ? answer(503, 'busy') : token(n)));
    const connection = connect();
    expect((await connection.run('account.list')).attempts).toBe(2);
    const seen = heard
      .splice(0)
      .map(({ action, attempt, path, status, outcome }) => [...[action, attempt, path, status, outcome]]);
    expect(seen).toEqual([
      ['account.list', 1, '/api/now/account', 401, 'refused'],
      ['account.list', 2, '/api/now/account', 200, 'done'],
    ]);
    server.onToken(() => oauthError(400, 'invalid_client'));
    await failure(connect({ ...configs.oauth_password }).run('account.list'));
    expect(heard).toEqual([]);
  } finally {
    unsubscribe('action-pack:attempt', note);
  }
});

describe('the time of a request for a token', () => {
  const never = () => new Promise<Response>(() => undefined);

  test('is that of the call, which ends unsent', async () => {
    server.onToken(never);
    const error = await failed(connect().run(...write, { timeout: 30 }));
    expect(told(error)).toEqual({ code: 'timeout', outcome: 'not_sent', attempts: 0 });
    expect([error.message, error.retryable]).toEqual([
      'contact.create failed. Its time ran out. It was signing in. Nothing was sent.',
      true,
    ]);
    expect([server.tokens.map(({ aborted }) => aborted), server.calls]).toEqual([[true], []]);
    server.onToken((_, n) => token(n));
    expect((await connect().run(...write)).attempts).toBe(1);
  });

  test('is that of the call where it renews one, and what was refused stays refused', async () => {
    const connection = connect();
    await connection.run('account.list');
    server.onCall(unknownUser);
    server.onToken(never);
    const error = await failed(connection.run(...write, { timeout: 30 }));
    expect(told(error)).toEqual({ code: 'timeout', outcome: 'refused', attempts: 1 });
    expect(error.message).toBe('contact.create failed. Its time ran out. It was signing in. Nothing was done.');
    expect(server.tokens.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  test('ends for who goes, and not for others who wait', async () => {
    const given = Promise.withResolvers<Response>();
    server.onToken(() => given.promise);
    const stop = new AbortController();
    const connection = connect();
    const gone = [1, 2].map(() => failed(connection.run('account.list', {}, { signal: stop.signal })));
    const short = failed(connection.run('account.list', {}, { timeout: 30 }));
    const stays = many(() => connection.run('account.list'), 20);
    await server.arrived(1);
    const reason = new Error('Enough.');
    stop.abort(reason);
    for (const error of await Promise.all(gone)) {
      expect(told(error)).toEqual({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
      expect(error.cause).toBe(reason);
      expect(error.message).toBe('account.list failed. The caller cancelled it. It was signing in. Nothing was sent.');
    }
    expect((await short).code).toBe('timeout');
    given.resolve(token(1));
    await stays;
    expect(server.tokens.map(({ aborted }) => aborted)).toEqual([false]);
  });

  test('ends when nobody waits any more, and the next call asks anew', async () => {
    server.onToken(never);
    const stop = new AbortController();
    const [one, other] = [connect(), connect()];
    const gone = [one, other, one].map((by) => failed(by.run('account.list', {}, { signal: stop.signal })));
    await server.arrived(1);
    stop.abort();
    await Promise.all(gone);
    expect(server.tokens.map(({ aborted }) => aborted)).toEqual([true]);
    server.onToken((_, n) => token(n));
    await one.run('account.list');
    expect(server.tokens).toHaveLength(2);
  });

  test('ends when the pack is closed', async () => {
    server.onToken(never);
    const failing = failed(connect().run(...write));
    await server.arrived(1);
    await pack.close({ timeout: 1 });
    expect(told(await failing)).toEqual({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
    expect(server.tokens.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('is nobody’s who was cancelled before', async () => {
    const error = await failed(connect().run('account.list', {}, { signal: AbortSignal.abort() }));
    expect([error.code, server.tokens]).toEqual(['canceled', []]);
  });

  test('does no harm where its transport hears of nothing and answers late', async () => {
    const late = Promise.withResolvers<Response>();
    let asked = 0;
    const deaf = () => ({
      send: async ({ action }: { action: string }) => {
        if (action !== 'sign-in') return rows();
        asked += 1;
        return asked === 1 ? late.promise : token(asked);
      },
    });
    const connection = connect(configs.oauth_client_credentials, { transport: deaf });
    await failure(connection.run('account.list', {}, { timeout: 20 }));
    await connection.run('account.list');
    late.reject(new SendError('unreachable', 'It broke.', { sent: true }));
    await late.promise.catch(() => undefined);
    await connection.run('account.list');
    expect(asked).toBeLessThanOrEqual(3);
  });

  test('ends over a socket, of which nothing is left', async () => {
    let hung = 0;
    const real = await serve(({ path }, response) => {
      if (path !== '/oauth_token.do') return json(response, 200, { result: [] });
      hung += 1;
    });
    const connection = pack.connect(configsFor(real.config.hostname).oauth_password, { allowLoopback: true });
    try {
      const errors = await many(() => failed(connection.run('account.list', {}, { timeout: 200 })), 20);
      expect(new Set(errors.map(({ code, outcome }) => `${code} ${outcome}`))).toEqual(new Set(['timeout not_sent']));
      expect(hung).toBe(1);
      await pack.close();
      while (real.sockets.size > 0) await new Promise((done) => setImmediate(done));
    } finally {
      await real.close();
    }
  });
});

describe('a transport that breaks while a token is asked for', () => {
  test.each<[string, () => Error, string, boolean]>([
    ['throws what it must not', () => new TypeError('secret of the client'), 'unreachable', true],
    [
      'fails after it sent',
      () => new SendError('unreachable', 'It broke.', { sent: true }),
      ...(['unreachable', true] as const),
    ],
    [
      'fails for good',
      () => new SendError('unreachable', 'No such host.', { sent: false, code: 'ENOTFOUND' }),
      ...(['unreachable', false] as const),
    ],
    ['is too slow', () => new SendError('timeout', 'Slow.', { sent: false, passing: true }), 'timeout', true],
    [
      'was given what cannot be read',
      () => new SendError('unreadable', 'Too large.', { sent: true }),
      ...(['invalid_response', false] as const),
    ],
  ])('and %s leaves the call unsent', async (_, thrown, code, again) => {
    server.onToken(() => {
      throw thrown();
    });
    const error = await failed(connect().run(...write));
    expect(told(error)).toEqual({ code, outcome: 'not_sent', attempts: 0 });
    expect(error.message).toMatch(/^contact\.create failed\. Signing in failed\. .* Nothing was sent\.$/);
    expect(`${error.message} ${error.cause}`).not.toContain('secret of');
    expect([error.retryable, server.tokens.length]).toEqual([again, again ? 3 : 1]);
    expect(server.calls).toEqual([]);
  });

  test('and passes is asked again', async () => {
    server.onToken((_, n) => {
      if (n < 3) throw new SendError('unreachable', 'It broke.', { sent: true, passing: true });
      return token(n);
    });
    expect((await connect().run(...write)).attempts).toBe(1);
    expect([server.tokens.length, server.waits.length]).toEqual([3, 2]);
  });
});

describe('a token that was just given out is tried by one call', () => {
  /** A connection, and its first call, which is answered when a test says so. */
  async function tried() {
    const held = Promise.withResolvers<Response>();
    server.onCall((_, n) => (n === 1 ? held.promise : rows()));
    const connection = connect();
    const first = connection.run('account.list');
    // A test that fails leaves it unheard.
    first.catch(() => undefined);
    await server.arrived(2);
    return { connection, first, held };
  }

  test('and others wait for its answer, and no longer', async () => {
    // None of these ends: what is not let go of by the answer waits for ever.
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'] });
    try {
      const { connection, first, held } = await tried();
      const others = many(() => connection.run('account.list'));
      await new Promise((done) => setImmediate(done));
      expect(server.calls).toHaveLength(1);
      held.resolve(rows());
      await Promise.all([first, others]);
      expect(server.calls).toHaveLength(101);
    } finally {
      jest.useRealTimers();
    }
  }, 5000);

  test('and others wait for its answer within their own time', async () => {
    const { connection, first, held } = await tried();
    const stop = new AbortController();
    const gone = failed(connection.run(...write, { signal: stop.signal }));
    const short = failed(connection.run(...write, { timeout: 30 }));
    expect(told(await short)).toEqual({ code: 'timeout', outcome: 'not_sent', attempts: 0 });
    stop.abort();
    expect(told(await gone)).toEqual({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
    const next = connection.run('account.list');
    expect(server.calls).toHaveLength(1);
    held.resolve(rows());
    await Promise.all([first, next]);
    expect(server.calls).toHaveLength(2);
  });

  test('whose answer is slow, for which nobody waits longer than a second', async () => {
    const { connection, first, held } = await tried();
    await many(() => connection.run('account.list'), 20);
    held.resolve(rows());
    await first;
    expect(server.tokens).toHaveLength(1);
  });

  test('and by the next one where that broke off', async () => {
    let tried = 0;
    server.onCall(async () => {
      tried += 1;
      if (tried <= 2) throw new SendError('unreachable', 'It broke.', { sent: false, passing: false });
      return unknownUser();
    });
    const connection = connect();
    const errors = await many(() => failed(connection.run('account.list')), 20);
    expect(errors.filter(({ code }) => code === 'unreachable')).toHaveLength(2);
    // The third was refused, and so was the one with the second token.
    expect([tried, server.tokens.length]).toEqual([4, 2]);
  });
});

test('a thousand clients keep their tokens, and who was not heard of the longest signs in anew', async () => {
  const { auth, hostname } = configs.oauth_client_credentials;
  const clients = Array.from({ length: 1001 }, (_, n) =>
    connect({ hostname, auth: { ...auth, clientId: `client${n}` } }),
  );
  for (const client of clients.slice(0, 1000)) await client.run('account.list');
  for (const client of clients.slice(0, 1000)) await client.run('account.list');
  expect(server.tokens).toHaveLength(1000);
  await clients[1000]?.run('account.list');
  await clients[1]?.run('account.list');
  await clients[999]?.run('account.list');
  expect(server.tokens).toHaveLength(1001);
  await clients[0]?.run('account.list');
  expect(server.tokens.at(-1)?.form?.client_id).toBe('client0');
  expect(server.tokens).toHaveLength(1002);
});

test('however often a token was renewed, nothing that signs in is shown', async () => {
  server.onToken(({ form }, n) => {
    const said = `You sent ${JSON.stringify(form)}`;
    return n > 10 ? oauthError(400, 'invalid_request', said) : token(n, { expires_in: 0 });
  });
  const connection = connect(configs.oauth_password);
  for (let n = 0; n < 10; n += 1) await connection.run('account.list');
  const error = await failed(connection.run('account.list'));
  expect(error.reason).toBe('invalid_request');
  const { clientSecret, password } = configs.oauth_password.auth;
  for (const secret of [clientSecret, password]) expect(JSON.stringify([error, error.message])).not.toContain(secret);
});

test('what a transport throws against its promise at a call is not shown, though it looks like an error of ours', async () => {
  const { ActionError: Own } = await import('../../src/index.ts');
  server.onCall(() => {
    throw new Own('rejected', 'It holds secret of the client.');
  });
  const error = await failed(connect().run(...write));
  expect(told(error)).toEqual({ code: 'unreachable', outcome: 'unknown', attempts: 1 });
  expect(JSON.stringify([error, error.message, error.cause])).not.toContain('secret of');
});
