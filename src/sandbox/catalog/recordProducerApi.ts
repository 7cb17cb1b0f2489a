import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import type { Row, Table } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { noSuchRecord, notKnown, ok, type Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { sentAnswers } from './answers.ts';
import { kindOf, visibleItem } from './items.ts';
import { variablesOf } from './variables.ts';

export const recordProducerApi: Api = {
  routes: [['POST', '/api/sn_sc/servicecatalog/items/*/submit_producer', submitProducer]],
};

/** Makes a record in the table of the record producer; answers 200, though it creates. */
function submitProducer(state: State, call: Call, id: string): Reply {
  const fields = fieldsOf(call.body);
  const producer = producerNamed(state, id);
  const variables = variablesOf(state, id);
  const answers = sentAnswers(fields, variables, 'Mandatory variables are not filled');
  // A question that nobody answered counts as answered by its default.
  const columns = variables
    .filter(({ field }) => field !== '')
    .map(({ name, field, value }) => [field, answers.get(name) ?? value] as const);
  const table = state.tables.get(producer.get('table_name') ?? '');
  // The Table API can write the name of a table that is not there.
  if (table === undefined) throw notKnown('what a record producer does whose table is not there');
  const parent = textOr(fields.sysparm_parent_sys_id, '');
  // The parent is sent by portals and not documented: by its name, it is the column of that name.
  const record = insertRecord(state, table, Object.fromEntries([['parent', parent], ...columns]));
  return ok(made(producer, table, record, parent, fields.sysparm_parent_table));
}

function made(producer: Row, table: Table, record: Row, parent: string, parentTable: unknown): Record<string, unknown> {
  const { name } = table.definition;
  const sysId = record.get('sys_id') ?? '';
  const view = producer.get('view') ?? '';
  return {
    sys_id: sysId,
    number: record.get('number'),
    table: name,
    parent_id: parent === '' ? null : parent,
    // Where nothing is above the record, the documented answer names the table that the record's own extends.
    parent_table: textOr(parentTable, table.definition.parent ?? ''),
    record: `api/now/table/${name}/${sysId}`,
    redirect_url: `${name}.do?sys_id=${sysId}${view === '' ? '' : `&sysparm_view=${view}`}`,
    redirect_portal_url: '',
    redirect_to: '',
  };
}

/** Anything else than a record producer that the user may see is 404; the text is not documented. */
function producerNamed(state: State, id: string): Row {
  const producer = visibleItem(state, id);
  if (producer === undefined || kindOf(producer) !== 'record_producer') throw noSuchRecord();
  return producer;
}

const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise);
