import type { Call, Route } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { insertRecord } from '../records/write.ts';
import { created, type Reply } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { getRecord, listRecords } from './customerRecords.ts';

export const contactRoutes: readonly Route[] = [
  ['GET', '/api/now/contact', (state, call) => listRecords(state, call, 'customer_contact')],
  ['POST', '/api/now/contact', createContact],
  ['GET', '/api/now/contact/*', (state, _call, id) => getRecord(state, 'customer_contact', id)],
];

/**
 * The answer is the new key alone. Nothing is mandatory, and names that are no column are dropped; so is the social
 * media profile that the three `social_` fields make, since no page names its table. A contact is a user: how a second
 * one of the same `user_name` is refused is not documented, it is done as in the Table API.
 */
function createContact(state: State, call: Call): Reply {
  const row = insertRecord(state, tableOf(state, 'customer_contact'), fieldsOf(call.body));
  return created(row.get('sys_id'));
}
