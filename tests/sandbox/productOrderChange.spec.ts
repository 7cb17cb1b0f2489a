import { describe, expect, test } from '@jest/globals';
import { fault, inventory, missing, productItem, productOrderClient } from '../support/orders.ts';
import { freshSandbox, unknownId } from '../support/sandbox.ts';

const { ask, table } = freshSandbox({ now: () => new Date('2026-03-02T09:15:04.321Z') });

const { created, read, change, cancel } = productOrderClient({ ask });

const move = (id: string, state: string) =>
  ask(`/api/now/table/sn_ind_tmt_orm_order/${id}`, { method: 'PATCH', body: { state } });

describe('a change of a product order', () => {
  test('keeps what it leaves out, adds unknown line items, and counts versions', async () => {
    const { id } = await created({ externalId: 'PO-3' });
    await move(id, 'in_progress');
    const answer = await change(id, {
      requestedCompletionDate: '2026-05-02T08:00:00.000Z',
      productOrderItem: [productItem({ action: 'add', quantity: 4 }), productItem({ id: '20' })],
    });
    expect(answer).toMatchObject({ status: 201, body: { id, externalId: 'PO-3', state: 'in_progress' } });
    expect(answer.body).not.toHaveProperty('version');
    expect(await read(id)).toMatchObject({
      ...{ version: '2', state: 'in_progress', requestedCompletionDate: '2026-05-02T08:00:00.000Z' },
      productOrderItem: [
        { id: '10', quantity: 4, version: '2', state: 'in_progress' },
        { id: '20', version: '1', state: 'new' },
      ],
    });
    await change(id, { productOrderItem: [productItem({ revisionOperation: 'cancel' })] });
    expect(await read(id)).toMatchObject({ productOrderItem: [{ id: '10', state: 'canceled' }, { id: '20' }] });
  });

  const failed = (detail: string) => fault(1, 'Invalid payload: Order creation failed', detail);
  test.each([
    ['new', failed('Cannot update the order in state: New')],
    ['completed', failed('Cannot update the order in state: Completed')],
  ])('in state %s is refused', async (state, body) => {
    const { id } = await created();
    await move(id, state);
    expect(await change(id, { channel: [{ id: '1' }] })).toMatchObject({ status: 400, body });
  });

  test.each([
    [{}, missing('Invalid payload: Request body missing')],
    [{ productOrderItem: [] }, missing('Invalid payload: productOrderItem is missing')],
    [{ productOrderItem: [{ id: '10' }] }, missing('Invalid payload: productOrderItem action is missing')],
    [
      { productOrderItem: [{ id: '77', action: 'add' }] },
      missing('Invalid payload: productOrderItem productOffering is missing'),
    ],
    [{ relatedParty: [] }, missing('Invalid payload: relatedParty is missing')],
    [{ orderCurrency: 'EUR' }, fault(1, 'In-flight revision to order currency not supported')],
    [{ productOrderItem: [productItem({ revisionOperation: 'None' })] }, failed('Invalid revisionOperation: None')],
  ])('with %j is refused', async (body, expected) => {
    const { id } = await created();
    await move(id, 'in_progress');
    const before = await read(id);
    expect(await change(id, body)).toMatchObject({ status: 400, body: expected });
    expect(await read(id)).toEqual(before);
  });

  test('of another kind of fulfillment, past the point of no return, or of nothing is refused', async () => {
    const { id } = await created();
    await move(id, 'in_progress');
    const record = `/api/now/table/sn_ind_tmt_orm_order/${id}`;
    await ask(record, { method: 'PATCH', body: { fulfillment_type: 'pickup' } });
    expect((await change(id, { channel: [{ id: '1' }] })).body).toMatchObject({
      message: "Patch request cannot be made as the order's fulfillment type is not 'deliver.",
    });
    await ask(record, { method: 'PATCH', body: { fulfillment_type: 'deliver', ponr: 'true' } });
    expect((await change(id, { channel: [{ id: '1' }] })).status).toBe(400);
    expect((await cancel(id)).status).toBe(400);
    expect((await change(unknownId, { channel: [{ id: '1' }] })).status).toBe(404);
  });
});

describe('a characteristic of a value that is no option', () => {
  const colored = (value: string) => ({ product: { productCharacteristic: [{ name: 'Color', value }] } });
  const notesOf = async (id: string) => {
    const [line] = await table('sn_ind_tmt_orm_order_line_item', `order=${id}`);
    return (await table('sys_journal_field', `element_id=${line?.sys_id}`)).map((entry) => entry.value);
  };

  test('is noted on the line item, and the order is made and changed all the same', async () => {
    const { id } = await created({ productOrderItem: [productItem(colored('Plaid'))] });
    expect(await notesOf(id)).toEqual(['Plaid is no option of the characteristic Color']);
    await move(id, 'in_progress');
    expect((await change(id, { productOrderItem: [productItem(colored('Tartan'))] })).status).toBe(201);
    expect(await notesOf(id)).toContain('Tartan is no option of the characteristic Color');
  });

  test.each([
    ['it is one', { productOrderItem: [productItem(colored('Slate'))] }],
    ['nobody looks', { disableCharValueValidation: true, productOrderItem: [productItem(colored('Plaid'))] }],
  ])('is not noted where %s', async (_, more) => {
    const { id } = await created(more);
    expect(await notesOf(id)).toEqual([]);
  });
});

describe('the end of a product order', () => {
  test('is reached by who fulfills it: the line items go along, and there is no way back', async () => {
    const { id } = await created();
    await move(id, 'in_progress');
    expect(await read(id)).toMatchObject({
      ponr: 'false',
      productOrderItem: [{ state: 'in_progress', ponr: 'false' }],
    });
    await move(id, 'completed');
    expect(await read(id)).toMatchObject({ ponr: 'true', productOrderItem: [{ state: 'completed', ponr: 'true' }] });
    expect((await cancel(id)).status).toBe(400);
  });

  test('can be a cancellation, which is assessed first', async () => {
    const { id } = await created();
    expect(await cancel(id)).toMatchObject({ status: 200, body: { id, state: 'done', productOrder: { id } } });
    expect(await read(id)).toMatchObject({ state: 'assessing_cancellation', productOrderItem: [{ state: 'new' }] });
    expect((await cancel(id)).status).toBe(400);
    await move(id, 'canceled');
    expect(await read(id)).toMatchObject({ state: 'canceled', productOrderItem: [{ state: 'canceled' }] });
  });

  test.each([[''], [unknownId], [undefined], [{}], [inventory]])('cancels nothing called %j', async (id) => {
    expect(await cancel(id)).toMatchObject({ status: 400, body: { code: expect.any(Number) } });
  });
});
