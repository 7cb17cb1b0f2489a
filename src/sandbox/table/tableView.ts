import type { Call } from '../api.ts';
import { type Cell, isColumn, readCell } from '../records/cells.ts';
import type { Found } from '../records/hierarchy.ts';
import type { Table } from '../records/tables.ts';
import { notKnown } from '../reply.ts';
import type { State } from '../state.ts';

/** A record as the table that was asked shows it: which columns, raw or as a person sees them, with or without links. */
export function renderRow(state: State, asked: Table, { table, row }: Found, call: Call): Record<string, unknown> {
  const mode = call.query.get('sysparm_display_value') ?? 'false';
  const linked = call.query.get('sysparm_exclude_reference_link') !== 'true';
  const columns = requestedColumns(state, asked, call.query);
  return Object.fromEntries(
    columns.map((column) => {
      const cell = readCell(state, table, row, column);
      return [column, renderCell(cell, mode, linked ? linkOf(cell, call.origin) : {})];
    }),
  );
}

/** Names that are no column are left out without a word. */
function requestedColumns(state: State, { definition }: Table, query: URLSearchParams): string[] {
  const fields = query.get('sysparm_fields') ?? '';
  if (fields === '') return [...definition.defaults.keys()];
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

/** Which columns a view shows is a matter of the instance; columns that are named win over it. */
export function checkView({ query }: Call): void {
  const view = query.get('sysparm_view') ?? '';
  if (view === '' || (query.get('sysparm_fields') ?? '') !== '') return;
  throw notKnown(`the view ${view}`, 'Name the columns in sysparm_fields');
}
