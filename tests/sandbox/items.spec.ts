import { describe, expect, test } from '@jest/globals';
import { links, sharedSandbox, unknownId } from '../support/sandbox.ts';

const { ask, rows, table } = sharedSandbox();

async function itemNamed(name: string): Promise<string> {
  return (await table('sc_cat_item', `name=${name}`))[0]?.sys_id ?? '';
}

describe('the catalog', () => {
  test('lists active items, a page at a time with a relative link', async () => {
    const all = await rows('/api/sn_sc/servicecatalog/items');
    expect(all).toHaveLength(41);
    const page = await ask('/api/sn_sc/servicecatalog/items?sysparm_limit=2');
    expect(page.body.result).toEqual(all.slice(0, 2));
    expect(links(page.headers).next).toBe('/api/sn_sc/servicecatalog/items?sysparm_limit=2&sysparm_offset=2');
    const keys =
      'catalogs category content_type description icon kb_article name order picture short_description show_price show_quantity sys_class_name sys_id type url';
    expect(Object.keys(all[0] ?? {})).toEqual(expect.arrayContaining(keys.split(' ')));
    expect(await rows('/api/sn_sc/servicecatalog/items?sysparm_text=%22laptop%22')).toHaveLength(3);
  });

  test('shows what an item asks for, and no unknown item', async () => {
    const item = (await ask(`/api/sn_sc/servicecatalog/items/${await itemNamed('VPN Access')}`)).body.result;
    expect(item).toMatchObject({
      variables: [{ name: 'terms_accepted', mandatory: true, type: 7, value: false }, { name: 'requested_for' }],
      client_script: { onChange: [], onSubmit: [], onLoad: [] },
    });
    expect((await ask(`/api/sn_sc/servicecatalog/items/${unknownId}`)).status).toBe(400);
  });

  test('shows, empties and deletes the cart of the user', async () => {
    const cart = (await ask('/api/sn_sc/servicecatalog/cart')).body.result as Record<string, string>;
    expect(cart).toMatchObject({ subtotal_price: '$247.90', none: { items: [{ quantity: '2' }, { quantity: '1' }] } });
    const empty = `/api/sn_sc/servicecatalog/cart/${cart.cart_id}/empty`;
    expect(await ask(empty, { method: 'DELETE' })).toMatchObject({ status: 204, body: {} });
    expect((await ask(empty, { method: 'DELETE' })).status).toBe(400);
    const after = (await ask('/api/sn_sc/servicecatalog/cart')).body.result;
    expect(after).toMatchObject({ cart_id: expect.any(String), subtotal_price: '$0.00' });
    expect(after).not.toHaveProperty('none');
  });
});
