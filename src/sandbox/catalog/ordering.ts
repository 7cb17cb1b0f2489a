import { waiting, waitingItem } from '../records/requestApproval.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord, updateRecord } from '../records/write.ts';
import { type State, tableOf } from '../state.ts';
import { approversOf } from './approvers.ts';
import type { Wanted } from './carts.ts';
import { findItem } from './items.ts';
import { keepAnswers } from './orderedAnswers.ts';
import { pricesOf, sum } from './prices.ts';

/** Makes one request, and one requested item for each line; then asks those who have to approve it. */
export function placeOrder(state: State, requestedFor: string, lines: readonly Wanted[], parent = ''): Row {
  const priced = lines.map((line) => ({ line, ...pricesOf(state, line) }));
  const request = insertRecord(state, tableOf(state, 'sc_request'), {
    ...waiting,
    requested_for: requestedFor,
    price: sum(priced.map(({ line, price }) => line.quantity * price)),
    parent,
  });
  for (const { line, price, recurring_price } of priced) {
    const item = findItem(state, line.cat_item);
    const requested = insertRecord(state, tableOf(state, 'sc_req_item'), {
      ...waitingItem,
      request: request.get('sys_id'),
      cat_item: line.cat_item,
      short_description: item?.get('name'),
      requested_for: line.requested_for,
      quantity: line.quantity,
      price,
      // Only what comes once is in the price of the request.
      recurring_price,
      recurring_frequency: item?.get('recurring_frequency'),
    });
    keepAnswers(state, requested, line);
  }
  askForApproval(state, request, approversOf(lines));
  return request;
}

/** The approvals move the request. Where nobody has to approve, the base system does it by itself. */
function askForApproval(state: State, request: Row, approvers: readonly string[]): void {
  const id = request.get('sys_id');
  for (const approver of approvers) {
    insertRecord(state, tableOf(state, 'sysapproval_approver'), {
      approver,
      sysapproval: id,
      document_id: id,
      source_table: 'sc_request',
      state: 'requested',
    });
  }
  if (approvers.length === 0) updateRecord(state, tableOf(state, 'sc_request'), request, { approval: 'approved' });
}

/** What a caller is told of it. */
export function placedOrder(request: Row): Record<string, unknown> {
  return { request_id: request.get('sys_id'), request_number: request.get('number') };
}
