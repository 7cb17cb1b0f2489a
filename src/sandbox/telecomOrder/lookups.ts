import { textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import type { State } from '../state.ts';
import type { Kind } from './kinds.ts';

/** A record by its sys_id, or by the key that another system gave it. */
export function findByEitherId(state: State, table: string, id: unknown): Row | undefined {
  const wanted = textOf(id);
  if (wanted === '') return undefined;
  const rows = state.tables.get(table)?.rows;
  return rows?.get(wanted) ?? [...(rows?.values() ?? [])].find((row) => row.get('external_id') === wanted);
}

export const offeringOf = (state: State, id: unknown) => findByEitherId(state, 'sn_prd_pm_product_offering', id);

export const specificationOf = (state: State, kind: Kind, id: unknown) =>
  findByEitherId(state, `sn_prd_pm_${kind.category}_specification`, id);

export const inventoryOf = (state: State, id: unknown) => findByEitherId(state, 'sn_ind_tmt_orm_product_inventory', id);

/** The table behind a party. */
export const partyTables: ReadonlyMap<string, 'customer_account' | 'customer_contact' | 'csm_consumer'> = new Map([
  ['Customer', 'customer_account'],
  ['CustomerContact', 'customer_contact'],
  ['Consumer', 'csm_consumer'],
]);

// Which currencies are active is the choice of an instance.
const active = new Set(['USD', 'EUR', 'GBP', 'INR', 'JPY', 'CHF', 'CAD', 'AUD', 'DKK', 'NOK', 'SEK']);

export const isActiveCurrency = (code: string) => active.has(code);
