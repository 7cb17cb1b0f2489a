import { readCell } from '../records/cells.ts';
import { type State, tableOf } from '../state.ts';
import { type Cart, type CartLine, lineAuthor } from './carts.ts';
import { deliveryTimeOf, findItem } from './items.ts';
import { asMoney } from './money.ts';
import { pricesOf, sum } from './prices.ts';
import { variablesOf } from './variables.ts';

type LineView = ReturnType<typeof lineView>;

/** A cart with its lines in blocks, one for each interval of a fee that occurs; an empty cart has none. */
export function cartView(state: State, cart: Cart): Record<string, unknown> {
  return contents(state, cart, (lines) => ({
    frequency_label: lines[0]?.recurring_frequency ?? null,
    items: lines,
  }));
}

/** A cart as an order guide answers it: shorter lines, blocks without a label of their own. */
export function guideCartView(state: State, cart: Cart): Record<string, unknown> {
  return contents(state, cart, (lines) => ({
    items: lines.map(answeredLine),
  }));
}

/** A wish list: all lines in one list, and no totals. */
export function wishlistView(state: State, { sys_id, lines }: Cart): Record<string, unknown> {
  return { cart_id: sys_id, items: [...lines.values()].map((line) => wishView(lineView(state, line))) };
}

/** A line of the wish list: one that shows no price has none. Those of carts have it all the same. */
function wishView(line: LineView): Partial<LineView> {
  if (line.show_price) return line;
  const { price, localized_price, subtotal, subtotal_price, ...unpriced } = line;
  const { recurring_price, localized_recurring_price, recurring_subtotal, recurring_subtotal_price, ...rest } =
    unpriced;
  return rest;
}

/** A wish list as it is told when something was added. */
export function shortWishlistView(state: State, { sys_id, lines }: Cart): Record<string, unknown> {
  return { cart_id: sys_id, items: [...lines.values()].map((line) => lineAlone(state, line)) };
}

/** A line of the wish list by itself. */
export function lineAlone(state: State, line: CartLine): Record<string, unknown> {
  return answeredLine(lineView(state, line));
}

/** A cart as it is told when something was added: all lines in one list. */
export function flatCartView(state: State, { sys_id, lines }: Cart): Record<string, unknown> {
  const views = [...lines.values()].map((line) => lineView(state, line));
  return { cart_id: sys_id, subtotal: subtotals(views).subtotal_price, items: views.map(shortLine) };
}

function contents(state: State, { sys_id, lines }: Cart, block: (lines: readonly LineView[]) => object) {
  const views = [...lines.values()].map((line) => ({ key: intervalOf(state, line), view: lineView(state, line) }));
  const blocks = [...Map.groupBy(views, ({ key }) => key)].map(([key, members]) => {
    const own = members.map(({ view }) => view);
    return [key, { ...blockTotals(own), ...block(own) }];
  });
  const totals = { ...subtotals(views.map(({ view }) => view)), show_subtotal_price: 'true' };
  return { cart_id: sys_id, ...totals, subtotal_recurring_frequency: '', ...Object.fromEntries(blocks) };
}

/** The stored value, which is the key of the block. */
function intervalOf(state: State, line: CartLine): string {
  return findItem(state, line.cat_item)?.get('recurring_frequency') || 'none';
}

function lineView(state: State, line: CartLine) {
  const item = findItem(state, line.cat_item);
  const column = (name: string) => item?.get(name) ?? '';
  const { price, recurring_price } = pricesOf(state, line);
  const label = item && readCell(state, tableOf(state, 'sc_cat_item'), item, 'recurring_frequency').display;
  return {
    cart_item_id: line.sys_id,
    sys_id: line.sys_id,
    catalog_item_id: line.cat_item,
    item_id: line.cat_item,
    item_name: column('name'),
    name: column('name'),
    short_description: column('short_description'),
    picture: column('picture'),
    sys_class_name: column('sys_class_name'),
    order_guide: state.tables.get('sc_cat_item_guide')?.rows.get(line.order_guide)?.get('name') ?? '',
    delivery_time: item === undefined ? '' : deliveryTimeOf(item),
    quantity: String(line.quantity),
    price: asMoney(price),
    localized_price: asMoney(price),
    subtotal: sum([price * line.quantity]),
    subtotal_price: asMoney(price * line.quantity),
    // Samples have the label or, where there is no fee, null.
    recurring_frequency: label || null,
    recurring_price: asMoney(recurring_price),
    localized_recurring_price: asMoney(recurring_price),
    recurring_subtotal: sum([recurring_price * line.quantity]),
    recurring_subtotal_price: asMoney(recurring_price * line.quantity),
    // Samples print the price of an item that shows none, as nothing.
    show_price: column('omit_price') !== 'true',
    show_quantity: column('no_quantity') !== 'true',
    show_recurring_price: recurring_price > 0,
    created_by: lineAuthor,
    created_on: line.created_on,
    updated_by: lineAuthor,
    updated_on: line.updated_on,
    variables: answersByLabel(state, line),
  };
}

/** Requests name a variable, answers its label. What nobody answered is blank, a container always. */
function answersByLabel(state: State, { cat_item, answers }: CartLine): Record<string, string> {
  return Object.fromEntries(variablesOf(state, cat_item).map(({ name, label }) => [label, answers.get(name) ?? '']));
}

/** Here the interval is blank, not null, where there is none. */
function shortLine(line: LineView) {
  const { cart_item_id, catalog_item_id, item_name, quantity } = line;
  const { price, localized_price, recurring_price, localized_recurring_price, recurring_frequency } = line;
  return {
    cart_item_id,
    catalog_item_id,
    item_name,
    quantity,
    price,
    localized_price,
    recurring_price,
    localized_recurring_price,
    recurring_frequency: recurring_frequency ?? '',
  };
}

function answeredLine(line: LineView) {
  return { ...shortLine(line), variables: line.variables, delivery_time: line.delivery_time };
}

function subtotals(lines: readonly LineView[]) {
  return {
    subtotal_price: asMoney(sum(lines.map((line) => line.subtotal))),
    subtotal_recurring_price: asMoney(sum(lines.map((line) => line.recurring_subtotal))),
    subtotal_title: 'Subtotal',
    total_title: 'Total',
  };
}

/** A block that costs nothing has a hyphen for its subtotal, and does not show it. */
function blockTotals(lines: readonly LineView[]) {
  const costs = lines.some((line) => line.subtotal !== 0);
  const totals = subtotals(lines);
  return {
    ...totals,
    subtotal_price: costs ? totals.subtotal_price : '-',
    subtotal_recurring_frequency: lines[0]?.recurring_frequency ?? '',
    show_subtotal_price: String(costs),
  };
}
