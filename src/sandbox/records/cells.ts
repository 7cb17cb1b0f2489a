import type { State } from '../state.ts';
import type { Definition } from './definitions.ts';
import { type Found, findRecord } from './hierarchy.ts';
import { journalText } from './journal.ts';
import type { Row, Table } from './tables.ts';

/** One value of a record, as stored and as a person sees it. */
export interface Cell {
  readonly value: string;
  readonly display: string;
  /** The table that the value is a key of. */
  readonly refersTo?: string;
}

const blank: Cell = { value: '', display: '' };

/** Whether a name is a column, also dotted over references (`caller_id.name`) as far as the tables are served. */
export function isColumn(state: State, definition: Definition, path: string): boolean {
  const [column, rest] = splitPath(path);
  if (!definition.defaults.has(column)) return false;
  if (rest === undefined) return true;
  const target = state.tables.get(definition.references.get(column) ?? '');
  return target !== undefined && isColumn(state, target.definition, rest);
}

/** Reads a column that exists. A dotted name over an empty reference is blank. */
export function readCell(state: State, { definition }: Table, row: Row, path: string): Cell {
  const [column, rest] = splitPath(path);
  const value = row.get(column) ?? '';
  const refersTo = definition.references.get(column);
  if (rest !== undefined) {
    const target = referredTo(state, refersTo, value);
    return target ? readCell(state, target.table, target.row, rest) : blank;
  }
  if (definition.journals.has(column)) return { value: '', display: journalText(state, row, column) };
  if (value === '') return blank;
  if (column === 'sys_class_name') return { value, display: state.tables.get(value)?.definition.label ?? value };
  if (refersTo !== undefined) return { value, display: displayOf(state, refersTo, value), refersTo };
  return { value, display: definition.choices.get(column)?.get(value) ?? value };
}

/** A record that the sandbox does not have is shown by its key. */
function displayOf(state: State, tableName: string, sysId: string): string {
  const target = referredTo(state, tableName, sysId);
  return target?.row.get(target.table.definition.display) ?? sysId;
}

function referredTo(state: State, tableName: string | undefined, sysId: string): Found | undefined {
  const table = state.tables.get(tableName ?? '');
  return table && findRecord(state, table, sysId);
}

function splitPath(path: string): [column: string, rest: string | undefined] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
}
