import type { Definition } from '../records/definitions.ts';
import { recordsOf } from '../records/hierarchy.ts';
import type { State } from '../state.ts';

/**
 * The stored values of what was sent as people see it: choices by label, references by name. Times need no change,
 * since the user's zone is UTC. What becomes of a name that nothing has is not documented; here it is stored as sent.
 */
export function storedValues(
  state: State,
  definition: Definition,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([column, shown]) => [column, storedValue(state, definition, column, shown)]),
  );
}

function storedValue(state: State, definition: Definition, column: string, shown: unknown): unknown {
  const labels = [...(definition.choices.get(column) ?? [])];
  const choice = labels.find(([, label]) => label === shown);
  if (choice !== undefined) return choice[0];
  const table = state.tables.get(definition.references.get(column) ?? '');
  const named =
    table && recordsOf(state, table).find(({ row, table: own }) => row.get(own.definition.display) === shown);
  return named?.row.get('sys_id') ?? shown;
}
