import { describe, expect, test } from '@jest/globals';
import { basic, freshSandbox, links } from '../support/sandbox.ts';

const { ask, sandboxOf } = freshSandbox();
const key = () => sandboxOf().configs.api_key.auth.key;
const path = '/api/now/account?sysparm_limit=1';
const none = { authorization: '' };

describe('an API key', () => {
  test('signs in by its header, and by the query where the header is not there', async () => {
    const byHeader = await ask(path, { headers: { ...none, 'X-SN-ApiKey': key() } });
    const byQuery = await ask(`${path}&x-sn-apikey=${key()}`, { headers: none });
    expect([byHeader.status, byQuery.status]).toEqual([200, 200]);
    expect(byQuery.body).toEqual(byHeader.body);
    const both = await ask(`${path}&x-sn-apikey=${key()}`, { headers: { ...none, 'x-sn-apikey': 'wrong' } });
    expect(both.status).toBe(401);
  });

  test('that is wrong or blank is refused as everything else is', async () => {
    for (const wrong of ['wrong', '', `${key()}x`, key().toUpperCase()]) {
      const { status, body } = await ask(path, { headers: { ...none, 'x-sn-apikey': wrong } });
      expect([status, body.error?.message]).toEqual([401, 'User Not Authenticated']);
    }
    expect(sandboxOf().signIns).toEqual({ tokens: 0, accepted: 0, refused: 3, anonymous: 1 });
  });

  test('is not looked at where a user signs in with a password', async () => {
    const { user, password } = sandboxOf().config;
    const right = { authorization: basic(user, password), 'x-sn-apikey': 'wrong' };
    expect((await ask(path, { headers: right })).status).toBe(200);
    const wrong = { authorization: basic(user, 'wrong'), 'x-sn-apikey': key() };
    expect((await ask(path, { headers: wrong })).status).toBe(401);
  });

  test('is in no link of an answer, and in nothing that the sandbox tells', async () => {
    const { headers, body } = await ask(`${path}&x-sn-apikey=${key()}`, { headers: none });
    expect(links(headers).next).toContain('sysparm_limit=1');
    await ask(path, { headers: { ...none, 'x-sn-apikey': key() } });
    const told = JSON.stringify([[...headers], body, sandboxOf().requests]);
    expect(told).not.toContain(key());
    expect(sandboxOf().requests.map(({ query }) => query)).toEqual([{ sysparm_limit: '1' }, { sysparm_limit: '1' }]);
  });
});
