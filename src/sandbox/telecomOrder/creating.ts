import type { Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { entriesOf, type Fields, shownDate } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { faultsOfNew } from './checks.ts';
import { refuseFailed, refuseOrder } from './faults.ts';
import { echoedItem } from './items.ts';
import type { Kind } from './kinds.ts';
import { keyOf } from './orders.ts';
import { enqueue } from './queue.ts';
import { insertOrder } from './saving.ts';
import { linkOf } from './shapes.ts';

/** The deprecated address of product orders asks for no currency, and adds nothing to what was sent. */
export type Address = 'present' | 'deprecated';

export function createOrder(state: State, call: Call, kind: Kind, address: Address = 'present'): Reply {
  const body = fieldsOf(call.body);
  const queued = call.query.get('mode') === 'async';
  const [fault] = faultsOfNew(state, kind, body, address === 'present');
  if (fault !== undefined && isChecked(state, kind, queued ? 'async' : 'sync')) throw refuseOrder(fault);
  if (queued) return { status: 202, headers: {}, body: { orderId: enqueue(state, kind, body, fault) } };
  if (fault !== undefined) throw refuseFailed(kind.created.failed, fault.text);
  const row = insertOrder(state, kind, body);
  return { status: 201, headers: {}, body: answerOf(state, kind, address, row, body) };
}

/** Without the check beforehand a faulty order fails when it is made. */
function isChecked({ instance }: State, kind: Kind, mode: 'async' | 'sync'): boolean {
  return instance.property(`sn_ind_tmt_orm.create_${kind.category}_order_validations_${mode}`) !== 'false';
}

/** What was sent, the fields that nobody knows included, with what came to it. */
function answerOf(state: State, kind: Kind, address: Address, row: Row, body: Fields): Fields {
  const plain = address === 'deprecated';
  const items = entriesOf(body[kind.items]).map((item) => ({
    ...(plain ? item : echoedItem(state, kind, item)),
    state: 'new',
  }));
  const id = keyOf(row);
  return {
    ...body,
    [kind.items]: items,
    id,
    ...(plain ? {} : { href: linkOf(state, kind, id) }),
    ...(kind.category === 'service' ? { orderDate: shownDate(row.get('order_date')) } : {}),
    state: 'new',
  };
}
