import type { Call, Route } from '../api.ts';
import { noSuchRecord, type Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { createRecord, getRecord, listRecords } from './customerRecords.ts';

/**
 * Nothing of a consumer has to be unique. The social media profile that the three `social_` fields make is dropped,
 * since no page names its table.
 */
export const consumerRoutes: readonly Route[] = [
  ['GET', '/api/now/consumer', listConsumers],
  ['POST', '/api/now/consumer', (state, call) => createRecord(state, call, 'csm_consumer')],
  ['GET', '/api/now/consumer/*', (state, _call, id) => getRecord(state, 'csm_consumer', id)],
];

/** Of the three lists, this alone is documented to answer 404 where nothing is found. */
function listConsumers(state: State, call: Call): Reply {
  const reply = listRecords(state, call, 'csm_consumer');
  const { result } = reply.body as { result: unknown[] };
  if (result.length === 0) throw noSuchRecord();
  return reply;
}
