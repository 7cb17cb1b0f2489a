import { describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, type Row, unknownId } from '../support/sandbox.ts';

const api = '/api/sn_sc/servicecatalog';
const guide = '6690750f4f7b4200086eeed18110c761';
const officeLaptop = '04b7e94b4f7b4200086eeed18110c7fd';
const mailAccount = '186d917a6fab7980575967ddbb3ee4f2';
const { ask, rows, table } = freshSandbox();

async function inOwn(use: (own: ReturnType<typeof client>) => Promise<void>) {
  const sandbox: Sandbox = await startSandbox();
  try {
    await use(client(() => sandbox));
  } finally {
    await sandbox.close();
  }
}

const submit = (variables: unknown, id = guide) =>
  ask(`${api}/items/${id}/submit_guide`, { method: 'PUT', body: { variables } });
const checkout = (items: unknown, id = guide) => ({ path: `${api}/items/${id}/checkout_guide`, body: { items } });

describe('the items that an order guide comes to', () => {
  test.each([
    ['nothing answered', undefined, ['Office Laptop', 'Mail Account', 'Remote Access', 'Desk Set-up']],
    ['elsewhere', { remote: 'Yes' }, ['Office Laptop', 'Mail Account', 'Remote Access']],
    [
      'a developer',
      { laptop_type: 'developer', unknown: 'x' },
      ['Developer Laptop', 'Mail Account', 'Remote Access', 'Desk Set-up'],
    ],
    [
      'more than the usual',
      { laptop_type: 'standard', standard_package: 'No' },
      ['Office Laptop', 'Second Screen', 'Mail Account', 'Remote Access', 'Desk Set-up'],
    ],
  ])('%s', async (_, variables, names) => {
    const answer = await submit(variables);
    expect(answer.status).toBe(200);
    expect((answer.body.result as Row[]).map((item) => item.name)).toEqual(names);
  });

  test('come with their questions, their position as text and a quantity', async () => {
    const items = (await submit({ standard_package: 'No' })).body.result as Record<string, unknown>[];
    const [laptop, screen] = items;
    expect(laptop).toMatchObject({ order: '100', quantity: '1', type: 'catalog_item', price: '$1,100.00' });
    expect(Object.keys(([laptop?.variables].flat() as Row[])[0] ?? {}).sort()).toEqual(
      'attributes children displayvalue friendly_type help_text id label mandatory max_length name read_only render_label type value'.split(
        ' ',
      ),
    );
    expect(laptop?.variables).toMatchObject([{ children: [{ name: 'acrobat' }, { name: 'photoshop' }] }, {}, {}]);
    expect(screen).toMatchObject({ show_price: false, variables: [] });
    expect(screen).not.toHaveProperty('price');
    expect(screen).not.toHaveProperty('sys_class_name');
  });

  test('only change with the rules, and none is left where no rule is met', () =>
    inOwn(async ({ ask, table }) => {
      const rules = await table('sc_cat_item_guide_items', `guide=${guide}^ORDERBYorder`);
      for (const { sys_id } of rules) {
        const condition = 'IO:__proto__=x';
        await ask(`/api/now/table/sc_cat_item_guide_items/${sys_id}`, { method: 'PATCH', body: { condition } });
      }
      const answer = await ask(`${api}/items/${guide}/submit_guide`, { method: 'PUT', body: {} });
      expect(answer).toMatchObject({ status: 200, body: { result: [] } });
    }));

  test('are refused without a mandatory answer', () =>
    inOwn(async ({ ask, table }) => {
      const [question] = await table('item_option_new', `cat_item=${guide}^name=hiring_manager`);
      const path = `/api/now/table/item_option_new/${question?.sys_id}`;
      await ask(path, { method: 'PATCH', body: { mandatory: 'true' } });
      const submit = (variables: object) =>
        ask(`${api}/items/${guide}/submit_guide`, { method: 'PUT', body: { variables } });
      expect((await submit({})).body.error?.message).toBe('Mandatory Variables are required');
      expect((await submit({ hiring_manager: unknownId })).status).toBe(200);
    }));

  test('are of order guides alone, and of answers in one object', async () => {
    expect((await submit({}, unknownId)).status).toBe(400);
    expect((await submit({}, officeLaptop)).status).toBe(400);
    expect((await submit([{ remote: 'No' }])).status).toBe(501);
  });
});

