import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';
import { categoriesOf, visibleItems } from './items.ts';

/** An active catalog by its sys_id. */
export function findCatalog(state: State, id: string): Row | undefined {
  const row = tableOf(state, 'sc_catalog').rows.get(id);
  return row?.get('active') === 'true' ? row : undefined;
}

/** An active category by its sys_id. */
export function findCategory(state: State, id: string): Row | undefined {
  const row = tableOf(state, 'sc_category').rows.get(id);
  return row?.get('active') === 'true' ? row : undefined;
}

/** The active categories of a catalog at any depth, or those right under it. */
export function categoriesIn(state: State, catalog: string, topLevelOnly = false): Row[] {
  const rows = activeCategories(state).filter((row) => row.get('sc_catalog') === catalog);
  return topLevelOnly ? rows.filter((row) => row.get('parent') === '') : rows;
}

/** The active categories right under a category. */
export function childrenOf(state: State, category: Row): Row[] {
  return activeCategories(state).filter((row) => row.get('parent') === category.get('sys_id'));
}

/** How many items are in a category itself. Whether those of its children count as well is not documented. */
export function countItems(state: State, category: Row): number {
  const id = category.get('sys_id') ?? '';
  return visibleItems(state).filter((item) => categoriesOf(state, item).includes(id)).length;
}

function activeCategories(state: State): Row[] {
  return [...tableOf(state, 'sc_category').rows.values()]
    .filter((row) => row.get('active') === 'true')
    .sort((a, b) => Number(a.get('order')) - Number(b.get('order')));
}
