import { credentials } from '../signIn.ts';
import { type State, timestamp } from '../state.ts';
import { addEntries } from './journal.ts';
import { applyRules } from './rules.ts';
import type { Row, Table } from './tables.ts';

/** Creates a record from what a caller sent and gives it a key, a number and its time stamps. */
export function insertRecord(state: State, table: Table, fields: Readonly<Record<string, unknown>>): Row {
  const { definition, rows } = table;
  const now = timestamp(state);
  const row: Row = new Map(definition.defaults);
  row.set('sys_id', state.instance.newId());
  row.set('sys_created_by', credentials.user).set('sys_created_on', now);
  row.set('sys_updated_by', credentials.user).set('sys_updated_on', now);
  if (definition.defaults.has('opened_at')) row.set('opened_at', now).set('opened_by', state.userId);
  write(table, row, fields);
  if (definition.numberPrefix !== undefined) row.set('number', nextNumber(table, definition.numberPrefix));
  applyRules(state, definition, row, now);
  addEntries(state, table, row, (journal) => sentText(fields, journal), now);
  rows.set(row.get('sys_id') ?? '', row);
  return row;
}

/** Changes the columns that a caller sent; the others keep their values. */
export function updateRecord(state: State, table: Table, row: Row, fields: Readonly<Record<string, unknown>>): Row {
  const now = timestamp(state);
  write(table, row, fields);
  applyRules(state, table.definition, row, now);
  addEntries(state, table, row, (journal) => sentText(fields, journal), now);
  row.set('sys_mod_count', String(Number(row.get('sys_mod_count')) + 1));
  return row.set('sys_updated_by', credentials.user).set('sys_updated_on', now);
}

/** Names that are no column are dropped without a word; `sys_` columns and numbers are the platform's own. */
function write({ definition }: Table, row: Row, fields: Readonly<Record<string, unknown>>): void {
  for (const column of definition.defaults.keys()) {
    if (definition.journals.has(column)) continue;
    if (column.startsWith('sys_') || column === 'number') continue;
    const text = sentText(fields, column);
    if (text !== undefined) row.set(column, text);
  }
}

/** Every column is stored as text. Objects and lists are no column value; what becomes of them is not documented. */
function sentText(fields: Readonly<Record<string, unknown>>, column: string): string | undefined {
  const value = Object.hasOwn(fields, column) ? fields[column] : undefined;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function nextNumber(table: Table, prefix: string): string {
  const number = `${prefix}${String(table.nextNumber).padStart(7, '0')}`;
  table.nextNumber += 1;
  return number;
}
