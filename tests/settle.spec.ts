import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, loadPack, type Pack } from '../src/index.ts';
import { failure, json, type Received, type Server, serve } from './support/server.ts';

// Service orders moved between releases, and on newer ones the first address is also that of an order of Customer
// Service Management with the id "serviceorder". Which address an instance has is asked of a list of one order.

type Reply = [status: number, body: unknown];

const mission = '/api/sn_ind_tmt_orm/order/serviceorder';
const current = '/api/sn_tmf_api/order/serviceOrder';
const early = '/api/sn_ind_tmt_orm/serviceorder';

const id = '7d41c09be3f5021086a2d4b9c1705e3a';
const order = { id, state: 'new', '@type': 'ServiceOrder' };
const item = { id: '100', action: 'add', service: { serviceSpecification: { id: 'router', name: 'Managed Router' } } };
const input = { serviceOrderItem: [item] };
const list: Reply = [200, [order]];
const nothing: Reply = [
  400,
  { error: { message: 'Requested URI does not represent any resource', detail: null }, status: 'failure' },
];
const noOrder: Reply = [404, { error: { message: 'No Record found', detail: '' }, status: 'failure' }];

let pack: Pack;
let server: Server;
// All stay open to the end: what is learned of an instance is the process's, so no port may come twice.
const servers: Server[] = [];

beforeAll(async () => {
  pack = await loadPack();
});
afterAll(async () => {
  await pack.close();
  await Promise.all(servers.map((one) => one.close()));
});

/** An instance that answers at these addresses and says of all others that nothing stands there. */
async function instance(routes: Record<string, Reply>): Promise<Connection> {
  const answer = ({ method, path }: Received) => routes[`${method} ${path}`] ?? nothing;
  server = await serve((request, response) => json(response, ...answer(request)));
  servers.push(server);
  return pack.connect(server.config, { retries: 0, allowLoopback: true });
}

function lines(): string[] {
  return server.received.map(({ method, path, query }) =>
    [`${method} ${path}`, ...query.map(([name, value]) => `${name}=${value}`)].join(' '),
  );
}

describe.each([
  ['finds no order of that id', noOrder],
  ['lets this user see none', [403, { error: { message: 'User Not Authorized' } }] as Reply],
  ['gives one', [200, { result: { sys_id: id, number: 'ORD0001034' } }] as Reply],
])('a newer release, where the first address %s', (_, shadow) => {
  const routes: Record<string, Reply> = {
    [`GET ${mission}`]: shadow,
    [`POST ${mission}`]: [201, { result: { sys_id: id, number: 'ORD0001035' } }],
    [`GET ${current}`]: [206, [order]],
    [`GET ${current}/${id}`]: [200, order],
    [`PATCH ${current}/${id}`]: [200, order],
    [`POST ${current}`]: [201, order],
    [`POST ${current}/cancelserviceorder`]: [200, { id, state: 'done' }],
  };

  test('a write goes to the address of service orders, and there alone', async () => {
    const connection = await instance(routes);
    const { data, path, warnings } = await connection.run('serviceOrder.create', input);
    expect({ data, path, warnings }).toEqual({ data: order, path: current, warnings: [] });
    expect(lines()).toEqual([`GET ${mission} limit=1`, `GET ${current} limit=1`, `POST ${current}`]);
  });

  test('the list is no page of the shadow, and what it found holds for all five', async () => {
    const connection = await instance(routes);
    expect(await connection.run('serviceOrder.list', {})).toMatchObject({ data: [order], path: current });
    await connection.run('serviceOrder.get', { id });
    await connection.run('serviceOrder.create', input);
    await connection.run('serviceOrder.update', { id, ...input });
    await connection.run('serviceOrder.cancel', { serviceOrder: { id } });
    expect(lines()).toEqual([
      `GET ${mission} limit=1`,
      `GET ${current} limit=1`,
      `GET ${current}`,
      `GET ${current}/${id}`,
      `POST ${current}`,
      `PATCH ${current}/${id}`,
      `POST ${current}/cancelserviceorder`,
    ]);
  });
});

