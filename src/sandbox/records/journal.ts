import { type State, tableOf } from '../state.ts';
import { userName } from '../user.ts';
import type { Row, Table } from './tables.ts';

/** What somebody wrote into a journal of a record. */
export interface JournalEntry {
  readonly text: string;
  /** User name of who wrote it. */
  readonly by: string;
  readonly on: string;
}

/** Journals keep no text of their own: each entry is a record of this table. */
const entryTable = 'sys_journal_field';

/** Shows the entries of both. */
const combined = 'comments_and_work_notes';

/** Makes an entry of what a save wrote into each journal of a record; the journal itself stays blank. */
export function addEntries(state: State, { definition }: Table, row: Row, now: string): void {
  const entries = tableOf(state, entryTable);
  for (const element of definition.journals) {
    const text = row.get(element) ?? '';
    if (text === '') continue;
    const entry: Row = new Map(entries.definition.defaults).set('sys_id', state.instance.newId());
    entry
      .set('name', definition.name)
      .set('element', element)
      .set('element_id', row.get('sys_id') ?? '');
    entry.set('value', text).set('sys_created_by', userName).set('sys_created_on', now);
    entries.rows.set(entry.get('sys_id') ?? '', entry);
    row.set(element, '');
  }
}

/** The entries of a journal, the newest first. */
export function entriesOf(state: State, row: Row, journal: string): JournalEntry[] {
  const elements = journal === combined ? ['comments', 'work_notes', combined] : [journal];
  return [...tableOf(state, entryTable).rows.values()]
    .filter((entry) => entry.get('element_id') === row.get('sys_id') && elements.includes(entry.get('element') ?? ''))
    .map((entry) => ({
      text: entry.get('value') ?? '',
      by: entry.get('sys_created_by') ?? '',
      on: entry.get('sys_created_on') ?? '',
    }))
    .reverse();
}

/** All entries in one text. How it looks is not documented. */
export function journalText(state: State, row: Row, journal: string): string {
  return entriesOf(state, row, journal)
    .map(({ on, by, text }) => `${on} - ${by}\n${text}`)
    .join('\n\n');
}
