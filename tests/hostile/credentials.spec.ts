import { describe, expect, test } from '@jest/globals';
import { type ActionError, loadPack } from '../../src/index.ts';
import { failure } from '../support/server.ts';

const pack = await loadPack();
const config = (password: string) => ({ hostname: 'dev12345.service-now.com', user: 'someone', password });

/** How the password is told in the error for a server that refuses and says this, and how long that takes in ms. */
async function told(password: string, said: string): Promise<{ message: string; took: number }> {
  const body = Buffer.from(JSON.stringify({ error: { message: said } }));
  const send = async () => ({ status: 400, headers: { 'content-type': 'application/json' }, body });
  const connection = pack.connect(config(password), { transport: () => ({ send }) });
  const begin = performance.now();
  const { message } = (await failure(connection.run('account.list'))) as ActionError;
  return { message, took: performance.now() - begin };
}

// Each of these ended the process once: a pattern has to be made of them.
const long = ['x', '\\', 'ä', '&', '<"', '.*+?^$()|[]{}\\', '(a+)+', '🚀', 'correct horse '].map(
  (piece) => [JSON.stringify(piece), piece.repeat(Math.floor(4096 / piece.length))] as const,
);

describe('a password as long as one may be', () => {
  test.each(long)('of %s is blotted out of what the server says', async (_, password) => {
    for (const said of [password, encodeURIComponent(password), JSON.stringify(password)]) {
      const { message } = await told(password, `no: ${said} :no`);
      expect(message).toMatch(/It says: no: "?\*{3}"? :no\.$/);
    }
  });

  test.each(long)('of %s costs no time where the server says nearly the same, over and over', async (_, password) => {
    const { took } = await told(`${password.slice(0, -9)}otherwise`, password.repeat(15));
    expect(took).toBeLessThan(10_000);
  });
});

test('a longer password, user or key is refused before anything is made of it', () => {
  for (const length of [4097, 10_000_000])
    for (const field of ['user', 'password'] as const) {
      const begin = performance.now();
      const { issues } = pack.validateConfig({ ...config('secret'), [field]: 'x'.repeat(length) });
      expect(issues).toEqual([
        {
          path: `/${field}`,
          message: `${field} has more than 4096 characters, which is more than a header can carry.`,
        },
      ]);
      expect(performance.now() - begin).toBeLessThan(5000);
    }
});
