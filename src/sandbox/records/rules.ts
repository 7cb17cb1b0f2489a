import { completeCase } from './caseRules.ts';
import { completeChange } from './changeRules.ts';
import { closeTask } from './closing.ts';
import { completeIncident } from './incidentRules.ts';
import { completeOrder } from './orderRules.ts';
import type { Save } from './save.ts';
import type { Row } from './tables.ts';

/** What a name is made of; contacts and consumers may be given one of their own. */
const nameParts: ReadonlyMap<string, readonly string[]> = new Map([
  ['csm_consumer', ['first_name', 'middle_name', 'last_name']],
  ['customer_contact', ['first_name', 'last_name']],
  ['sys_user', ['first_name', 'last_name']],
]);

/** What the platform computes on its own, and refuses, whenever a record is saved. */
export function applyRules(save: Save): void {
  const { definition, row } = save;
  if (definition.name === 'incident') completeIncident(save);
  if (definition.name === 'change_request') completeChange(save);
  if (definition.name === 'sn_customerservice_case') completeCase(save);
  if (definition.name.startsWith('sn_ind_tmt_orm_order')) completeOrder(save);
  const name = fullName(row, nameParts.get(definition.name) ?? []);
  if (definition.name === 'sys_user' || (name !== '' && row.get('name') === '')) row.set('name', name);
  closeTask(save);
}

function fullName(row: Row, columns: readonly string[]): string {
  return columns
    .map((column) => row.get(column))
    .filter(Boolean)
    .join(' ');
}
