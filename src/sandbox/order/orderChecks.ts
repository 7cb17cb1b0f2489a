import { entriesOf, type Fields, textOf } from '../payload.ts';
import { refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { isActiveCurrency } from '../telecomOrder/lookups.ts';
import { lineTable, orderTable } from './orderView.ts';
import { characteristicOf, optionOf } from './productModel.ts';

/**
 * Refuses an order that is not valid: with a 400 where the body lacks what it has to have, with a 500 where a value is
 * not what it has to be, as documented. The texts are not.
 */
export function checkOrder(state: State, body: Fields): void {
  const lines = entriesOf(body.order_line_items);
  if (textOf(body.order_currency) === '') throw malformed('order_currency is missing');
  if (lines.length === 0) throw malformed('order_line_items is missing');
  for (const line of lines) {
    const absent = ['product_offering', 'quantity', 'unit_of_measurement'].find((name) => textOf(line[name]) === '');
    if (absent !== undefined) throw malformed(`${absent} of an order line item is missing`);
  }
  const fault = [...faultsOfOrder(state, body), ...lines.flatMap((line) => [...faultsOfLine(state, body, line)])][0];
  if (fault !== undefined) throw refuse(500, 'Order validation failed', fault);
}

const malformed = (detail: string) => refuse(400, 'The request is not in the expected form', detail);

function* faultsOfOrder(state: State, body: Fields): Generator<string> {
  yield* faultsOfCustomer(body, 'the order');
  if (textOf(body.consumer) !== '' && (textOf(body.partner) !== '' || textOf(body.partner_contact) !== ''))
    yield 'An order of a consumer has no partner';
  if (!isActiveCurrency(textOf(body.order_currency))) yield 'order_currency is no active currency';
  yield* faultsOfColumns(state, orderTable, body);
  yield* faultsOfSpan(body, 'expected_start_date', 'expected_end_date');
  yield* faultsOfSpan(body, 'actual_start_date', 'actual_end_date');
}

function* faultsOfLine(state: State, body: Fields, line: Fields): Generator<string> {
  yield* faultsOfCustomer(line, 'an order line item');
  if ((textOf(body.consumer) === '') !== (textOf(line.consumer) === ''))
    yield 'An order and its lines belong to accounts or to consumers, not to both';
  if (!/^[1-9]\d*$/.test(textOf(line.quantity))) yield 'quantity is no number of pieces';
  yield* faultsOfColumns(state, lineTable, line);
  yield* faultsOfSpan(line, 'effective_date', 'expiration_date');
  yield* faultsOfOffering(state, line);
  for (const { characteristic, characteristic_option: option } of entriesOf(line.order_line_characteristics)) {
    const known = characteristicOf(state, textOf(characteristic));
    if (known === undefined) yield `There is no characteristic ${textOf(characteristic)}`;
    else if (optionOf(state, known, textOf(option)) === undefined)
      yield `The characteristic ${textOf(characteristic)} has no option ${textOf(option)}`;
  }
}

/**
 * An offering stands for a product model, or for a specification whose characteristics decide the model. Which model
 * they decide is not told by any record here, nor which offerings are bundles: these take no characteristics either.
 */
function* faultsOfOffering(state: State, line: Fields): Generator<string> {
  const offering = state.tables.get('sn_prd_pm_product_offering')?.rows.get(textOf(line.product_offering));
  const [model, specification] = ['product_model', 'product_specification'].map(
    (column) => offering?.get(column) ?? '',
  );
  const chosen = entriesOf(line.order_line_characteristics).length > 0;
  if (model !== '' && specification === '' && chosen) yield 'An offering of a product model takes no characteristics';
  if (model === '' && specification !== '' && !chosen) yield 'The characteristics of an order line item are missing';
}

function* faultsOfCustomer(fields: Fields, of: string): Generator<string> {
  const [account, contact, consumer] = [fields.account, fields.contact, fields.consumer].map(textOf);
  if (account === '' && consumer === '') yield `An account or a consumer of ${of} is missing`;
  if (consumer !== '' && (account !== '' || contact !== '')) yield `A consumer of ${of} excludes account and contact`;
}

// Whether the choices of a stage are held is not documented, and the sample sends stages that its page does not list.
const heldChoices = ['action', 'order_category', 'order_type'];

/** References have to lead somewhere, as far as their tables are here; choices and dates have to be one. */
function* faultsOfColumns(state: State, tableName: string, fields: Fields): Generator<string> {
  const definition = state.tables.get(tableName)?.definition;
  for (const [column, target] of definition?.references ?? []) {
    const [id, rows] = [textOf(fields[column]), state.tables.get(target)?.rows];
    if (id !== '' && rows !== undefined && !rows.has(id)) yield `${column} refers to no record`;
  }
  for (const column of heldChoices) {
    const [value, choices] = [textOf(fields[column]), definition?.choices.get(column)];
    if (value !== '' && choices !== undefined && !choices.has(value)) yield `${value} is no choice of ${column}`;
  }
  for (const column of definition?.defaults.keys() ?? []) {
    const value = textOf(fields[column]);
    if (column.endsWith('_date') && value !== '' && !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value))
      yield `${column} is no date`;
  }
}

function* faultsOfSpan(fields: Fields, from: string, until: string): Generator<string> {
  const [start, end] = [textOf(fields[from]), textOf(fields[until])];
  if (start !== '' && end !== '' && start > end) yield `${from} is after ${until}`;
}
