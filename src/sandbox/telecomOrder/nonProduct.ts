import { entriesOf, type Fields, objectOf, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { updateRecord } from '../records/write.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { faultsOfChangedParties } from './checks.ts';
import { refuseOrder } from './faults.ts';
import { contactsOf } from './items.ts';
import type { Kind } from './kinds.ts';
import { documentsOf, keyOf, linesOf, orderTable } from './orders.ts';
import { linkOf, notesOf, orderColumns, reviseDocument } from './shapes.ts';

/** A change of notes and parties alone, which the newer release has of product orders. */
export function isOfPartiesAlone({ instance }: State, { category }: Kind, { changeType }: Fields): boolean {
  return category === 'product' && changeType === 'nonProduct' && instance.release === 'current';
}

/**
 * Everything but notes and parties is ignored without a word. The order stays in its state; that it may be in any, and
 * that an unknown line item is ignored as well, is not documented.
 */
export function changeParties(state: State, kind: Kind, order: Row, { note, relatedParty, ...rest }: Fields): Reply {
  const changed: Fields = {
    ...(note === undefined ? {} : { note }),
    ...(relatedParty === undefined ? {} : { relatedParty }),
  };
  if (relatedParty !== undefined) {
    const [fault] = faultsOfChangedParties(state, kind, relatedParty, order.get('account') ?? '');
    if (fault !== undefined) throw refuseOrder(fault);
  }
  updateRecord(state, orderTable(state), order, orderColumns(state, kind, changed));
  reviseDocument(state, kind, order, changed);
  for (const item of entriesOf(rest[kind.items])) changeItem(state, kind, order, item);
  const id = keyOf(order);
  return { status: 200, headers: {}, body: { id, state: order.get('state'), href: linkOf(state, kind, id) } };
}

/** Contacts show where those of the product do. Whether a read shows the notes of a line item is not documented. */
function changeItem(state: State, kind: Kind, order: Row, { id, note, relatedParty }: Fields): void {
  const line = linesOf(state, order).find((each) => each.get('external_id') === textOf(id));
  if (line === undefined) return;
  const before = objectOf(documentsOf(state).get(keyOf(line)));
  const contacts = contactsOf(state, kind, relatedParty);
  const subject = { ...objectOf(before[kind.subject]), ...(contacts.length > 0 ? { relatedParty: contacts } : {}) };
  const notes = [...notesOf(state, note), ...entriesOf(before.note)];
  documentsOf(state).set(keyOf(line), {
    ...before,
    [kind.subject]: subject,
    ...(notes.length > 0 ? { note: notes } : {}),
  });
}