describe('checkout of an order guide', () => {
  test('fills the cart, past what is in it', () =>
    inOwn(async ({ ask, table }) => {
      const { path, body } = checkout([
        { sys_id: officeLaptop, sysparm_quantity: '3', variables: { photoshop: 'true' } },
        { sys_id: mailAccount, variables: { new_email: 'sorrel@quillmere.example' } },
      ]);
      const answer = await ask(path, { body });
      expect(answer.status).toBe(200);
      expect(answer.body.result).toMatchObject({
        subtotal_price: '$3,547.90',
        subtotal_recurring_price: '$300.00',
        yearly: { items: [{ quantity: '3', variables: { 'Picture editor': 'true' }, delivery_time: '5 Days' }] },
        none: { items: [{}, {}, { quantity: '1', recurring_frequency: '' }] },
      });
      expect((answer.body.result as Record<string, object>).none).not.toHaveProperty('frequency_label');
      expect((await ask(`${api}/cart`)).body.result).toMatchObject({
        yearly: { items: [{ order_guide: 'Somebody New' }] },
        none: { items: [{ order_guide: '' }, { order_guide: '' }, { order_guide: 'Somebody New', show_price: false }] },
      });
      expect(await table('sc_request', 'sys_created_by=integration')).toEqual([]);
    }));

  test('orders at once where the guide has Two step, and leaves the cart alone', () =>
    inOwn(async ({ ask, table }) => {
      await ask(`/api/now/table/sc_cat_item_guide/${guide}`, { method: 'PATCH', body: { two_step: 'true' } });
      const before = (await ask(`${api}/cart`)).body.result;
      const { path, body } = checkout([{ sys_id: officeLaptop, sysparm_quantity: '2' }]);
      const { request_id, ...rest } = (await ask(path, { body })).body.result as Row;
      expect(rest).toEqual({ request_number: expect.stringMatching(/^REQ/) });
      expect(await table('sc_req_item', `request=${request_id}`)).toMatchObject([
        { cat_item: officeLaptop, quantity: '2', price: '1100' },
      ]);
      expect((await ask(`${api}/cart`)).body.result).toEqual(before);
      expect((await ask(path, { body: {} })).status).toBe(400);
    }));

  const good = { sys_id: officeLaptop };
  test.each([
    ['an unknown item', [good, { sys_id: unknownId }], guide, 400],
    ['no item', [good, {}], guide, 400],
    ['an order guide in place of an item', [good, { sys_id: guide }], guide, 400],
    ['a question without an answer', [good, { sys_id: mailAccount }], guide, 400],
    ['none of it', [good, { ...good, sysparm_quantity: '0' }], guide, 400],
    ['less than none', [good, { ...good, sysparm_quantity: '-1' }], guide, 400],
    ['a text in place of an item', [good, officeLaptop], guide, 400],
    ['nothing in place of an item', [good, null], guide, 400],
    ['a list in place of an item', [good, [good]], guide, 400],
    ['an item in place of the guide', [good], officeLaptop, 400],
    ['no list', undefined, guide, 200],
    ['an object in place of the list', { sys_id: officeLaptop }, guide, 200],
  ])('puts nothing in with %s', async (_, items, id, status) => {
    const before = (await ask(`${api}/cart`)).body.result;
    const { path, body } = checkout(items, id);
    expect((await ask(path, { body })).status).toBe(status);
    expect((await ask(`${api}/cart`)).body.result).toEqual(before);
  });

  test('shows its rules through the Table API', async () => {
    expect(await table('sc_cat_item_guide_items', `guide=${guide}`)).not.toHaveLength(0);
    expect(await rows(`/api/now/table/sc_cat_item_guide/${guide}`)).toMatchObject({ two_step: 'false' });
  });
});