describe('older releases', () => {
  test('one that has the first address is asked there', async () => {
    const connection = await instance({
      [`GET ${mission}`]: list,
      [`POST ${mission}`]: [201, order],
      'POST /api/sn_ind_tmt_orm/cancelserviceorder': [200, { id, state: 'done' }],
    });
    expect((await connection.run('serviceOrder.create', input)).path).toBe(mission);
    await connection.run('serviceOrder.cancel', { serviceOrder: { id } });
    expect(lines()).toEqual([
      `GET ${mission} limit=1`,
      `POST ${mission}`,
      'POST /api/sn_ind_tmt_orm/cancelserviceorder',
    ]);
  });

  test('one that lists and creates elsewhere still updates and cancels at the addresses that it has for that', async () => {
    const connection = await instance({
      [`GET ${early}`]: list,
      [`GET ${early}/${id}`]: [200, order],
      [`POST ${early}`]: [201, order],
      [`PATCH ${mission}/${id}`]: [200, order],
      'POST /api/sn_ind_tmt_orm/cancelserviceorder': [200, { id, state: 'done' }],
    });
    expect((await connection.run('serviceOrder.create', input)).path).toBe(early);
    expect((await connection.run('serviceOrder.get', { id })).path).toBe(`${early}/{id}`);
    await connection.run('serviceOrder.update', { id, ...input });
    await connection.run('serviceOrder.cancel', { serviceOrder: { id } });
    expect(lines().slice(3)).toEqual([
      `POST ${early}`,
      `GET ${early}/${id}`,
      `PATCH ${mission}/${id}`,
      'POST /api/sn_ind_tmt_orm/cancelserviceorder',
    ]);
  });
});

describe('a newer release with the addresses of the documentation’s samples', () => {
  test('creating and canceling go on to them, since nothing stands at the documented ones', async () => {
    const connection = await instance({
      [`GET ${current}`]: list,
      'POST /api/sn_tmf_api/serviceorder': [202, { orderId: id }],
      'POST /api/sn_tmf_api/cancelserviceorder': [200, { id, state: 'done' }],
    });
    const created = await connection.run('serviceOrder.create', { ...input, mode: 'async' });
    expect(created).toMatchObject({ data: { orderId: id }, path: '/api/sn_tmf_api/serviceorder', warnings: [] });
    const { path } = await connection.run('serviceOrder.cancel', { serviceOrder: { id } });
    expect(path).toBe('/api/sn_tmf_api/cancelserviceorder');
  });
});

describe('where no address shows an order', () => {
  test('without the application, every call says so, and nothing was done', async () => {
    const connection = await instance({});
    const error = await failure(connection.run('serviceOrder.create', input));
    expect(error).toMatchObject({ code: 'no_such_endpoint', outcome: 'refused', action: 'serviceOrder.create' });
    expect(await failure(connection.run('serviceOrder.list', {}))).toMatchObject({ code: 'no_such_endpoint' });
  });

  test('an instance without any order: the list is empty, and the first order reaches the address that there is', async () => {
    const connection = await instance({
      [`GET ${mission}`]: noOrder,
      [`GET ${current}`]: noOrder,
      [`POST ${mission}`]: [405, { error: { message: 'Method not supported', detail: '' }, status: 'failure' }],
      [`POST ${current}`]: [201, order],
    });
    expect((await connection.run('serviceOrder.list', {})).data).toEqual([]);
    const { data, path, attempts } = await connection.run('serviceOrder.create', input);
    expect({ data, path, attempts }).toEqual({ data: order, path: current, attempts: 2 });
  });

  test('a user who may not sign in is told, and nothing was sent', async () => {
    const connection = await instance({ [`GET ${mission}`]: [401, { error: { message: 'User Not Authenticated' } }] });
    const error = await failure(connection.run('serviceOrder.create', input));
    expect(error).toMatchObject({ code: 'unauthenticated', outcome: 'not_sent', action: 'serviceOrder.create' });
    expect(lines()).toEqual([`GET ${mission} limit=1`]);
  });
});

test('what an earlier check found can be given, and nothing is asked', async () => {
  await instance({ [`POST ${current}`]: [201, order] });
  const connection = pack.connect(server.config, {
    retries: 0,
    allowLoopback: true,
    paths: { 'serviceOrder.list': 1 },
  });
  expect(connection.render('serviceOrder.get', { id }).path).toBe(`${current}/${id}`);
  await connection.run('serviceOrder.create', input);
  expect(lines()).toEqual([`POST ${current}`]);
});
