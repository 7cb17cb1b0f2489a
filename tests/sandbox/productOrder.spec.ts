import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import {
  account,
  consumer,
  contact,
  fault,
  inactiveInventory,
  missing,
  type Order,
  offering,
  party,
  productItem,
  productOrder,
  productOrderClient,
  productSpecification,
} from '../support/orders.ts';
import { freshSandbox, links, unknownId } from '../support/sandbox.ts';

const { ask, table, sandboxOf } = freshSandbox({ now: () => new Date('2026-03-02T09:15:04.321Z') });

const { path, created, read, change, cancel } = productOrderClient({ ask });

describe('a product order', () => {
  test('is answered with what was sent, and read as it is kept', async () => {
    const { id, href, ...answer } = await created({
      ...{ externalId: 'PO-1', requestedStartDate: '2026-04-01T08:00:00.506Z', fieldOfNobody: 1 },
      note: [{ text: 'first' }, { text: 'second' }],
      productOrderItem: [
        productItem({
          quantity: 3,
          itemPrice: [{ priceType: 'recurring', price: { taxIncludedAmount: { unit: 'USD', value: 19.5 } } }],
          product: {
            productSpecification: { id: productSpecification, name: 'anything' },
            productCharacteristic: [
              { name: 'Compression', value: 'Advanced', valueType: 'string' },
              { name: 'Routing', value: 'Plain', previousValue: 'Plain' },
            ],
            relatedParty: [{ firstName: 'Jory', lastName: 'Penhale', '@referredType': 'OrderLineItemContact' }],
          },
        }),
      ],
    });
    expect(answer).toMatchObject({ externalId: 'PO-1', fieldOfNobody: 1, productOrderItem: [{ state: 'new' }] });
    expect(href).toBe(`${path}/${id}`);
    expect(await read(id)).toEqual({
      ...{ id, href, ponr: 'false', externalId: 'PO-1', orderCurrency: 'USD', state: 'new', version: '1' },
      requestedStartDate: '2026-04-01T08:00:00.000Z',
      note: ['second', 'first'].map((text) => ({ author: expect.any(String), date: '2026-03-02T09:15:04.000Z', text })),
      productOrderItem: [
        expect.objectContaining({
          ...{ id: '10', action: 'add', quantity: 3, state: 'new', ponr: 'false', version: '1' },
          itemPrice: [
            { priceType: 'recurring', price: { taxIncludedAmount: { unit: 'USD', value: 19.5 } } },
            { priceType: 'nonRecurring', price: { taxIncludedAmount: { unit: 'USD', value: 0 } } },
          ],
          product: {
            '@type': 'Product',
            productCharacteristic: [{ name: 'Compression', value: 'Advanced', valueType: 'Choice', previousValue: '' }],
            productSpecification: expect.objectContaining({ name: 'Branch Edge Router', internalVersion: '1' }),
            relatedParty: [expect.objectContaining({ name: 'Jory Penhale' })],
          },
          productOffering: expect.objectContaining({ id: offering, name: 'Branch Network Bundle', version: 'v1' }),
        }),
      ],
      relatedParty: [{ id: account, name: 'Marrowgate Hotels', '@type': 'RelatedParty', '@referredType': 'Customer' }],
      '@type': 'ProductOrder',
    });
    expect(await read('PO-1')).toEqual(await read(id));
    expect(await table('sn_ind_tmt_orm_order', `external_id=PO-1`)).toMatchObject([{ sys_id: id, state: 'new' }]);
  });

  test('waits in the queue when it is asked to, is told of once, and is there on the next read', async () => {
    const answer = await ask(`${path}?mode=async`, { body: productOrder({ externalId: 'PO-2' }) });
    expect(answer).toMatchObject({ status: 202, body: { orderId: expect.stringMatching(/^[0-9a-f]{32}$/) } });
    const { orderId } = answer.body as unknown as { orderId: string };
    expect(Object.keys(answer.body)).toEqual(['orderId']);
    expect((await change(orderId, { channel: [{ id: '1' }] })).body).toEqual(
      fault(
        1,
        'This order is yet to be created in customer order table. Please check in inbound queue for more details.',
      ),
    );
    expect(await cancel(orderId)).toMatchObject({
      status: 400,
      body: { message: 'This order is yet to be created in customer order table' },
    });
    expect(await table('sn_tmt_core_inbound_queue', `order_id=${orderId}`)).toMatchObject([{ state: 'new' }]);
    expect(await ask(`${path}/${orderId}`)).toMatchObject({
      status: 200,
      body: fault(102, 'Request in queue', 'This Order is still in the inbound queue table waiting to be processed.'),
    });
    expect(await read(orderId)).toMatchObject({ id: orderId, externalId: 'PO-2', state: 'new' });
    expect(await table('sn_tmt_core_inbound_queue', `order_id=${orderId}`)).toMatchObject([{ state: 'completed' }]);
  });

  test('that was not checked before the queue fails in it; at once, it calls itself failed', async () => {
    const validations = 'sn_ind_tmt_orm.create_product_order_validations_';
    const of = await startSandbox({
      properties: { [`${validations}async`]: 'false', [`${validations}sync`]: 'false' },
    });
    const body = productOrder({ orderCurrency: undefined });
    const { orderId } = (await ask(`${path}?mode=async`, { body, of })).body as unknown as { orderId: string };
    expect((await ask(`${path}/${orderId}`, { of })).body).toMatchObject({ code: 102 });
    for (const _ of ['once', 'for good'])
      expect(await ask(`${path}/${orderId}`, { of })).toMatchObject({
        status: 200,
        body: missing('Invalid payload: orderCurrency is missing'),
      });
    expect(await ask(path, { body, of })).toMatchObject({
      status: 400,
      body: fault(1, 'Invalid payload: Order creation failed', 'Invalid payload: orderCurrency is required'),
    });
    await of.close();
  });

  const owned = (id: unknown) => ({ action: 'change', product: { id } });
  const at = (more: Order) => productOrder({ productOrderItem: [productItem(more)] });
  const priced = [{ priceType: 'recurring', price: { taxIncludedAmount: { unit: 'EUR', value: 1 } } }];
  test.each([
    [undefined, missing('Invalid payload: Request body missing')],
    [{}, missing('Invalid payload: Request body missing')],
    [productOrder({ productOrderItem: [] }), missing('Invalid payload: productOrderItem is missing')],
    [at({ id: undefined }), missing('Invalid payload: productOrderItem id is missing')],
    [at({ action: '' }), missing('Invalid payload: productOrderItem action is missing')],
    [at({ productOffering: null }), missing('Invalid payload: productOrderItem productOffering is missing')],
    [at({ productOffering: {} }), missing('Invalid payload: productOffering id is missing')],
    [at({ productOffering: { id: unknownId } }), fault(1, 'Invalid payload: Product offering does not exist')],
    [at({ action: 'change' }), missing('Invalid payload: productOrderItem product is missing')],
    [at({ product: { productSpecification: {} } }), missing('Invalid payload: productSpecification id is missing')],
    [
      at({ product: { productSpecification: { id: unknownId } } }),
      fault(1, 'Invalid payload: Product specification does not exist'),
    ],
    [at(owned(undefined)), missing('Invalid payload: Product inventory ID is missing')],
    [at(owned(unknownId)), fault(1, 'Invalid payload: Product Inventory does not exist')],
    [at(owned(inactiveInventory)), fault(1, 'Invalid payload: Sold Product is inactive')],
    [productOrder({ relatedParty: undefined }), missing('Invalid payload: relatedParty is missing')],
    [
      productOrder({ relatedParty: [party(contact, 'CustomerContact')] }),
      missing('Invalid payload: Customer Account or Consumer is missing'),
    ],
    [
      productOrder({ relatedParty: [party(unknownId, 'Consumer')] }),
      fault(1, 'Invalid payload: Consumer does not exist'),
    ],
    [
      productOrder({ relatedParty: [party(consumer, 'Customer')] }),
      fault(1, 'Invalid payload: Customer Account does not exist'),
    ],
    [productOrder({ orderCurrency: '' }), missing('Invalid payload: orderCurrency is required')],
    [productOrder({ orderCurrency: 'ZZZ' }), fault(1, 'Inactive Currency Code: ZZZ')],
    [
      at({ itemPrice: priced }),
      fault(1, 'One or more line items has a different currency code than the order currency'),
    ],
  ])('%# is refused as documented', async (body, expected) => {
    const before = (await table('sn_ind_tmt_orm_order', '')).length;
    expect(await ask(path, { method: 'POST', body })).toMatchObject({ status: 400, body: expected });
    expect(await table('sn_ind_tmt_orm_order', '')).toHaveLength(before);
  });

  test.each([
    { productOrderItem: 'x' },
    { productOrderItem: [null, 1, 'x'] },
    { relatedParty: { id: 1 } },
    { productOrderItem: [productItem({ product: [], productOffering: 'x' })] },
  ])('with %j in place of what is expected is refused', async (more) => {
    expect((await ask(path, { body: productOrder(more) })).status).toBe(400);
  });

  test('with a field called __proto__, or odd ones inside, is one more order', async () => {
    const odd = { note: 'x', channel: [1], itemPrice: {}, requestedStartDate: {} };
    const item = { ...productItem({ itemPrice: 'x', quantity: {}, productOrderItemRelationship: 5 }) };
    const text = JSON.stringify(productOrder({ ...odd, productOrderItem: [item] }));
    expect((await ask(path, { body: text.replace('{', '{"__proto__": {"id": "x"},') })).status).toBe(201);
    expect((await ask(`${path}/__proto__`)).status).toBe(404);
    const { id } = await created({ productOrderItem: [productItem({ quantity: 'many' })] });
    expect(await read(id)).toMatchObject({
      productOrderItem: [expect.not.objectContaining({ quantity: expect.anything() })],
    });
    expect(JSON.stringify(await read(id))).not.toContain('null');
  });
});

