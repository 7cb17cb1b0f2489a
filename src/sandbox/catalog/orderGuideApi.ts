import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { notKnown, ok, type Reply, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { completeAnswers } from './answers.ts';
import { fillCart, ownCart, type Wanted } from './carts.ts';
import { guideCartView } from './cartView.ts';
import { guideItemView } from './itemView.ts';
import { itemsOf, orderGuide } from './orderGuides.ts';
import { placedOrder, placeOrder } from './ordering.ts';
import { quantityOf, wrongQuantity } from './quantity.ts';
import { commonReceiver, receiverIn } from './receivers.ts';
import { variablesOf } from './variables.ts';
import { orderableItem } from './wanted.ts';

export const orderGuideApi: Api = {
  routes: [
    ['PUT', '/api/sn_sc/servicecatalog/items/*/submit_guide', listItems],
    ['POST', '/api/sn_sc/servicecatalog/items/*/checkout_guide', checkOut],
  ],
};

/** Tells which items fit the answers; nothing changes. */
function listItems(state: State, call: Call, id: string): Reply {
  orderGuide(state, id);
  const { variables } = fieldsOf(call.body);
  if (Array.isArray(variables)) throw notKnown('how answers stand in a list', 'Send one object');
  const answers = completeAnswers(variables, variablesOf(state, id));
  return ok(itemsOf(state, id, answers).map((item) => guideItemView(state, item)));
}

/**
 * Puts the items into the user's cart; a guide with the Two step check box orders them at once instead. Whether it then
 * orders as well what was in the cart before is not documented; here it does not. Items do not have to be the guide's.
 */
function checkOut(state: State, call: Call, id: string): Reply {
  const guide = orderGuide(state, id);
  const wanted = itemsIn(fieldsOf(call.body).items).map((item) => wantedItem(state, item, id));
  if (guide.get('two_step') === 'true') {
    if (wanted.length === 0) throw refuse(400, 'No items to order', '');
    return ok(placedOrder(placeOrder(state, commonReceiver(wanted, state.userId), wanted)));
  }
  const cart = ownCart(state);
  fillCart(state, cart, wanted);
  return ok(guideCartView(state, cart));
}

/** What is answered when the list is left out, or is none, is not documented; here there is nothing to put in. */
function itemsIn(items: unknown): unknown[] {
  return Array.isArray(items) ? items : [];
}

/** One unfit item refuses the whole list. */
function wantedItem(state: State, given: unknown, guide: string): Wanted {
  const fields = fieldsOf(Array.isArray(given) ? undefined : given);
  const item = typeof fields.sys_id === 'string' ? fields.sys_id : '';
  orderableItem(state, item);
  const quantity = quantityOf(fields.sysparm_quantity ?? '1');
  // The text is not documented for this endpoint.
  if (quantity === 0) throw refuse(400, wrongQuantity, '');
  const answers = completeAnswers(fields.variables, variablesOf(state, item));
  const receiver = receiverIn(state, item, answers) ?? state.userId;
  return { cat_item: item, quantity, answers, requested_for: receiver, order_guide: guide };
}
