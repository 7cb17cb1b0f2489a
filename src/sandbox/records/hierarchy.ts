import type { State } from '../state.ts';
import type { Row, Table } from './tables.ts';

/** A record and the table that holds it, which is where its rules and choices are told. */
export interface Found {
  readonly table: Table;
  readonly row: Row;
}

/** A table and those that extend it, at any depth: a record of an extending table is one of its parent, too. */
function withExtensions(state: State, table: Table): Table[] {
  const children = [...state.tables.values()].filter(({ definition }) => definition.parent === table.definition.name);
  return [table, ...children.flatMap((child) => withExtensions(state, child))];
}

/** The records that a table shows. */
export function recordsOf(state: State, table: Table): Found[] {
  return withExtensions(state, table).flatMap((each) => [...each.rows.values()].map((row) => ({ table: each, row })));
}

/** A record of a table or of one that extends it. */
export function findRecord(state: State, table: Table, id: string): Found | undefined {
  for (const each of withExtensions(state, table)) {
    const row = each.rows.get(id);
    if (row !== undefined) return { table: each, row };
  }
  return undefined;
}

/** Whether a table is another or extends it. */
export function isKindOf(state: State, name: string, ancestor: string): boolean {
  const parent = state.tables.get(name)?.definition.parent;
  return name === ancestor || (parent !== undefined && isKindOf(state, parent, ancestor));
}
