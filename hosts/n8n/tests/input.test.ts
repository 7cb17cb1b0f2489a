import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateTime } from 'luxon';
import { type Action, actions } from 'servicenow-action-pack/metadata';
import { inputOf } from '../src/input.ts';

const action = (id: string) => actions.find((one) => one.id === id) as Action;

/** The input that a form stands for, in a workflow of Berlin. */
function input(id: string, form: Record<string, unknown>): Record<string, unknown> {
  return inputOf(action(id), (name) => form[name], 'Europe/Berlin') as Record<string, unknown>;
}

test('a moment is written as its field wants it, in UTC', () => {
  const start = (value: unknown) => input('order.create', { additionalFields: { expected_start_date: value } });
  const [summer, winter] = ['2026-07-01T09:30:00', '2026-01-01T09:30:00'];
  const moments: [unknown, unknown][] = [
    [summer, '2026-07-01 07:30:00'],
    [winter, '2026-01-01 08:30:00'],
    ['2026-07-01T09:30:00.000-05:00', '2026-07-01 14:30:00'],
    [DateTime.fromISO('2026-07-01T09:30:00', { zone: 'UTC' }), '2026-07-01 09:30:00'],
    // These are not the node's to change: the engine and ServiceNow say what they think of them.
    ['2026-07-01 09:30:00', '2026-07-01 09:30:00'],
    ['2026-07-01', '2026-07-01'],
    ['2026-07-01T99:30:00', '2026-07-01T99:30:00'],
    ['', ''],
    [null, null],
    [5, 5],
  ];
  for (const [given, written] of moments) assert.deepEqual(start(given), { expected_start_date: written });
  const iso = input('productOrder.create', { additionalFields: { requestedStartDate: summer } });
  assert.deepEqual(iso, { requestedStartDate: '2026-07-01T07:30:00.000Z' });
});

test('forms inside the form are objects and lists, whether filled in, or given whole by an expression', () => {
  const line = { product_offering: 'p', additionalFields: { account: { __rl: true, mode: 'list', value: 'a' } } };
  const expected = { order_line_items: [{ product_offering: 'p', account: 'a' }] };
  assert.deepEqual(input('order.create', { order_line_items: { entry: [line] } }), expected);
  const whole = [{ product_offering: 'p', account: 'a' }];
  assert.deepEqual(input('order.create', { order_line_items: whole }), expected);
  assert.deepEqual(input('order.create', { order_line_items: JSON.stringify(whole) }), expected);
  const order = { entry: { additionalFields: { '@referredType': 'ProductOrder' }, id: 'o' } };
  const { productOrder } = input('productOrder.cancel', { productOrder: order });
  assert.deepEqual(productOrder, { '@referredType': 'ProductOrder', id: 'o' });
});

test('JSON is an object or a list; other text is itself', () => {
  const body = (value: unknown) => input('generic.request', { additionalFields: { body: value } }).body;
  assert.deepEqual(body('{ "a": [1] }'), { a: [1] });
  assert.deepEqual(body('[1]'), [1]);
  assert.deepEqual(body({ a: 1 }), { a: 1 });
  for (const text of ['plain', '<a/>', '5', 'null', '"a"', '{']) assert.equal(body(text), text);
});

test('the input as JSON is taken as it is', () => {
  const form = { inputAs: 'json', inputJson: '{ "sys_id": "x" }', sys_id: 'y', limit: 5 };
  assert.deepEqual(input('catalog.getItem', form), { sys_id: 'x' });
  assert.deepEqual(input('catalog.getItem', { ...form, inputJson: { other: 1 } }), { other: 1 });
});

test('what the action does not know goes on to the engine; what is not there is not given', () => {
  const form = { sys_id: undefined, additionalFields: { misspelt: 1 } };
  assert.deepEqual(input('catalog.getItem', form), { misspelt: 1 });
});

test('the limit of n8n is that of the action, unless all are wanted', () => {
  assert.deepEqual(input('productOrder.list', { limit: 5, additionalFields: { offset: 2 } }), { offset: 2, limit: 5 });
  assert.deepEqual(input('productOrder.list', { limit: 5, returnAll: true }), {});
});
