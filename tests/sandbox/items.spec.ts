import { describe, expect, test } from '@jest/globals';
import { freshSandbox, links, unknownId, userId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();

async function itemNamed(name: string): Promise<string> {
  return (await table('sc_cat_item', `name=${name}`))[0]?.sys_id ?? '';
}

describe('the catalog', () => {
  test('shows a price that is no number as none', async () => {
    const body = { price: 'cheap', recurring_price: '1e999', order: 'first' };
    const { result } = (await ask('/api/now/table/sc_cat_item', { body: { ...body, name: 'Priceless' } })).body;
    const { sys_id } = result as { sys_id: string };
    const item = await ask(`/api/sn_sc/servicecatalog/items/${sys_id}`);
    expect(item.body.result).toMatchObject({ price: '$0.00', recurring_price: '$0.00', order: 0 });
    await ask(`/api/now/table/sc_cat_item/${sys_id}`, { method: 'DELETE' });
  });

  test('lists active items, a page at a time with a relative link', async () => {
    const all = await rows('/api/sn_sc/servicecatalog/items');
    expect(all).toHaveLength(41);
    const page = await ask('/api/sn_sc/servicecatalog/items?sysparm_limit=2');
    expect(page.body.result).toEqual(all.slice(0, 2));
    expect(links(page.headers).next).toBe('/api/sn_sc/servicecatalog/items?sysparm_limit=2&sysparm_offset=2');
    const keys =
      'catalogs category content_type description icon kb_article name order picture short_description show_price show_quantity sys_class_name sys_id type url';
    expect(Object.keys(all[0] ?? {})).toEqual(expect.arrayContaining(keys.split(' ')));
    expect(await rows('/api/sn_sc/servicecatalog/items?sysparm_text=%22laptop%22')).toHaveLength(4);
  });

  test('lists by catalog, category and kind', async () => {
    const list = async (query: string) =>
      (await rows(`/api/sn_sc/servicecatalog/items?${query}`)).map(({ name }) => name);
    expect(await list('sysparm_catalog=bd39452ea35c7ff0a11d22f88ef42161')).toHaveLength(24);
    // It is in two catalogs, and in a category of each.
    expect(await list('sysparm_catalog=742ce428d7211100f2d224837e61036d')).toEqual(['Database Sandbox']);
    expect(await list('sysparm_category=2c0b59874f7b4200086eeed18110c71f')).toEqual([
      'Sketch Tablet',
      'Second Screen',
      'Tablet Sleeve',
    ]);
    expect(await list(`sysparm_catalog=${unknownId}`)).toEqual([]);
    for (const type of ['Order%20Guide', 'order_guide']) {
      expect(await list(`sysparm_type=${type}`)).toEqual(['Somebody New']);
    }
    const producers = await rows('/api/sn_sc/servicecatalog/items?sysparm_type=Record+Producer');
    expect(producers).toHaveLength(3);
    expect(producers[0]).toMatchObject({
      type: 'record_producer',
      sys_class_name: 'sc_cat_item_producer',
      show_price: false,
    });
    expect(producers[0]).not.toHaveProperty('price');
    expect(producers.find(({ name }) => name === 'Let Others Hand On Roles')?.short_description).toBeNull();
    expect(await list('sysparm_type=Content')).toHaveLength(41);
  });

  test('shows what an item asks for, and no unknown item', async () => {
    const item = (await ask(`/api/sn_sc/servicecatalog/items/${await itemNamed('VPN Access')}`)).body.result;
    expect(item).toMatchObject({
      variables: [{ name: 'terms_accepted', mandatory: true, type: 7, value: false }, { name: 'requested_for' }],
      client_script: { onChange: [], onSubmit: [], onLoad: [] },
    });
    expect((await ask(`/api/sn_sc/servicecatalog/items/${unknownId}`)).status).toBe(400);
    expect((await ask('/api/sn_sc/servicecatalog/items/__proto__')).status).toBe(400);
  });

  test('shows questions in their container, with choices and the tables that answers come from', async () => {
    const item = (await ask('/api/sn_sc/servicecatalog/items/774906834fbb4200086eeed18110c737')).body.result;
    expect(item).toMatchObject({
      type: 'catalog_item',
      categories: [{ sys_id: '', title: '', active: true, category: { title: 'Computers & Devices', active: true } }],
      variables: [
        {
          type: 0,
          friendly_type: 'container_start',
          label: 'Further programs',
          children: [{ name: 'acrobat', type: 7 }, { name: 'photoshop' }, { name: 'eclipse' }],
        },
        {
          friendly_type: 'select_box',
          value: '32',
          displayvalue: '32 GB',
          choices: [
            { value: '32', label: '32 GB', index: 0 },
            { value: '64', label: '64 GB', index: 1 },
          ],
        },
        { friendly_type: 'list_collector', type: 21, table: 'sys_user' },
      ],
    });
    const parking = (await ask('/api/sn_sc/servicecatalog/items/5c7e9fd20f1010108af26b198b767eb8')).body.result;
    expect(parking).toMatchObject({
      variables: [{ type: 8, reference: 'sys_user', mandatory: true }, {}, { type: 26 }, {}],
    });
  });

  test('shows the parent of each category, and record producers and order guides like items', async () => {
    const show = async (id: string) => (await ask(`/api/sn_sc/servicecatalog/items/${id}`)).body.result;
    expect(await show('0cf7477237153000158bbfc8bcbe5dec')).toMatchObject({
      category: { title: 'Tablets' },
      categories: [
        { title: 'Computers & Devices', category: { title: 'Tablets' } },
        { title: 'Computers & Devices', category: { title: 'Accessories' } },
      ],
      variables: [],
    });
    expect(await show('6690750f4f7b4200086eeed18110c761')).toMatchObject({
      type: 'order_guide',
      variables: [{ name: 'hiring_manager', reference: 'sys_user' }, {}, {}, {}, { name: 'laptop_type' }],
    });
    expect(await show('3f1dd0320a0a0b99000a53f7604a2ef9')).toMatchObject({
      type: 'record_producer',
      variables: [{ name: 'caller_id', value: userId, displayvalue: 'Ines Tegra' }, {}, {}, { name: 'comments' }],
    });
  });

  test('hides an item that the user may not have', async () => {
    const safe = await itemNamed('Key to the Safe');
    expect(safe).not.toBe('');
    expect((await ask(`/api/sn_sc/servicecatalog/items/${safe}`)).status).toBe(400);
    expect(await rows('/api/sn_sc/servicecatalog/items?sysparm_text=key%20to%20the%20safe')).toEqual([]);
  });

  test('follows the records that questions are', async () => {
    const question = {
      cat_item: await itemNamed('Desk Webcam'),
      name: 'color',
      question_text: 'Which color?',
      type: '6',
    };
    await ask('/api/now/table/item_option_new', { body: question });
    const item = (await ask(`/api/sn_sc/servicecatalog/items/${question.cat_item}`)).body.result;
    expect(item).toMatchObject({ variables: [{ name: 'color', label: 'Which color?' }] });
  });

  test.each([
    ['a record', '2a3947a10a0a020e007f12648f8790c0', '62826bf03710200044e0bfc8bcbe5df1', 'Arvid Tolland'],
    ['a record that is gone', '2a3947a10a0a020e007f12648f8790c0', unknownId, unknownId],
    ['several records', 'teams', `${userId},62826bf03710200044e0bfc8bcbe5df1`, 'Ines Tegra, Arvid Tolland'],
    ['a choice', 'memory', '64', '64 GB'],
    ['a text', 'operating_system', 'Linux', 'Linux'],
    ['nothing', '2a3947a10a0a020e007f12648f8790c0', '', ''],
  ])('tells how a person reads an answer: %s', async (_, variable, value, display) => {
    const [named] = await table('item_option_new', `name=${variable}`);
    const answer = await ask(`/api/sn_sc/servicecatalog/variables/${named?.sys_id ?? variable}/display_value`, {
      body: { sysparm_value: value },
    });
    expect(answer).toMatchObject({ status: 200, body: { result: display } });
  });

  test('tells it of no unknown question', async () => {
    const path = `/api/sn_sc/servicecatalog/variables/${unknownId}/display_value`;
    expect((await ask(path, { body: { sysparm_value: 'x' } })).status).toBe(404);
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
