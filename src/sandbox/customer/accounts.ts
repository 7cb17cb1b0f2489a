import type { Route } from '../api.ts';
import { getRecord, listRecords } from './customerRecords.ts';

/** Accounts can only be read here. */
export const accountRoutes: readonly Route[] = [
  ['GET', '/api/now/account', (state, call) => listRecords(state, call, 'customer_account')],
  ['GET', '/api/now/account/*', (state, _call, id) => getRecord(state, 'customer_account', id)],
];
