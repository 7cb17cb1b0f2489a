import type { Api, Call } from '../api.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { mayRequestForOthers } from './receivers.ts';

export const deliveryAddressApi: Api = {
  routes: [['GET', '/api/sn_sc/servicecatalog/cart/delivery_address/*', getDeliveryAddress]],
};

/** The address of the user's location as one text. That of a user without one is not documented; it is blank here. */
function getDeliveryAddress(state: State, _call: Call, id: string): Reply {
  const user = tableOf(state, 'sys_user').rows.get(id);
  // The text is not documented.
  if (user === undefined) throw refuse(400, 'Invalid user', '');
  // The status and the text are not documented.
  if (id !== state.userId && !mayRequestForOthers(state)) throw refuse(400, 'No right to the address of others', '');
  const location = tableOf(state, 'cmn_location').rows.get(user.get('location') ?? '');
  const joined = (...columns: string[]) =>
    columns
      .map((column) => location?.get(column) ?? '')
      .filter(Boolean)
      .join(', ');
  return ok([joined('street'), joined('city', 'state', 'zip'), joined('country')].filter(Boolean).join('\n'));
}
