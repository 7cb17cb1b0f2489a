import type { Instance } from './instance.ts';
import { type Row, seededTables, type Table } from './records/tables.ts';
import { userName } from './user.ts';

/** Everything that one sandbox knows and may change; what only one API knows is {@link kept} by that API. */
export interface State {
  readonly instance: Instance;
  readonly tables: ReadonlyMap<string, Table>;
  /** sys_id of the signed-in user. */
  readonly userId: string;
}

/** A fresh copy of the seeded state. */
export function freshState(instance: Instance): State {
  const tables = seededTables(instance);
  return { instance, tables, userId: signedIn(tables).get('sys_id') ?? '' };
}

function signedIn(tables: ReadonlyMap<string, Table>): Row {
  const users = tables.get('sys_user')?.rows.values() ?? [];
  const user = [...users].find((row) => row.get('user_name') === userName);
  if (user === undefined) throw new Error(`No seeded user is called ${userName}`);
  return user;
}

/**
 * What one API keeps between the requests to a sandbox; made when it is first asked for, and gone with the sandbox.
 *
 * @example
 * const cartsOf = kept(() => new Map<string, Cart>());
 * cartsOf(state).get(userId);
 */
export function kept<T>(make: (state: State) => T): (state: State) => T {
  const all = new WeakMap<State, { value: T }>();
  return (state) => {
    const found = all.get(state) ?? { value: make(state) };
    all.set(state, found);
    return found.value;
  };
}

/** A table that is known to exist. */
export function tableOf(state: State, name: string): Table {
  const table = state.tables.get(name);
  if (table === undefined) throw new Error(`The sandbox has no table ${name}`);
  return table;
}

/** The time as records hold it: UTC, without zone. */
export function timestamp({ instance }: State): string {
  return instance.now().toISOString().slice(0, 19).replace('T', ' ');
}
