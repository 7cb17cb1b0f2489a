import type { Row, Table } from './tables.ts';

/** What goes along with a state that parents pass down. That these columns do is not documented: a child cannot do without. */
const passedDown: ReadonlyMap<string, readonly string[]> = new Map([
  ['2', []],
  ['3', ['hold_reason']],
  ['6', ['close_code', 'close_notes']],
]);

const awaitingCaller = '1';
/** That these are left alone is not documented. */
const ended = ['6', '7', '8'];

/** Child incidents follow their parent, unless it waits for its caller; a closed or canceled parent leaves them alone. */
export function moveChildren(
  { rows }: Table,
  parent: Row,
  save: (row: Row, fields: Readonly<Record<string, string>>) => void,
): void {
  const state = parent.get('state') ?? '';
  const along = passedDown.get(state);
  if (along === undefined || (state === '3' && parent.get('hold_reason') === awaitingCaller)) return;
  const fields = Object.fromEntries(['state', ...along].map((column) => [column, parent.get(column) ?? '']));
  // From the lowest up: whoever is saved finds its own children moved already.
  for (const child of below(rows, parent, state).reverse()) save(child, fields);
}

/** Those that are under an incident at any depth and not in that state yet; incidents can be parents of each other. */
function below(rows: ReadonlyMap<string, Row>, parent: Row, state: string): Row[] {
  const found = new Set([parent]);
  const open = [...rows.values()].filter((row) => ![...ended, state].includes(row.get('state') ?? ''));
  // A set is walked to the end that it has by then.
  for (const each of found)
    for (const row of open) if (row.get('parent_incident') === each.get('sys_id')) found.add(row);
  return [...found].slice(1);
}
