import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ActionError,
  type ConnectOptions,
  type CredentialsSource,
  loadPack,
  type Pack,
  type Sandbox,
  type SandboxConfigs,
  SendError,
  type ServiceNowActions,
  startSandbox,
} from '../../src/index.ts';
import { answer, configsFor, issuer, oauthError, rows, token, tokenText, unknownUser } from '../support/issuer.ts';
import { basic } from '../support/sandbox.ts';
import { failure } from '../support/server.ts';

let pack: Pack<ServiceNowActions>;
beforeAll(async () => {
  pack = await loadPack();
});
afterAll(() => pack.close());

type Given = Awaited<ReturnType<CredentialsSource>>;

/** Gives one after the other, the last for ever; and the way in which it was asked each time. */
function keeper(...given: (Given | (() => Given | Promise<Given>))[]) {
  const asked: boolean[] = [];
  const signals: AbortSignal[] = [];
  const credentials: CredentialsSource = async ({ rejected, signal }) => {
    asked.push(rejected);
    signals.push(signal);
    const next = given[Math.min(asked.length, given.length) - 1];
    return (typeof next === 'function' ? next() : next) as Given;
  };
  return { asked, signals, credentials };
}

const { hostname, user } = configsFor().basic;
/** A fresh host of which the server takes one password, and a connection whose credentials come from a keeper. */
function served(kept: ReturnType<typeof keeper>, right = 'right one', options: ConnectOptions = {}) {
  const server = issuer();
  server.onCall(({ signIn }) => (signIn === basic(user, right) ? rows() : unknownUser()));
  const config = { ...configsFor().basic, password: undefined };
  const connection = pack.connect(config, { ...server.options, ...options, credentials: kept.credentials });
  const sent = () => server.calls.map(({ signIn }) => signIn);
  return { server, connection, sent };
}

const many = <T>(run: () => Promise<T>, length = 100) => Promise.all(Array.from({ length }, run));
const told = ({ code, reason, outcome, attempts, status }: ActionError) => ({
  ...{ code, reason, outcome, attempts, status },
});
const failed = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

describe('credentials are asked for', () => {
  test('with the first call, and not before', async () => {
    const kept = keeper({ password: 'right one' });
    const { connection, server } = served(kept);
    connection.render('account.list');
    expect([kept.asked, server.calls]).toEqual([[], []]);
    await connection.run('account.list');
    await connection.run('account.list');
    expect(kept.asked).toEqual([false]);
  });

  test('once, though a hundred calls begin together', async () => {
    const kept = keeper({ password: 'right one' });
    const { connection, server } = served(kept);
    const results = await many(() => connection.run('account.list'));
    expect(new Set(results.map(({ attempts }) => attempts))).toEqual(new Set([1]));
    expect([kept.asked, server.calls.length]).toEqual([[false], 100]);
  });

  test('once more where the server refuses them, and the same call is sent with the new ones', async () => {
    for (const [id, input] of [
      ['account.list', {}],
      ['contact.create', { first_name: 'Ann' }],
    ] as const) {
      const kept = keeper({ password: 'old one' }, { password: 'right one' });
      const { connection, sent } = served(kept, 'right one', { retries: 0 });
      const { attempts } = await connection.run(id as string, input);
      expect([attempts, kept.asked]).toEqual([2, [false, true]]);
      expect(sent()).toEqual([basic(user, 'old one'), basic(user, 'right one')]);
    }
  });

  test('once more for all calls that wait, of which one alone was refused', async () => {
    const kept = keeper({ password: 'old one' }, { password: 'right one' });
    const { connection, sent } = served(kept);
    const results = await many(() => connection.run('account.list'));
    expect(kept.asked).toEqual([false, true]);
    expect(sent().filter((one) => one === basic(user, 'old one'))).toHaveLength(1);
    expect(results.map(({ attempts }) => attempts).sort()).toEqual([...Array(99).fill(1), 2]);
  });

  test('once more where the server takes them no longer, for all calls that were under way', async () => {
    let right = 'first one';
    const kept = keeper({ password: 'first one' }, { password: 'second one' });
    const { connection, server } = served(kept);
    server.onCall(({ signIn }) => (signIn === basic(user, right) ? rows() : unknownUser()));
    await connection.run('account.list');
    right = 'second one';
    await many(() => connection.run('account.list'));
    expect(kept.asked).toEqual([false, true]);
    await connection.run('account.list');
    expect(kept.asked).toEqual([false, true]);
  });

  test('anew in each of several rounds', async () => {
    const passwords = ['one of them', 'two of them', 'three of them', 'four of them'];
    let round = 0;
    const kept = keeper(...passwords.map((password) => ({ password })));
    const { connection, server } = served(kept);
    server.onCall(({ signIn }) => (signIn === basic(user, passwords[round] as string) ? rows() : unknownUser()));
    for (round = 0; round < passwords.length; round += 1) await many(() => connection.run('account.list'), 20);
    expect(kept.asked).toEqual([false, true, true, true]);
  });
});

