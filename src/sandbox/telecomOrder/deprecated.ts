import { entriesOf, type Fields, isObject, objectOf } from '../payload.ts';

/** An order as the address shows it that is deprecated since Tokyo: without what came later. */
export function asBefore(order: Fields): Fields {
  const { href: _, orderCurrency: __, ...rest } = order;
  return withItems(rest, itemAsBefore);
}

/** What a change answers there; the sample is closer to what was once sent than to what a read gives. */
export function changedAsBefore(order: Fields, externalSystem: string): Fields {
  const { expectedCompletionDate: _, note, ...plain } = asBefore(order);
  const rest = externalSystem === '' ? plain : { ...plain, externalSystem };
  const notes = entriesOf(note).map(({ text }) => ({ text }));
  return withItems(
    notes.length > 0 ? { ...rest, note: notes } : rest,
    ({ ponr: _ponr, version: _version, ...item }) => item,
  );
}

function withItems(order: Fields, change: (item: Fields) => Fields): Fields {
  const { productOrderItem: items } = order;
  return items === undefined ? order : { ...order, productOrderItem: entriesOf(items).map(change) };
}

function itemAsBefore(item: Fields): Fields {
  const { productRelationship: _, ...product } = objectOf(item.product);
  return {
    ...item,
    product: isObject(product.productSpecification)
      ? { ...product, productSpecification: named(product.productSpecification) }
      : product,
    ...(isObject(item.productOffering) ? { productOffering: named(item.productOffering) } : {}),
  };
}

function named(reference: Fields): Fields {
  const { version: _, internalVersion: __, internalId: ___, ...rest } = reference;
  return rest;
}
