import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { ok, type Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { cartNamed, fillCart } from './carts.ts';
import { placedOrder, placeOrder } from './ordering.ts';
import { isTwoStep } from './receivers.ts';
import { wantedBy } from './wanted.ts';

export const orderNowApi: Api = {
  routes: [['POST', '/api/sn_sc/servicecatalog/items/*/order_now', orderItem]],
};

/** Orders at once, past the user's cart. With two-step checkout nothing is ordered: a cart of the item's own is filled. */
function orderItem(state: State, call: Call, id: string): Reply {
  const wanted = wantedBy(state, call, id, 'Invalid Quantity value');
  if (isTwoStep(state)) {
    const cart = cartNamed(state, `cart_${id}`);
    fillCart(state, cart, wanted);
    return ok({ cart_id: cart.sys_id });
  }
  const parent = parentIn(fieldsOf(call.body));
  const request = placeOrder(state, wanted[0]?.requested_for ?? state.userId, wanted, parent.parent_id);
  const [sysId, number] = [request.get('sys_id'), request.get('number')];
  return ok({ sys_id: sysId, number, ...placedOrder(request), table: 'sc_request', ...parent });
}

/** The record that the order was made from; what one half of it alone does is not documented, here it is ignored. */
function parentIn(fields: Readonly<Record<string, unknown>>): { parent_id?: string; parent_table?: string } {
  const { sysparm_parent_sys_id: id, sysparm_parent_table: table } = fields;
  if (typeof id !== 'string' || typeof table !== 'string' || id === '' || table === '') return {};
  return { parent_id: id, parent_table: table };
}
