import type { Route } from '../api.ts';
import { createRecord, getRecord, listRecords } from './customerRecords.ts';

/**
 * A contact is a user: how a second one of the same `user_name` is refused is not documented, it is done as in the Table
 * API. The social media profile that the three `social_` fields make is dropped, since no page names its table.
 */
export const contactRoutes: readonly Route[] = [
  ['GET', '/api/now/contact', (state, call) => listRecords(state, call, 'customer_contact')],
  ['POST', '/api/now/contact', (state, call) => createRecord(state, call, 'customer_contact')],
  ['GET', '/api/now/contact/*', (state, _call, id) => getRecord(state, 'customer_contact', id)],
];
