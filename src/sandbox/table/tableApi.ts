import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { linkHeader, pageOf, slicePage } from '../paging.ts';
import { isColumn, readCell } from '../records/cells.ts';
import { type Found, findRecord } from '../records/hierarchy.ts';
import { queryRecords } from '../records/query.ts';
import type { Table } from '../records/tables.ts';
import { insertRecord, updateRecord } from '../records/write.ts';
import { created, noContent, noSuchRecord, ok, type Reply, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { storedValues } from './inputValues.ts';
import { checkAccess } from './tableAccess.ts';
import { checkView, renderRow } from './tableView.ts';

const defaultLimit = 10_000;

/** Every table is reachable; which of its records a user may change is a matter of its own rules. */
export const tableApi: Api = {
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
  checkView(call);
  const table = findTable(state, tableName);
  const found = matchingRecords(state, table, call.query);
  // Version 1 of this API says 404 where the later ones answer an empty list.
  if (call.version === 'v1' && found.length === 0) throw noSuchRecord();
  const page = pageOf(call.query, defaultLimit);
  const counted = call.query.get('sysparm_no_count') !== 'true';
  const linked = call.query.get('sysparm_suppress_pagination_header') !== 'true';
  return ok(
    slicePage(found, page).map((each) => renderRow(state, table, each, call)),
    {
      ...(counted ? { 'X-Total-Count': String(found.length) } : {}),
      ...(linked ? linkHeader(call, page, found.length) : {}),
    },
  );
}

function getRecord(state: State, call: Call, tableName: string, id: string): Reply {
  checkView(call);
  const table = findTable(state, tableName);
  return ok(renderRow(state, table, recordIn(state, table, id), call));
}

function createRecord(state: State, call: Call, tableName: string): Reply {
  checkView(call);
  const table = findTable(state, tableName);
  checkAccess(state, table, 'Insert');
  const row = insertRecord(state, table, sentFields(state, table, table, call));
  const headers = { Location: `${call.origin}${call.path}/${row.get('sys_id')}` };
  if (wantsNoBody(call)) return { status: 201, headers };
  return created(renderRow(state, table, { table, row }, call), headers);
}

/** Serves PUT and PATCH: despite its name, PUT keeps the columns that were not sent. */
function updateRecordById(state: State, call: Call, tableName: string, id: string): Reply {
  checkView(call);
  const table = findTable(state, tableName);
  const found = recordIn(state, table, id);
  checkAccess(state, found.table, 'Update', found.row);
  updateRecord(state, found.table, found.row, sentFields(state, table, found.table, call));
  return wantsNoBody(call) ? noContent : ok(renderRow(state, table, found, call));
}

function deleteRecord(state: State, _call: Call, tableName: string, id: string): Reply {
  const found = recordIn(state, findTable(state, tableName), id);
  checkAccess(state, found.table, 'Delete', found.row);
  found.table.rows.delete(id);
  return noContent;
}

function findTable(state: State, name: string): Table {
  const table = state.tables.get(name);
  if (table === undefined) throw refuse(400, `Invalid table ${name}`);
  return table;
}

function recordIn(state: State, table: Table, id: string): Found {
  const found = findRecord(state, table, id);
  if (found === undefined) throw noSuchRecord();
  return found;
}

/** What a caller wrote into the columns of the table it asked for; a record of an extending table has more. */
function sentFields(state: State, asked: Table, own: Table, call: Call): Record<string, unknown> {
  const sent = Object.entries(fieldsOf(call.body)).filter(([column]) => asked.definition.defaults.has(column));
  const fields = Object.fromEntries(sent);
  return call.query.get('sysparm_input_display_value') === 'true'
    ? storedValues(state, own.definition, fields)
    : fields;
}

function matchingRecords(state: State, table: Table, query: URLSearchParams): Found[] {
  const found = queryRecords(state, table, query.get('sysparm_query') ?? '');
  return query.has('sysparm_query') ? found : found.filter((each) => hasPairs(state, table, each, query));
}

/** Without an encoded query, `column=value` pairs in the URL filter; they also take what a person sees. */
function hasPairs(state: State, { definition }: Table, { table, row }: Found, query: URLSearchParams): boolean {
  const pairs = [...query].filter(([name]) => isColumn(state, definition, name));
  return pairs.every(([name, wanted]) => {
    const { value, display } = readCell(state, table, row, name);
    return value === wanted || display === wanted;
  });
}

function wantsNoBody(call: Call): boolean {
  return call.header('x-no-response-body') === 'true';
}
