import { entriesOf, type Fields, filled, isObject, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { kept, type State, tableOf } from '../state.ts';
import type { Kind } from './kinds.ts';
import { findByEitherId, partyTables } from './lookups.ts';

/** A party of an order, whichever of the two forms it was sent in. */
export interface Party {
  /** What the first form calls it: Customer, CustomerContact, Consumer, Location. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Of the form of version 3: its role, and what it tells of the record. */
  readonly second?: { readonly role: string; readonly about: Fields };
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['Account', 'Customer'],
  ['Contact', 'CustomerContact'],
  ['Consumer', 'Consumer'],
  ['Location', 'Location'],
]);

/** The form of version 3 is documented for product orders, and the older releases do not know it. */
export function partiesIn({ instance }: State, { category }: Kind, given: unknown): Party[] {
  const knowsSecond = category === 'product' && instance.release === 'current';
  return entriesOf(given).map((entry) => {
    const about = entry.partyOrPartyRole;
    if (!isObject(about) || !knowsSecond)
      return { kind: textOf(entry['@referredType']), id: textOf(entry.id), name: textOf(entry.name) };
    const kind = kinds.get(textOf(entry['@type'])) ?? '';
    return { kind, id: textOf(about.id), name: textOf(about.name), second: { role: textOf(entry.role), about } };
  });
}

/** Records that orders made, by table and the key that the caller gave them: it is no column of theirs. */
const madeOf = kept(() => new Map<string, string>());

const tableOfKind = (kind: string) => (kind === 'Location' ? 'cmn_location' : (partyTables.get(kind) ?? ''));

export function recordOf(state: State, { kind, id }: Party): Row | undefined {
  const table = tableOfKind(kind);
  return findByEitherId(state, table, madeOf(state).get(`${table} ${id}`) ?? id);
}

/** What a new record needs to be told. Of a consumer nothing is documented. */
const needed: ReadonlyMap<string, readonly string[]> = new Map([
  ['Customer', ['name', 'accountNumber', 'status']],
  ['CustomerContact', ['name', 'firstName', 'lastName', 'email']],
  ['Location', ['name', 'address', 'city', 'postalCode', 'country']],
]);

/** Whether an order can make the record of a party that there is none of. */
export function canBeMade({ kind, second }: Party): boolean {
  const fields = needed.get(kind);
  return second !== undefined && fields?.every((name) => textOf(second.about[name]) !== '') === true;
}

/** Makes the records that a new order tells of and the instance does not have. */
export function makeParties(state: State, kind: Kind, given: unknown): void {
  for (const party of partiesIn(state, kind, given)) {
    if (!canBeMade(party) || recordOf(state, party) !== undefined) continue;
    const table = tableOfKind(party.kind);
    const row = insertRecord(state, tableOf(state, table), columnsOf(party.second?.about ?? {}));
    madeOf(state).set(`${table} ${party.id}`, row.get('sys_id') ?? '');
  }
}

/** Numbers are the platform's own, and in which column a status is kept is not documented: neither is stored. */
function columnsOf(about: Fields): Fields {
  return filled({
    name: about.name,
    first_name: about.firstName,
    last_name: about.lastName,
    email: about.email,
    street: about.address,
    city: about.city,
    zip: about.postalCode,
    country: about.country,
  });
}

/** Parties as answers show them, each in the form that it was sent in. */
export function shownParties(state: State, of: Kind, given: unknown): Fields[] {
  return partiesIn(state, of, given).map((party) => {
    const { kind, id, second } = party;
    const record = recordOf(state, party);
    const name = record?.get('name') || party.name;
    if (second === undefined) return { id, name, '@type': 'RelatedParty', '@referredType': kind };
    const email = record?.get('email') ?? '';
    const type = [...kinds].find(([, first]) => first === kind)?.[0] ?? '';
    return filled({
      role: second.role,
      '@type': type,
      partyOrPartyRole: filled({ '@type': 'PartyRef', id, name, email }),
    });
  });
}
