import { readCell } from '../records/cells.ts';
import type { Found } from '../records/hierarchy.ts';
import { entriesOf, type JournalEntry } from '../records/journal.ts';
import { type State, tableOf } from '../state.ts';
import type { TicketType } from './ticketTypes.ts';

/** A record that is a ticket. */
export interface Ticket extends Found {
  readonly type: TicketType;
}

type View = Map<string, unknown>;

/** A record as the API shows it. Everything is text, and what is not set is blank. */
export function viewOf(state: State, { type, table, row }: Ticket): View {
  const stored = (column: string) => row.get(column) ?? '';
  const shown = (column: string) => readCell(state, table, row, column).display;
  return new Map<string, unknown>([
    ['id', stored('sys_id')],
    ['href', `/api/sn_ind_tsm_sdwan/ticket/troubleTicket/${stored('sys_id')}`],
    ['creationDate', stored('sys_created_on')],
    ['lastUpdate', stored('sys_updated_on')],
    ['description', stored('description')],
    ['severity', shown('priority')],
    ['ticketType', type.name],
    ['name', stored('short_description')],
    ['status', shown('state')],
    // The stored value, although the label can be sent.
    ['channel', { name: stored('contact_type') }],
    ['relatedParty', partiesOf(state, { type, table, row })],
    ['relatedEntity', entitiesOf(state, { type, table, row })],
    ['note', entriesOf(state, row, 'comments').map((entry) => noteOf(state, entry))],
    ['@type', 'TroubleTicket'],
  ]);
}

/** Only the named fields, in the order in which they are named; unknown names are skipped. */
export function pickFields(view: View, fields: string | null): Record<string, unknown> {
  const names = fields === null || fields === '' ? [...view.keys()] : fields.split(',').map((name) => name.trim());
  return Object.fromEntries(names.flatMap((name) => (view.has(name) ? [[name, view.get(name)]] : [])));
}

function partiesOf(state: State, ticket: Ticket): unknown[] {
  return [...ticket.type.parties].map(([kind, column]) => ({
    ...linkOf(state, ticket, column),
    '@referredType': kind,
  }));
}

function entitiesOf(state: State, ticket: Ticket): unknown[] {
  return [...ticket.type.entities].map(([kind, { column, role }]) => {
    const { id, name } = linkOf(state, ticket, column);
    return { id, href: '', name, role, '@type': 'relatedEntity', '@referredType': kind };
  });
}

/** A key that leads to no record that the instance has keeps a blank name. */
function linkOf(state: State, { table, row }: Ticket, column: string): { id: string; name: string } {
  const { value, display } = readCell(state, table, row, column);
  return { id: value, name: display === value ? '' : display };
}

/** The date is in the time zone of the instance, unlike the dates of the ticket, which are UTC. So samples have it. */
function noteOf(state: State, { text, by, on }: JournalEntry): unknown {
  return { text, date: inTimeZone(on), author: fullName(state, by), '@type': 'comments' };
}

/** ServiceNow's default for an instance. */
const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inTimeZone(on: string): string {
  const time = new Date(`${on.replace(' ', 'T')}Z`);
  return Number.isNaN(time.getTime()) ? on : local.format(time);
}

function fullName(state: State, userName: string): string {
  const users = [...tableOf(state, 'sys_user').rows.values()];
  return users.find((user) => user.get('user_name') === userName)?.get('name') ?? userName;
}