describe('what is refused again', () => {
  test('is not sent twice where it is the same', async () => {
    const kept = keeper({ password: 'wrong one' });
    const { connection, sent } = served(kept);
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }));
    expect(told(error)).toEqual({ code: 'unauthenticated', outcome: 'refused', attempts: 1, status: 401 });
    expect([kept.asked, sent()]).toEqual([[false, true], [basic(user, 'wrong one')]]);
  });

  test('is not sent twice where it is the same, though the server took it before', async () => {
    const kept = keeper({ password: 'right one' });
    const { connection, server, sent } = served(kept);
    await connection.run('account.list');
    server.onCall(unknownUser);
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }));
    expect([error.outcome, error.attempts, kept.asked, sent().length]).toEqual(['refused', 1, [false, true], 2]);
    expect(error.message).toMatch(/^contact\.create failed \(HTTP 401\)\. /);
  });

  test.each([
    ['the same', [{ password: 'wrong one' }], 1],
    ['another one', [{ password: 'wrong one' }, { password: 'also wrong' }], 2],
  ])('signs in %s once for a hundred calls', async (_, given, signIns) => {
    const kept = keeper(...given);
    const { connection, sent } = served(kept);
    const errors = await many(() => failed(connection.run('account.list')));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['unauthenticated']));
    expect([kept.asked, sent().length]).toEqual([[false, true], signIns]);
    const unsent = errors.filter(({ attempts }) => attempts === 0);
    expect([unsent.length > 97, errors.reduce((sum, { attempts }) => sum + attempts, 0)]).toEqual([true, signIns]);
    for (const error of unsent) {
      expect(told(error)).toEqual({ code: 'unauthenticated', outcome: 'not_sent', attempts: 0, status: 401 });
      expect(error.message).toMatch(/^account\.list failed \(HTTP 401\)\. Signing in failed\. .* Nothing was sent\.$/);
    }
  });

  test('is tried by the next call, since somebody may have set it right', async () => {
    const kept = keeper({ password: 'right one' });
    const { connection, server, sent } = served(kept);
    server.onCall(unknownUser);
    await failure(connection.run('account.list'));
    server.onCall(rows);
    expect((await connection.run('account.list')).attempts).toBe(1);
    expect([kept.asked, sent().length]).toEqual([[false, true], 2]);
  });
});

