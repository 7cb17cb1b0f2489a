import { describe, expect, test } from '@jest/globals';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { client, type Row, userId } from '../support/sandbox.ts';

const api = '/api/sn_sc/servicecatalog';
const standardLaptop = 'da2278cf5c7bfe17bf990a947099e3b9';
const keyboard = '529df7f847cd56243b1bfd3a071fc80f';
const twoStep = { properties: { 'glide.sc.checkout.twostep': 'true' } };

/** A sandbox of its own: every checkout empties the one cart. */
async function withCart(options: SandboxOptions, use: (own: ReturnType<typeof client>) => Promise<void>) {
  const sandbox = await startSandbox(options);
  try {
    await use(client(() => sandbox));
  } finally {
    await sandbox.close();
  }
}

const order = { method: 'POST' };
const nora = '68283d3b461552018f154473d6c50778';

/** Orders a keyboard for each user; the lines that are there from the start go first. */
async function fill({ ask }: ReturnType<typeof client>, users: readonly string[]) {
  await ask(`${api}/cart/dde34ad713426300027879d96144b072/empty`, { method: 'DELETE' });
  for (const user of users) {
    const body = { sysparm_quantity: 1, sysparm_requested_for: user };
    await ask(`${api}/items/${keyboard}/add_to_cart`, { body });
  }
}

describe('an order of a cart', () => {
  test.each([
    ['the one whom all of it is for', [nora, nora], nora, 'Nora Valdis'],
    ['the owner of the cart where its lines are for several', [nora, userId], userId, 'Ines Tegra'],
  ])('is for %s', async (_, users, receiver, name) => {
    await withCart(twoStep, async (own) => {
      await fill(own, users);
      expect((await own.ask(`${api}/cart/checkout`, order)).body.result).toMatchObject({
        requested_for: receiver,
        requested_for_user: name,
      });
    });
    await withCart({}, async (own) => {
      await fill(own, users);
      const { request_id } = (await own.ask(`${api}/cart/checkout`, order)).body.result as Row;
      expect(await own.table('sc_request', `sys_id=${request_id}`)).toMatchObject([{ requested_for: receiver }]);
    });
  });
});

describe('checkout in one step', () => {
  test('turns the cart into a request with its items', () =>
    withCart({ now: () => new Date('2026-02-03T09:00:00Z') }, async ({ ask, rows, table }) => {
      const body = { sysparm_quantity: '2', variables: { operating_system: 'Linux', docking_station: 'true' } };
      await ask(`${api}/items/${standardLaptop}/add_to_cart`, { body });
      const answer = await ask(`${api}/cart/checkout`, order);
      const result = answer.body.result as Row;
      expect(answer.status).toBe(200);
      expect(result).toEqual({ request_id: expect.any(String), request_number: expect.stringMatching(/^REQ\d{7}$/) });

      expect(
        await rows(`/api/now/table/sc_request/${result.request_id}?sysparm_exclude_reference_link=true`),
      ).toMatchObject({
        number: result.request_number,
        price: '2747.9',
        requested_for: userId,
        opened_by: userId,
        opened_at: '2026-02-03 09:00:00',
      });
      const items = await table('sc_req_item', `request=${result.request_id}^ORDERBYnumber`);
      expect(items.map((item) => [item.short_description, item.quantity, item.price])).toEqual([
        ['Wireless Keyboard', '2', '59'],
        ['Noise-Cancelling Headset', '1', '129.9'],
        ['Standard Laptop', '2', '1250'],
      ]);
      expect(items[0]).toMatchObject({ cat_item: keyboard, requested_for: userId, opened_by: userId });
    }));

  test('leaves an empty cart, which is not checked out', () =>
    withCart({}, async ({ ask, table }) => {
      await ask(`${api}/cart/checkout`, order);
      expect((await ask(`${api}/cart`)).body.result).not.toHaveProperty('none');
      for (const path of ['checkout', 'submit_order']) {
        const again = await ask(`${api}/cart/${path}`, order);
        expect(again).toMatchObject({ status: 400, body: { error: { message: 'Cart is empty' }, status: 'failure' } });
      }
      expect(await table('sc_request', 'sys_created_by=integration')).toHaveLength(1);
    }));

  test('asks again whether the items may be ordered', () =>
    withCart({}, async ({ ask, table }) => {
      await ask(`/api/now/table/sc_cat_item/${keyboard}`, { method: 'PATCH', body: { active: 'false' } });
      expect((await ask(`${api}/cart/checkout`, order)).body.error?.message).toBe(
        'Security constraints prevent ordering of Item',
      );
      expect(await table('sc_request', 'sys_created_by=integration')).toEqual([]);
      expect((await ask(`${api}/cart`)).body.result).toMatchObject({ none: { items: [{}, {}] } });
    }));
});

describe('checkout in two steps', () => {
  test('changes nothing, tells what is to be ordered, and leaves the order to the second step', () =>
    withCart(twoStep, async ({ ask, table }) => {
      const cart = (await ask(`${api}/cart`)).body.result as Record<string, unknown>;
      expect(await ask(`${api}/cart/checkout`, order)).toMatchObject({
        status: 200,
        body: {
          result: {
            ...cart,
            requested_for: userId,
            requested_for_user: 'Ines Tegra',
            delivery_address: '',
            special_instructions: '',
          },
        },
      });
      expect(await table('sc_request', 'sys_created_by=integration')).toEqual([]);
      const { request_id } = (await ask(`${api}/cart/submit_order`, order)).body.result as Row;
      expect(await table('sc_req_item', `request=${request_id}`)).toHaveLength(2);
      expect((await ask(`${api}/cart/checkout`, order)).status).toBe(400);
    }));

  test('the second step orders as well where there is but one', () =>
    withCart({}, async ({ ask, table }) => {
      expect((await ask(`${api}/cart/submit_order`, order)).status).toBe(200);
      expect(await table('sc_request', 'sys_created_by=integration')).toHaveLength(1);
    }));

  test('an order at once fills a cart of its own and orders nothing', () =>
    withCart(twoStep, async ({ ask, table }) => {
      const before = (await ask(`${api}/cart`)).body.result as Record<string, unknown>;
      const now = () => ask(`${api}/items/${keyboard}/order_now`, { body: { sysparm_quantity: 1 } });
      const answer = await now();
      expect(answer).toMatchObject({ status: 200, body: { result: { cart_id: expect.any(String) } } });
      expect(Object.keys(answer.body.result as object)).toEqual(['cart_id']);
      expect((await now()).body).toEqual(answer.body);
      const other = (answer.body.result as Row).cart_id;
      expect(other).not.toBe(before.cart_id);
      expect((await ask(`${api}/cart`)).body.result).toEqual(before);
      expect(await table('sc_request', 'sys_created_by=integration')).toEqual([]);
    }));
});
