import type { Api, Call } from '../api.ts';
import { pageOf, relativeNextLink, slicePage } from '../paging.ts';
import type { Row } from '../records/tables.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { categoriesIn, childrenOf, countItems, findCatalog, findCategory } from './categories.ts';
import { catalogsOf, visibleItems } from './items.ts';

type View = Record<string, unknown>;

const defaultLimit = 10_000;

/** What the device or view named by `sysparm_view` leaves out is not documented; here it changes nothing. */
export const catalogApi: Api = {
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/catalogs', listCatalogs],
    ['GET', '/api/sn_sc/servicecatalog/catalogs/*', getCatalog],
    ['GET', '/api/sn_sc/servicecatalog/catalogs/*/categories', listCategories],
    ['GET', '/api/sn_sc/servicecatalog/categories/*', getCategory],
  ],
};

/** Only the limit is documented here: what lies beyond it stays out of reach. */
function listCatalogs(state: State, call: Call): Reply {
  const word = (call.query.get('sysparm_text') ?? '').toLowerCase();
  const rows = [...tableOf(state, 'sc_catalog').rows.values()].filter(
    (row) => row.get('active') === 'true' && row.get('title')?.toLowerCase().includes(word),
  );
  const { limit } = pageOf(call.query, defaultLimit);
  return ok(rows.slice(0, limit).map((row) => catalogView(state, row)));
}

function getCatalog(state: State, _call: Call, id: string): Reply {
  const catalog = catalogNamed(state, id);
  return ok({
    ...catalogView(state, catalog),
    categories: categoriesIn(state, id).map((category) => ({
      sys_id: category.get('sys_id'),
      title: category.get('title'),
      description: category.get('description') || null,
      // Elsewhere the same picture is called header_icon.
      header_image: category.get('header_icon'),
    })),
  });
}

function listCategories(state: State, call: Call, id: string): Reply {
  const catalog = catalogNamed(state, id).get('sys_id') ?? '';
  const rows = categoriesIn(state, catalog, call.query.get('sysparm_top_level_only') === 'true');
  const page = pageOf(call.query, defaultLimit);
  const views = slicePage(rows, page).map((row) => ({
    ...categoryView(row),
    count: countItems(state, row),
    subcategories: subcategories(state, row),
  }));
  return ok(views, relativeNextLink(call, page, rows.length));
}

/** An unknown id is 400 here, not 404; the text is not documented. */
function getCategory(state: State, _call: Call, id: string): Reply {
  const category = findCategory(state, id);
  if (category === undefined) throw refuse(400, 'Category not found or not visible', '');
  return ok({
    ...categoryView(category),
    child_categories: childrenOf(state, category).map((child) => ({
      sys_id: child.get('sys_id'),
      title: child.get('title'),
      count: countItems(state, child),
      parent: child.get('parent'),
      subcategories: subcategories(state, child),
      isParentCategory: childrenOf(state, child).length > 0,
    })),
  });
}

/** An unknown id is 400 here, not 404; the text is not documented. */
function catalogNamed(state: State, id: string): Row {
  const catalog = findCatalog(state, id);
  if (catalog === undefined) throw refuse(400, 'Catalog not found or not visible', '');
  return catalog;
}

function catalogView(state: State, catalog: Row): View {
  const id = catalog.get('sys_id') ?? '';
  return {
    sys_id: id,
    title: catalog.get('title'),
    description: catalog.get('description'),
    desktop_image: catalog.get('desktop_image'),
    has_categories: categoriesIn(state, id).length > 0,
    has_items: visibleItems(state).some((item) => catalogsOf(state, item).includes(catalog)),
  };
}

function categoryView(category: Row): View {
  const column = (name: string) => category.get(name) ?? '';
  return {
    sys_id: column('sys_id'),
    title: column('title'),
    description: column('description'),
    full_description: column('full_description') || null,
    icon: column('icon'),
    header_icon: column('header_icon'),
    homepage_image: column('homepage_image'),
  };
}

function subcategories(state: State, category: Row): View[] {
  return childrenOf(state, category).map((child) => ({ sys_id: child.get('sys_id'), title: child.get('title') }));
}
