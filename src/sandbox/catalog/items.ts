import { findRecord, recordsOf } from '../records/hierarchy.ts';
import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';
import { isEntitled } from './userCriteria.ts';

export type ItemKind = 'catalog_item' | 'record_producer' | 'order_guide';

const kinds: ReadonlyMap<string, ItemKind> = new Map([
  ['sc_cat_item_producer', 'record_producer'],
  ['sc_cat_item_guide', 'order_guide'],
]);

/** What a catalog offers, by the table that its record is in. */
export function kindOf(item: Row): ItemKind {
  return kinds.get(item.get('sys_class_name') ?? '') ?? 'catalog_item';
}

/** An item, record producer or order guide, active or not. */
export function findItem(state: State, id: string): Row | undefined {
  return findRecord(state, tableOf(state, 'sc_cat_item'), id)?.row;
}

/** The same, where it is on offer to a user: the signed-in one when none is named. */
export function visibleItem(state: State, id: string, user: string = state.userId): Row | undefined {
  const item = findItem(state, id);
  return item !== undefined && isVisible(state, item, user) ? item : undefined;
}

/** All that is on offer to the signed-in user. */
export function visibleItems(state: State): Row[] {
  return recordsOf(state, tableOf(state, 'sc_cat_item'))
    .map(({ row }) => row)
    .filter((row) => isVisible(state, row, state.userId));
}

function isVisible(state: State, item: Row, user: string): boolean {
  return item.get('active') === 'true' && isEntitled(state, item.get('sys_id') ?? '', user);
}

/** The main category of an item, then the others. */
export function categoriesOf(state: State, item: Row): string[] {
  const links = [...tableOf(state, 'sc_cat_item_category').rows.values()];
  const others = links.filter((link) => link.get('sc_cat_item') === item.get('sys_id'));
  return [item.get('category') ?? '', ...others.map((link) => link.get('sc_category') ?? '')].filter(Boolean);
}

/** The active catalogs that hold an item. */
export function catalogsOf(state: State, item: Row): Row[] {
  const { rows } = tableOf(state, 'sc_catalog');
  const ids = (item.get('sc_catalogs') ?? '').split(',');
  return ids.flatMap((id) => rows.get(id) ?? []).filter((row) => row.get('active') === 'true');
}

/** How long delivery takes, as the catalog says it: `2 Days`. Stored is a duration, as a time after the start of 1970. */
export function deliveryTimeOf(item: Row): string {
  const milliseconds = Date.parse(`${item.get('delivery_time')?.replace(' ', 'T')}Z`);
  if (!(milliseconds > 0)) return '';
  const days = Math.floor(milliseconds / 86_400_000);
  return `${days} ${days === 1 ? 'Day' : 'Days'}`;
}
