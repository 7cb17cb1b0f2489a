import type { Api, Call } from '../api.ts';
import { noContent, ok, type Reply, refuse } from '../reply.ts';
import cart from '../seed/cart.json' with { type: 'json' };
import { kept, type State, tableOf } from '../state.ts';
import { findItem } from './items.ts';
import { asMoney } from './money.ts';

interface CartLine {
  readonly sys_id: string;
  /** sys_id of the item. */
  readonly cat_item: string;
  readonly quantity: string;
}

interface Cart {
  readonly sys_id: string;
  /** sys_id of the owner. */
  readonly user: string;
  readonly items: readonly CartLine[];
}

const cartsOf = kept(() => new Map<string, Cart>([[cart.sys_id, cart]]));

export const cartApi: Api = {
  plugins: [],
  roles: [],
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/cart', getCart],
    ['DELETE', '/api/sn_sc/servicecatalog/cart/*/empty', emptyCart],
  ],
};

/** The cart of the signed-in user, its lines grouped by how often their fee is due. */
function getCart(state: State): Reply {
  const { sys_id, items } = ownCart(state);
  const lines = items.map((line) => cartLine(state, line));
  const intervals = Map.groupBy(lines, (line) => line.recurring_frequency ?? 'none');
  const blocks = [...intervals].map(([interval, members]) => [
    interval,
    { ...totals(members), frequency_label: members[0]?.frequency_label, items: members.map(withoutLabel) },
  ]);
  return ok({ cart_id: sys_id, ...totals(lines), subtotal_recurring_frequency: '', ...Object.fromEntries(blocks) });
}

/** The signed-in user is an admin, for whom the emptied cart is deleted as well: asked again, its id is unknown. */
function emptyCart(state: State, _call: Call, id: string): Reply {
  // The text is not documented.
  if (!cartsOf(state).delete(id)) throw refuse(400, 'Invalid cart, or no right to empty it', '');
  return noContent;
}

/** Every user has one cart. Where the old one was deleted, a new one stands; when it is made is not documented. */
function ownCart(state: State): Cart {
  const own = [...cartsOf(state).values()].find((cart) => cart.user === state.userId);
  if (own !== undefined) return own;
  const cart = { sys_id: state.instance.newId(), user: state.userId, items: [] };
  cartsOf(state).set(cart.sys_id, cart);
  return cart;
}

/** A line as it is shown, and what the block around it needs to know. */
function cartLine(state: State, line: CartLine) {
  const { definition } = tableOf(state, 'sc_cat_item');
  const item = findItem(state, line.cat_item);
  const column = (name: string) => item?.get(name) ?? '';
  const [price, fee, quantity] = [Number(column('price')), Number(column('recurring_price')), Number(line.quantity)];
  const interval = column('recurring_frequency');
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
    order_guide: '',
    delivery_time: '2 Days',
    quantity: line.quantity,
    price: asMoney(price),
    localized_price: asMoney(price),
    subtotal: price * quantity,
    subtotal_price: asMoney(price * quantity),
    recurring_frequency: interval === '' ? null : interval,
    frequency_label: definition.choices.get('recurring_frequency')?.get(interval) ?? null,
    recurring_price: asMoney(fee),
    localized_recurring_price: asMoney(fee),
    recurring_subtotal: fee * quantity,
    recurring_subtotal_price: asMoney(fee * quantity),
    show_price: true,
    show_quantity: true,
    show_recurring_price: fee > 0,
    created_by: 'admin',
    created_on: '2025-11-03 08:00:00',
    updated_by: 'admin',
    updated_on: '2025-11-03 08:00:00',
    variables: {},
  };
}

type Line = ReturnType<typeof cartLine>;

function withoutLabel({ frequency_label, ...line }: Line): Omit<Line, 'frequency_label'> {
  return line;
}

function totals(lines: readonly Line[]) {
  return {
    subtotal_price: asMoney(lines.reduce((sum, line) => sum + line.subtotal, 0)),
    subtotal_recurring_price: asMoney(lines.reduce((sum, line) => sum + line.recurring_subtotal, 0)),
    subtotal_recurring_frequency: lines[0]?.frequency_label ?? '',
    subtotal_title: 'Subtotal',
    total_title: 'Total',
    show_subtotal_price: 'true',
  };
}
