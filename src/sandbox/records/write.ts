import { credentials } from '../signIn.ts';
import { type State, timestamp } from '../state.ts';
import { applyRules } from './rules.ts';
import type { Row, Table } from './tables.ts';

/** Creates a record from what a caller sent and gives it a key, a number and its time stamps. */
export function insertRecord(
  state: State,
  table: Table,
  fields: Readonly<Record<string, unknown>>,
  sysId = state.instance.newId(),
): Row {
  const { definition, rows } = table;
  const now = timestamp(state);
  const row: Row = new Map(definition.defaults);
  row.set('sys_id', sysId);
  row.set('sys_created_by', credentials.user).set('sys_created_on', now);
  row.set('sys_updated_by', credentials.user).set('sys_updated_on', now);
  if (definition.defaults.has('opened_at')) row.set('opened_at', now).set('opened_by', state.userId);
  write(table, row, fields, now);
  if (definition.numberPrefix !== undefined) row.set('number', nextNumber(table, definition.numberPrefix));
  applyRules(state, definition, row, now);
  rows.set(row.get('sys_id') ?? '', row);
  return row;
}

/** Changes the columns that a caller sent; the others keep their values. */
export function updateRecord(state: State, table: Table, row: Row, fields: Readonly<Record<string, unknown>>): Row {
  const now = timestamp(state);
  write(table, row, fields, now);
  applyRules(state, table.definition, row, now);
  row.set('sys_mod_count', String(Number(row.get('sys_mod_count')) + 1));
  return row.set('sys_updated_by', credentials.user).set('sys_updated_on', now);
}

/** Names that are no column are dropped without a word; `sys_` columns and numbers are the platform's own. */
function write({ definition }: Table, row: Row, fields: Readonly<Record<string, unknown>>, now: string): void {
  for (const column of definition.defaults.keys()) {
    if (!Object.hasOwn(fields, column) || column.startsWith('sys_') || column === 'number') continue;
    const text = storedText(fields[column]);
    if (text === undefined) continue;
    row.set(column, definition.journals.has(column) ? journalled(row.get(column), text, now) : text);
  }
}

/** Every column is stored as text. Objects and lists are no column value; what becomes of them is not documented. */
function storedText(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A write to a journal adds an entry, newest first. How the collected text looks is not documented. */
function journalled(before: string | undefined, entry: string, now: string): string {
  return entry === ''
    ? (before ?? '')
    : [`${now} - ${credentials.user}\n${entry}`, before].filter(Boolean).join('\n\n');
}

function nextNumber(table: Table, prefix: string): string {
  const number = `${prefix}${String(table.nextNumber).padStart(7, '0')}`;
  table.nextNumber += 1;
  return number;
}