describe('the list of product orders', () => {
  test('says what part of it is answered, and links to the others', async () => {
    const all = await ask(path);
    expect([all.status, all.headers.get('link')]).toEqual([200, null]);
    const orders = all.body as unknown as Order[];
    const page = await ask(`${path}?limit=2&offset=1`);
    expect([page.status, page.body]).toEqual([206, orders.slice(1, 3)]);
    expect(page.headers.get('x-total-count')).toBe(String(orders.length));
    expect(page.headers.get('content-range')).toBe('items 2-3');
    expect(Object.keys(links(page.headers)).sort()).toEqual(['first', 'last', 'next', 'previous']);
    expect((await ask(links(page.headers).next ?? '')).body).toEqual(orders.slice(3, 5));
  });

  test('filters, shows only named fields, and is a 404 where nothing is found', async () => {
    const done = await ask(`${path}?state=completed&fields=id,state,nonsense`);
    expect(done.body).toEqual([{ id: expect.any(String), state: 'completed' }]);
    expect((await ask(`${path}?externalId=PO-20311`)).body).toMatchObject([{ externalId: 'PO-20311' }]);
    expect((await ask(`${path}?state=rejected`)).status).toBe(404);
    expect((await ask(`${path}?offset=500`)).status).toBe(404);
    expect((await ask(`${path}?limit=-1`)).status).toBe(400);
    const { hostname } = sandboxOf().config;
    expect((await ask(`http://${hostname}${path}?limit=500`)).status).toBe(200);
  });
});
