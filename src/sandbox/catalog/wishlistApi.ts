import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import { type State, timestamp } from '../state.ts';
import { answersIn } from './answers.ts';
import { type Cart, cartNamed, fillCart, type Wanted } from './carts.ts';
import { lineAlone, shortWishlistView, wishlistView } from './cartView.ts';
import { catalogsOf } from './items.ts';
import { quantityOf } from './quantity.ts';
import { variablesOf } from './variables.ts';
import { orderableItem } from './wanted.ts';

/** The wish list is a cart of its own, which no order empties. */
export const wishlistApi: Api = {
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/wishlist', getWishlist],
    ['GET', '/api/sn_sc/servicecatalog/wishlist/*', getLine],
    ['POST', '/api/sn_sc/servicecatalog/items/*/add_to_wishlist', addItem],
  ],
};

const ownWishlist = (state: State): Cart => cartNamed(state, 'saved_items');

function getWishlist(state: State): Reply {
  return ok(wishlistView(state, ownWishlist(state)));
}

/** A line that is not on the list is 404 here; the text is not documented. */
function getLine(state: State, _call: Call, id: string): Reply {
  const line = ownWishlist(state).lines.get(id);
  if (line === undefined) throw refuse(404, 'Item not found in the wish list', '');
  return ok(lineAlone(state, line));
}

/** Whether mandatory questions have to be answered is not documented: a wish may be unfinished here. */
function addItem(state: State, call: Call, id: string): Reply {
  const { sysparm_quantity: quantity, variables } = fieldsOf(call.body);
  const item = orderableItem(state, id);
  if (!catalogsOf(state, item).some((catalog) => catalog.get('enable_wish_list') === 'true')) {
    // The text is not documented.
    throw refuse(400, 'No catalog of the item has a wish list', '');
  }
  const wishlist = ownWishlist(state);
  put(state, wishlist, {
    cat_item: id,
    // That one is wished for where no quantity is sent is not documented.
    quantity: quantity === undefined ? 1 : quantityOf(quantity),
    answers: answersIn(variables, variablesOf(state, id)),
    requested_for: state.userId,
    order_guide: '',
  });
  return ok(shortWishlistView(state, wishlist));
}

/** An item that is on the list already keeps its line, with what is wished for now. */
function put(state: State, wishlist: Cart, wanted: Wanted): void {
  const line = [...wishlist.lines.values()].find(({ cat_item }) => cat_item === wanted.cat_item);
  if (line === undefined) fillCart(state, wishlist, [wanted]);
  else wishlist.lines.set(line.sys_id, { ...line, ...wanted, updated_on: timestamp(state) });
}
