import { entriesOf, type Fields, filled, objectOf, shownDate, storedDate, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { type State, tableOf, timestamp } from '../state.ts';
import { currencyOf } from './checks.ts';
import { shownItem } from './items.ts';
import type { Kind } from './kinds.ts';
import { documentsOf, keyOf, linesOf } from './orders.ts';
import { partiesIn, recordOf, shownParties } from './parties.ts';

/** The columns of an order, from what a caller sent of it; those that it did not send are left alone. */
export function orderColumns(state: State, kind: Kind, body: Fields): Fields {
  const party = (type: string) => {
    const found = partiesIn(state, kind, body.relatedParty).find((each) => each.kind === type);
    return found === undefined ? '' : (recordOf(state, found)?.get('sys_id') ?? found.id);
  };
  const notes = entriesOf(body.note).map(({ text }) => textOf(text));
  const parties = { account: party('Customer'), contact: party('CustomerContact'), consumer: party('Consumer') };
  const columns = filled({
    channel: textOf(entriesOf(body.channel)[0]?.id),
    comments: notes.filter(Boolean).join('\n'),
    committed_due_date: storedDate(body.committedDueDate),
    expected_start_date: storedDate(body.requestedStartDate),
    expected_end_date: storedDate(body.requestedCompletionDate),
    external_id: textOf(body.externalId),
    external_system: textOf(body.externalSystem),
    ...(kind.category === 'product' ? { order_currency: currencyOf(body) } : {}),
  });
  // All of them are sent, or none.
  return body.relatedParty === undefined ? columns : { ...columns, ...parties };
}

/** Notes are added, everything else takes the place of what was there. */
export function reviseDocument(state: State, kind: Kind, order: Row, body: Fields): void {
  const before = objectOf(documentsOf(state).get(keyOf(order)));
  const after = orderDocument(state, kind, body);
  const note = [...entriesOf(after.note), ...entriesOf(before.note)];
  documentsOf(state).set(keyOf(order), { ...before, ...after, ...(note.length > 0 ? { note } : {}) });
}

/** What is kept of an order beside its columns. */
export function orderDocument(state: State, kind: Kind, body: Fields): Fields {
  return filled({
    ...(kind.category === 'product' ? { channel: channelsOf(body.channel) } : {}),
    note: notesOf(state, body.note),
    relatedParty: shownParties(state, kind, body.relatedParty),
  });
}

function channelsOf(given: unknown): Fields[] {
  return entriesOf(given).map(({ id, name }) => ({ id: textOf(id), name: textOf(name) }));
}

/** A note is an entry of the user who sent it, whatever author it names; the latest stands first. */
export function notesOf(state: State, given: unknown): Fields[] {
  const author = tableOf(state, 'sys_user').rows.get(state.userId)?.get('name');
  const date = shownDate(timestamp(state));
  return entriesOf(given)
    .map(({ text }) => ({ author, date, text: textOf(text) }))
    .reverse();
}

export const linkOf = ({ instance }: State, kind: Kind, id: string) => `${kind.home(instance)}/${id}`;

/** An order as a read shows it. */
export function shownOrder(state: State, kind: Kind, row: Row): Record<string, unknown> {
  const column = (name: string) => row.get(name) ?? '';
  const id = keyOf(row);
  const currency = column('order_currency');
  return filled({
    id,
    href: linkOf(state, kind, id),
    ponr: column('ponr'),
    externalId: column('external_id'),
    ...(kind.category === 'product'
      ? { orderCurrency: currency }
      : {
          externalSystem: column('external_system'),
          orderDate: shownDate(column('order_date')),
          completionDate: shownDate(column('actual_end_date')),
        }),
    committedDueDate: shownDate(column('committed_due_date')),
    expectedCompletionDate: shownDate(column('expected_end_date')),
    requestedCompletionDate: shownDate(column('expected_end_date')),
    requestedStartDate: shownDate(column('expected_start_date')),
    ...documentsOf(state).get(id),
    [kind.items]: linesOf(state, row).map((line) =>
      shownItem(kind, currency, line, documentsOf(state).get(keyOf(line)) ?? {}),
    ),
    state: column('state'),
    version: column('version'),
    '@type': kind.type,
  });
}
