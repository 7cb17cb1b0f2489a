import { type State, tableOf } from '../state.ts';
import type { Save, SaveOther } from './save.ts';
import type { Row } from './tables.ts';

const ended: ReadonlySet<string | undefined> = new Set(['completed', 'canceled']);

/**
 * What is done can be neither changed nor canceled any more. By which state else the point of no return is passed is
 * not documented: who fulfills an order can set it, as can be done here through the Table API.
 */
export function completeOrder({ row, now }: Save): void {
  if (row.get('state') !== 'completed') return;
  row.set('ponr', 'true');
  if (row.get('actual_end_date') === '') row.set('actual_end_date', now);
}

/**
 * What moves an order on is its fulfillment, which is somebody's work: here a change of its state through the Table API
 * stands for that. That its line items go along, until they came to an end of their own, is not documented.
 */
export function moveLines(state: State, order: Row, save: SaveOther): void {
  const stage = order.get('state') ?? '';
  if (stage !== 'in_progress' && !ended.has(stage)) return;
  const table = tableOf(state, 'sn_ind_tmt_orm_order_line_item');
  for (const line of table.rows.values()) {
    if (line.get('order') === order.get('sys_id') && !ended.has(line.get('state'))) save(table, line, { state: stage });
  }
}
