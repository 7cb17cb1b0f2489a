import type { Call } from '../api.ts';
import { type Cell, isColumn, readCell } from '../records/cells.ts';
import type { Row, Table } from '../records/tables.ts';
import type { State } from '../state.ts';

/** A record as the Table API shows it: which columns, raw or as a person sees them, with or without links. */
export function renderRow(state: State, table: Table, row: Row, call: Call): Record<string, unknown> {
  const mode = call.query.get('sysparm_display_value') ?? 'false';
  const linked = call.query.get('sysparm_exclude_reference_link') !== 'true';
  const columns = requestedColumns(state, table, call.query.get('sysparm_fields'));
  return Object.fromEntries(
    columns.map((column) => {
      const cell = readCell(state, table, row, column);
      return [column, renderCell(cell, mode, linked ? linkOf(cell, call.origin) : {})];
    }),
  );
}

/** Names that are no column are left out without a word. */
function requestedColumns(state: State, { definition }: Table, fields: string | null): string[] {
  if (fields === null || fields === '') return [...definition.defaults.keys()];
  return fields
    .split(',')
    .map((field) => field.trim())
    .filter((field) => isColumn(state, definition, field));
}

function linkOf({ value, refersTo }: Cell, origin: string): { link?: string } {
  return refersTo === undefined ? {} : { link: `${origin}/api/now/table/${refersTo}/${encodeURIComponent(value)}` };
}

/** With `all` every column is an object; otherwise only a filled reference with its link is one. */
function renderCell({ value, display, refersTo }: Cell, mode: string, link: { link?: string }): unknown {
  if (mode === 'all') return { display_value: display, value, ...link };
  const shown = mode === 'true' ? { display_value: display } : { value };
  if (refersTo !== undefined && link.link !== undefined) return { ...link, ...shown };
  return mode === 'true' ? display : value;
}
