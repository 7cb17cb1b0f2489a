import type { Definition } from '../records/definitions.ts';
import { findRecord } from '../records/hierarchy.ts';
import { notKnown } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { badField, emptyBody } from './ticketRefusals.ts';
import type { TicketType } from './ticketTypes.ts';

export type TicketBody = Readonly<Record<string, unknown>>;
type Columns = Record<string, string>;

/** A remark to add, and the journal that it goes to. */
export interface Note {
  readonly journal: string;
  readonly text: string;
}

/** The fields of a ticket that was sent. */
export function bodyOf(body: unknown): TicketBody {
  if (body === undefined || body === null) throw emptyBody();
  return objectOf(body, 'the body');
}

/** What was sent, as columns of the ticket's record. Fields that are no part of a ticket are dropped without a word. */
export function columnsOf(state: State, type: TicketType, body: TicketBody): Columns {
  const { definition } = tableOf(state, type.table);
  const { short_description, description, status, severity } = texts(body);
  return {
    ...(short_description === undefined ? {} : { short_description }),
    ...(description === undefined ? {} : { description }),
    ...(status === undefined ? {} : { state: stateOf(definition, status) }),
    ...(severity === undefined ? {} : type.columnsOfSeverity(severity)),
    ...channelColumns(definition, body),
    ...partyColumns(state, type, body),
    ...entityColumns(type, body),
  };
}

function texts(body: TicketBody) {
  return {
    short_description: textAt(body, 'name'),
    description: textAt(body, 'description'),
    status: textAt(body, 'status'),
    severity: textAt(body, 'severity'),
  };
}

/** A label or a stored value. A word that is neither means new: documented for new tickets, and one function maps both. */
function stateOf(definition: Definition, status: string): string {
  return choiceOf(definition, 'state', status) ?? '1';
}

function choiceOf(definition: Definition, column: string, word: string): string | undefined {
  const choices = definition.choices.get(column) ?? new Map<string, string>();
  if (choices.has(word)) return word;
  return [...choices].find(([, label]) => label === word)?.[0];
}

/** What becomes of a channel that is no choice is not documented; the Table API stores such a word, too. */
function channelColumns(definition: Definition, body: TicketBody): Columns {
  const name = body.channel === undefined ? undefined : textAt(objectOf(body.channel, 'channel'), 'name');
  return name === undefined ? {} : { contact_type: choiceOf(definition, 'contact_type', name) ?? name };
}

/** Who works on a ticket. */
const readOnly = new Set(['assignment_group', 'assigned_to']);

/** What may not be written is dropped. A contact or caller brings its account or company along. */
function partyColumns(state: State, type: TicketType, body: TicketBody): Columns {
  const columns: Columns = {};
  for (const party of listAt(body, 'relatedParty')) {
    const kind = textAt(party, '@referredType');
    const column = type.parties.get(kind ?? '');
    if (column === undefined) throw notKnown(`what a party of kind ${kind ?? '(none)'} does on a ${type.name}`);
    const id = textAt(party, 'id');
    if (id !== undefined && !readOnly.has(column)) columns[column] = id;
  }
  return { ...belonging(state, type, columns), ...columns };
}

function belonging(state: State, type: TicketType, columns: Columns): Columns {
  const column = type.parties.get('customer_contact') ?? '';
  const table = state.tables.get(tableOf(state, type.table).definition.references.get(column) ?? '');
  const owner = table && findRecord(state, table, columns[column] ?? '')?.row.get(type.belongsTo);
  return owner === undefined || owner === '' ? {} : { [type.belongsTo]: owner };
}

function entityColumns(type: TicketType, body: TicketBody): Columns {
  const columns: Columns = {};
  for (const entity of listAt(body, 'relatedEntity')) {
    const kind = textAt(entity, '@referredType');
    const found = type.entities.get(kind ?? '');
    if (found === undefined) throw notKnown(`what an item of kind ${kind ?? '(none)'} does on a ${type.name}`);
    const id = textAt(entity, 'id');
    if (id !== undefined) columns[found.column] = id;
  }
  return columns;
}

/** The words of today and those that a documented request of the older path sends. */
const journals = new Map([
  ['comments', 'comments'],
  ['work_notes', 'work_notes'],
  ['Comment', 'comments'],
  ['Worknotes', 'work_notes'],
]);

/** What was sent beside the text, such as an author, is dropped: an entry is of the user who signs in. */
export function notesOf(body: TicketBody): Note[] {
  return listAt(body, 'note').flatMap((note) => {
    const kind = textAt(note, '@type');
    const journal = journals.get(kind ?? '');
    if (journal === undefined) throw notKnown(`where a note of kind ${kind ?? '(none)'} goes`);
    const text = textAt(note, 'text') ?? '';
    return text === '' ? [] : [{ journal, text }];
  });
}

// How a value of another type than the documented one is refused is not documented.

export function textAt(fields: TicketBody, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw badField(name, 'a string');
}

function listAt(fields: TicketBody, name: string): TicketBody[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : [];
  if (!Array.isArray(value)) throw badField(name, 'an array of objects');
  return value.map((entry) => objectOf(entry, name));
}

function objectOf(value: unknown, name: string): TicketBody {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badField(name, 'an object');
  return value as TicketBody;
}
