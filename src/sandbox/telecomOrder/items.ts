import { entriesOf, type Fields, filled, isObject, objectOf, shownDate, storedDate, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import type { State } from '../state.ts';
import type { Kind } from './kinds.ts';
import { offeringOf, specificationOf } from './lookups.ts';

/** The columns of a line item, from what a caller sent of it; those that it did not send are left alone. */
export function lineColumns(state: State, kind: Kind, item: Fields): Fields {
  const subject = objectOf(item[kind.subject]);
  const place = objectOf(kind.category === 'product' ? subject.place : item.place);
  const specification = specificationOf(state, kind, objectOf(subject[kind.specification]).id);
  const [inventory] = entriesOf(item.externalProductInventory);
  return filled({
    external_id: textOf(item.id),
    action: textOf(item.action),
    action_reason: textOf(item.actionReason),
    quantity: textOf(item.quantity),
    committed_due_date: storedDate(item.committedDueDate),
    external_inventory_id: textOf(inventory?.externalProductInventoryId),
    location: textOf(place.id),
    mrc: priceOf(item, true),
    nrc: priceOf(item, false),
    product_offering: offeringOf(state, objectOf(item.productOffering).id)?.get('sys_id'),
    [`${kind.category}_specification`]: specification?.get('sys_id'),
  });
}

/** The monthly and the one-time price are a column each. */
function priceOf(item: Fields, recurring: boolean): string {
  const price = entriesOf(item.itemPrice).find(({ priceType }) => (priceType === 'recurring') === recurring);
  return textOf(objectOf(objectOf(price?.price).taxIncludedAmount).value);
}

/** What is kept of a line item beside its columns. */
export function lineDocument(state: State, kind: Kind, item: Fields): Fields {
  const subject = objectOf(item[kind.subject]);
  const shownSubject = filled({
    '@type': kind.category === 'product' ? 'Product' : 'Service',
    ...(kind.category === 'service' ? { id: subject.id } : {}),
    [kind.characteristics]: characteristics(subject[kind.characteristics]),
    [kind.specification]: specificationRef(state, kind, subject[kind.specification]),
    [kind.relationships]: relationships(subject[kind.relationships]),
    ...(kind.category === 'product'
      ? { place: placeOf(subject.place), relatedParty: contactsOf(state, kind, subject.relatedParty) }
      : {}),
  });
  if (kind.category === 'product') {
    return filled({
      product: shownSubject,
      productOffering: offeringRef(state, item.productOffering),
      productOrderItemRelationship: relationships(item.productOrderItemRelationship),
      ...billingOf(state, item),
    });
  }
  // Which of the two names instances answer with changed within one release: each comes back as it was sent.
  return filled({
    service: { '@type': 'Service', state: '', serviceType: 'cfs', ...shownSubject },
    place: placeOf(item.place),
    relatedParty: contactsOf(state, kind, item.relatedParty),
    orderRelationship: relationships(item.orderRelationship),
    serviceOrderItemRelationship: relationships(item.serviceOrderItemRelationship),
  });
}

/**
 * Who pays, and how, from version 3 on. That they refer to records, or make them, is documented, and no table of them
 * is served: they come back as they were sent.
 */
function billingOf({ instance }: State, { billingAccount, payment }: Fields): Fields {
  if (instance.release === 'classic') return {};
  return filled({
    billingAccount: isObject(billingAccount) ? billingAccount : undefined,
    payment: isObject(payment) ? payment : undefined,
  });
}

/** Only what differs from the value before comes back. A type of `string` is in no list and never comes back. */
function characteristics(given: unknown): Fields[] {
  return entriesOf(given)
    .map(({ name, value, previousValue, valueType }) => ({
      name: textOf(name),
      valueType: valueType === undefined || valueType === 'string' ? 'Choice' : textOf(valueType),
      value: textOf(value),
      previousValue: textOf(previousValue),
    }))
    .filter(({ value, previousValue }) => value !== previousValue);
}

function relationships(given: unknown): Fields[] {
  return entriesOf(given).map(({ id, relationshipType }) => ({
    id: textOf(id),
    relationshipType: textOf(relationshipType),
  }));
}

function placeOf(given: unknown): Fields | undefined {
  return isObject(given) && textOf(given.id) !== '' ? { id: textOf(given.id), '@type': 'Place' } : undefined;
}

/** Contacts become records of their own. Of a product they come back with their whole name, of a service with both. */
export function contactsOf({ instance }: State, kind: Kind, given: unknown): Fields[] {
  return entriesOf(given).map(({ id, firstName, lastName, email, phone }) => {
    const [first, last] = [textOf(firstName), textOf(lastName)];
    return {
      id: textOf(id) || instance.newId(),
      ...(kind.category === 'product' ? { name: `${first} ${last}`.trim() } : { firstName: first, lastName: last }),
      email: textOf(email),
      phone: textOf(phone),
      '@type': 'RelatedParty',
      '@referredType': 'OrderLineItemContact',
    };
  });
}

/** A specification with the versions of its record; what is known by the key of another system comes with that. */
function specificationRef(state: State, kind: Kind, given: unknown): Fields | undefined {
  const record = specificationOf(state, kind, objectOf(given).id);
  if (record === undefined) return undefined;
  return { ...versionsOf(record), '@type': `${kind.type.replace('Order', '')}SpecificationRef` };
}

function offeringRef(state: State, given: unknown): Fields | undefined {
  const record = offeringOf(state, objectOf(given).id);
  return record && versionsOf(record);
}

function versionsOf(record: Row): Fields {
  return {
    id: record.get('external_id') || record.get('sys_id'),
    name: record.get('name'),
    version: record.get('version'),
    internalVersion: record.get('internal_version'),
    internalId: record.get('sys_id'),
  };
}

/** What is no number cannot be shown as one; whether it is refused when it is sent is not documented. */
function numberIn(text: string): number | undefined {
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

/** A line item as answers show it. */
export function shownItem(kind: Kind, currency: string, line: Row, document: Fields): Fields {
  const column = (name: string) => line.get(name) ?? '';
  const amount = (name: string) => ({ taxIncludedAmount: { unit: currency, value: numberIn(column(name)) ?? 0 } });
  const inventory = column('external_inventory_id');
  return filled({
    id: column('external_id'),
    ponr: column('ponr'),
    quantity: numberIn(column('quantity')),
    action: column('action'),
    actionReason: column('action_reason'),
    committedDueDate: shownDate(column('committed_due_date')),
    externalProductInventory: inventory === '' ? undefined : [{ externalProductInventoryId: inventory }],
    ...(kind.category === 'product'
      ? {
          itemPrice: [
            { priceType: 'recurring', price: amount('mrc') },
            { priceType: 'nonRecurring', price: amount('nrc') },
          ],
        }
      : {}),
    ...document,
    state: column('state'),
    version: column('version'),
    '@type': kind.itemType,
  });
}

/** A line item as it was sent, with what ServiceNow knows of the things that it names. */
export function echoedItem(state: State, kind: Kind, item: Fields, added: Fields = {}): Fields {
  const subject = objectOf(item[kind.subject]);
  const given = objectOf(subject[kind.specification]);
  const known = specificationRef(state, kind, given);
  const specification = known && { ...known, ...added, ...given };
  const offering = offeringRef(state, item.productOffering);
  return {
    ...item,
    ...(specification && { [kind.subject]: { ...subject, [kind.specification]: specification } }),
    ...(kind.category === 'product' &&
      offering && { productOffering: { ...offering, ...objectOf(item.productOffering) } }),
  };
}
