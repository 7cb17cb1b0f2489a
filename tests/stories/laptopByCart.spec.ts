import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/index.ts';
import { type Scene, story } from '../support/story.ts';

/** Finds the laptop as a person would, and says what it asks. */
async function laptop({ run }: Scene) {
  const { data: found } = await run('catalog.listItems', { sysparm_text: 'Standard Laptop' });
  const [item] = found;
  if (item?.sys_id === undefined) throw new Error('There is no laptop');
  const { data: shown } = await run('catalog.getItem', { sys_id: item.sys_id });
  return { sys_id: item.sys_id, asks: (shown.variables ?? []).filter(({ mandatory }) => mandatory === true) };
}

/** Empties the cart of what somebody else may have left in it. */
async function freshCart({ run }: Scene): Promise<void> {
  const { data } = await run('catalog.getCart');
  await run('catalog.emptyCart', { sys_id: String(data.cart_id) });
}

/** What the cart holds, over all intervals. */
async function lines({ run }: Scene) {
  const { data } = await run('catalog.getCart');
  const blocks = Object.values(data) as { items?: { item_name: string; quantity: string; subtotal_price: string }[] }[];
  return blocks.flatMap(({ items }) => items ?? []).map((line) => [line.item_name, line.quantity, line.subtotal_price]);
}

describe('a laptop is ordered through the cart', () => {
  test('with one-step checkout: found, added, corrected, ordered, and seen as a request', () =>
    story(async (scene) => {
      const { run, records } = scene;
      await freshCart(scene);
      const { sys_id, asks } = await laptop(scene);
      expect(asks.map(({ name }) => name)).toEqual(['operating_system']);

      const unanswered = await run('catalog.addItemToCart', { sys_id, sysparm_quantity: 1 }).catch((error) => error);
      expect(unanswered).toBeInstanceOf(ActionError);
      expect(unanswered).toMatchObject({ reason: 'mandatory_variables', outcome: 'refused' });
      expect(await lines(scene)).toEqual([]);

      const { data: cart } = await run('catalog.addItemToCart', {
        sys_id,
        sysparm_quantity: 2,
        variables: { operating_system: 'linux' },
      });
      expect(cart.subtotal).toBe('$2,200.00');
      const line = (cart.items as { cart_item_id: string }[])[0]?.cart_item_id ?? '';
      const variables = { operating_system: 'linux' };
      // The questions have to be answered again, though only the quantity changes.
      await run('catalog.updateCartItem', { cart_item_id: line, sysparm_quantity: 1, variables });
      expect(await lines(scene)).toEqual([['Standard Laptop', '1', '$1,100.00']]);

      const { data: order } = await run('catalog.checkout');
      const { request_number, request_id } = order as { request_number: string; request_id: string };
      expect(await records('sc_request', `number=${request_number}`)).toMatchObject([
        { sys_id: request_id, price: '1100' },
      ]);
      expect(await records('sc_req_item', `request=${request_id}`)).toMatchObject([
        { cat_item: sys_id, quantity: '1', price: '1100', number: expect.stringMatching(/^RITM\d{7}$/) },
      ]);
      expect(await lines(scene)).toEqual([]);
      const again = await run('catalog.checkout').catch((error) => error);
      expect(again).toMatchObject({ outcome: 'refused' });
    }));

  test('with two-step checkout: the summary orders nothing, submitting does', () =>
    story(
      async (scene) => {
        const { run, records } = scene;
        await freshCart(scene);
        const { sys_id } = await laptop(scene);
        await run('catalog.addItemToCart', { sys_id, sysparm_quantity: 1, variables: { operating_system: 'linux' } });
        const before = await records('sc_request', '');
        const { data: summary } = await run('catalog.checkout');
        expect(summary).toMatchObject({ subtotal_price: '$1,100.00' });
        expect(summary).not.toHaveProperty('request_number');
        expect(await records('sc_request', '')).toHaveLength(before.length);
        expect(await lines(scene)).toHaveLength(1);

        const { data: order } = await run('catalog.submitOrder');
        expect(order.request_number).toMatch(/^REQ\d{7}$/);
        expect(await records('sc_request', '')).toHaveLength(before.length + 1);
        expect(await lines(scene)).toEqual([]);
      },
      { properties: { 'glide.sc.checkout.twostep': 'true' } },
    ));

  test('and the answer to the order gets lost: nobody says that nothing happened, and a look finds the request', () =>
    story(async (scene) => {
      const { run, records, sandbox } = scene;
      await freshCart(scene);
      const { sys_id } = await laptop(scene);
      await run('catalog.addItemToCart', { sys_id, sysparm_quantity: 1, variables: { operating_system: 'linux' } });
      const before = await records('sc_request', '');
      sandbox.fail({ method: 'POST', path: '/api/sn_sc/servicecatalog/cart/checkout', fault: 'lost' });
      const error = await run('catalog.checkout').catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'unreachable', outcome: 'unknown', attempts: 1 });
      expect(await records('sc_request', '')).toHaveLength(before.length + 1);
    }));
});
