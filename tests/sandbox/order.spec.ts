import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import { freshSandbox, unknownId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();

const path = '/api/sn_ind_tmt_orm/order';
const account = 'c480021553ab70101aaeddeeff7b120f';
const contact = '96d0461553ab70101aaeddeeff7b120b';
const consumer = '59f16de1c3b67110ff00ed23a140dd9e';

const line = (more = {}) => ({
  account,
  product_offering: '2d4376760f740110603bf634a7767e46',
  quantity: '2',
  unit_of_measurement: 'cb2795d553020110286eddeeff7b12ff',
  ...more,
});
const order = (more = {}) => ({ account, contact, order_currency: 'USD', order_line_items: [line()], ...more });

async function created(body: unknown): Promise<Record<string, unknown>> {
  const answer = await ask(path, { body });
  expect(answer).toMatchObject({ status: 200, body: { result: { sys_id: expect.stringMatching(/^[0-9a-f]{32}$/) } } });
  return answer.body.result as Record<string, unknown>;
}

describe('an order of Order Management', () => {
  test('is read by its number and by its sys_id, unset values null and unset dates blank', async () => {
    const byNumber = (await ask(`${path}/ORD0001034`)).body.result;
    expect((await ask(`${path}/24fdf5bd75eec510f877f30c01a15aa0`)).body.result).toEqual(byNumber);
    expect(byNumber).toMatchObject({
      ...{ order_id: 'ORD0001034', state: 'draft', partner: null, actual_end_date: '', comments: '', sys_tags: '' },
      order_line_items: [
        { order_line_id: 'ORDL0001060', work_notes: '', sku: null, order_line_characteristics: [{ type: '1' }, {}] },
      ],
    });
    expect(byNumber).not.toHaveProperty('number');
  });

  test('shows labels in place of keys when asked to', async () => {
    expect((await ask(`${path}/ORD0001034?sysparm_display_value=true`)).body.result).toMatchObject({
      ...{ account: 'Larkfield Kitchens', state: 'Draft' },
      order_line_items: [{ product_offering: 'Galley Oven 500', product: 'Larkfield Galley Oven 500' }],
    });
  });

  test('is made in draft, with what was sent and what the offering decides, and read back', async () => {
    const characteristics = [{ characteristic: 'Color', characteristic_option: 'Brushed steel' }];
    const { sys_id, order_id } = await created(
      order({
        external_id: 'WEB-1',
        total_amount: '7',
        order_line_items: [line({ order_line_characteristics: characteristics, total_price: '99' })],
      }),
    );
    const { result } = (await ask(`${path}/${order_id}`)).body;
    expect(result).toMatchObject({
      ...{ sys_id, order_id, state: 'draft', status: 'new', channel: 'api', external_id: 'WEB-1', total_amount: '7' },
      order_line_items: [
        {
          ...{ order: sys_id, quantity: '2', total_price: '99', product: '561dba7e0f740110603bf634a7767ebe' },
          product_specification: '104f66720f740110603bf634a7767e7d',
          order_line_characteristics: [
            { characteristic: '77719cd841e9e695bab764a4759e086e', characteristic_option_value: 'Brushed steel' },
          ],
        },
      ],
    });
  });

  test('of an offering that is one model needs no characteristics', async () => {
    const items = [line({ product_offering: '7c19e2d04b8f36a5917d0c4e82fb6a31' })];
    const { sys_id } = await created(order({ order_line_items: items }));
    expect((await ask(`${path}/${sys_id}`)).body.result).toMatchObject({
      order_line_items: [{ product: 'd0a4b7e6135c4f2b98e1c67f2a3d5b40', product_specification: null }],
    });
  });

  test('is a record that the Table API shows and moves on', async () => {
    const { sys_id } = await created(order());
    expect(await table('sn_csm_om_order_line_item', `order=${sys_id}`)).toHaveLength(1);
    await ask(`/api/now/table/sn_csm_om_order/${sys_id}`, { method: 'PATCH', body: { state: 'in_progress' } });
    expect((await ask(`${path}/${sys_id}`)).body.result).toMatchObject({ state: 'in_progress' });
  });

  test.each([
    ['an unknown one', unknownId],
    ['what a service order would be elsewhere', 'serviceorder'],
    ['a name of every object', '__proto__'],
  ])('%s is no record', async (_, id) => {
    expect(await ask(`${path}/${id}`)).toMatchObject({ status: 404, body: { error: { message: 'No Record found' } } });
  });
});

describe('an order that is refused', () => {
  test.each([
    ['without a currency', { ...order(), order_currency: undefined }],
    ['without lines', order({ order_line_items: [] })],
    ['with lines that are no list', order({ order_line_items: 'x' })],
    ['with a line of no quantity', order({ order_line_items: [line({ quantity: undefined })] })],
    ['that is a list of lists', [[]]],
  ])('with a 400: %s', async (_, body) => {
    expect((await ask(path, { body })).status).toBe(400);
  });

  test.each([
    ['without account and consumer', order({ account: undefined })],
    ['with both', order({ consumer })],
    ['with a line of neither', order({ order_line_items: [line({ account: undefined })] })],
    ['of an account with lines of a consumer', order({ order_line_items: [line({ account: undefined, consumer })] })],
    ['of an unknown account', order({ account: unknownId })],
    ['of an unknown offering', order({ order_line_items: [line({ product_offering: unknownId })] })],
    ['in no active currency', order({ order_currency: 'ZZZ' })],
    ['with an unknown choice', order({ order_type: 'swap' })],
    ['with no number of pieces', order({ order_line_items: [line({ quantity: 'many' })] })],
    ['with a date that is none', order({ expected_start_date: 'soon' })],
    [
      'that ends before it starts',
      order({ expected_start_date: '2026-06-02 00:00:00', expected_end_date: '2026-06-01 00:00:00' }),
    ],
    [
      'with characteristics of an offering that is one model',
      order({
        order_line_items: [
          line({
            product_offering: '7c19e2d04b8f36a5917d0c4e82fb6a31',
            order_line_characteristics: [{ characteristic: 'Color', characteristic_option: 'Slate' }],
          }),
        ],
      }),
    ],
    [
      'without those that decide the model',
      order({ order_line_items: [line({ product_offering: 'e5f3aabe1fac3c562922701d7ea83aa9' })] }),
    ],
    [
      'with an option that is none',
      order({
        order_line_items: [
          line({ order_line_characteristics: [{ characteristic: 'Color', characteristic_option: 'Plaid' }] }),
        ],
      }),
    ],
  ])('with a 500, as documented: %s', async (_, body) => {
    const before = (await table('sn_csm_om_order', '')).length;
    expect(await ask(path, { body })).toMatchObject({
      status: 500,
      body: { error: { message: 'Order validation failed', detail: expect.any(String) }, status: 'failure' },
    });
    expect(await table('sn_csm_om_order', '')).toHaveLength(before);
  });

  test.each([
    ['account', ['sn_csm_om.order_integrator', 'sn_csm_om.consumer_agent'], order(), 403],
    ['account', ['sn_csm_om.order_integrator', 'sn_csm_om.customer_agent'], order(), 200],
    ['account', ['sn_csm_om.customer_agent'], order(), 403],
    [
      'consumer',
      ['sn_csm_om.order_integrator', 'sn_csm_om.consumer_agent'],
      { consumer, order_currency: 'USD', order_line_items: [line({ account: undefined, consumer })] },
      200,
    ],
  ])('of an %s by %j', async (_, roles, body, status) => {
    const of = await startSandbox({ user: { roles } });
    expect((await ask(path, { body, of })).status).toBe(status);
    await of.close();
  });
});
