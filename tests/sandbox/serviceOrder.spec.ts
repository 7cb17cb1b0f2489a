import { describe, expect, test } from '@jest/globals';
import {
  account,
  fault,
  inactiveInventory,
  inventory,
  missing,
  type Order,
  party,
  serviceItem,
  serviceOrder,
  serviceSpecification,
} from '../support/orders.ts';
import { freshSandbox, unknownId } from '../support/sandbox.ts';

const { ask } = freshSandbox({ now: () => new Date('2026-03-02T09:15:04.321Z') });

const path = '/api/sn_tmf_api/order/serviceOrder';

async function created(more: Order = {}): Promise<string> {
  const answer = await ask(path, { body: serviceOrder(more) });
  expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'new' })]);
  return (answer.body as unknown as { id: string }).id;
}

const read = async (id: string) => (await ask(`${path}/${id}`)).body as unknown as Order;

const move = (id: string, state: string) =>
  ask(`/api/now/table/sn_ind_tmt_orm_order/${id}`, { method: 'PATCH', body: { state } });

const change = (id: string, body: unknown) => ask(`${path}/${id}`, { method: 'PATCH', body });

const cancel = (id: unknown) => ask(`${path}/cancelserviceorder`, { body: { serviceOrder: { id } } });

describe('a service order', () => {
  test('is kept with its key of the other system, and read as it is kept', async () => {
    const place = { id: '920cf6ac73d423002728660c4cf6a799' };
    const relationships = [{ id: '200', relationshipType: 'HasChild' }];
    const item = serviceItem({ place, serviceOrderItemRelationship: relationships });
    const id = await created({ externalId: 'SO-1', externalSystem: 'ERP-TMF641', serviceOrderItem: [item] });
    expect(await read(id)).toEqual({
      ...{ id, href: `${path}/${id}`, ponr: 'false', externalId: 'SO-1', externalSystem: 'ERP-TMF641' },
      orderDate: '2026-03-02T09:15:04.000Z',
      serviceOrderItem: [
        {
          ...{ id: '100', ponr: 'false', action: 'add', state: 'new', version: '1', '@type': 'ServiceOrderItem' },
          service: {
            ...{ '@type': 'Service', state: '', serviceType: 'cfs' },
            serviceSpecification: expect.objectContaining({ id: serviceSpecification, internalVersion: '2' }),
          },
          place: { ...place, '@type': 'Place' },
          serviceOrderItemRelationship: relationships,
        },
      ],
      relatedParty: [expect.objectContaining({ id: account })],
      ...{ state: 'new', version: '1', '@type': 'ServiceOrder' },
    });
    // Unlike product orders, by its sys_id alone.
    expect((await ask(`${path}/SO-1`)).status).toBe(404);
  });

  test('is no product order, and none is a service order', async () => {
    const id = await created();
    expect((await ask(`/api/sn_ind_tmt_orm/order/productOrder/${id}`)).status).toBe(404);
    expect((await ask(`${path}/8d75939453126010a795ddeeff7b126a`)).status).toBe(404);
    expect((await ask(`${path}?limit=100`)).body).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ '@type': 'ProductOrder' })]),
    );
  });

  const owned = (id: unknown) => ({ action: 'delete', service: { id } });
  const at = (more: Order) => serviceOrder({ serviceOrderItem: [serviceItem(more)] });
  test.each([
    [{}, missing('Invalid payload: Request body missing.')],
    [serviceOrder({ serviceOrderItem: [] }), missing('Invalid payload: serviceOrderItem missing.')],
    [at({ id: '' }), missing('Invalid payload: serviceOrderItem ID is missing.')],
    [at({ action: undefined }), missing('Invalid payload: serviceOrderItem action is missing.')],
    [at({ service: undefined }), missing('Invalid payload: serviceOrderItem service is missing.')],
    [at({ service: {} }), missing('Invalid payload: serviceSpecification is missing.')],
    [at({ service: { serviceSpecification: {} } }), missing('Invalid payload: serviceSpecification ID is missing.')],
    [
      at({ service: { serviceSpecification: { id: unknownId } } }),
      fault(1, 'Invalid payload: Service specification does not exist.'),
    ],
    [
      at({ service: { serviceSpecification: { id: serviceSpecification, version: 'v1', internalVersion: '2' } } }),
      fault(1, 'Invalid payload: Order creation failed.'),
    ],
    [at(owned(undefined)), missing('Invalid payload: Product inventory ID is missing.')],
    [at(owned(unknownId)), fault(1, 'Invalid payload: Product Inventory does not exist.')],
    [at(owned(inactiveInventory)), fault(1, 'Invalid payload: Sold Product is inactive.')],
    [serviceOrder({ relatedParty: undefined }), missing('Invalid payload: Customer Account or Consumer is missing')],
    [
      serviceOrder({ relatedParty: [party(unknownId, 'Consumer')] }),
      fault(1, 'Invalid payload: Consumer does not exist'),
    ],
    [
      serviceOrder({ relatedParty: [party(unknownId, 'Customer')] }),
      fault(1, 'Invalid payload: Customer Account does not exist.'),
    ],
  ])('%# is refused as documented', async (body, expected) => {
    expect(await ask(path, { body })).toMatchObject({ status: 400, body: expected });
  });

  test('waits in the queue as product orders do', async () => {
    const { body } = await ask(`${path}?mode=async`, { body: serviceOrder() });
    const { orderId } = body as unknown as { orderId: string };
    expect((await ask(`/api/sn_ind_tmt_orm/order/productOrder/${orderId}`)).status).toBe(404);
    expect((await cancel(orderId)).status).toBe(400);
    expect(await read(orderId)).toMatchObject({ code: 102 });
    expect(await read(orderId)).toMatchObject({ id: orderId, state: 'new' });
  });
});

