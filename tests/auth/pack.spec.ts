import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../../src/index.ts';
import { certificates } from '../support/certificates.ts';
import { answer, type Issuer, issuer, oauthError, token, tokenText } from '../support/issuer.ts';
import { basic } from '../support/sandbox.ts';
import { failure, json, serve } from '../support/server.ts';

/** A pack that names its ways to sign in, their fields and their endpoints as no other one does. */
const manifest = new URL('../packs/harbour/manifest.json', import.meta.url);

let pack: Pack;
let server: Issuer;
let office: string;
let offices = 0;
beforeEach(async () => {
  pack = await loadPack(manifest);
  server = issuer();
  server.onCall(() => answer(200, []));
  office = `office${offices++}.harbour.example`;
});
afterEach(() => pack.close());

const ways = {
  crew: { auth: { app: 'quay', app_secret: 'tide & ebb', login: 'Mate', phrase: 'ahoy' } },
  captain: { auth: { type: 'captain', login: 'Ahab', phrase: 'ahoy: ahoy' } },
  vessel: { auth: { type: 'vessel', imo: 9074729 }, seal: 'of wax' },
  pass: { auth: { type: 'pass', pass: 'yellow-card-17' } },
};
const names = Object.keys(ways) as (keyof typeof ways)[];
const connect = (way: keyof typeof ways, options: ConnectOptions = {}): Connection =>
  pack.connect({ office, ...ways[way] }, { ...server.options, ...options });
const failed = async (promise: Promise<unknown>) => (await failure(promise)) as ActionError;

describe('a pack that says its ways to sign in as data', () => {
  test.each([
    ['crew', `Bearer ${tokenText(1)}`],
    ['captain', basic('Ahab', 'ahoy: ahoy')],
    ['vessel', `Bearer ${tokenText(1)}`],
    ['pass', 'yellow-card-17'],
  ] as const)('signs in as %s', async (way, signIn) => {
    const connection = connect(way);
    await connection.run('berth.list');
    await connection.run('berth.book', { length: 12 });
    expect(server.calls.map((one) => one.signIn)).toEqual([signIn, signIn]);
    expect(server.tokens).toHaveLength(signIn.startsWith('Bearer') ? 1 : 0);
  });

  test('asks for tokens where it says, with what it says', async () => {
    await connect('crew').run('berth.list');
    await connect('vessel').run('berth.list');
    expect(server.tokens.map(({ request, form, origin }) => [origin, request.method, request.path, form])).toEqual([
      [
        ...[`https://${office}`, 'POST', '/identity/v2/token'],
        {
          ...{ grant_type: 'password', client_id: 'quay', client_secret: 'tide & ebb' },
          ...{ username: 'Mate', password: 'ahoy' },
        },
      ],
      [
        ...[`https://${office}`, 'POST', '/fleet/token'],
        { grant_type: 'client_credentials', client_id: '9074729', client_secret: 'of wax' },
      ],
    ]);
  });

  test('sends its key over a socket in the header that it names, and a token as Bearer', async () => {
    const real = await serve(({ path }, response) =>
      json(response, 200, path === '/fleet/token' ? { access_token: 'a-token-of-some-length' } : []),
    );
    try {
      for (const way of ['pass', 'vessel'] as const)
        await pack
          .connect({ ...ways[way], office: real.config.hostname }, { allowLoopback: true })
          .run('berth.book', { length: 12 });
      const [byPass, asked, byToken] = real.received;
      expect(byPass?.headers).toMatchObject({ 'x-harbour-pass': 'yellow-card-17' });
      expect(byPass?.headers).not.toHaveProperty('authorization');
      expect([asked?.url, asked?.body]).toEqual([
        '/fleet/token',
        'grant_type=client_credentials&client_id=9074729&client_secret=of+wax',
      ]);
      expect(byToken?.headers.authorization).toBe('Bearer a-token-of-some-length');
    } finally {
      await real.close();
    }
  });

  test('tells of what is refused in its own words, by the way to sign in', async () => {
    server.onCall(() => answer(401, {}));
    const reasons = [];
    for (const way of names) {
      const { code, reason, message } = await failed(connect(way).run('berth.list'));
      reasons.push([code, reason, message.replace(/ It says.*/, '')]);
    }
    expect(reasons).toEqual([
      ['unauthenticated', 'token_over', 'berth.list failed (HTTP 401). The token is over.'],
      ['unauthenticated', undefined, 'berth.list failed (HTTP 401). The server did not accept the sign-in.'],
      ['unauthenticated', 'token_over', 'berth.list failed (HTTP 401). The token is over.'],
      ['unauthenticated', 'pass_over', 'berth.list failed (HTTP 401). The pass is over.'],
    ]);
  });

  test('tells of what an action of its own refuses to one way alone', async () => {
    server.onCall(() => answer(403, {}));
    const reasons = [];
    for (const way of names) reasons.push((await failed(connect(way).run('berth.book', { length: 12 }))).reason);
    expect(reasons).toEqual([undefined, 'captains_do_not_book', undefined, undefined]);
  });

  test('tells why it was given no token', async () => {
    server.onToken(() => oauthError(400, 'invalid_grant', 'Never seen'));
    const { message, reason, outcome } = await failed(connect('crew').run('berth.book', { length: 12 }));
    expect([reason, outcome]).toEqual(['not_on_the_list', 'not_sent']);
    expect(message).toBe(
      'berth.book failed (HTTP 400). Signing in failed. The harbour does not know who that is. It says: Never seen. Nothing was sent.',
    );
  });

  test('has a token renewed, but sends nothing again that may have been done by who was signed out midway', async () => {
    const connection = connect('crew');
    await connection.run('berth.list');
    server.onCall(({ signIn }) => (signIn === `Bearer ${tokenText(1)}` ? answer(401, {}) : answer(200, {})));
    expect((await connection.run('berth.book', { length: 12 })).attempts).toBe(2);
    server.onCall(() => answer(409, 'not on board'));
    const before = [server.calls.length, server.tokens.length] as const;
    const { reason, outcome, attempts } = await failed(connection.run('berth.book', { length: 12 }));
    expect([reason, outcome, attempts]).toEqual(['left_midway', 'unknown', 1]);
    expect([server.calls.length, server.tokens.length]).toEqual([before[0] + 1, before[1]]);
  });

  test('has its credentials fetched, those outside of auth as well', async () => {
    const given = [
      { auth: { imo: 'a' }, seal: 'b' },
      { auth: { imo: 'c' }, seal: 'd' },
    ];
    const asked: boolean[] = [];
    server.onToken(({ form }, n) => (form?.client_secret === 'd' ? token(n) : oauthError(400, 'invalid_grant')));
    const connection = pack.connect(
      { office, auth: { type: 'vessel' } },
      {
        ...server.options,
        credentials: ({ rejected }) => {
          asked.push(rejected);
          return given[asked.length - 1] as Record<string, unknown>;
        },
      },
    );
    await connection.run('berth.list');
    expect([asked, server.tokens.map(({ form }) => form?.client_id)]).toEqual([
      [false, true],
      ['a', 'c'],
    ]);
  });

  test('trusts the authority of which its config tells, where the manifest says', async () => {
    const { authority } = await certificates();
    const told = (trusted: string) => pack.validateConfig({ office, ...ways.pass, tls: { trusted } }).issues;
    expect(told(authority)).toEqual([]);
    expect(told('yes')).toEqual([
      { path: '/tls/trusted', message: expect.stringMatching(/^tls\.trusted is no certificate in PEM form/) },
    ]);
  });
});

