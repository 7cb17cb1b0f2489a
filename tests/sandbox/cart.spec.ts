import { describe, expect, test } from '@jest/globals';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { client, freshSandbox, unknownId, userId } from '../support/sandbox.ts';

const api = '/api/sn_sc/servicecatalog';
const items = {
  keyboard: '529df7f847cd56243b1bfd3a071fc80f',
  mailAccount: '186d917a6fab7980575967ddbb3ee4f2',
  mouse: '5e0a3d143fb5271401d18c6d2df98b06',
  officeLaptop: '04b7e94b4f7b4200086eeed18110c7fd',
  developerLaptop: '774906834fbb4200086eeed18110c737',
  phone: '0d08837237153000158bbfc8bcbe5d02',
  standardLaptop: 'da2278cf5c7bfe17bf990a947099e3b9',
  vpn: '7e5c92fa6a756857e2e0c43e772b4512',
  pager: '6af88692e0c3cb26000db5d93b07cc10',
  recordProducer: '3f1dd0320a0a0b99000a53f7604a2ef9',
  orderGuide: '6690750f4f7b4200086eeed18110c761',
};
const users = { nora: '68283d3b461552018f154473d6c50778', arvid: '62826bf03710200044e0bfc8bcbe5df1' };
const seededLine = '7d138fa21329e300027879d96144b065';

interface Line {
  cart_item_id: string;
  item_name: string;
  quantity: string;
  variables: Record<string, string>;
  [key: string]: unknown;
}
type Cart = Record<string, { items: Line[] }> & { cart_id: string };

/** A sandbox of its own, with what is asked of its cart. */
async function withCart(options: SandboxOptions, use: (own: ReturnType<typeof shop>) => Promise<void>) {
  const sandbox = await startSandbox(options);
  try {
    await use(shop(client(() => sandbox)));
  } finally {
    await sandbox.close();
  }
}

function shop({ ask, table }: Pick<ReturnType<typeof client>, 'ask' | 'table'>) {
  const cart = async () => (await ask(`${api}/cart`)).body.result as Cart;
  const add = (item: string, body: unknown, headers?: Record<string, string>) =>
    ask(`${api}/items/${item}/add_to_cart`, { body, ...(headers && { headers }) });
  const update = (line: string, body: unknown) => ask(`${api}/cart/${line}`, { method: 'PUT', body });
  const linesOf = (of: Cart) => Object.values(of).flatMap((block) => (typeof block === 'string' ? [] : block.items));
  const lines = async () => linesOf(await cart());
  return { ask, table, cart, add, update, lines };
}

const shared = freshSandbox();
const { ask, add, update, lines } = shop(shared);

