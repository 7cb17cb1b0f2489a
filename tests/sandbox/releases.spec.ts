import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadPack } from '../../src/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { missing, productItem, productOrder, serviceItem, serviceOrder } from '../support/orders.ts';
import { client } from '../support/sandbox.ts';

const csmOrder = 'ORD0001034';
const serviceOrderId = 'a831e56e77602110c8b3a4d54b5a9954';
const productOrderId = '8d75939453126010a795ddeeff7b126a';

const nothing = 'Requested URI does not represent any resource';

describe.each([
  [
    'classic',
    [
      `/api/sn_csm_order_mgmt/order/${csmOrder}`,
      '/api/sn_ind_tmt_orm/serviceorder',
      `/api/sn_ind_tmt_orm/serviceorder/${serviceOrderId}`,
    ],
    [`/api/sn_ind_tmt_orm/order/${csmOrder}`, '/api/sn_tmf_api/order/serviceOrder'],
  ],
  [
    'current',
    [
      `/api/sn_ind_tmt_orm/order/${csmOrder}`,
      '/api/sn_tmf_api/order/serviceOrder',
      `/api/sn_tmf_api/order/serviceOrder/${serviceOrderId}`,
    ],
    [`/api/sn_csm_order_mgmt/order/${csmOrder}`, '/api/sn_ind_tmt_orm/serviceorder'],
  ],
] as const)('a %s instance', (release, there, elsewhere) => {
  let sandbox: Sandbox;
  const { ask } = client(() => sandbox);
  beforeAll(async () => {
    sandbox = await startSandbox({ release });
  });
  afterAll(() => sandbox.close());

  test.each(there)('has %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test.each(elsewhere)('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400, body: { error: { message: nothing } } });
  });

  test('has product orders at both of their addresses', async () => {
    expect((await ask(`/api/sn_ind_tmt_orm/order/productOrder/${productOrderId}`)).body).toHaveProperty('href');
    const before = (await ask(`/api/sn_ind_tmt_orm/productorder/${productOrderId}`)).body;
    expect(before).toMatchObject({ id: productOrderId, state: 'in_progress' });
    expect(before).not.toHaveProperty('href');
  });

  test('lets the pack find its orders', async () => {
    const pack = await loadPack();
    const connection = pack.connect(sandbox.config, { allowLoopback: true });
    expect(await connection.run('order.get', { id: csmOrder })).toMatchObject({ data: { order_id: csmOrder } });
    const { data } = (await connection.run('serviceOrder.create', serviceOrder() as never)) as { data: { id: string } };
    const id = data.id;
    await ask(`/api/now/table/sn_ind_tmt_orm_order/${id}`, { method: 'PATCH', body: { state: 'in_progress' } });
    await connection.run('serviceOrder.update', { id, serviceOrderItem: [serviceItem()] } as never);
    expect(await connection.run('serviceOrder.get', { id })).toMatchObject({ data: { state: 'revision_received' } });
    await connection.run('serviceOrder.cancel', { serviceOrder: { id } });
    expect(await connection.run('serviceOrder.get', { id })).toMatchObject({
      data: { state: 'assessing_cancellation' },
    });
    await pack.close();
  });
});

test('a classic instance asks for the specification of a product, a current one no more', async () => {
  const body = productOrder({ productOrderItem: [productItem({ product: { isBundle: false } })] });
  for (const [release, status] of [['classic', 400] as const, ['current', 201] as const]) {
    const sandbox = await startSandbox({ release });
    const answer = await client(() => sandbox).ask('/api/sn_ind_tmt_orm/order/productOrder', { body });
    expect([release, answer.status]).toEqual([release, status]);
    if (status === 400)
      expect(answer.body).toEqual(missing('Invalid payload: product productSpecification is missing'));
    await sandbox.close();
  }
});

describe('a current instance', () => {
  test('takes the classic address of service orders for the id of another order', async () => {
    const sandbox = await startSandbox();
    const { ask } = client(() => sandbox);
    const read = await ask('/api/sn_ind_tmt_orm/order/serviceorder?limit=1');
    expect(read).toMatchObject({ status: 404, body: { error: { message: 'No Record found' } } });
    expect((await ask('/api/sn_ind_tmt_orm/order/serviceorder', { body: serviceOrder() })).status).toBe(405);
    await sandbox.close();
  });

  test.each([
    ['app-csm-order-mgmt', `/api/sn_ind_tmt_orm/order/${csmOrder}`],
    ['sn_ind_tmt_orm', '/api/sn_ind_tmt_orm/productorder'],
    ['sn_ind_tmt_orm', '/api/sn_tmf_api/order/serviceOrder'],
    ['sn_tmf_api', '/api/sn_tmf_api/order/serviceOrder'],
  ])('without %s has nothing at %s', async (plugin, path) => {
    const sandbox = await startSandbox({ without: [plugin] });
    expect(await client(() => sandbox).ask(path)).toMatchObject({ status: 400, body: { error: { message: nothing } } });
    await sandbox.close();
  });

  test.each(['/api/sn_ind_tmt_orm/order/productOrder', '/api/sn_tmf_api/order/serviceOrder'])(
    'refuses a user without the role at %s',
    async (path) => {
      const sandbox = await startSandbox({ user: { roles: ['itil'] } });
      const { ask } = client(() => sandbox);
      expect([(await ask(path)).status, (await ask(path, { body: {} })).status]).toEqual([403, 403]);
      await sandbox.close();
    },
  );
});
