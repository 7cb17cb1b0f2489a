import type { Instance } from '../instance.ts';
import accounts from '../seed/accounts.json' with { type: 'json' };
import contacts from '../seed/contacts.json' with { type: 'json' };
import incidents from '../seed/incidents.json' with { type: 'json' };
import items from '../seed/items.json' with { type: 'json' };
import orderRecords from '../seed/orderRecords.json' with { type: 'json' };
import users from '../seed/users.json' with { type: 'json' };
import { type Definition, definitions } from './definitions.ts';

/** A record: its columns, every value a text as on the wire. */
export type Row = Map<string, string>;

export interface Table {
  readonly definition: Definition;
  readonly rows: Map<string, Row>;
  nextNumber: number;
}

/** Seeds hold the columns that differ from the defaults. */
type Seed = Readonly<Record<string, string | undefined>>;

const seededBy = 'admin';
const seededOn = '2025-11-03 08:00:00';
/** Numbers of new records start here where no seed has a higher one. */
const firstNumber = 10001;

const seeds = new Map<string, readonly Seed[]>([
  ['customer_account', accounts],
  ['customer_contact', contacts],
  ['incident', incidents],
  ['sc_cat_item', items.map((item) => item.columns)],
  ['sys_user', users],
]);

/** The tables that an instance has, by name, with the records that are there from the start. */
export function seededTables(instance: Instance): ReadonlyMap<string, Table> {
  const present = definitions.filter(({ plugin }) => plugin === undefined || instance.has(plugin));
  return new Map(present.map((definition) => [definition.name, seededTable(definition)]));
}

/** The records that orders stand on and refer to are spread over many tables, and name theirs. */
function seedsOf(name: string): Seed[] {
  const ordered: readonly { table: string; columns: Seed }[] = orderRecords;
  return [...(seeds.get(name) ?? []), ...ordered.filter(({ table }) => table === name).map(({ columns }) => columns)];
}

function seededTable(definition: Definition): Table {
  const rows = seedsOf(definition.name).map((seed) => seededRow(definition, seed));
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
