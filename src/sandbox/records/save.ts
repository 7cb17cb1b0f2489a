import type { State } from '../state.ts';
import type { Definition } from './definitions.ts';
import type { Row, Table } from './tables.ts';

/** A record that is about to be saved. What a rule refuses is not saved. */
export interface Save {
  readonly state: State;
  readonly definition: Definition;
  /** As it will be. */
  readonly row: Row;
  /** As it was; absent for a new record. */
  readonly before: Row | undefined;
  readonly now: string;
}

/** Whether a save gives a column another value; that of a new record counts as given. */
export function turns({ row, before }: Save, column: string): boolean {
  return row.get(column) !== before?.get(column);
}

/** Saves another record, which a save moves: columns and their values. */
export type SaveOther = (table: Table, row: Row, fields: Readonly<Record<string, string>>) => void;
