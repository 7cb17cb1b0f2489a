import type { Call, Route } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { insertRecord } from '../records/write.ts';
import { created, noSuchRecord, type Reply } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { getRecord, listRecords } from './customerRecords.ts';

export const consumerRoutes: readonly Route[] = [
  ['GET', '/api/now/consumer', listConsumers],
  ['POST', '/api/now/consumer', createConsumer],
  ['GET', '/api/now/consumer/*', (state, _call, id) => getRecord(state, 'csm_consumer', id)],
];

/** Of the three lists, this alone is documented to answer 404 where nothing is found. */
function listConsumers(state: State, call: Call): Reply {
  const reply = listRecords(state, call, 'csm_consumer');
  const { result } = reply.body as { result: unknown[] };
  if (result.length === 0) throw noSuchRecord();
  return reply;
}

/**
 * The answer is the new key alone. Nothing is mandatory, nothing has to be unique, and names that are no column are
 * dropped; so is the social media profile that the three `social_` fields make, since no page names its table.
 */
function createConsumer(state: State, call: Call): Reply {
  const row = insertRecord(state, tableOf(state, 'csm_consumer'), fieldsOf(call.body));
  return created(row.get('sys_id'));
}
