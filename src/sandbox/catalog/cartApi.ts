import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { created, noContent, ok, type Reply, refuse } from '../reply.ts';
import { type State, tableOf, timestamp } from '../state.ts';
import { sentAnswers } from './answers.ts';
import { type Cart, type CartLine, cartsOf, fillCart, ownCart } from './carts.ts';
import { cartView, flatCartView } from './cartView.ts';
import { placedOrder, placeOrder } from './ordering.ts';
import { quantityOf } from './quantity.ts';
import { commonReceiver, isTwoStep, receiverIn } from './receivers.ts';
import { variablesOf } from './variables.ts';
import { orderableItem, wantedBy } from './wanted.ts';

export const cartApi: Api = {
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/cart', getCart],
    ['POST', '/api/sn_sc/servicecatalog/cart/checkout', checkOut],
    ['POST', '/api/sn_sc/servicecatalog/cart/submit_order', submitOrder],
    ['PUT', '/api/sn_sc/servicecatalog/cart/*', updateLine],
    ['DELETE', '/api/sn_sc/servicecatalog/cart/*', deleteLine],
    ['DELETE', '/api/sn_sc/servicecatalog/cart/*/empty', emptyCart],
    ['POST', '/api/sn_sc/servicecatalog/items/*/add_to_cart', addItem],
  ],
};

function getCart(state: State): Reply {
  return ok(cartView(state, ownCart(state)));
}

function addItem(state: State, call: Call, item: string): Reply {
  const wanted = wantedBy(state, call, item);
  const cart = ownCart(state);
  fillCart(state, cart, wanted);
  return ok(flatCartView(state, cart));
}

/**
 * Mandatory answers have to be given again, even when only the quantity changes. Whether other answers that are left
 * out are kept is not documented; here they are. Nor is it what a quantity of 0 does; here the line stays, with 0.
 */
function updateLine(state: State, call: Call, id: string): Reply {
  const cart = ownCart(state);
  const line = lineOf(cart, id);
  const fields = fieldsOf(call.body);
  const quantity = quantityOf(fields.sysparm_quantity);
  orderableItem(state, line.cat_item);
  const questions = variablesOf(state, line.cat_item);
  const given = sentAnswers(fields, questions);
  const answers = new Map([...line.answers, ...given]);
  const receiver = receiverIn(state, line.cat_item, given) ?? line.requested_for;
  cart.lines.set(id, { ...line, quantity, answers, requested_for: receiver, updated_on: timestamp(state) });
  // 201 is the documented status, though nothing is created.
  return created(cartView(state, cart));
}

function deleteLine(state: State, _call: Call, id: string): Reply {
  const cart = ownCart(state);
  lineOf(cart, id);
  cart.lines.delete(id);
  return noContent;
}

/** A line that is unknown and one of somebody else's cart are refused alike; the text is not documented. */
function lineOf(cart: Cart, id: string): CartLine {
  const line = cart.lines.get(id);
  if (line === undefined) throw refuse(400, 'Invalid cart item, or no right to it', '');
  return line;
}

/**
 * Emptied by an admin, the cart itself is deleted as well: asked again, its id is unknown. Everybody else's stays.
 * That users without a role may empty their own is not said outright, only that others' carts are not theirs to empty.
 */
function emptyCart(state: State, _call: Call, id: string): Reply {
  const { instance, userId } = state;
  const cart = cartsOf(state).get(id);
  const isAdmin = instance.hasRole('admin');
  const may = isAdmin || instance.hasRole('catalog_admin') || cart?.user === userId;
  // The text is not documented.
  if (cart === undefined || !may) throw refuse(400, 'Invalid cart, or no right to empty it', '');
  cart.lines.clear();
  if (isAdmin) cartsOf(state).delete(id);
  return noContent;
}

/** In one step the order is placed; in two, nothing changes and what is to be ordered is told. */
function checkOut(state: State): Reply {
  if (!isTwoStep(state)) return submitOrder(state);
  const cart = filledCart(state);
  const receiver = commonReceiver(cart.lines.values(), cart.user);
  const user = tableOf(state, 'sys_user').rows.get(receiver);
  return ok({
    ...cartView(state, cart),
    requested_for: receiver,
    requested_for_user: user?.get('name') ?? '',
    delivery_address: '',
    special_instructions: '',
  });
}

/** Orders what is in the cart, whatever the number of steps. */
function submitOrder(state: State): Reply {
  const cart = filledCart(state);
  const lines = [...cart.lines.values()];
  const request = placeOrder(state, commonReceiver(lines, cart.user), lines);
  cart.lines.clear();
  return ok(placedOrder(request));
}

/** The signed-in user's, to be ordered now: access to its items is checked again. */
function filledCart(state: State): Cart {
  const cart = ownCart(state);
  // The text is not documented.
  if (cart.lines.size === 0) throw refuse(400, 'Cart is empty', '');
  for (const { cat_item } of cart.lines.values()) orderableItem(state, cat_item);
  return cart;
}