describe('a change of a service order', () => {
  test('is answered with what was sent, and waits to be looked at', async () => {
    const id = await created({ externalId: 'SO-2' });
    await move(id, 'in_progress');
    const body = { description: 'A gate', serviceOrderItem: [serviceItem({ quantity: 2 })] };
    expect(await change(id, body)).toMatchObject({
      status: 200,
      body: {
        ...{ id, description: 'A gate', orderType: 'add', state: 'revision_received' },
        serviceOrderItem: [
          { service: { serviceSpecification: { status: 'published', sys_id: serviceSpecification } } },
        ],
      },
    });
    expect(await read(id)).toMatchObject({
      ...{ externalId: 'SO-2', state: 'revision_received', version: '2' },
      serviceOrderItem: [{ quantity: 2, version: '2', state: 'in_progress' }],
    });
    expect((await change(id, body)).status).toBe(200);
  });

  test.each([
    [{}, missing('Invalid payload: Request body missing')],
    [{ description: 'x' }, missing('Invalid payload: serviceOrderItem is missing')],
    [{ serviceOrderItem: [serviceItem({ id: '' })] }, missing('Invalid payload: serviceOrderItem id is missing')],
    [
      { serviceOrderItem: [{ id: '100', action: 'add' }] },
      missing('Invalid payload: serviceOrderItem service is missing'),
    ],
    [
      { serviceOrderItem: [serviceItem({ service: {} })] },
      missing('Invalid payload: service serviceSpecification is missing'),
    ],
    [
      { serviceOrderItem: [serviceItem({ action: 'change', service: { id: unknownId } })] },
      fault(1, 'Invalid payload: Service Inventory does not exist'),
    ],
  ])('with %j is refused', async (body, expected) => {
    const id = await created();
    await move(id, 'in_progress');
    expect(await change(id, body)).toMatchObject({ status: 400, body: expected });
  });

  test('is no change of an order that is new, done or unknown', async () => {
    const body = { serviceOrderItem: [serviceItem()] };
    const id = await created();
    expect((await change(id, body)).body).toMatchObject({
      details: [{ message: 'Cannot update the order in state: New', datapath: '' }],
    });
    expect((await change('bd30366ec3a83010abc8b5183c40dd92', body)).status).toBe(400);
    expect((await change(unknownId, body)).status).toBe(404);
  });
});

describe('a service', () => {
  test('that is sold can be changed and ended by orders of their own', async () => {
    for (const action of ['change', 'delete']) {
      const id = await created({ serviceOrderItem: [{ id: '100', action, service: { id: inventory } }] });
      expect(await read(id)).toMatchObject({ serviceOrderItem: [{ action, service: { id: inventory } }] });
    }
  });

  test('order is canceled once, and not past its point of no return', async () => {
    const id = await created();
    expect(await cancel(id)).toMatchObject({ status: 200, body: { id, state: 'done', serviceOrder: { id } } });
    expect(await read(id)).toMatchObject({ state: 'assessing_cancellation' });
    expect((await cancel(id)).status).toBe(400);
    expect((await cancel('bd30366ec3a83010abc8b5183c40dd92')).status).toBe(400);
    expect((await cancel(unknownId)).status).toBe(400);
  });
});
