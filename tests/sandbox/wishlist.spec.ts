import { beforeEach, describe, expect, test } from '@jest/globals';
import { freshSandbox, unknownId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox({ now: () => now });

let now = new Date('2026-03-02T09:00:00Z');
beforeEach(() => {
  now = new Date('2026-03-02T09:00:00Z');
});

interface Line {
  [column: string]: unknown;
  cart_item_id: string;
}

const root = '/api/sn_sc/servicecatalog';
const laptop = '04b7e94b4f7b4200086eeed18110c7fd';

const add = (item: string, body?: unknown) => ask(`${root}/items/${item}/add_to_wishlist`, { method: 'POST', body });
const list = async () => (await ask(`${root}/wishlist`)).body.result as { cart_id: string; items: Line[] };
const idOf = async (name: string) => (await table('sc_cat_item', `name=${name}`))[0]?.sys_id ?? '';

describe('the wish list', () => {
  test('has prices, answers by label, and a cart of its own', async () => {
    const { cart_id, items } = await list();
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      item_name: 'Developer Laptop',
      price: '$1,499.00',
      recurring_price: '$100.00',
      recurring_frequency: 'Annually',
      delivery_time: '5 Days',
      subtotal: 1499,
      quantity: '1',
      variables: { 'Code editor': 'true', 'Page editor': 'false', Memory: '' },
    });
    expect((await ask(`${root}/cart`)).body.result).not.toMatchObject({ cart_id });
  });

  test('takes an item, and the same item again as a change of its line', async () => {
    const before = await list();
    const added = await add(laptop, { sysparm_quantity: '2', variables: { acrobat: 'true', unknown: 'x' } });
    expect(added.status).toBe(200);
    const { cart_id, items } = added.body.result as { cart_id: string; items: Line[] };
    expect([cart_id, items.length]).toEqual([before.cart_id, 3]);
    const line = items.at(-1);
    expect(line).toEqual({
      cart_item_id: expect.any(String),
      catalog_item_id: laptop,
      item_name: 'Office Laptop',
      quantity: '2',
      price: '$1,100.00',
      localized_price: '$1,100.00',
      recurring_price: '$100.00',
      localized_recurring_price: '$100.00',
      recurring_frequency: 'Annually',
      delivery_time: '5 Days',
      variables: expect.objectContaining({ 'Page editor': 'true', 'Picture editor': '', 'Further programs': '' }),
    });
    const alone = await ask(`${root}/wishlist/${line?.cart_item_id}`);
    expect(alone.body.result).toEqual(line);

    now = new Date('2026-03-02T10:00:00Z');
    await add(laptop, { sysparm_quantity: 1 });
    const after = await list();
    expect(after.items).toHaveLength(3);
    expect(after.items.at(-1)).toMatchObject({
      cart_item_id: line?.cart_item_id,
      quantity: '1',
      subtotal_price: '$1,100.00',
      created_on: '2026-03-02 09:00:00',
      updated_on: '2026-03-02 10:00:00',
      variables: { 'Page editor': '' },
    });
  });

  test('stays when the cart is ordered', async () => {
    const before = await list();
    expect((await ask(`${root}/cart/submit_order`, { method: 'POST' })).status).toBe(200);
    expect(await list()).toEqual(before);
  });

  test('takes nothing that no catalog with a wish list holds, that may not be had, or that is not ordered', async () => {
    const before = await list();
    const refused = [
      await idOf('Care Plan Plus'),
      await idOf('Key to the Safe'),
      await idOf('Pager (discontinued)'),
      '3f1dd0320a0a0b99000a53f7604a2ef9',
      '6690750f4f7b4200086eeed18110c761',
      unknownId,
    ];
    for (const item of refused) expect([item, (await add(item, {})).status]).toEqual([item, 400]);
    expect((await add(laptop, { sysparm_quantity: 'two' })).status).toBe(400);
    expect(await list()).toEqual(before);
  });

  test('takes one where no quantity is sent', async () => {
    const screen = await idOf('Second Screen');
    expect((await add(screen)).status).toBe(200);
    expect((await list()).items.at(-1)).toMatchObject({ catalog_item_id: screen, quantity: '1' });
  });

  test('leaves out the prices of what does not show any', async () => {
    const account = await idOf('Mail Account');
    await add(account);
    const line = (await list()).items.find(({ catalog_item_id }) => catalog_item_id === account);
    expect(line).toMatchObject({ show_price: false, quantity: '1', item_name: 'Mail Account' });
    expect(Object.keys(line ?? {}).filter((key) => /price|subtotal/.test(key))).toEqual([
      'show_price',
      'show_recurring_price',
    ]);
  });

  test('has no line with the id of an item or of a line of the cart', async () => {
    const cart = await ask(`${root}/items/${laptop}/add_to_cart`, { body: { sysparm_quantity: 1 } });
    const { items } = cart.body.result as { items: Line[] };
    for (const id of [items[0]?.cart_item_id, laptop, unknownId, '__proto__']) {
      expect((await ask(`${root}/wishlist/${id}`)).status).toBe(404);
    }
  });
});
