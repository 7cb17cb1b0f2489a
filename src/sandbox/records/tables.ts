import type { Instance } from '../instance.ts';
import accounts from '../seed/accounts.json' with { type: 'json' };
import approvals from '../seed/approvals.json' with { type: 'json' };
import assets from '../seed/assets.json' with { type: 'json' };
import cases from '../seed/cases.json' with { type: 'json' };
import catalogTasks from '../seed/catalogTasks.json' with { type: 'json' };
import changes from '../seed/changes.json' with { type: 'json' };
import companies from '../seed/companies.json' with { type: 'json' };
import configurationItems from '../seed/configurationItems.json' with { type: 'json' };
import consumers from '../seed/consumers.json' with { type: 'json' };
import consumerUsers from '../seed/consumerUsers.json' with { type: 'json' };
import contacts from '../seed/contacts.json' with { type: 'json' };
import departments from '../seed/departments.json' with { type: 'json' };
import groupMembers from '../seed/groupMembers.json' with { type: 'json' };
import groups from '../seed/groups.json' with { type: 'json' };
import households from '../seed/households.json' with { type: 'json' };
import incidents from '../seed/incidents.json' with { type: 'json' };
import journal from '../seed/journal.json' with { type: 'json' };
import locations from '../seed/locations.json' with { type: 'json' };
import models from '../seed/models.json' with { type: 'json' };
import orderRecords from '../seed/orderRecords.json' with { type: 'json' };
import problems from '../seed/problems.json' with { type: 'json' };
import productInventory from '../seed/productInventory.json' with { type: 'json' };
import requestedItems from '../seed/requestedItems.json' with { type: 'json' };
import requests from '../seed/requests.json' with { type: 'json' };
import roles from '../seed/roles.json' with { type: 'json' };
import services from '../seed/services.json' with { type: 'json' };
import userRoles from '../seed/userRoles.json' with { type: 'json' };
import users from '../seed/users.json' with { type: 'json' };
import { catalogSeeds } from './catalogSeeds.ts';
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
  ...Object.entries(catalogSeeds),
  ['alm_asset', assets],
  ['change_request', changes],
  ['cmdb_ci', configurationItems],
  ['cmdb_ci_service', services],
  ['cmdb_model', models],
  ['cmn_department', departments],
  ['cmn_location', locations],
  ['core_company', companies],
  ['csm_consumer', consumers],
  ['csm_consumer_user', consumerUsers],
  ['csm_household', households],
  ['customer_account', accounts],
  ['customer_contact', contacts],
  ['incident', incidents],
  ['problem', problems],
  ['sc_req_item', requestedItems],
  ['sc_request', requests],
  ['sc_task', catalogTasks],
  ['sn_customerservice_case', cases],
  ['sn_prd_invt_product_inventory', productInventory],
  ['sys_journal_field', journal],
  ['sys_user', users],
  ['sys_user_grmember', groupMembers],
  ['sys_user_group', groups],
  ['sys_user_has_role', userRoles],
  ['sys_user_role', roles],
  ['sysapproval_approver', approvals],
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
  if (row.has('task_effective_number')) row.set('task_effective_number', row.get('number') ?? '');
  return row;
}
