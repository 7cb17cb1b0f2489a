import { describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, unknownId, userId } from '../support/sandbox.ts';

const { ask, rows, table, sandboxOf } = freshSandbox();

async function itemNamed(name: string): Promise<string> {
  return (await table('sc_cat_item', `name=${name}`))[0]?.sys_id ?? '';
}

const order = (item: string, body: unknown, headers?: Record<string, string>) =>
  ask(`/api/sn_sc/servicecatalog/items/${item}/order_now`, { body, ...(headers && { headers }) });

describe('orders', () => {
  test('create a request and its requested item, read back through the Table API', async () => {
    const item = await itemNamed('Standard Laptop');
    const answer = await order(item, { sysparm_quantity: 2, variables: { operating_system: 'Linux', unknown: 'x' } });
    const result = answer.body.result as Row;
    expect(answer.status).toBe(200);
    expect(Object.keys(result).sort()).toEqual(['number', 'request_id', 'request_number', 'sys_id', 'table']);
    expect(result).toMatchObject({ table: 'sc_request', number: expect.stringMatching(/^REQ\d{7}$/) });
    expect([result.request_id, result.request_number]).toEqual([result.sys_id, result.number]);

    expect(await rows(`/api/now/table/sc_request/${result.sys_id}`)).toMatchObject({
      number: result.number,
      price: '2200',
    });
    const items = await table('sc_req_item', `request=${result.sys_id}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ cat_item: item, quantity: '2', number: expect.stringMatching(/^RITM\d{7}$/) });
    const [me] = await table('sys_user', `user_name=${sandboxOf().config.user}`);
    expect(items[0]?.requested_for).toBe(me?.sys_id);
  });

  test('make one requested item for each further user', async () => {
    const [a = {}, b = {}, c = {}] = await table('sys_user', 'user_name!=integration');
    const answer = await order(await itemNamed('Wireless Keyboard'), {
      sysparm_quantity: '+1',
      sysparm_requested_for: a.sys_id,
      sysparm_also_request_for: `${b.sys_id},${c.sys_id}`,
    });
    const items = await table('sc_req_item', `request=${(answer.body.result as Row).sys_id}^ORDERBYnumber`);
    expect(items.map((item) => item.requested_for)).toEqual([a.sys_id, b.sys_id, c.sys_id]);
  });

  test('cost what their answers add, and tell the record that they are made from', async () => {
    const [incident = {}] = await table('incident', '');
    const body = {
      sysparm_quantity: 3,
      variables: { operating_system: 'Linux', docking_station: 'true' },
      sysparm_parent_sys_id: incident.sys_id,
      sysparm_parent_table: 'incident',
    };
    const laptop = await itemNamed('Standard Laptop');
    const result = (await order(laptop, body)).body.result as Row;
    expect(result).toMatchObject({ parent_id: incident.sys_id, parent_table: 'incident' });
    const [request] = await table('sc_request', `sys_id=${result.request_id}`);
    expect(request).toMatchObject({ price: '3750', parent: incident.sys_id });
    const half = (await order(laptop, { ...body, sysparm_parent_table: '' })).body.result;
    expect(half).not.toHaveProperty('parent_id');
  });

  test('leave the cart of the user as it is', async () => {
    const cart = () => ask('/api/sn_sc/servicecatalog/cart').then((answer) => answer.body);
    const before = await cart();
    expect((await order(await itemNamed('Wireless Keyboard'), { sysparm_quantity: 1 })).status).toBe(200);
    expect(await cart()).toEqual(before);
  });

  const laptop = { operating_system: 'Linux' };
  test.each([
    ['no quantity', 'Standard Laptop', { variables: laptop }, 'Invalid Quantity value'],
    ['a negative quantity', 'Standard Laptop', { sysparm_quantity: -1, variables: laptop }, 'Invalid Quantity value'],
    ['half a laptop', 'Standard Laptop', { sysparm_quantity: 1.5, variables: laptop }, 'Invalid Quantity value'],
    ['no variables', 'Standard Laptop', { sysparm_quantity: 1 }, 'Mandatory Variables are required'],
    [
      'a blank answer',
      'Standard Laptop',
      { sysparm_quantity: 1, variables: { operating_system: '' } },
      'Mandatory Variables are required',
    ],
    [
      'a check box as JSON',
      'VPN Access',
      { sysparm_quantity: 1, variables: { terms_accepted: true } },
      'Mandatory Variables are required',
    ],
    [
      'an item no longer on offer',
      'Pager (discontinued)',
      { sysparm_quantity: 1 },
      'Security constraints prevent ordering of Item',
    ],
    ['an unknown item', '', { sysparm_quantity: 1 }, 'Security constraints prevent ordering of Item'],
  ])('refuse %s', async (_, name, body, message) => {
    const before = await table('sc_request', '');
    const answer = await order(name === '' ? unknownId : await itemNamed(name), body);
    expect(answer).toMatchObject({ status: 400, body: { error: { message, detail: '' }, status: 'failure' } });
    expect(await table('sc_request', '')).toEqual(before);
  });

  test('accept a check box as text, and refuse a session cookie sent back', async () => {
    const item = await itemNamed('VPN Access');
    const body = { sysparm_quantity: 1, variables: { terms_accepted: 'true' } };
    const answer = await order(item, body);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).not.toBe('');
    expect((await order(item, body, { cookie })).status).toBe(400);
  });

  test.each([
    ['an unknown user', 'Wireless Keyboard', unknownId],
    ['51 users', 'Wireless Keyboard', Array(51).fill(userId).join()],
    ['an item that does not offer it', 'Desk Webcam', userId],
  ])('refuse further users: %s', async (_, name, users) => {
    expect((await order(await itemNamed(name), { sysparm_quantity: 1, sysparm_also_request_for: users })).status).toBe(
      400,
    );
  });
});
