import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../src/sandbox/index.ts';
import {
  account,
  consumer,
  contact,
  fault,
  missing,
  type Order,
  party,
  productItem,
  productOrder,
  productSpecification,
  serviceOrder,
} from '../support/orders.ts';
import { freshSandbox, unknownId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox();

const path = '/api/sn_ind_tmt_orm/order/productOrder';
const otherContact = '96d0461553ab70101aaeddeeff7b120b';

const second = (type: string, about: Order, role = type): Order => ({
  role,
  '@type': type,
  partyOrPartyRole: { '@type': 'PartyRef', ...about },
});
const ofAccount = second('Account', { id: account });

const post = (relatedParty: unknown) => ask(path, { body: productOrder({ relatedParty }) });
const read = async (id: unknown) => (await ask(`${path}/${id}`)).body as unknown as Order;
const change = (id: unknown, body: unknown) => ask(`${path}/${id}`, { method: 'PATCH', body });

async function inProgress(relatedParty: unknown = [ofAccount]): Promise<string> {
  const { id } = (await post(relatedParty)).body as unknown as { id: string };
  await ask(`/api/now/table/sn_ind_tmt_orm_order/${id}`, { method: 'PATCH', body: { state: 'in_progress' } });
  return id;
}

describe('a party in the form of version 3', () => {
  test('is the record that it refers to, and is shown in that form', async () => {
    const parties = [ofAccount, second('Contact', { id: contact })];
    const made = await post(parties);
    expect(made).toMatchObject({ status: 201, body: { relatedParty: parties } });
    const { id } = made.body as unknown as Order;
    expect(await table('sn_ind_tmt_orm_order', `sys_id=${id}`)).toMatchObject([{ account, contact }]);
    expect((await read(id)).relatedParty).toEqual([
      {
        role: 'Account',
        '@type': 'Account',
        partyOrPartyRole: { '@type': 'PartyRef', id: account, name: 'Marrowgate Hotels' },
      },
      {
        role: 'Contact',
        '@type': 'Contact',
        partyOrPartyRole: {
          '@type': 'PartyRef',
          id: contact,
          name: 'Ottoline Brask',
          email: 'ottoline.brask@marrowgate.example',
        },
      },
    ]);
  });

  test('becomes a record where there is none, and is found by its key from then on', async () => {
    const about = { id: 'CRM-88', name: 'Tollgate Bakery', accountNumber: 'A-88', status: 'active' };
    const { status, body } = await post([second('Account', about)]);
    expect(status).toBe(201);
    const made = await table('customer_account', 'name=Tollgate Bakery');
    expect(made).toHaveLength(1);
    expect(await table('sn_ind_tmt_orm_order', `sys_id=${(body as Order).id}`)).toMatchObject([
      { account: made[0]?.sys_id },
    ]);
    expect((await post([party('CRM-88', 'Customer')])).status).toBe(201);
    expect((await post([second('Account', about)])).status).toBe(201);
    expect(await table('customer_account', 'name=Tollgate Bakery')).toHaveLength(1);
  });

  test.each([
    [[second('Account', { id: '' })], missing('Invalid payload: partyOrPartyRole id is missing')],
    [[second('Contact', { id: contact })], missing('Invalid payload: Customer Account or Consumer is missing')],
    [[second('Account', { id: 'CRM-1', name: 'X' })], fault(1, 'Invalid payload: Customer Account does not exist')],
    [[second('Consumer', { id: unknownId, name: 'X' })], fault(1, 'Invalid payload: Consumer does not exist')],
    [[ofAccount, second('Contact', { id: 'CRM-2' })], fault(1, 'Invalid payload: Order creation failed')],
  ])('is refused where it is %j', async (parties, body) => {
    expect(await post(parties)).toMatchObject({ status: 400, body });
  });

  test('is not known of service orders', async () => {
    expect(
      await ask('/api/sn_tmf_api/order/serviceOrder', { body: serviceOrder({ relatedParty: [ofAccount] }) }),
    ).toMatchObject({
      status: 400,
      body: missing('Invalid payload: Customer Account or Consumer is missing'),
    });
  });

  test('is not known to older releases', async () => {
    const of = await startSandbox({ release: 'classic' });
    const product = { productSpecification: { id: productSpecification } };
    const body = productOrder({ productOrderItem: [productItem({ product })], relatedParty: [ofAccount] });
    expect(await ask(path, { body, of })).toMatchObject({
      status: 400,
      body: missing('Invalid payload: Customer Account or Consumer is missing'),
    });
    await of.close();
  });
});

test('what pays for a line item comes back with the line item', async () => {
  const billing = { billingAccount: { id: 'BA-1', '@type': 'BillingAccountRef' }, payment: { id: 'PP-1' } };
  const made = await ask(path, { body: productOrder({ productOrderItem: [productItem(billing)] }) });
  expect(await read((made.body as Order).id)).toMatchObject({ productOrderItem: [billing] });
});

describe('a change of the parties of an order', () => {
  test.each([
    [[], missing('Invalid payload: relatedParty is missing')],
    [[party(contact, 'CustomerContact')], missing('Customer Account or Consumer is missing')],
    [
      [ofAccount, second('Consumer', { id: consumer })],
      fault(1, 'Invalid payload: Both Account and Consumer cannot be present simultaneously'),
    ],
    [[ofAccount, second('Contact', { id: otherContact })], fault(1, 'Customer contact is not related to the account')],
    [
      [second('Account', { id: 'CRM-9', name: 'X', accountNumber: '9', status: 'active' })],
      fault(1, 'Invalid payload: Customer Account does not exist'),
    ],
  ])('to %j is refused', async (relatedParty, body) => {
    const id = await inProgress();
    const before = await read(id);
    expect(await change(id, { relatedParty })).toMatchObject({ status: 400, body });
    expect(await change(id, { changeType: 'nonProduct', relatedParty })).toMatchObject({ status: 400, body });
    expect(await read(id)).toEqual(before);
  });

  test('takes a consumer in place of an account where no account is named', async () => {
    const id = await inProgress();
    expect((await change(id, { relatedParty: [second('Consumer', { id: consumer })] })).status).toBe(201);
    expect((await read(id)).relatedParty).toMatchObject([{ '@type': 'Consumer', partyOrPartyRole: { id: consumer } }]);
    expect(await table('sn_ind_tmt_orm_order', `sys_id=${id}`)).toMatchObject([{ account: '', consumer }]);
  });
});

describe('a change of notes and parties alone', () => {
  test('passes over all else, and says little', async () => {
    const id = await inProgress();
    const before = await read(id);
    const jo = { firstName: 'Jo', lastName: 'Tarn', email: 'jo@mail.example', '@referredType': 'OrderLineItemContact' };
    const answer = await change(id, {
      changeType: 'nonProduct',
      orderCurrency: 'EUR',
      requestedCompletionDate: '2030-01-01T00:00:00.000Z',
      note: [{ text: 'Ring twice' }],
      productOrderItem: [
        { id: '10', quantity: 9, relatedParty: [jo] },
        { id: '77', note: [{ text: 'nowhere' }] },
      ],
    });
    expect([answer.status, answer.body]).toEqual([200, { id, state: 'in_progress', href: `${path}/${id}` }]);
    const after = await read(id);
    expect(after).toMatchObject({
      note: [{ text: 'Ring twice' }],
      productOrderItem: [{ id: '10', product: { relatedParty: [{ name: 'Jo Tarn' }] } }],
    });
    for (const name of ['orderCurrency', 'requestedCompletionDate', 'version', 'state', 'relatedParty'])
      expect([name, after[name]]).toEqual([name, before[name]]);
    expect((after.productOrderItem as Order[])[0]).not.toHaveProperty('quantity', 9);
    expect(after.productOrderItem).toHaveLength(1);
  });
});
