import { describe, expect, test } from '@jest/globals';
import { type ActionError, loadPack, type Transport } from '../../src/index.ts';
import { failure } from '../support/server.ts';

const pack = await loadPack();
const hostname = 'dev12345.service-now.com';
const config = (password: string) => ({ hostname, user: 'someone', password });
const client = (clientSecret: string) => ({
  hostname,
  auth: { type: 'oauth_client_credentials', clientId: 'someone', clientSecret },
});

const answer = (status: number, body: unknown) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});

/** How a secret is told in the error for a server that does this with a call, and how long that takes in ms. */
async function told(given: object, send: Transport['send']): Promise<{ error: ActionError; took: number }> {
  const connection = pack.connect(given, { transport: () => ({ send }) });
  const begin = performance.now();
  const error = (await failure(connection.run('account.list'))) as ActionError;
  return { error, took: performance.now() - begin };
}

const refuses =
  (said: string): Transport['send'] =>
  async () =>
    answer(400, { error: { message: said } });

// Each of these ended the process once: a pattern has to be made of them.
const long = ['x', '\\', 'ä', '&', '<"', '.*+?^$()|[]{}\\', '(a+)+', '🚀', 'correct horse ', '+ %2B', '%25'].map(
  (piece) => [JSON.stringify(piece), piece.repeat(Math.floor(4096 / piece.length))] as const,
);

describe('a secret as long as one may be', () => {
  // Where it is of percent signs alone, nobody can tell where one ends: digits are left of it.
  test.each(long.slice(0, -1))('of %s is blotted out of what the server says', async (_, secret) => {
    const twice = encodeURIComponent(encodeURIComponent(secret));
    for (const said of [secret, encodeURIComponent(secret), twice, JSON.stringify(secret)])
      for (const given of [config(secret), client(secret)]) {
        const { error } = await told(given, refuses(`no: ${said} :no`));
        expect(error.message).toMatch(/It says: no: "?\*{3}"? :no\./);
      }
  });

  test.each(long)('of %s costs no time where the server says nearly the same, over and over', async (_, secret) => {
    const { took } = await told(config(`${secret.slice(0, -9)}otherwise`), refuses(secret.repeat(15)));
    expect(took).toBeLessThan(10_000);
  });
});

test('a longer password, user, client secret or key is refused before anything is made of it', () => {
  const fields = {
    user: (text: string) => ({ ...config('secret'), user: text }),
    password: config,
    'auth.clientSecret': client,
    'auth.key': (key: string) => ({ hostname, auth: { type: 'api_key', key } }),
  };
  for (const length of [4097, 10_000_000])
    for (const [field, withText] of Object.entries(fields)) {
      const begin = performance.now();
      const { issues } = pack.validateConfig(withText('x'.repeat(length)));
      expect(issues).toEqual([
        {
          path: `/${field.replace('.', '/')}`,
          message: `${field} has more than 4096 characters, which is more than a sign-in can carry.`,
        },
      ]);
      expect(performance.now() - begin).toBeLessThan(5000);
    }
});

describe('a token that a server gives out', () => {
  const most = 16 * 1024;
  let clients = 0;

  /** The error of a call that is signed in with a token, or of the request for it. */
  async function signedIn(token: string, refreshToken?: string): ReturnType<typeof told> {
    clients += 1;
    const { auth } = client('secret');
    return told({ hostname, auth: { ...auth, clientId: `client-${clients}` } }, async ({ path }) =>
      path === '/oauth_token.do'
        ? answer(200, { access_token: token, refresh_token: refreshToken, expires_in: 1800 })
        : answer(400, { error: { message: `no: ${token} :no` } }),
    );
  }

  test('of as many characters as a header may carry is blotted out of what the server says', async () => {
    const { error, took } = await signedIn('a1-.'.repeat(most / 4), '%25'.repeat(5000));
    expect(error.message).toMatch(/It says: no: \*{3} :no\./);
    expect(took).toBeLessThan(10_000);
  });

  test.each([most + 1, 10_000_000])('of %d characters is none, and nothing is made of it', async (length) => {
    const { error, took } = await signedIn('a1-.'.repeat(length / 4 + 1).slice(0, length));
    expect(error.message).toContain('The answer to the request for a token holds none.');
    expect(took).toBeLessThan(5000);
  });

  test('with millions of characters beside it is taken, and nothing is made of those', async () => {
    const { error, took } = await signedIn('a1-.a1-.a1-.', 'x'.repeat(10_000_000));
    expect(error.message).toMatch(/It says: no: \*{3} :no\./);
    expect(took).toBeLessThan(5000);
  });
});
