import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { linkHeader, pageOf, slicePage } from '../paging.ts';
import { isColumn, readCell } from '../records/cells.ts';
import { selectRows } from '../records/encodedQuery.ts';
import type { Row, Table } from '../records/tables.ts';
import { insertRecord, updateRecord } from '../records/write.ts';
import { created, noContent, noSuchRecord, ok, type Reply, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { renderRow } from './tableView.ts';

const defaultLimit = 10_000;

/** Every table is reachable; which of its records a user may read is a matter of its own rules. */
export const tableApi: Api = {
  plugins: [],
  roles: [],
  routes: [
    ['GET', '/api/now/table/*', listRecords],
    ['POST', '/api/now/table/*', createRecord],
    ['GET', '/api/now/table/*/*', getRecord],
    ['PUT', '/api/now/table/*/*', updateRecordById],
    ['PATCH', '/api/now/table/*/*', updateRecordById],
    ['DELETE', '/api/now/table/*/*', deleteRecord],
  ],
};

function listRecords(state: State, call: Call, tableName: string): Reply {
  const table = findTable(state, tableName);
  const rows = matchingRows(state, table, call.query);
  // Version 1 of this API says 404 where the later ones answer an empty list.
  if (call.version === 'v1' && rows.length === 0) throw noSuchRecord();
  const page = pageOf(call.query, defaultLimit);
  const counted = call.query.get('sysparm_no_count') !== 'true';
  const linked = call.query.get('sysparm_suppress_pagination_header') !== 'true';
  return ok(
    slicePage(rows, page).map((row) => renderRow(state, table, row, call)),
    {
      ...(counted ? { 'X-Total-Count': String(rows.length) } : {}),
      ...(linked ? linkHeader(call, page, rows.length) : {}),
    },
  );
}

function getRecord(state: State, call: Call, tableName: string, id: string): Reply {
  const table = findTable(state, tableName);
  return ok(renderRow(state, table, findRow(table, id), call));
}

function createRecord(state: State, call: Call, tableName: string): Reply {
  const table = findTable(state, tableName);
  const row = insertRecord(state, table, fieldsOf(call.body));
  const headers = { Location: `${call.origin}${call.path}/${row.get('sys_id')}` };
  if (wantsNoBody(call)) return { status: 201, headers };
  return created(renderRow(state, table, row, call), headers);
}

/** Serves PUT and PATCH: despite its name, PUT keeps the columns that were not sent. */
function updateRecordById(state: State, call: Call, tableName: string, id: string): Reply {
  const table = findTable(state, tableName);
  const row = updateRecord(state, table, findRow(table, id), fieldsOf(call.body));
  return wantsNoBody(call) ? noContent : ok(renderRow(state, table, row, call));
}

function deleteRecord(state: State, _call: Call, tableName: string, id: string): Reply {
  const table = findTable(state, tableName);
  findRow(table, id);
  table.rows.delete(id);
  return noContent;
}

function findTable(state: State, name: string): Table {
  const table = state.tables.get(name);
  if (table === undefined) throw refuse(400, `Invalid table ${name}`);
  return table;
}

function findRow(table: Table, id: string): Row {
  const row = table.rows.get(id);
  if (row === undefined) throw noSuchRecord();
  return row;
}

function matchingRows(state: State, table: Table, query: URLSearchParams): Row[] {
  const rows = selectRows(
    table.rows.values(),
    query.get('sysparm_query') ?? '',
    (field) => isColumn(state, table.definition, field),
    (row, field) => readCell(state, table, row, field),
  );
  return query.has('sysparm_query') ? rows : rows.filter((row) => hasPairs(state, table, row, query));
}

/** Without an encoded query, `column=value` pairs in the URL filter; they also take what a person sees. */
function hasPairs(state: State, table: Table, row: Row, query: URLSearchParams): boolean {
  const pairs = [...query].filter(([name]) => isColumn(state, table.definition, name));
  return pairs.every(([name, wanted]) => {
    const { value, display } = readCell(state, table, row, name);
    return value === wanted || display === wanted;
  });
}

function wantsNoBody(call: Call): boolean {
  return call.header('x-no-response-body') === 'true';
}