describe('the cart', () => {
  test('groups its lines by the interval of their fee, and sums them up', () =>
    withCart({}, async ({ add, cart, ask }) => {
      await ask(`${api}/cart/dde34ad713426300027879d96144b072/empty`, { method: 'DELETE' });
      expect(await cart()).toEqual({
        cart_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        subtotal_price: '$0.00',
        subtotal_recurring_price: '$0.00',
        subtotal_recurring_frequency: '',
        subtotal_title: 'Subtotal',
        total_title: 'Total',
        show_subtotal_price: 'true',
      });
      await add(items.officeLaptop, { sysparm_quantity: '3', variables: { acrobat: 'true' } });
      await add(items.phone, { sysparm_quantity: 1 });
      const answer = await add(items.mailAccount, { sysparm_quantity: '+1', variables: { new_email: 'x@y.example' } });
      expect(answer).toMatchObject({ status: 200, body: { result: { subtotal: '$4,099.99' } } });
      expect(await cart()).toMatchObject({
        subtotal_price: '$4,099.99',
        subtotal_recurring_price: '$329.00',
        yearly: {
          frequency_label: 'Annually',
          subtotal_recurring_frequency: 'Annually',
          subtotal_price: '$3,300.00',
          subtotal_recurring_price: '$300.00',
          items: [
            {
              price: '$1,100.00',
              subtotal: 3300,
              subtotal_price: '$3,300.00',
              recurring_frequency: 'Annually',
              recurring_subtotal: 300,
              show_recurring_price: true,
              delivery_time: '5 Days',
              variables: { 'Page editor': 'true', 'Picture editor': '', 'Further programs': '' },
            },
          ],
        },
        monthly: { subtotal_price: '$799.99', subtotal_recurring_price: '$29.00', show_subtotal_price: 'true' },
        none: { frequency_label: null, subtotal_price: '-', show_subtotal_price: 'false', items: [{ price: '$0.00' }] },
      });
    }));

  test('has a block for a fee of each day', () =>
    withCart({}, async ({ add, ask, cart }) => {
      const body = { recurring_frequency: 'daily', recurring_price: '2.5' };
      await ask(`/api/now/table/sc_cat_item/${items.phone}`, { method: 'PATCH', body });
      await add(items.phone, { sysparm_quantity: 2 });
      expect(await cart()).toMatchObject({
        daily: { frequency_label: 'Daily', subtotal_recurring_price: '$5.00', items: [{ recurring_subtotal: 5 }] },
        subtotal_recurring_price: '$5.00',
      });
    }));

  test('adds to the price what a ticked box and a chosen choice cost', () =>
    withCart({}, async ({ add, lines }) => {
      await add(items.standardLaptop, {
        sysparm_quantity: 2,
        variables: { operating_system: 'Linux', docking_station: 'true' },
      });
      await add(items.standardLaptop, { sysparm_quantity: 2, variables: { operating_system: 'Linux' } });
      await add(items.developerLaptop, { sysparm_quantity: 2, variables: { memory: '64' } });
      expect((await lines()).slice(2).map((line) => [line.price, line.subtotal, line.recurring_price])).toEqual([
        ['$1,250.00', 2500, '$0.00'],
        ['$1,100.00', 2200, '$0.00'],
        ['$1,739.00', 3478, '$110.00'],
      ]);
      const shown = await ask(`${api}/items/${items.developerLaptop}`);
      expect(JSON.stringify(shown.body)).toContain('"price":240,"recurring_price":10');
    }));

  test('changes a line: answers are kept, its time of change is not', () => {
    let now = new Date('2026-02-03T09:00:00Z');
    return withCart({ now: () => now }, async ({ add, update, lines }) => {
      await add(items.mouse, { sysparm_quantity: 1, variables: { hand: 'left' } });
      const [, , line] = await lines();
      now = new Date('2026-02-03T10:30:00Z');
      const id = line?.cart_item_id ?? '';
      expect((await update(id, { sysparm_quantity: '4' })).body.error?.message).toBe(
        'Mandatory Variables are required',
      );
      expect((await update(id, { sysparm_quantity: '4', sysparm_no_validation: 'true' })).status).toBe(201);
      const answer = await update(id, { sysparm_quantity: '5', variables: { hand: 'left' } });
      expect(answer).toMatchObject({ status: 201, body: { result: { subtotal_price: '$472.90' } } });
      expect((await lines())[2]).toMatchObject({
        quantity: '5',
        variables: { 'Which hand?': 'left' },
        created_on: '2026-02-03 09:00:00',
        updated_on: '2026-02-03 10:30:00',
      });
    });
  });

  test('loses a line once', () =>
    withCart({}, async ({ ask, lines }) => {
      const remove = () => ask(`${api}/cart/${seededLine}`, { method: 'DELETE' });
      expect(await remove()).toMatchObject({ status: 204, body: {} });
      expect((await lines()).map((line) => line.item_name)).toEqual(['Wireless Keyboard']);
      expect((await remove()).status).toBe(400);
    }));

  test.each([
    ['an admin: it is deleted as well', ['admin'], false],
    ['an admin of the catalog', ['catalog_admin'], true],
    ['its owner', [], true],
  ])('is emptied by %s', (_, roles, stays) =>
    withCart({ user: { roles } }, async ({ ask, cart }) => {
      const { cart_id } = await cart();
      const empty = () => ask(`${api}/cart/${cart_id}/empty`, { method: 'DELETE' });
      expect((await empty()).status).toBe(204);
      const after = await cart();
      expect(after).not.toHaveProperty('none');
      expect(after.cart_id === cart_id).toBe(stays);
      expect((await empty()).status).toBe(stays ? 204 : 400);
    }),
  );
});

describe('what may not be put in', () => {
  const quantity = 'Invalid quantity value';
  const security = 'Security constraints prevent ordering of Item';
  const mandatory = 'Mandatory Variables are required';
  test.each<[string, string, unknown, string]>([
    ['no quantity', items.keyboard, {}, quantity],
    ['a negative quantity', items.keyboard, { sysparm_quantity: '-1' }, quantity],
    ['half of one', items.keyboard, { sysparm_quantity: 0.5 }, quantity],
    ['more than a whole number holds', items.keyboard, { sysparm_quantity: '9'.repeat(400) }, quantity],
    ['an object for a quantity', items.keyboard, { sysparm_quantity: { toString: 1 } }, quantity],
    ['a list for a quantity', items.keyboard, { sysparm_quantity: [1] }, quantity],
    ['no body', items.keyboard, '', quantity],
    ['an item off the market', items.pager, { sysparm_quantity: 1 }, security],
    ['an unknown item', unknownId, { sysparm_quantity: 1 }, security],
    ['a record producer', items.recordProducer, { sysparm_quantity: 1, variables: { comments: 'x' } }, security],
    ['an order guide', items.orderGuide, { sysparm_quantity: 1 }, security],
    ['no answer', items.mouse, { sysparm_quantity: 1 }, mandatory],
    ['a blank answer', items.mouse, { sysparm_quantity: 1, variables: { hand: '' } }, mandatory],
    ['answers that are a list', items.mouse, { sysparm_quantity: 1, variables: ['left'] }, mandatory],
    ['an object for an answer', items.mouse, { sysparm_quantity: 1, variables: { hand: {} } }, mandatory],
    ['a box ticked in JSON', items.vpn, { sysparm_quantity: 1, variables: { terms_accepted: true } }, mandatory],
  ])('%s', async (_, item, body, message) => {
    const before = await lines();
    const expected = { status: 400, body: { error: { message, detail: '' }, status: 'failure' } };
    expect(await add(item, body)).toMatchObject(expected);
    expect(await lines()).toEqual(before);
  });

  test('a session cookie sent back', async () => {
    expect((await add(items.keyboard, { sysparm_quantity: 1 }, { cookie: 'glide_session=1' })).status).toBe(400);
  });

  test('names that objects have of their own count as unknown', async () => {
    const body = '{"sysparm_quantity":0,"variables":{"__proto__":"x","constructor":"y","acrobat":5}}';
    const before = (await lines()).length;
    expect((await add(items.officeLaptop, body)).status).toBe(200);
    const added = (await lines()).find((line) => line.item_name === 'Office Laptop');
    expect(added).toMatchObject({ quantity: '0', subtotal: 0, variables: { 'Page editor': '5' } });
    expect(await lines()).toHaveLength(before + 1);
    expect((await update(unknownId, { sysparm_quantity: 1 })).status).toBe(400);
    expect((await update(seededLine, { sysparm_quantity: 'one' })).body.error?.message).toBe(quantity);
    expect((await ask(`${api}/cart/__proto__`, { method: 'DELETE' })).status).toBe(400);
  });
});

