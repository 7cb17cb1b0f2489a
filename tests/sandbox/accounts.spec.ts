import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, links, unknownId } from '../support/sandbox.ts';

const { ask, rows, table, sandboxOf } = freshSandbox();

describe('accounts', () => {
  test('list ten unless told otherwise, every documented column a text', async () => {
    const accounts = await rows('/api/now/account');
    expect(accounts).toHaveLength(10);
    const columns =
      'account_code account_parent account_path active_escalation apple_icon banner_image banner_image_light banner_text city contact country customer discount fax_phone fiscal_year lat_long_error latitude longitude manufacturer market_cap name notes num_employees number parent partner phone primary primary_contact profits publicly_traded rank_tier registration_code revenue_per_year state stock_price stock_symbol street sys_class_name sys_created_by sys_created_on sys_id sys_mod_count sys_tags sys_updated_by sys_updated_on theme vendor vendor_manager vendor_type website zip';
    for (const account of accounts) {
      expect(Object.keys(account).sort()).toEqual(columns.split(' '));
      expect(Object.values(account).every((value) => typeof value === 'string')).toBe(true);
      expect(account.sys_id).toMatch(/^[0-9a-f]{32}$/);
      expect(account.sys_updated_on).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    }
  });

  test('filter, order and page', async () => {
    const query = encodeURIComponent('customer=true^nameLIKEac^ORDERBYDESCname');
    const all = await rows(`/api/now/account?sysparm_query=${query}`);
    const names = all.map(({ name = '' }) => name);
    expect(names.length).toBeGreaterThan(4);
    expect(names.every((name) => name.includes('ac'))).toBe(true);
    expect(names).toEqual([...names].sort().reverse());

    const page = await ask(`/api/now/account?sysparm_query=${query}&sysparm_limit=2&sysparm_offset=2`);
    expect(page.body.result).toEqual(all.slice(2, 4));
    expect(page.headers.get('x-total-count')).toBeNull();
    const next = links(page.headers).next ?? '';
    expect(next).toMatch(new RegExp(`^http://${sandboxOf().config.hostname}/api/now/account\\?`));
    expect(await rows(next)).toEqual(all.slice(4, 6));
  });

  test('past the end are none, and a negative offset is refused', async () => {
    expect(await rows('/api/now/account?sysparm_offset=999')).toEqual([]);
    expect((await ask('/api/now/account?sysparm_offset=-1')).status).toBe(400);
  });

  test('one by its id, with references as bare keys', async () => {
    const [subsidiary] = await table('customer_account', 'account_parentISNOTEMPTY');
    const answer = await ask(`/api/now/account/${subsidiary?.sys_id}`);
    expect(answer.body.result).toEqual(subsidiary);
    expect(subsidiary?.account_parent).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['account', 'contact', 'consumer', 'table/incident'])('an unknown id is no record of %s', async (path) => {
    expect(await ask(`/api/now/${path}/${unknownId}`)).toMatchObject({
      status: 404,
      body: {
        error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
        status: 'failure',
      },
    });
  });

  test('can only be read', async () => {
    const id = (await rows('/api/now/account'))[0]?.sys_id;
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', `/${id}`],
      ['DELETE', `/${id}`],
    ]) {
      const answer = await ask(`/api/now/account${path}`, { method: method ?? '' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    }
  });
});

describe.each(['account', 'contact', 'consumer'])('/api/now/%s', (path) => {
  const refused = (options: Parameters<typeof startSandbox>[0]) => async (status: number, message: string) => {
    const sandbox = await startSandbox(options);
    try {
      const { ask } = client(() => sandbox);
      for (const one of ['', `/${unknownId}`]) {
        expect(await ask(`/api/now/${path}${one}`)).toMatchObject({ status, body: { error: { message } } });
      }
    } finally {
      await sandbox.close();
    }
  };

  test('is not there without the plugin', () =>
    refused({ without: ['com.sn_customerservice'] })(400, 'Requested URI does not represent any resource'));

  test('is for those who have the role', () =>
    refused({ user: { roles: ['admin', 'itil'] } })(403, 'Insufficient rights to query records'));
});
