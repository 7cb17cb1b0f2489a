import { refuse } from '../reply.ts';
import { type State, tableOf, timestamp } from '../state.ts';
import { userName } from '../user.ts';
import { applyEffects } from './effects.ts';
import { isKindOf, recordsOf } from './hierarchy.ts';
import { addEntries } from './journal.ts';
import { applyRules } from './rules.ts';
import type { Row, Table } from './tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Creates a record from what a caller sent and gives it a key, a number and its time stamps. */
export function insertRecord(state: State, table: Table, fields: Fields, sysId = state.instance.newId()): Row {
  const { definition, rows } = table;
  const now = timestamp(state);
  const row: Row = new Map(definition.defaults);
  row.set('sys_id', sysId);
  row.set('sys_created_by', userName).set('sys_created_on', now);
  row.set('sys_updated_by', userName).set('sys_updated_on', now);
  if (definition.defaults.has('opened_at')) row.set('opened_at', now).set('opened_by', state.userId);
  write(table, row, fields);
  applyRules({ state, definition, row, before: undefined, now });
  checkUnique(state, table, row, 'insert');
  addEntries(state, table, row, now);
  if (definition.numberPrefix !== undefined) row.set('number', nextNumber(table, definition.numberPrefix));
  if (row.has('task_effective_number')) row.set('task_effective_number', row.get('number') ?? '');
  rows.set(row.get('sys_id') ?? '', row);
  applyEffects(state, table, row, undefined, saving(state));
  return row;
}

/** Changes the columns that a caller sent; the others keep their values. Refused, it changes nothing. */
export function updateRecord(state: State, table: Table, row: Row, fields: Fields): Row {
  const now = timestamp(state);
  const before: Row = new Map(row);
  const after: Row = new Map(row);
  write(table, after, fields);
  applyRules({ state, definition: table.definition, row: after, before, now });
  checkUnique(state, table, after, 'update');
  addEntries(state, table, after, now);
  for (const [column, value] of after) row.set(column, value);
  row.set('sys_mod_count', String(Number(row.get('sys_mod_count')) + 1));
  row.set('sys_updated_by', userName).set('sys_updated_on', now);
  applyEffects(state, table, row, before, saving(state));
  return row;
}

const saving = (state: State) => (table: Table, row: Row, fields: Fields) =>
  void updateRecord(state, table, row, fields);

/**
 * Names that are no column are dropped without a word; `sys_` columns and numbers are the platform's own. A choice
 * cannot be emptied.
 */
function write({ definition }: Table, row: Row, fields: Fields): void {
  for (const column of definition.defaults.keys()) {
    if (!Object.hasOwn(fields, column) || column.startsWith('sys_') || column === 'number') continue;
    const text = storedText(fields[column]);
    if (text === undefined || (text === '' && definition.choices.has(column))) continue;
    row.set(column, text);
  }
}

/** No two users have the same name to sign in with; those without one are no duplicates. */
function checkUnique(state: State, table: Table, row: Row, verb: 'insert' | 'update'): void {
  const name = row.get('user_name') ?? '';
  if (name === '' || !isKindOf(state, table.definition.name, 'sys_user')) return;
  const taken = recordsOf(state, tableOf(state, 'sys_user')).some(
    ({ row: other }) => other.get('user_name') === name && other.get('sys_id') !== row.get('sys_id'),
  );
  const shown = row.get(table.definition.display);
  if (taken) throw refuse(403, 'Operation Failed', `Error during ${verb} of ${table.definition.name} (${shown})`);
}

/** Every column is stored as text. Objects and lists are no column value; what becomes of them is not documented. */
function storedText(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function nextNumber(table: Table, prefix: string): string {
  const number = `${prefix}${String(table.nextNumber).padStart(7, '0')}`;
  table.nextNumber += 1;
  return number;
}
