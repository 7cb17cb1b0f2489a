import type { Fields } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import documents from '../seed/orderDocuments.json' with { type: 'json' };
import { kept, type State, tableOf } from '../state.ts';
import type { Kind } from './kinds.ts';

/**
 * What an answer shows of an order or a line item and no column holds, by the sys_id of its record: the products with
 * their characteristics, parties, notes. The columns hold what moves: states, dates, prices, keys.
 */
export const documentsOf = kept(
  () => new Map<string, Fields>(documents.map(({ record, shown }) => [record, shown as Fields])),
);

export const orderTable = (state: State) => tableOf(state, 'sn_ind_tmt_orm_order');
export const lineTable = (state: State) => tableOf(state, 'sn_ind_tmt_orm_order_line_item');

/** An order of that kind by its sys_id. */
export function orderById(state: State, kind: Kind, id: string): Row | undefined {
  const row = orderTable(state).rows.get(id);
  return row?.get('order_category') === kind.category ? row : undefined;
}

export function ordersOf(state: State, kind: Kind): Row[] {
  return [...orderTable(state).rows.values()].filter((row) => row.get('order_category') === kind.category);
}

export function linesOf(state: State, order: Row): Row[] {
  return [...lineTable(state).rows.values()].filter((row) => row.get('order') === order.get('sys_id'));
}

export const keyOf = (row: Row) => row.get('sys_id') ?? '';

/** The state as the form shows it. */
export function stateLabel(state: State, order: Row): string {
  const stage = order.get('state') ?? '';
  return orderTable(state).definition.choices.get('state')?.get(stage) ?? stage;
}
