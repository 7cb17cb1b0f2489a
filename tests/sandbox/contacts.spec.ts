import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, links, type Row, unknownId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();

describe('contacts', () => {
  test('are created and read back', async () => {
    const account = (await rows('/api/now/account?sysparm_limit=1'))[0]?.sys_id ?? '';
    const sent = {
      first_name: 'Ève',
      last_name: "O'Test",
      account,
      vip: true,
      notification: 1,
      phone: null,
      no_such_field: 'x',
      sys_id: unknownId,
    };
    const answer = await ask('/api/now/contact', { body: sent });
    expect(answer).toMatchObject({ status: 201, body: { result: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    expect(answer.body.result).not.toBe(unknownId);

    const { result } = (await ask(`/api/now/contact/${answer.body.result}`)).body;
    expect(result).toMatchObject({
      ...{ sys_id: answer.body.result, name: "Ève O'Test", account, vip: 'true', notification: '1', phone: '' },
      ...{ active: 'true', edu_status: 'faculty', sys_class_name: 'customer_contact', sys_created_by: 'integration' },
    });
    expect(result).not.toHaveProperty('no_such_field');
    const [existing = {}] = await rows('/api/now/contact?sysparm_limit=1');
    expect(Object.keys(result as Row)).toEqual(Object.keys(existing));
  });

  test('a field called __proto__ is one more unknown field', async () => {
    const { body } = await ask('/api/now/contact', { body: '{"__proto__": {"name": "x"}, "last_name": "P"}' });
    expect((await ask(`/api/now/contact/${body.result}`)).body.result).toMatchObject({ name: 'P' });
  });

  test('of an account, page by page', async () => {
    const query = 'sysparm_query=account=86837a386f0331003b3c498f5d3ee4ca';
    const all = await rows(`/api/now/contact?${query}`);
    expect(all.length).toBeGreaterThan(4);
    const page = await ask(`/api/now/contact?${query}&sysparm_limit=2&sysparm_offset=2`);
    expect(page.body.result).toEqual(all.slice(2, 4));
    expect(await rows(links(page.headers).next ?? '')).toEqual(all.slice(4, 6));
    expect(await rows('/api/now/contact?sysparm_query=name=nobody')).toEqual([]);
  });

  test('are users: one shows as such, and takes a name to sign in with that nobody has', async () => {
    const sent = { first_name: 'Ambrose', last_name: 'Tull', user_name: 'ambrose.tull' };
    const { result } = (await ask('/api/now/contact', { body: sent })).body;
    expect(await table('sys_user', 'user_name=ambrose.tull')).toMatchObject([
      { sys_id: result, name: 'Ambrose Tull', sys_class_name: 'customer_contact' },
    ]);
    expect(await ask('/api/now/contact', { body: sent })).toMatchObject({
      status: 403,
      body: { error: { detail: 'Error during insert of customer_contact (Ambrose Tull)' } },
    });
    expect((await ask('/api/now/contact', { body: { ...sent, user_name: '' } })).status).toBe(201);
    expect((await ask('/api/now/contact', { body: { ...sent, user_name: '' } })).status).toBe(201);
  });

  test('of its own name keep it, and are not created without the role', async () => {
    const named = { first_name: 'Ada', last_name: 'Bly', name: 'Ada Bly-Orr' };
    const { result } = (await ask('/api/now/contact', { body: named })).body;
    expect((await ask(`/api/now/contact/${result}`)).body.result).toMatchObject({ name: 'Ada Bly-Orr' });

    const sandbox = await startSandbox({ user: { roles: [] } });
    try {
      const answer = await client(() => sandbox).ask('/api/now/contact', { body: named });
      expect([answer.status, answer.body.error?.message]).toEqual([403, 'Operation Failed']);
    } finally {
      await sandbox.close();
    }
  });
});
