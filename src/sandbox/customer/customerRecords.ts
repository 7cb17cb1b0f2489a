import type { Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { linkHeader, pageOf, slicePage } from '../paging.ts';
import { queryRecords } from '../records/query.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { created, noSuchRecord, ok, type Reply } from '../reply.ts';
import { type State, tableOf } from '../state.ts';

const defaultLimit = 10;

/** Says nothing of the total; the documentation's samples imply a Link header. */
export function listRecords(state: State, call: Call, tableName: string): Reply {
  const found = queryRecords(state, tableOf(state, tableName), call.query.get('sysparm_query') ?? '');
  const page = pageOf(call.query, defaultLimit);
  return ok(
    slicePage(found, page).map(({ row }) => plain(row)),
    linkHeader(call, page, found.length),
  );
}

export function getRecord(state: State, tableName: string, id: string): Reply {
  const row = tableOf(state, tableName).rows.get(id);
  if (row === undefined) throw noSuchRecord();
  return ok(plain(row));
}

/** The answer is the new key alone. Nothing is mandatory, and names that are no column are dropped. */
export function createRecord(state: State, call: Call, tableName: string): Reply {
  return created(insertRecord(state, tableOf(state, tableName), fieldsOf(call.body)).get('sys_id'));
}

/** Unlike the Table API, these show references as bare keys. */
function plain(row: Row): Record<string, string> {
  return Object.fromEntries(row);
}
