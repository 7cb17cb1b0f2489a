import { entriesOf, type Fields } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { type State, timestamp } from '../state.ts';
import { characteristicNotes } from './characteristicNotes.ts';
import { lineColumns, lineDocument } from './items.ts';
import type { Kind } from './kinds.ts';
import { documentsOf, keyOf, lineTable, orderTable } from './orders.ts';
import { makeParties } from './parties.ts';
import { orderColumns, orderDocument } from './shapes.ts';

/** Makes the records of an order that has no fault. Everything is new right after that. */
export function insertOrder(state: State, kind: Kind, body: Fields, id?: string): Row {
  makeParties(state, kind, body.relatedParty);
  const columns = { ...orderColumns(state, kind, body), order_category: kind.category, order_date: timestamp(state) };
  const row = insertRecord(state, orderTable(state), columns, id);
  documentsOf(state).set(keyOf(row), orderDocument(state, kind, body));
  for (const item of entriesOf(body[kind.items])) insertLine(state, kind, row, body, item);
  return row;
}

export function insertLine(state: State, kind: Kind, order: Row, body: Fields, item: Fields): Row {
  const columns = { ...lineColumns(state, kind, item), ...characteristicNotes(state, kind, body, item) };
  const line = insertRecord(state, lineTable(state), { ...columns, order: keyOf(order) });
  documentsOf(state).set(keyOf(line), lineDocument(state, kind, item));
  return line;
}
