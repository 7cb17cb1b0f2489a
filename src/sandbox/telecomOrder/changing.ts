import type { Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { entriesOf, type Fields, objectOf, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { updateRecord } from '../records/write.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { characteristicNotes } from './characteristicNotes.ts';
import { faultsOfChange } from './checks.ts';
import type { Address } from './creating.ts';
import { changedAsBefore } from './deprecated.ts';
import { noSuchOrder, refuseFailed, refuseOrder, wrong } from './faults.ts';
import { echoedItem, lineColumns, lineDocument } from './items.ts';
import type { Kind } from './kinds.ts';
import { specificationOf } from './lookups.ts';
import { changeParties, isOfPartiesAlone } from './nonProduct.ts';
import { documentsOf, keyOf, linesOf, lineTable, orderById, orderTable, stateLabel } from './orders.ts';
import { refuseQueued } from './queue.ts';
import { insertLine } from './saving.ts';
import { linkOf, orderColumns, reviseDocument, shownOrder } from './shapes.ts';
import { notDelivered, queueTexts } from './texts.ts';

/** Seen of `new`; that an order which came to its end takes none either follows from its point of no return. */
const closed: ReadonlySet<string | undefined> = new Set([
  'draft',
  'new',
  'rejected',
  'assessing_cancellation',
  'cancellation_in_progress',
  'canceled',
  'completed',
]);

/** An in-flight revision. What is left out stays as it is; a line item that the order does not have is added. */
export function changeOrder(state: State, call: Call, kind: Kind, id: string, address: Address = 'present'): Reply {
  const body = fieldsOf(call.body);
  refuseQueued(state, id, queueTexts.update);
  const order = orderById(state, kind, id);
  if (order === undefined) throw noSuchOrder();
  if (isOfPartiesAlone(state, kind, body)) return changeParties(state, kind, order, body);
  const lines = new Map(linesOf(state, order).map((line) => [line.get('external_id') ?? '', line]));
  const [fault] = faultsOfChange(state, kind, body, {
    currency: order.get('order_currency') ?? '',
    account: order.get('account') ?? '',
    has: (itemId) => lines.has(itemId),
  });
  if (fault !== undefined) throw refuseOrder(fault);
  const items = entriesOf(body[kind.items]);
  checkChangeable(state, kind, order, items, lines);
  saveOrder(state, kind, order, body);
  for (const item of items) saveItem(state, kind, order, lines.get(textOf(item.id)), body, item);
  if (kind.category === 'service') {
    return { status: 200, headers: {}, body: serviceAnswer(state, kind, order, body, items) };
  }
  const answer = revised(state, kind, order);
  const before = address === 'deprecated';
  return {
    status: 201,
    headers: {},
    body: before ? changedAsBefore(answer, order.get('external_system') ?? '') : answer,
  };
}

function checkChangeable(
  state: State,
  kind: Kind,
  order: Row,
  items: readonly Fields[],
  lines: ReadonlyMap<string, Row>,
): void {
  const { failed } = kind.changed;
  if (order.get('fulfillment_type') !== 'deliver') throw refuseOrder(wrong(notDelivered));
  if (closed.has(order.get('state')))
    throw refuseFailed(failed, `Cannot update the order in state: ${stateLabel(state, order)}`);
  // How these two are worded is not documented.
  const passed = order.get('ponr') === 'true' || items.some(({ id }) => lines.get(textOf(id))?.get('ponr') === 'true');
  if (passed) throw refuseFailed(failed, 'Cannot update the order past its point of no return');
  const operations = items.map(({ revisionOperation }) => textOf(revisionOperation));
  const unknown = operations.find((operation) => operation !== '' && operation !== 'cancel');
  if (kind.category === 'product' && unknown !== undefined)
    throw refuseFailed(failed, `Invalid revisionOperation: ${unknown}`);
}

/** The version grows with each revision. A service order then waits for somebody to look at the revision. */
function saveOrder(state: State, kind: Kind, order: Row, body: Fields): void {
  updateRecord(state, orderTable(state), order, {
    ...orderColumns(state, kind, body),
    version: Number(order.get('version')) + 1,
    ...(kind.category === 'service' ? { state: 'revision_received' } : {}),
  });
  reviseDocument(state, kind, order, body);
}

function saveItem(state: State, kind: Kind, order: Row, line: Row | undefined, body: Fields, item: Fields): void {
  if (line === undefined) {
    insertLine(state, kind, order, body, item);
    return;
  }
  const version = Number(line.get('version')) + 1;
  if (item.revisionOperation === 'cancel') {
    updateRecord(state, lineTable(state), line, { state: 'canceled', version });
    return;
  }
  const notes = characteristicNotes(state, kind, body, item);
  updateRecord(state, lineTable(state), line, { ...lineColumns(state, kind, item), ...notes, version });
  const before = objectOf(documentsOf(state).get(keyOf(line)));
  const after = lineDocument(state, kind, item);
  const subject = { ...objectOf(before[kind.subject]), ...objectOf(after[kind.subject]) };
  documentsOf(state).set(keyOf(line), { ...before, ...after, [kind.subject]: subject });
}

/** The order as it stands, without the two that the answer to a change does not have. */
function revised(state: State, kind: Kind, order: Row): Fields {
  const { ponr: _, version: __, ...shown } = shownOrder(state, kind, order);
  return shown;
}

/** What was sent, and more of the specification. The id is in the table of the page and not in its sample. */
function serviceAnswer(state: State, kind: Kind, order: Row, body: Fields, items: readonly Fields[]): Fields {
  const id = keyOf(order);
  const revisedItems = items.map((item) => {
    const specification = objectOf(objectOf(item.service).serviceSpecification);
    const record = specificationOf(state, kind, specification.id);
    return echoedItem(state, kind, item, { sys_id: record?.get('sys_id'), status: record?.get('status') });
  });
  return {
    ...body,
    serviceOrderItem: revisedItems,
    orderType: textOf(items[0]?.action),
    state: order.get('state'),
    id,
    href: linkOf(state, kind, id),
  };
}
