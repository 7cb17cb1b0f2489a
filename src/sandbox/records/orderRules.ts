import type { State } from '../state.ts';
import type { Row } from './tables.ts';

const ended: ReadonlySet<string | undefined> = new Set(['completed', 'canceled']);

/**
 * What the platform does when a customer order is saved. What moves an order on is the fulfillment, which is somebody's
 * work: here a change of its state through the Table API stands for it. That its line items go along, until they came
 * to an end of their own, is not documented, and neither is by which state the point of no return is passed.
 */
export function followOrder(state: State, order: Row, now: string): void {
  const stage = order.get('state') ?? '';
  if (stage === 'completed') {
    order.set('ponr', 'true');
    if (order.get('actual_end_date') === '') order.set('actual_end_date', now);
  }
  if (stage !== 'in_progress' && !ended.has(stage)) return;
  for (const line of state.tables.get('sn_ind_tmt_orm_order_line_item')?.rows.values() ?? []) {
    if (line.get('order') !== order.get('sys_id') || ended.has(line.get('state'))) continue;
    line.set('state', stage);
    passPoint(line);
  }
}

/** A line item that is done can be neither changed nor canceled. */
export function passPoint(line: Row): void {
  if (line.get('state') === 'completed') line.set('ponr', 'true');
}
