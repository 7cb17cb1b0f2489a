import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { linkHeader, pageOf, slicePage } from '../paging.ts';
import { isColumn, readCell } from '../records/cells.ts';
import { selectRows } from '../records/encodedQuery.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { created, noSuchRecord, ok, type Reply } from '../reply.ts';
import { type State, tableOf } from '../state.ts';

const defaultLimit = 10;

export const customerApi: Api = {
  plugins: ['com.sn_customerservice'],
  roles: [['csm_ws_integration']],
  routes: [
    ['GET', '/api/now/account', (state, call) => list(state, call, 'customer_account')],
    ['GET', '/api/now/account/*', (state, _call, id) => get(state, 'customer_account', id)],
    ['GET', '/api/now/contact', (state, call) => list(state, call, 'customer_contact')],
    ['POST', '/api/now/contact', createContact],
    ['GET', '/api/now/contact/*', (state, _call, id) => get(state, 'customer_contact', id)],
  ],
};

/** The answer is the new key alone. Nothing is mandatory, and names that are no column are dropped. */
function createContact(state: State, call: Call): Reply {
  const row = insertRecord(state, tableOf(state, 'customer_contact'), fieldsOf(call.body));
  return created(row.get('sys_id'));
}

/** Says nothing of the total; the documentation's sample implies a Link header. */
function list(state: State, call: Call, tableName: string): Reply {
  const table = tableOf(state, tableName);
  const rows = selectRows(
    table.rows.values(),
    call.query.get('sysparm_query') ?? '',
    (field) => isColumn(state, table.definition, field),
    (row, field) => readCell(state, table, row, field),
  );
  const page = pageOf(call.query, defaultLimit);
  return ok(slicePage(rows, page).map(plain), linkHeader(call, page, rows.length));
}

function get(state: State, tableName: string, id: string): Reply {
  const row = tableOf(state, tableName).rows.get(id);
  if (row === undefined) throw noSuchRecord();
  return ok(plain(row));
}

/** Unlike the Table API, these show references as bare keys. */
function plain(row: Row): Record<string, string> {
  return Object.fromEntries(row);
}