describe('who keeps the credentials and fails', () => {
  const cause = new Error('The vault is sealed.');
  const unsent = new SendError('timeout', 'The vault is slow.', { sent: true });
  const foreign = new ActionError('rejected', 'The vault said no.', { action: 'vault.read', outcome: 'unknown' });
  test.each<[string, CredentialsSource, unknown]>([
    [
      'at once',
      () => {
        throw cause;
      },
      cause,
    ],
    ['later', () => Promise.reject(cause), cause],
    ['with a text', () => Promise.reject('sealed'), 'sealed'],
    ['as transports do', () => Promise.reject(unsent), unsent],
    ['as actions do', () => Promise.reject(foreign), foreign],
  ])('%s ends the call unsent, with the cause', async (_, credentials, expected) => {
    const server = issuer();
    const config = { ...configsFor().basic, password: undefined };
    const connection = pack.connect(config, { ...server.options, credentials });
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }));
    expect(told(error)).toEqual({
      ...{ code: 'unauthenticated', reason: 'not_fetched', outcome: 'not_sent', attempts: 0, status: undefined },
    });
    expect(error.message).toBe('contact.create failed. The credentials could not be fetched. Nothing was sent.');
    expect([error.action, error.remedy]).toEqual(['contact.create', expect.stringContaining('cause')]);
    expect(error.cause).toBe(expected);
    expect(server.calls).toEqual([]);
  });

  test('is asked again by the next call', async () => {
    let sealed = true;
    const kept = keeper(() => (sealed ? Promise.reject(cause) : { password: 'right one' }));
    const { connection } = served(kept);
    const errors = await many(() => failed(connection.run('account.list')), 20);
    expect(kept.asked).toEqual([false]);
    // Each call has an error of its own: what its caller adds to it is not seen by others.
    expect(new Set(errors).size).toBe(20);
    sealed = false;
    expect((await connection.run('account.list')).attempts).toBe(1);
    expect(kept.asked).toEqual([false, false]);
  });

  test.each([
    ['never had let in', true],
    ['had let in before', false],
  ])('when asked again is told, and what the server %s is not sent once more', async (_, fresh) => {
    const kept = keeper({ password: 'old one' }, () => Promise.reject(cause));
    const { connection, server, sent } = served(kept, 'old one');
    if (!fresh) await connection.run('account.list');
    server.onCall(unknownUser);
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }));
    expect(told(error)).toEqual({
      ...{ code: 'unauthenticated', reason: 'not_fetched', outcome: 'refused', attempts: 1, status: undefined },
    });
    expect(error.message).toBe('contact.create failed. The credentials could not be fetched. Nothing was done.');
    expect([error.cause, error.request?.path]).toEqual([cause, '/api/now/contact']);
    expect([kept.asked, sent().length]).toEqual([[false, true], fresh ? 1 : 2]);
  });

  test('is asked again once for a hundred calls', async () => {
    const kept = keeper({ password: 'old one' }, () => Promise.reject(cause));
    const { connection, sent } = served(kept);
    const errors = await many(() => failed(connection.run('account.list')));
    expect([kept.asked, sent().length]).toEqual([[false, true], 1]);
    expect(new Set(errors.map(({ reason, cause: why }) => `${reason} ${why === cause}`))).toEqual(
      new Set(['not_fetched true']),
    );
  });

  test('leaves a call unknown of which an attempt before may have done it', async () => {
    const kept = keeper({ password: 'old one' }, () => Promise.reject(cause));
    const { connection, server } = served(kept);
    server.onCall((_, n) => {
      if (n === 1) throw new SendError('unreachable', 'It broke.', { sent: true, passing: true });
      return unknownUser();
    });
    const input = { cart_item_id: 'c1', sysparm_quantity: 2 };
    const error = await failed(connection.run('catalog.updateCartItem', input));
    expect(told(error)).toMatchObject({ reason: 'not_fetched', outcome: 'unknown', attempts: 2 });
  });

  test.each(['oauth_client_credentials', 'oauth_password'] as const)(
    'when asked again is told of a token too: %s',
    async (way) => {
      const server = issuer();
      server.onToken(() => oauthError(401, 'invalid_client'));
      const kept = keeper({ auth: { clientSecret: 'old one' } }, () => Promise.reject(cause));
      const connection = pack.connect(configsFor()[way], { ...server.options, credentials: kept.credentials });
      const error = await failed(connection.run('account.list'));
      expect(told(error)).toMatchObject({ reason: 'not_fetched', outcome: 'not_sent', attempts: 0 });
      expect([error.cause, server.tokens.length, server.calls.length]).toEqual([cause, 1, 0]);
    },
  );
});

