import { type Definition, definitions } from './definitions.ts';
import accounts from './seed/accounts.json' with { type: 'json' };
import cart from './seed/cart.json' with { type: 'json' };
import contacts from './seed/contacts.json' with { type: 'json' };
import incidents from './seed/incidents.json' with { type: 'json' };
import items from './seed/items.json' with { type: 'json' };
import users from './seed/users.json' with { type: 'json' };
import { credentials } from './signIn.ts';

/** A record: its columns, every value a text as on the wire. */
export type Row = Map<string, string>;

export interface Table {
  readonly definition: Definition;
  readonly rows: Map<string, Row>;
  nextNumber: number;
}

/** A question that an item asks when it is ordered. */
export interface Variable {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly mandatory?: boolean;
  readonly also_request_for?: boolean;
}

export interface CartLine {
  readonly sys_id: string;
  /** sys_id of the item. */
  readonly cat_item: string;
  readonly quantity: string;
}

export interface Cart {
  readonly sys_id: string;
  /** sys_id of the owner. */
  readonly user: string;
  readonly items: readonly CartLine[];
}

/** Everything that one sandbox knows and may change. */
export interface State {
  readonly tables: ReadonlyMap<string, Table>;
  /** By the sys_id of the item. */
  readonly variables: ReadonlyMap<string, readonly Variable[]>;
  readonly carts: Map<string, Cart>;
  /** sys_id of the signed-in user. */
  readonly userId: string;
}

/** Seeds hold the columns that differ from the defaults. */
type Seed = Readonly<Record<string, string | undefined>>;

export const seededBy = 'admin';
export const seededOn = '2025-11-03 08:00:00';
/** Numbers of new records start here where no seed has a higher one. */
const firstNumber = 10001;

const seeds = new Map<string, readonly Seed[]>([
  ['customer_account', accounts],
  ['customer_contact', contacts],
  ['incident', incidents],
  ['sc_cat_item', items.map((item) => item.columns)],
  ['sys_user', users],
]);

/** A fresh copy of the seeded state. */
export function freshState(): State {
  const user = users.find((row) => row.user_name === credentials.user);
  if (user === undefined) throw new Error(`No seeded user is called ${credentials.user}`);
  return {
    tables: new Map(definitions.map((definition) => [definition.name, seededTable(definition)])),
    variables: new Map(items.map((item) => [item.columns.sys_id, item.variables])),
    carts: new Map([[cart.sys_id, cart]]),
    userId: user.sys_id,
  };
}

function seededTable(definition: Definition): Table {
  const rows = (seeds.get(definition.name) ?? []).map((seed) => seededRow(definition, seed));
  const numbers = rows.map((row) => Number(/\d+$/.exec(row.get('number') ?? '')?.[0] ?? 0));
  return {
    definition,
    rows: new Map(rows.map((row) => [row.get('sys_id') ?? '', row])),
    nextNumber: Math.max(firstNumber - 1, ...numbers) + 1,
  };
}

function seededRow(definition: Definition, seed: Seed): Row {
  const since = seed.opened_at ?? seededOn;
  const stamps = { sys_created_by: seededBy, sys_created_on: since, sys_updated_by: seededBy, sys_updated_on: since };
  const row: Row = new Map(definition.defaults);
  for (const [column, value = ''] of Object.entries({ ...stamps, ...seed })) row.set(column, value);
  return row;
}

/** A table that is known to exist. */
export function tableOf(state: State, name: string): Table {
  const table = state.tables.get(name);
  if (table === undefined) throw new Error(`The sandbox has no table ${name}`);
  return table;
}
