import type { Api, Call } from '../api.ts';
import { readCell } from '../records/cells.ts';
import { insertRecord, updateRecord } from '../records/write.ts';
import { notKnown, type Reply } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { bodyOf, columnsOf, type Note, notesOf, type TicketBody, textAt } from './ticketInput.ts';
import { answerPage, ticketPage } from './ticketPage.ts';
import { badField, badPath, emptyBody, missingField, noSuchTicket } from './ticketRefusals.ts';
import { type TicketType, ticketTypes } from './ticketTypes.ts';
import { pickFields, type Ticket, viewOf } from './ticketView.ts';

/** Trouble tickets in TM Forum's form: customers' cases and incidents. Nothing is wrapped in a `result`. */
export const ticketApi: Api = {
  plugins: ['sn_ind_tsm_sdwan'],
  roles: [['ticket_integrator']],
  routes: [
    ['GET', '/api/sn_ind_tsm_sdwan/ticket/troubleTicket', list],
    ['POST', '/api/sn_ind_tsm_sdwan/ticket/troubleTicket', create],
    ['GET', '/api/sn_ind_tsm_sdwan/ticket/troubleTicket/*', (state, call, id) => get(state, call, id)],
    ['PATCH', '/api/sn_ind_tsm_sdwan/ticket/troubleTicket/*', (state, call, id) => update(state, call, id)],
    // The deprecated service. It has no list.
    ['POST', '/api/sn_ind_tsm_sdwan/troubleticket/*', createOfType, 'classic'],
    ['GET', '/api/sn_ind_tsm_sdwan/troubleticket/*/*', getOfType, 'classic'],
    ['PATCH', '/api/sn_ind_tsm_sdwan/troubleticket/*/*', updateOfType, 'classic'],
  ],
};

/** Cases first, each type by sys_id: samples come sorted so, no page says it. */
function list(state: State, call: Call): Reply {
  const page = ticketPage(state, call);
  const tickets = ticketTypes(state)
    .filter(({ name }) => isAsked(call.query.get('ticketType')?.toLowerCase(), name.toLowerCase()))
    .flatMap((type) => ticketsOf(state, type))
    .filter((ticket) => isWanted(state, ticket, call.query));
  return answerPage(call, tickets, page, (ticket) => pickFields(viewOf(state, ticket), call.query.get('fields')));
}

function ticketsOf(state: State, type: TicketType): Ticket[] {
  const table = tableOf(state, type.table);
  return [...table.rows.keys()].sort().flatMap((id) => {
    const row = table.rows.get(id);
    return row === undefined ? [] : [{ type, table, row }];
  });
}

/** Whether label or stored value is meant is not documented for state and severity: both are taken. */
function isWanted(state: State, { table, row }: Ticket, query: URLSearchParams): boolean {
  const has = (column: string, wanted: string | null) => {
    const { value, display } = readCell(state, table, row, column);
    return isAsked(wanted, value) || isAsked(wanted, display);
  };
  return (
    isAsked(query.get('id'), row.get('sys_id') ?? '') &&
    has('state', query.get('status')) &&
    has('priority', query.get('severity'))
  );
}

function isAsked(wanted: string | null | undefined, value: string): boolean {
  return wanted === null || wanted === undefined || wanted === value;
}

function get(state: State, call: Call, id: string, types = ticketTypes(state)): Reply {
  return shown(state, findTicket(state, types, id), 200, call.query.get('fields'));
}

function findTicket(state: State, types: readonly TicketType[], id: string): Ticket {
  for (const type of types) {
    const table = tableOf(state, type.table);
    const row = table.rows.get(id);
    if (row !== undefined) return { type, table, row };
  }
  throw noSuchTicket();
}

function shown(state: State, ticket: Ticket, status: number, fields: string | null = null): Reply {
  return { status, headers: {}, body: pickFields(viewOf(state, ticket), fields) };
}

/** The required fields are those that the page names; the developer guide asks for the type in place of the status. */
function create(state: State, call: Call): Reply {
  const body = bodyOf(call.body);
  checkRequired(body, ['description', 'severity', 'status']);
  const name = textAt(body, 'ticketType') ?? 'Incident';
  if (name === 'Service Problem Case' && state.instance.release === 'current')
    throw notKnown('the fields of a service problem case');
  const type = ticketTypes(state).find((each) => each.name === name);
  if (type === undefined)
    throw badField(
      'ticketType',
      ticketTypes(state)
        .map((each) => each.name)
        .join(' or '),
    );
  return insertTicket(state, type, body);
}

function createOfType(state: State, call: Call, typeName: string): Reply {
  const type = typeOfPath(state, typeName);
  const body = bodyOf(call.body);
  checkRequired(body, ['description', 'severity', 'ticketType']);
  checkSameType(type, body);
  return insertTicket(state, type, { status: 'New', ...body });
}

function checkRequired(body: TicketBody, required: readonly string[]): void {
  if (Object.keys(body).length === 0) throw emptyBody();
  const missing = required.find((name) => textAt(body, name) === undefined);
  if (missing !== undefined) throw missingField(missing);
}

function insertTicket(state: State, type: TicketType, body: TicketBody): Reply {
  const table = tableOf(state, type.table);
  const [now, later] = inTurn(notesOf(body));
  const row = insertRecord(state, table, { ...columnsOf(state, type, body), ...now });
  for (const notes of later) updateRecord(state, table, row, notes);
  return shown(state, { type, table, row }, 201);
}

function update(state: State, call: Call, id: string, types = ticketTypes(state)): Reply {
  const ticket = findTicket(state, types, id);
  // A ticket cannot become one of another type: the type is none of the fields that are listed.
  const body = call.body === undefined ? {} : bodyOf(call.body);
  const [now, later] = inTurn(notesOf(body));
  for (const fields of [{ ...columnsOf(state, ticket.type, body), ...now }, ...later])
    updateRecord(state, ticket.table, ticket.row, fields);
  return shown(state, ticket, 200);
}

/** A record takes one entry a journal at a time, so several notes are written one after the other. */
function inTurn(notes: readonly Note[]): [now: Record<string, string>, later: Record<string, string>[]] {
  const first = notes.filter(({ journal }, i) => notes.findIndex((note) => note.journal === journal) === i);
  const fieldsOf = ({ journal, text }: Note) => [journal, text] as const;
  return [
    Object.fromEntries(first.map(fieldsOf)),
    notes.filter((note) => !first.includes(note)).map((note) => Object.fromEntries([fieldsOf(note)])),
  ];
}

function getOfType(state: State, call: Call, typeName: string, id: string): Reply {
  return get(state, call, id, [typeOfPath(state, typeName)]);
}

function updateOfType(state: State, call: Call, typeName: string, id: string): Reply {
  const type = typeOfPath(state, typeName);
  if (call.body !== undefined) checkSameType(type, bodyOf(call.body));
  return update(state, call, id, [type]);
}

/** The path has the type in small letters. */
function typeOfPath(state: State, typeName: string): TicketType {
  const type = ticketTypes(state).find(({ name }) => name.toLowerCase() === typeName);
  if (type === undefined) throw badPath(`Invalid ticket type ${typeName}`);
  return type;
}

/** Documented for new tickets; a change that names another type than its path is taken to be refused as well. */
function checkSameType(type: TicketType, body: TicketBody): void {
  const named = textAt(body, 'ticketType');
  if (named !== undefined && named.toLowerCase() !== type.name.toLowerCase())
    throw badField('ticketType', `${type.name}, as in the path`);
}
