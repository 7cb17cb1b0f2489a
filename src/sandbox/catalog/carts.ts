import seededCart from '../seed/cart.json' with { type: 'json' };
import seededWishlist from '../seed/wishlist.json' with { type: 'json' };
import { kept, type State, timestamp } from '../state.ts';
import { userName } from '../user.ts';

export interface CartLine {
  readonly sys_id: string;
  /** sys_id of the item. */
  readonly cat_item: string;
  readonly quantity: number;
  /** By the name of the variable; only what was answered. */
  readonly answers: ReadonlyMap<string, string>;
  /** sys_id of the user who is to get it. */
  readonly requested_for: string;
  /** sys_id of the order guide that put it in; blank where none did. */
  readonly order_guide: string;
  readonly created_on: string;
  readonly updated_on: string;
}

/** What is known of a line before it is in a cart. */
export type Wanted = Pick<CartLine, 'cat_item' | 'quantity' | 'answers' | 'requested_for' | 'order_guide'>;

export interface Cart {
  readonly sys_id: string;
  /** sys_id of the owner. */
  readonly user: string;
  /** `DEFAULT` is the cart of the user, `saved_items` the wish list; orders past them fill one of their own. */
  readonly name: string;
  readonly lines: Map<string, CartLine>;
}

const seededOn = '2025-11-03 08:00:00';

/** A cart as its seed tells it. */
interface Seed {
  readonly sys_id: string;
  readonly user: string;
  readonly name: string;
  readonly lines: readonly (Pick<CartLine, 'sys_id' | 'cat_item' | 'quantity'> & {
    readonly answers?: Readonly<Record<string, string | undefined>> | undefined;
  })[];
}

export const cartsOf = kept(
  (state) =>
    new Map<string, Cart>([seededCart, seededWishlist].map((seed) => [seed.sys_id, cartFrom(seed, state.userId)])),
);

function cartFrom({ lines, ...cart }: Seed, requestedFor: string): Cart {
  const filled = lines.map((line) => ({
    ...line,
    answers: new Map(Object.entries(line.answers ?? {}).map(([name, answer = '']) => [name, answer])),
    requested_for: requestedFor,
    order_guide: '',
    created_on: seededOn,
    updated_on: seededOn,
  }));
  return { ...cart, lines: new Map(filled.map((line) => [line.sys_id, line])) };
}

/** Every user has one cart. Where the old one was deleted, a new one stands; when it is made is not documented. */
export const ownCart = (state: State): Cart => cartNamed(state, 'DEFAULT');

/** The signed-in user's cart of that name, made where there is none. */
export function cartNamed(state: State, name: string): Cart {
  const own = [...cartsOf(state).values()].find((cart) => cart.user === state.userId && cart.name === name);
  if (own !== undefined) return own;
  const cart: Cart = { sys_id: state.instance.newId(), user: state.userId, name, lines: new Map() };
  cartsOf(state).set(cart.sys_id, cart);
  return cart;
}

/** Puts lines into a cart. An item that is there already gets a line of its own. */
export function fillCart(state: State, cart: Cart, wanted: readonly Wanted[]): void {
  const now = timestamp(state);
  for (const line of wanted) {
    const sysId = state.instance.newId();
    cart.lines.set(sysId, { ...line, sys_id: sysId, created_on: now, updated_on: now });
  }
}

/** Who put in and changed the lines: nobody else signs in here. */
export const lineAuthor = userName;