describe('what they give', () => {
  const { clientId, clientSecret } = configsFor().oauth_password.auth;
  const oauth = { hostname, auth: { type: 'oauth_client_credentials', clientId } };
  const bare = { hostname, user };
  const object = { path: '', message: 'They must be an object.' };

  test.each<[string, Record<string, unknown>, unknown, unknown[]]>([
    ['a text', bare, 'right one', [object]],
    ['a list', bare, ['right one'], [object]],
    ['null', bare, null, [object]],
    ['nothing', bare, undefined, [object]],
    ['a number', bare, 5, [object]],
    ['an empty object', bare, {}, [{ path: '/password', message: 'password is required.' }]],
    ['an empty password', bare, { password: '' }, [{ path: '/password', message: 'password is empty.' }]],
    [
      'a number as the password',
      bare,
      { password: 5 },
      [{ path: '/password', message: 'password must be text; a number was given.' }],
    ],
    [
      'a user that Basic cannot carry',
      bare,
      { user: 'a:b', password: 'x' },
      [{ path: '/user', message: 'user has a colon, which HTTP Basic cannot carry in the name of a user.' }],
    ],
    [
      'a hostname',
      bare,
      { password: 'x', hostname: 'evil.example.com' },
      [{ path: '/hostname', message: 'hostname does not sign in here; expected is one of: user, password.' }],
    ],
    [
      'an authority and a misspelt field',
      bare,
      { password: 'x', ca: 'y', 'pass/word': 'z' },
      [
        { path: '/ca', message: 'ca does not sign in here; expected is one of: user, password.' },
        { path: '', message: 'They have a field that is not known; expected is one of: user, password.' },
      ],
    ],
    [
      'a prototype',
      bare,
      JSON.parse('{"password":"x","__proto__":{"hostname":"evil.example.com"}}'),
      [{ path: '/__proto__', message: '__proto__ does not sign in here; expected is one of: user, password.' }],
    ],
    [
      'another way to sign in',
      bare,
      { auth: { type: 'api_key', key: 'k' } },
      [{ path: '/auth', message: 'auth does not sign in here; expected is one of: user, password.' }],
    ],
    [
      'another way to sign in by OAuth',
      { hostname, auth: { type: 'oauth_client_credentials' } },
      { auth: { type: 'api_key', key: 'k' } },
      [{ path: '/auth/type', message: 'auth.type must be oauth_client_credentials, as in the configuration.' }],
    ],
    [
      'a secret outside of auth',
      oauth,
      { clientSecret: 'x' },
      [{ path: '/clientSecret', message: 'clientSecret does not sign in here; expected is one of: auth.' }],
    ],
    [
      'a secret that is a list',
      oauth,
      { auth: { clientSecret: ['x'] } },
      [{ path: '/auth/clientSecret', message: 'auth.clientSecret must be text; a list was given.' }],
    ],
    [
      'an unknown field of auth',
      oauth,
      { auth: { clientSecret, secret: 'x' } },
      [{ path: '/auth/secret', message: 'auth.secret is not a known field.' }],
    ],
    [
      'a key with a line break',
      { hostname, auth: { type: 'api_key' } },
      { auth: { key: 'a\nb' } },
      [
        {
          path: '/auth/key',
          message: 'auth.key has blanks, line breaks or characters beyond ASCII, which a header cannot carry.',
        },
      ],
    ],
  ])('is refused with its places: %s', async (_, config, given, issues) => {
    const server = issuer();
    const connection = pack.connect(config, { ...server.options, credentials: () => given as Given });
    const error = await failed(connection.run('account.list'));
    expect(told(error)).toEqual({ code: 'invalid_config', outcome: 'not_sent', attempts: 0 });
    expect(error.issues).toEqual(issues);
    expect(error.message).toMatch(
      /^account\.list failed\. The credentials that were fetched are not fit: .* Nothing was sent\.$/,
    );
    expect([server.tokens, server.calls]).toEqual([[], []]);
    expect(JSON.stringify(error)).not.toMatch(/right one|evil/);
  });

  test('takes the place of the same fields of the config, and of those alone', async () => {
    const server = issuer();
    const connection = pack.connect(configsFor().oauth_password, {
      ...server.options,
      credentials: () => ({ auth: { clientSecret: 'new secret', user: 'other' } }),
    });
    await connection.run('account.list');
    expect(server.tokens.map(({ form }) => form)).toEqual([
      {
        ...{ grant_type: 'password', client_id: clientId, client_secret: 'new secret' },
        ...{ username: 'other', password: 'correct horse' },
      },
    ]);
  });

  test('may be missing in the config, and what else is wrong is told without them', () => {
    const credentials: CredentialsSource = () => ({});
    const issuesOf = (config: unknown) => {
      try {
        pack.connect(config, { credentials });
        return [];
      } catch (error) {
        return (error as ActionError).issues.map(({ message }) => message);
      }
    };
    for (const config of [
      { hostname },
      { hostname, user },
      { hostname, auth: { type: 'basic' } },
      { hostname, auth: { type: 'oauth_client_credentials' } },
      { hostname, auth: { type: 'oauth_password', clientId } },
      { hostname, auth: { type: 'api_key' } },
    ])
      expect([config, issuesOf(config)]).toEqual([config, []]);
    expect(issuesOf({})).toEqual(['hostname is required.']);
    expect(issuesOf({ hostname, user: '', pasword: 'x' })).toEqual([
      'pasword is not a known field; password is.',
      'user is empty.',
    ]);
    expect(issuesOf({ hostname, auth: { type: 'oauth_password', clientId: 5, key: 'x' } })).toEqual([
      'auth.key is not a known field.',
      'auth.clientId must be text; a number was given.',
    ]);
    expect(issuesOf({ hostname, auth: { type: 'saml' } })).toEqual([
      'auth.type must be basic, oauth_client_credentials, oauth_password or api_key.',
    ]);
    // Without who keeps them, all of it has to be there.
    expect(pack.validateConfig({ hostname, auth: { type: 'api_key' } }).issues).toEqual([
      { path: '/auth/key', message: 'auth.key is required.' },
    ]);
  });
});

