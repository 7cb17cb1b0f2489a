import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cart, type CartRule, cartOf, loadPack, type Pack, type ServiceNowActions } from '../src/index.ts';
import { startSandbox } from '../src/sandbox/index.ts';
import { depotActions, depotPack } from './support/depot.ts';
import { closed, text } from './support/pack.ts';

let pack: Pack<ServiceNowActions>;
let cart: Cart;
beforeAll(async () => {
  pack = await loadPack();
  cart = cartOf(pack.manifest, 'cart') as Cart;
});
afterAll(() => pack.close());

const [monitor, keyboard] = ['b6e5697253a70f98535f5a940d3fed0d', '529df7f847cd56243b1bfd3a071fc80f'] as const;

describe('the cart of our own pack', () => {
  test.each(['false', 'true'])('is filled, emptied and ordered by its rule alone, two steps: %s', async (twostep) => {
    const sandbox = await startSandbox({ properties: { 'glide.sc.checkout.twostep': twostep } });
    try {
      const connection = pack.connect(sandbox.config, { allowLoopback: true });
      const { read, add, remove, submit } = cart.rule;
      const lines = async () => cart.linesIn('read', (await connection.run(read.action)).data);
      const there = await lines();
      expect(there.map(({ item }) => item)).toContain(keyboard);
      for (const { id } of there) await connection.run(remove.action, { [remove.line]: id });
      expect(await lines()).toEqual([]);

      const put = (item: string) =>
        connection.run(add.action, { [add.item]: item, sysparm_quantity: 1 }).then(({ data }) => data);
      const first = cart.linesIn('add', await put(monitor));
      expect(first).toEqual([{ id: expect.stringMatching(/^[\da-f]{32}$/), item: monitor }]);
      const both = cart.linesIn('add', await put(keyboard));
      expect(both.map(({ item }) => item)).toEqual([monitor, keyboard]);
      expect(both[0]).toEqual(first[0]);
      expect(await lines()).toEqual(both);

      const answers: unknown[] = [];
      for (const id of submit) {
        if (answers.some(cart.isPlaced)) break;
        answers.push((await connection.run(id)).data);
      }
      expect(answers.map(cart.isPlaced)).toEqual(twostep === 'true' ? [false, true] : [true]);
      expect(answers.at(-1)).toMatchObject({ request_number: expect.stringMatching(/^REQ/) });
      expect(await lines()).toEqual([]);
    } finally {
      await sandbox.close();
    }
  });

  test('has the actions that have it as exclusive', () => {
    const { add, remove, submit } = cart.rule;
    for (const id of [add.action, remove.action, ...submit])
      expect(pack.actions.find((action) => action.id === id)).toMatchObject({ id, exclusive: 'cart' });
  });

  test.each(['Cart', 'wishlist', '', 'constructor', 'toString', '__proto__'])('is none by the name %j', (name) => {
    expect(cartOf(pack.manifest, name)).toBeUndefined();
  });

  test('is none of a manifest that says of no cart', () => {
    expect(cartOf({}, 'cart')).toBeUndefined();
    expect(cartOf({ carts: {} }, 'cart')).toBeUndefined();
  });
});

describe('the lines of a cart', () => {
  test.each<[string, unknown]>([
    ['no answer', undefined],
    ['null', null],
    ['text', '<html>'],
    ['a list', []],
    ['an object that holds none', { cart_id: 'c1', subtotal: '$0.00' }],
    ['groups without lines', { none: { items: [] }, monthly: { items: null }, yearly: {} }],
  ])('are none in %s', (_, data) => {
    expect([cart.linesIn('read', data), cart.linesIn('add', data)]).toEqual([[], []]);
  });

  test('are those of all groups, in their order', () => {
    const row = (id: unknown, item?: unknown) => ({ cart_item_id: id, catalog_item_id: item });
    const data = { none: { items: [row('l1', 'a')] }, monthly: { items: [row('l2', 'b'), row(3, 4)] }, total: 'x' };
    expect(cart.linesIn('read', data)).toEqual([
      { id: 'l1', item: 'a' },
      { id: 'l2', item: 'b' },
      { id: '3', item: '4' },
    ]);
  });

  test('are told apart from what is none: a row without what a line is removed by', () => {
    const none = [null, 'l1', {}, { cart_item_id: '' }, { cart_item_id: null }, { cart_item_id: { value: 'l1' } }];
    const items = [...none, { cart_item_id: 'l1' }, { cart_item_id: 'l2', catalog_item_id: ['a'] }];
    expect(cart.linesIn('add', { items })).toEqual([
      { id: 'l1', item: '' },
      { id: 'l2', item: '' },
    ]);
  });
});

test.each<[string, unknown, boolean]>([
  ['its number', { request_number: 'REQ0010001' }, true],
  ['a cart', { cart_id: 'c1', monthly: { items: [] } }, false],
  ['an empty number', { request_number: '' }, false],
  ['no number', { request_number: null }, false],
  ['nothing', null, false],
])('an order is placed where the answer holds its number: %s', (_, data, placed) => {
  expect(cart.isPlaced(data)).toBe(placed);
});

test('a pack of another vendor has carts of its own, by any name', async () => {
  const name = 'a/b';
  const change = { effect: 'write', idempotent: false, exclusive: name };
  const action = (id: string, more: object) => ({ ...depotActions['part.find'], id, search: undefined, ...more });
  const get = { method: 'GET', paths: ['/v1/load'] };
  const post = { ...get, method: 'POST', body: '{*}' };
  const carts: Record<string, CartRule> = {
    [name]: {
      read: { action: 'load.get', lines: '', line: 'no', item: 'part' },
      add: { action: 'load.put', lines: '/load', item: 'part' },
      remove: { action: 'load.drop', line: 'no' },
      submit: ['load.send'],
      placed: '/sent/0',
    },
  };
  const load = {
    'load.get': action('load.get', { request: get, input: closed({}) }),
    'load.put': action('load.put', {
      ...change,
      request: post,
      input: closed({ part: text() }, { required: ['part'] }),
    }),
    'load.drop': action('load.drop', { ...change, request: post, input: closed({ no: text() }, { required: ['no'] }) }),
    'load.send': action('load.send', { ...change, request: { ...get, method: 'POST' }, input: closed({}) }),
  };
  const other = await depotPack(load, { carts });
  const found = cartOf(other.manifest, name) as Cart;
  expect(found.rule).toEqual(carts[name]);
  expect(found.linesIn('read', [{ no: 1, part: 'p1' }])).toEqual([{ id: '1', item: 'p1' }]);
  expect(found.linesIn('add', { load: { no: 1, part: 'p1' } })).toEqual([{ id: '1', item: 'p1' }]);
  expect([found.isPlaced({ sent: ['s1'] }), found.isPlaced({ sent: [] })]).toEqual([true, false]);
  await other.close();
});
