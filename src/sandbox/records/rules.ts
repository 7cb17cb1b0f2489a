import type { State } from '../state.ts';
import type { Definition } from './definitions.ts';
import { followOrder, passPoint } from './orderRules.ts';
import type { Row } from './tables.ts';

/** The shipped priority lookup: rows are impact 1 to 3, columns urgency 1 to 3. */
const priorities = ['123', '234', '345'];

/** What the platform computes on its own whenever a record is saved. */
export function applyRules(state: State, definition: Definition, row: Row, now: string): void {
  if (definition.name === 'incident') completeIncident(state, row, now);
  if (definition.name === 'sn_ind_tmt_orm_order') followOrder(state, row, now);
  if (definition.name === 'sn_ind_tmt_orm_order_line_item') passPoint(row);
  if (definition.name === 'sys_user' || (definition.name === 'customer_contact' && row.get('name') === '')) {
    row.set('name', [row.get('first_name'), row.get('last_name')].filter(Boolean).join(' '));
  }
}

function completeIncident(state: State, row: Row, now: string): void {
  const priority = priorities[Number(row.get('impact')) - 1]?.[Number(row.get('urgency')) - 1];
  // A priority that the caller sent is overwritten.
  row.set('priority', priority ?? '');
  const incidentState = row.get('state') ?? '';
  // The older twin of the state is always equal to it.
  row.set('incident_state', incidentState);
  // 7 closed, 8 canceled.
  row.set('active', String(!['7', '8'].includes(incidentState)));
  if (incidentState === '6' && row.get('resolved_at') === '')
    row.set('resolved_at', now).set('resolved_by', state.userId);
}