describe('for others', () => {
  test('each further user gets a line', () =>
    withCart({}, async ({ add, lines, ask, table }) => {
      await ask(`${api}/cart/dde34ad713426300027879d96144b072/empty`, { method: 'DELETE' });
      await add(items.keyboard, {
        sysparm_quantity: 2,
        sysparm_requested_for: users.nora,
        sysparm_also_request_for: `${users.arvid},${userId}`,
      });
      expect(await lines()).toHaveLength(3);
      await ask(`${api}/cart/checkout`, { method: 'POST' });
      const ordered = await table('sc_req_item', 'sys_created_by=integration^ORDERBYnumber');
      expect(ordered.map((item) => item.requested_for)).toEqual([users.nora, users.arvid, userId]);
    }));

  test('one user who may not have it refuses all, as does two-step checkout', async () => {
    const body = { sysparm_quantity: 1, sysparm_also_request_for: `${users.nora},${users.arvid}` };
    expect((await add(items.officeLaptop, body)).status).toBe(400);
    expect((await add(items.keyboard, body)).status).toBe(200);
    await withCart({ properties: { 'glide.sc.checkout.twostep': 'true' } }, async ({ add }) => {
      expect((await add(items.keyboard, body)).status).toBe(400);
    });
  });

  test('users are listed with blanks between them, too', async () => {
    const before = (await lines()).length;
    const list = `${users.nora}, ${userId}`;
    expect((await add(items.keyboard, { sysparm_quantity: 1, sysparm_also_request_for: list })).status).toBe(200);
    expect(await lines()).toHaveLength(before + 3);
  });

  test.each([
    [200, ['itil', 'catalog_admin']],
    [400, ['itil']],
    [200, ['admin']],
  ])('roles that the question names decide: %i with %j', (status, roles) =>
    withCart({ user: { roles } }, async ({ add, ask, table }) => {
      const [question] = await table('item_option_new', `cat_item=${items.keyboard}^type=31`);
      const body = { roles_to_use_also_request_for: 'sn_request_write,catalog_admin' };
      await ask(`/api/now/table/item_option_new/${question?.sys_id}`, { method: 'PATCH', body });
      const others = { sysparm_quantity: 1, sysparm_also_request_for: users.nora };
      expect((await add(items.keyboard, others)).status).toBe(status);
      expect((await add(items.keyboard, { sysparm_quantity: 1 })).status).toBe(200);
    }),
  );

  const roles = 'glide.sc.req_for.roles';
  const fallback = 'glide.sc.req_for.roles.default';
  test.each<[string, number, SandboxOptions]>([
    ['nobody may on a new instance', 400, { user: { roles: ['itil'] } }],
    ['an admin always may', 200, { user: { roles: ['admin'] } }],
    ['an admin may without a named role', 200, { user: { roles: ['admin'] }, properties: { [roles]: 'itil' } }],
    [
      'whoever has a named role may',
      200,
      { user: { roles: ['itil'] }, properties: { [roles]: 'catalog_admin, itil' } },
    ],
    ['nobody else then may', 400, { user: { roles: [] }, properties: { [roles]: 'itil', [fallback]: 'allow' } }],
    ['everybody may where that is allowed', 200, { user: { roles: [] }, properties: { [fallback]: 'allow' } }],
    ['any word but deny allows', 200, { user: { roles: [] }, properties: { [fallback]: '' } }],
  ])('%s', (_, status, options) =>
    withCart(options, async ({ add }) => {
      const ordering = (user: string) => add(items.keyboard, { sysparm_quantity: 1, sysparm_requested_for: user });
      expect((await ordering(users.nora)).status).toBe(status);
      expect((await ordering(userId)).status).toBe(200);
      const answered = await add(items.keyboard, { sysparm_quantity: 1, variables: { requested_for: users.nora } });
      expect(answered.status).toBe(status);
    }),
  );
});