describe('a config whose schema asks for less than the sign-in needs', () => {
  const issuesOf = (config: object) => pack.validateConfig({ office, ...config }).issues;

  test.each<[string, object, string[]]>([
    [
      'nothing at all, which is the first way',
      {},
      ['auth.app is required.', 'auth.app_secret is required.', 'auth.login is required.', 'auth.phrase is required.'],
    ],
    ['a part of it', { auth: { type: 'captain', login: 'Ahab' } }, ['auth.phrase is required.']],
    ['fields of another way', { auth: { type: 'vessel', pass: 'x' } }, ['auth.imo is required.', 'seal is required.']],
    [
      'a way that there is not',
      { auth: { type: 'pirate' } },
      ['auth.type names no way to sign in; expected is one of: crew, captain, vessel, pass.'],
    ],
    [
      'a way that objects have',
      { auth: { type: 'constructor' } },
      ['auth.type names no way to sign in; expected is one of: crew, captain, vessel, pass.'],
    ],
    ['a way that is no text', { auth: { type: 5 } }, ['auth.type must be text; a number was given.']],
    ['a list as the pass', { auth: { type: 'pass', pass: ['x'] } }, ['auth.pass must be text.']],
    ['null as the pass', { auth: { type: 'pass', pass: null } }, ['auth.pass must be text.']],
    [
      'a list as the phrase',
      { auth: { type: 'captain', login: 'Ahab', phrase: [] } },
      ['auth.phrase must be text; a list was given.'],
    ],
  ])('is refused with %s', (_, config, messages) => {
    expect(issuesOf(config).map(({ message }) => message)).toEqual(messages);
    expect(() => pack.connect({ office, ...config })).toThrow(messages.join(' '));
  });

  test('is whole with what its way needs', () => {
    for (const way of names) expect([way, issuesOf(ways[way])]).toEqual([way, []]);
  });

  test('lacks what is fetched', async () => {
    expect(() => pack.connect({ office, auth: { type: 'pass' } }, { credentials: () => ({}) })).not.toThrow();
    expect(() => pack.connect({ office, auth: { type: 'pirate' } }, { credentials: () => ({}) })).toThrow(
      'auth.type names no way to sign in',
    );
    const credentials = () => ({ auth: {} });
    const connection = pack.connect({ office, auth: { type: 'pass' } }, { ...server.options, credentials });
    const { code, issues } = await failed(connection.run('berth.list'));
    expect([code, issues]).toEqual(['invalid_config', [{ path: '/auth/pass', message: 'auth.pass is required.' }]]);
    expect(server.calls).toEqual([]);
  });
});
