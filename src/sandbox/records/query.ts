import type { State } from '../state.ts';
import { userName } from '../user.ts';
import { isColumn, readCell } from './cells.ts';
import { selectRows } from './encodedQuery.ts';
import { type Found, isKindOf, recordsOf } from './hierarchy.ts';
import type { Table } from './tables.ts';

/** The records that a table shows and an encoded query matches, in its order. */
export function queryRecords(state: State, table: Table, query: string): Found[] {
  const source = {
    rows: recordsOf(state, table),
    isColumn: (field: string) => isColumn(state, table.definition, field),
    read: (found: Found, field: string) => readCell(state, found.table, found.row, field),
    isKindOf: (name: string, ancestor: string) => isKindOf(state, name, ancestor),
    words: (found: Found) => wordsOf(state, found),
    asker: { userId: state.userId, userName, now: state.instance.now() },
    strict: state.instance.property('glide.invalid_query.returns_no_rows') === 'true',
  };
  return selectRows(source, query);
}

function wordsOf(state: State, { table, row }: Found): string {
  const columns = [...table.definition.defaults.keys()].filter((column) => !column.startsWith('sys_'));
  return columns.map((column) => readCell(state, table, row, column).display).join('\n');
}
