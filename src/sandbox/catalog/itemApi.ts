import type { Api, Call } from '../api.ts';
import { pageOf, relativeNextLink, slicePage } from '../paging.ts';
import { readCell } from '../records/cells.ts';
import type { Row } from '../records/tables.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import catalog from '../seed/catalog.json' with { type: 'json' };
import { type State, tableOf } from '../state.ts';
import { asMoney } from './money.ts';
import { type Variable, variablesOf } from './variables.ts';

const defaultLimit = 10_000;

export const itemApi: Api = {
  plugins: [],
  roles: [],
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/items', listItems],
    ['GET', '/api/sn_sc/servicecatalog/items/*', getItem],
  ],
};

/** Only what the user may order is listed; here that is every active item of the one catalog. */
function listItems(state: State, call: Call): Reply {
  const rows = [...tableOf(state, 'sc_cat_item').rows.values()].filter((row) => isListed(row, call.query));
  const page = pageOf(call.query, defaultLimit);
  const items = slicePage(rows, page).map((row) => itemSummary(state, row));
  return ok(items, relativeNextLink(call, page, rows.length));
}

/** An unknown id is 400 here, not 404; the text is not documented. */
function getItem(state: State, _call: Call, id: string): Reply {
  const row = tableOf(state, 'sc_cat_item').rows.get(id);
  if (row === undefined || row.get('active') !== 'true') throw refuse(400, 'Item not found or not visible', '');
  const category = categoryOf(row);
  return ok({
    ...itemSummary(state, row),
    // The category once more, under its parent. The sandbox's categories have none above them.
    categories: [{ sys_id: '', active: true, title: '', category: { ...category, active: true } }],
    variables: variablesOf(id).map(variableView),
    ui_policy: [],
    client_script: { onChange: [], onSubmit: [], onLoad: [] },
    data_lookup: [],
  });
}

function isListed(row: Row, query: URLSearchParams): boolean {
  const category = query.get('sysparm_category');
  // Any other type is ignored. The sandbox has neither of these two.
  if (/^(record.producer|order.guide)$/i.test(query.get('sysparm_type') ?? '')) return false;
  return (
    row.get('active') === 'true' &&
    [null, catalog.sys_id].includes(query.get('sysparm_catalog')) &&
    (category === null || row.get('category') === category) &&
    hasWords(row, query.get('sysparm_text') ?? '')
  );
}

/** How the search ranks and stems is not documented: all words have to stand in name or summary. */
function hasWords(row: Row, search: string): boolean {
  const text = `${row.get('name')} ${row.get('short_description')}`.toLowerCase();
  const words = search.replaceAll('"', ' ').toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

function itemSummary(state: State, row: Row): Record<string, unknown> {
  const column = (name: string) => row.get(name) ?? '';
  return {
    sys_id: column('sys_id'),
    name: column('name'),
    short_description: column('short_description'),
    description: column('description'),
    sys_class_name: column('sys_class_name'),
    type: 'catalog_item',
    catalogs: [{ sys_id: catalog.sys_id, title: catalog.title }],
    category: categoryOf(row),
    order: Number(column('order')),
    icon: column('icon'),
    picture: column('picture'),
    url: '',
    content_type: '',
    kb_article: '',
    show_quantity: true,
    ...pricesOf(state, row),
  };
}

function pricesOf(state: State, row: Row): Record<string, unknown> {
  const price = asMoney(Number(row.get('price')));
  const fee = asMoney(Number(row.get('recurring_price')));
  const frequency = readCell(state, tableOf(state, 'sc_cat_item'), row, 'recurring_frequency').display;
  return {
    show_price: true,
    price,
    localized_price: price,
    price_currency: 'USD',
    local_currency: 'USD',
    recurring_price: fee,
    localized_recurring_price: fee,
    recurring_price_currency: 'USD',
    recurring_frequency: frequency === '' ? null : frequency,
  };
}

function categoryOf(row: Row): { sys_id: string; title: string } {
  const id = row.get('category') ?? '';
  return { sys_id: id, title: catalog.categories.find((category) => category.sys_id === id)?.title ?? '' };
}

/** The numeric kinds seen in samples; the number of `requested_for` is in none. */
const kinds = new Map([
  ['multi_line_text', { type: 2, display_type: 'Multi Line Text' }],
  ['single_line_text', { type: 6, display_type: 'Single Line Text' }],
  ['check_box', { type: 7, display_type: 'CheckBox' }],
  ['requested_for', { type: 31, display_type: 'Requested For' }],
]);

function variableView({ id, name, label, kind, mandatory = false }: Variable): Record<string, unknown> {
  const isBox = kind === 'check_box';
  return {
    id,
    name,
    label,
    friendly_type: kind,
    ...kinds.get(kind),
    mandatory,
    read_only: false,
    render_label: true,
    value: isBox ? false : '',
    displayvalue: isBox ? 'false' : '',
    ...(isBox ? { pricing_implications: false } : {}),
    attributes: '',
    help_text: '',
    max_length: 0,
  };
}