describe('while a server runs whose secrets change', () => {
  const secrets = {
    basic: ['password', ({ basic: { password } }) => ({ password })],
    oauth_client_credentials: [
      'clientSecret',
      ({ oauth_client_credentials: { auth } }) => ({ auth: { clientSecret: auth.clientSecret } }),
    ],
    oauth_password: ['password', ({ oauth_password: { auth } }) => ({ auth: { password: auth.password } })],
    api_key: ['apiKey', ({ api_key: { auth } }) => ({ auth: { key: auth.key } })],
  } satisfies Record<string, [string, (configs: SandboxConfigs) => Given]>;

  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  test.each(Object.entries(secrets))('%s goes on with what is given then', async (way, [secret, give]) => {
    sandbox = await startSandbox();
    const kept = keeper(give(sandbox.configs), () => give(sandbox.configs));
    const config = sandbox.configs[way as keyof typeof secrets];
    const connection = pack.connect(config, { allowLoopback: true, retries: 0, credentials: kept.credentials });
    await connection.run('account.list');
    sandbox.change({ [secret]: 'another-secret' });
    sandbox.endTokens();
    const written = await connection.run('contact.create', { first_name: 'Ann', last_name: 'Lee' });
    await many(() => connection.run('account.list'), 20);
    const isOAuth = way.startsWith('oauth');
    expect([written.attempts, kept.asked]).toEqual([2, [false, true]]);
    // The first token, the one that was refused for the old secret, and the one for the new.
    expect(sandbox.signIns).toEqual({ tokens: isOAuth ? 3 : 0, accepted: 22, refused: 1, anonymous: 0 });
    const contacts = await connection.run('contact.list', { sysparm_query: 'last_name=Lee^first_name=Ann' });
    expect(contacts.data).toHaveLength(1);
  });
});

