import { entriesOf, type Fields, isObject, objectOf, textOf } from '../payload.ts';
import type { State } from '../state.ts';
import { type Fault, missing, wrong } from './faults.ts';
import type { Kind } from './kinds.ts';
import { inventoryOf, isActiveCurrency, offeringOf, specificationOf } from './lookups.ts';
import { canBeMade, type Party, partiesIn, recordOf } from './parties.ts';
import { currencyTexts, offeringTexts, partyTexts, type Texts } from './texts.ts';

/** What is wrong with a new order, in the order in which it is looked for; that is not documented. */
export function* faultsOfNew(state: State, kind: Kind, body: Fields, asksCurrency: boolean): Generator<Fault> {
  const texts = kind.created;
  if (Object.keys(body).length === 0) yield missing(texts.body);
  const items = entriesOf(body[kind.items]);
  if (items.length === 0) yield missing(texts.items);
  for (const item of items) yield* faultsOfItem(state, kind, texts, item, true);
  if (entriesOf(body.relatedParty).length === 0) yield missing(texts.parties);
  const parties = partiesIn(state, kind, body.relatedParty);
  yield* faultsOfParties(state, texts, parties, canBeMade);
  if (kind.category === 'product') yield* faultsOfCurrency(body, items, asksCurrency);
}

/** A change may leave out parties and, of product orders, items, as its own sample does, though the page lists both. */
export function* faultsOfChange(
  state: State,
  kind: Kind,
  body: Fields,
  order: { readonly currency: string; readonly account: string; readonly has: (itemId: string) => boolean },
): Generator<Fault> {
  const texts = kind.changed;
  if (Object.keys(body).length === 0) yield missing(texts.body);
  const items = entriesOf(body[kind.items]);
  const named = kind.category === 'service' || body[kind.items] !== undefined;
  if (named && items.length === 0) yield missing(texts.items);
  for (const item of items) yield* faultsOfItem(state, kind, texts, item, !order.has(textOf(item.id)));
  if (body.relatedParty !== undefined) yield* faultsOfChangedParties(state, kind, body.relatedParty, order.account);
  const currency = textOf(body.orderCurrency);
  if (kind.category === 'product' && currency !== '' && currency !== order.currency) yield wrong(currencyTexts.fixed);
}

function* faultsOfItem(state: State, kind: Kind, texts: Texts, item: Fields, isNew: boolean): Generator<Fault> {
  const action = textOf(item.action);
  if (textOf(item.id) === '') yield missing(texts.itemId);
  if (action === '') yield missing(texts.action);
  if (kind.category === 'product') yield* faultsOfOffering(state, item.productOffering, isNew);
  const owned = action === 'change' || action === 'delete';
  if (!isObject(item[kind.subject])) {
    if (kind.category === 'service' || owned) yield missing(texts.subject);
    return;
  }
  const subject = objectOf(item[kind.subject]);
  yield* faultsOfSpecification(state, kind, texts, subject[kind.specification], action);
  if (owned) yield* faultsOfInventory(state, texts, subject.id);
}

function* faultsOfOffering(state: State, offering: unknown, isNew: boolean): Generator<Fault> {
  if (!isObject(offering)) {
    if (isNew) yield missing(offeringTexts.missing);
    return;
  }
  if (textOf(offering.id) === '') yield missing(offeringTexts.id);
  if (offeringOf(state, offering.id) === undefined) yield wrong(offeringTexts.unknown);
}

/** Services need one when they are added; products needed one before Yokohama. */
function* faultsOfSpecification(
  state: State,
  kind: Kind,
  texts: Texts,
  given: unknown,
  action: string,
): Generator<Fault> {
  const needed = kind.category === 'service' ? action === 'add' : state.instance.release === 'classic';
  if (!isObject(given)) {
    if (needed) yield missing(texts.specification);
    return;
  }
  if (textOf(given.id) === '') yield missing(texts.specificationId);
  if (specificationOf(state, kind, given.id) === undefined) yield wrong(texts.noSpecification);
  const [version, internal] = [textOf(given.version), textOf(given.internalVersion)];
  // The two have to fit as v1 and 1 do. What is said where they do not is not documented.
  if (version !== '' && internal !== '' && version !== `v${internal}`) yield wrong(texts.failed);
}

function* faultsOfInventory(state: State, texts: Texts, id: unknown): Generator<Fault> {
  if (textOf(id) === '') yield missing(texts.inventoryId);
  const owned = inventoryOf(state, id);
  if (owned === undefined) yield wrong(texts.noInventory);
  if (owned?.get('status') === 'inactive') yield wrong(texts.inactive);
}

/** One has to be an account or a consumer, and those have to exist or to be made; of contacts nothing is said. */
function* faultsOfParties(
  state: State,
  texts: Texts,
  parties: readonly Party[],
  mayLack: (party: Party) => boolean,
): Generator<Fault> {
  if (parties.some(({ id, second }) => second !== undefined && id === '')) yield missing(partyTexts.id);
  const customers = parties.filter(({ kind }) => ['Customer', 'Consumer'].includes(kind));
  if (customers.length === 0) yield missing(texts.customer);
  for (const party of customers) {
    if (recordOf(state, party) !== undefined || mayLack(party)) continue;
    yield wrong(party.kind === 'Consumer' ? texts.noConsumer : texts.noAccount);
  }
  // That what tells too little to make a record of it is refused is documented, the text is not.
  const unmade = parties.some((party) => party.second && recordOf(state, party) === undefined && !mayLack(party));
  if (unmade) yield wrong(texts.failed);
}

/** A change makes no record. The form of version 3 is held to more than the first. */
export function* faultsOfChangedParties(state: State, kind: Kind, given: unknown, orderedBy: string): Generator<Fault> {
  const texts = kind.changed;
  const parties = partiesIn(state, kind, given);
  if (parties.length === 0) yield missing(texts.parties);
  yield* faultsOfParties(state, texts, parties, () => false);
  const second = parties.filter((party) => party.second !== undefined);
  const account = second.find(({ kind }) => kind === 'Customer');
  if (account && second.some(({ kind }) => kind === 'Consumer')) yield wrong(partyTexts.both);
  const id = account === undefined ? orderedBy : recordOf(state, account)?.get('sys_id');
  const contacts = second.filter(({ kind }) => kind === 'CustomerContact');
  if (contacts.some((contact) => recordOf(state, contact)?.get('account') !== id)) yield wrong(partyTexts.unrelated);
}

/** The documentation sends it as `currencyCode` as well; to the deprecated address it sends none. */
export const currencyOf = (body: Fields) => textOf(body.orderCurrency) || textOf(body.currencyCode);

function* faultsOfCurrency(body: Fields, items: readonly Fields[], asked: boolean): Generator<Fault> {
  const currency = currencyOf(body);
  if (currency === '') {
    if (asked) yield missing(currencyTexts.missing);
    return;
  }
  if (!isActiveCurrency(currency)) yield wrong(`${currencyTexts.inactive}${currency}`);
  const units = items.flatMap(({ itemPrice }) => entriesOf(itemPrice)).map(unitOf);
  if (units.some((unit) => unit !== '' && unit !== currency)) yield wrong(currencyTexts.mixed);
}

const unitOf = ({ price }: Fields) => textOf(objectOf(objectOf(price).taxIncludedAmount).unit);
