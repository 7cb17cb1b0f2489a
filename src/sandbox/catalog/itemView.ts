import { readCell } from '../records/cells.ts';
import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';
import { catalogsOf, categoriesOf, kindOf } from './items.ts';
import { asMoney, numberIn } from './money.ts';
import { variableViews } from './variableView.ts';

type View = Record<string, unknown>;

/** An item as lists show it. */
export function itemSummary(state: State, item: Row): View {
  const column = (name: string) => item.get(name) ?? '';
  return {
    sys_id: column('sys_id'),
    name: column('name'),
    short_description: column('short_description') || null,
    description: column('description'),
    sys_class_name: column('sys_class_name'),
    type: kindOf(item),
    catalogs: catalogsOf(state, item).map((row) => ({ sys_id: row.get('sys_id'), title: row.get('title') })),
    category: placeOf(state, column('category')),
    order: numberIn(column('order')),
    icon: column('icon'),
    picture: column('picture'),
    url: '',
    content_type: '',
    kb_article: '',
    show_quantity: column('no_quantity') !== 'true',
    ...pricesOf(state, item),
  };
}

/** An item as it is shown alone: with all its categories and with what it asks. */
export function itemDetails(state: State, item: Row): View {
  return {
    ...itemSummary(state, item),
    categories: categoriesOf(state, item).map((id) => categoryBelowParent(state, id)),
    variables: variableViews(state, item.get('sys_id') ?? ''),
    ui_policy: [],
    client_script: { onChange: [], onSubmit: [], onLoad: [] },
    data_lookup: [],
  };
}

/** An item as an order guide proposes it: its position is text, and its details are fewer. */
export function guideItemView(state: State, item: Row): View {
  const { sys_id, name, short_description, description, icon, type, catalogs, category, order, ...details } =
    itemDetails(state, item);
  const { show_quantity, variables, ui_policy, client_script, data_lookup } = details;
  return {
    ...{ sys_id, name, short_description, description, icon, type, catalogs, category, order: String(order) },
    ...{ show_quantity, quantity: '1', variables, ui_policy, client_script, data_lookup },
    ...pricesOf(state, item),
  };
}

/** Prices; none where an item does not show them. */
function pricesOf(state: State, item: Row): View {
  if (item.get('omit_price') === 'true') return { show_price: false };
  const price = asMoney(numberIn(item.get('price')));
  const fee = asMoney(numberIn(item.get('recurring_price')));
  const frequency = readCell(state, tableOf(state, 'sc_cat_item'), item, 'recurring_frequency').display;
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

/** A category by what it is called; an item without one has both blank, and no title at all. */
function placeOf(state: State, id: string): View {
  return { sys_id: id, title: tableOf(state, 'sc_category').rows.get(id)?.get('title') ?? null };
}

/** A category stands under the one above it, whose key and title come first. Without one both are blank; not documented. */
function categoryBelowParent(state: State, id: string): View {
  const { rows } = tableOf(state, 'sc_category');
  const category = rows.get(id);
  const parent = rows.get(category?.get('parent') ?? '');
  const active = (row: Row | undefined) => row?.get('active') !== 'false';
  return {
    sys_id: parent?.get('sys_id') ?? '',
    title: parent?.get('title') ?? '',
    active: active(parent),
    category: { ...placeOf(state, id), active: active(category) },
  };
}
