import type { Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { objectOf, textOf } from '../payload.ts';
import { updateRecord } from '../records/write.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { missing, refuseOrder, wrong } from './faults.ts';
import type { Kind } from './kinds.ts';
import { keyOf, orderById, orderTable, stateLabel } from './orders.ts';
import { refuseQueued } from './queue.ts';
import { queueTexts } from './texts.ts';

/** From these there is nothing left to cancel, or it is being done. */
const closed: ReadonlySet<string | undefined> = new Set([
  'rejected',
  'assessing_cancellation',
  'cancellation_in_progress',
  'canceled',
  'completed',
]);

/**
 * Takes a cancellation on, which is all that `done` says. The order is assessed then; that it ends up canceled is
 * somebody's decision. Only what an order in the queue is told is documented, not how the other refusals are worded.
 */
export function cancelOrder(state: State, call: Call, kind: Kind): Reply {
  const body = fieldsOf(call.body);
  if (Object.keys(body).length === 0) throw refuseOrder(missing('Invalid payload: Request body missing'));
  const reference = objectOf(body[kind.canceled]);
  const id = textOf(reference.id);
  if (id === '') throw refuseOrder(missing(`Invalid payload: ${kind.canceled} id is missing`));
  refuseQueued(state, id, queueTexts.cancel);
  const order = orderById(state, kind, id);
  if (order === undefined) throw refuseOrder(wrong('Order does not exist'));
  if (order.get('ponr') === 'true') throw refuseOrder(wrong('Cannot cancel the order past its point of no return'));
  if (closed.has(order.get('state')))
    throw refuseOrder(wrong(`Cannot cancel the order in state: ${stateLabel(state, order)}`));
  updateRecord(state, orderTable(state), order, { state: 'assessing_cancellation' });
  const link = kind.category === 'product' && reference.href !== undefined ? { href: reference.href } : {};
  return { status: 200, headers: {}, body: { ...body, id: keyOf(order), ...link, state: 'done' } };
}