describe('while who keeps the credentials takes its time', () => {
  const pending = () => new Promise<Given>(() => undefined);

  test('the call ends when its own time does', async () => {
    const kept = keeper(pending);
    const { connection, server } = served(kept);
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }, { timeout: 20 }));
    expect(told(error)).toEqual({ code: 'timeout', outcome: 'not_sent', attempts: 0 });
    expect(error.message).toBe(
      'contact.create failed. Its time ran out. It was waiting for the credentials. Nothing was sent.',
    );
    expect([server.calls, kept.signals.map(({ aborted }) => aborted)]).toEqual([[], [true]]);
  });

  test('a caller that goes takes nothing from others, and who is asked hears when the last one went', async () => {
    const gate = Promise.withResolvers<Given>();
    const kept = keeper(() => gate.promise, pending);
    const { connection } = served(kept);
    const first = new AbortController();
    const reason = new Error('Enough.');
    const gone = failed(connection.run('account.list', {}, { signal: first.signal }));
    const stays = connection.run('account.list');
    first.abort(reason);
    const error = await gone;
    expect(told(error)).toMatchObject({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
    expect([error.cause, kept.signals[0]?.aborted]).toEqual([reason, false]);
    gate.resolve({ password: 'right one' });
    expect((await stays).attempts).toBe(1);
    expect([kept.asked, kept.signals[0]?.aborted]).toEqual([[false], false]);
  });

  test('who goes away last has it stopped, and the next one asks anew', async () => {
    const kept = keeper(pending, { password: 'right one' });
    const { connection } = served(kept);
    const stop = new AbortController();
    const gone = [1, 2].map(() => failure(connection.run('account.list', {}, { signal: stop.signal })));
    while (kept.asked.length === 0) await new Promise((done) => setImmediate(done));
    stop.abort();
    await Promise.all(gone);
    expect(kept.signals.map(({ aborted }) => aborted)).toEqual([true]);
    await connection.run('account.list');
    expect(kept.asked).toEqual([false, false]);
  });

  test('who was cancelled before it began asks for nothing', async () => {
    const kept = keeper({ password: 'right one' });
    const { connection } = served(kept);
    const error = await failed(connection.run('account.list', {}, { signal: AbortSignal.abort() }));
    expect([error.code, error.outcome, kept.asked]).toEqual(['canceled', 'not_sent', []]);
  });

  test('asked for others, the time of the call counts on, and what was refused stays refused', async () => {
    const kept = keeper({ password: 'old one' }, pending, { password: 'right one' });
    const { connection } = served(kept);
    const error = await failed(connection.run('contact.create', { first_name: 'Ann' }, { timeout: 50 }));
    expect(told(error)).toMatchObject({ code: 'timeout', outcome: 'refused', attempts: 1 });
    expect(error.message).toBe(
      'contact.create failed. Its time ran out. It was waiting for the credentials. Nothing was done.',
    );
    expect(kept.signals.map(({ aborted }) => aborted)).toEqual([false, true]);
    expect((await connection.run('account.list')).attempts).toBe(2);
    expect(kept.asked).toEqual([false, true, true]);
  });

  test('closing the pack ends it', async () => {
    const own = await loadPack();
    const kept = keeper(pending);
    const server = issuer();
    const connection = own.connect(configsFor().basic, { ...server.options, credentials: kept.credentials });
    const failing = failed(connection.run('account.list'));
    while (kept.asked.length === 0) await new Promise((done) => setImmediate(done));
    await own.close({ timeout: 1 });
    expect(told(await failing)).toMatchObject({ code: 'canceled', outcome: 'not_sent', attempts: 0 });
    expect(kept.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('a sequence that holds the cart waits for them within its time', async () => {
    const kept = keeper(pending);
    const { connection } = served(kept);
    let begun = false;
    const sequence = () => {
      begun = true;
    };
    const error = await failed(connection.exclusive('cart', sequence, { timeout: 20 }));
    expect([error.code, error.outcome, begun]).toEqual(['timeout', 'not_sent', false]);
  });
});

test('a token that was refused is renewed with the credentials there are, and others are asked for only then', async () => {
  const server = issuer();
  const kept = keeper({ auth: { clientSecret: 'first secret' } }, { auth: { clientSecret: 'second secret' } });
  const config = configsFor().oauth_client_credentials;
  const connection = pack.connect(config, { ...server.options, credentials: kept.credentials });
  await connection.run('account.list');
  server.onCall(({ signIn }) => (signIn === `Bearer ${tokenText(1)}` ? unknownUser() : rows()));
  expect((await connection.run('account.list')).attempts).toBe(2);
  expect(kept.asked).toEqual([false]);
  server.onCall(({ signIn }) => (signIn === `Bearer ${tokenText(4)}` ? rows() : unknownUser()));
  server.onToken(({ form }, n) =>
    form?.client_secret === 'second secret' ? token(n) : oauthError(400, 'invalid_client'),
  );
  const { attempts } = await connection.run('account.list');
  expect([attempts, kept.asked]).toEqual([2, [false, true]]);
  expect(server.tokens.map(({ form }) => form?.client_secret)).toEqual([
    ...['first secret', 'first secret', 'first secret', 'second secret'],
  ]);
});

test('a server that is busy gives no reason to ask for other credentials', async () => {
  const kept = keeper({ auth: { clientSecret: 'first secret' } });
  const server = issuer();
  server.onToken((_, n) => (n < 3 ? answer(503, 'busy') : token(n)));
  const config = configsFor().oauth_client_credentials;
  const connection = pack.connect(config, { ...server.options, credentials: kept.credentials });
  await connection.run('account.list');
  expect([kept.asked, server.tokens.length]).toEqual([[false], 3]);
});
