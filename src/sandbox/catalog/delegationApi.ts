import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import type { Row } from '../records/tables.ts';
import { notKnown, ok, Refusal, type Reply, refuse } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { findItem, visibleItem } from './items.ts';
import { usersIn } from './receivers.ts';
import { variablesOf } from './variables.ts';

/** Who may get an item that somebody else asks for. */
export const delegationApi: Api = {
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/items/*/delegation/*', checkDelegation],
    ['POST', '/api/sn_sc/servicecatalog/items/*/get_invalid_delegated_users', listInvalidUsers],
  ],
};

/** A no is an answer as well. */
function checkDelegation(state: State, _call: Call, itemId: string, userId: string): Reply {
  if (findItem(state, itemId) === undefined) throw notKnown('what is said of an item that does not exist');
  return ok({ result: mayGet(state, itemId, userNamed(state, userId)) });
}

/** By name, not by key. */
function listInvalidUsers(state: State, call: Call, itemId: string): Reply {
  const { sysparm_also_request_for: given } = fieldsOf(call.body);
  // That it is needed, and the text, are not documented.
  if (typeof given !== 'string' || given === '') throw refuse(400, 'sysparm_also_request_for is missing', '');
  if (findItem(state, itemId) === undefined) throw notKnown('what is said of an item that does not exist');
  if (!variablesOf(state, itemId).some((variable) => variable.also_request_for)) throw notForSeveral();
  const invalid = usersIn(given)
    .map((id) => userNamed(state, id))
    .filter((user) => !mayGet(state, itemId, user))
    .map((user) => user.get('name'));
  return ok({ invalidUsers: invalid });
}

function mayGet(state: State, itemId: string, user: Row): boolean {
  return visibleItem(state, itemId, user.get('sys_id')) !== undefined;
}

function userNamed(state: State, id: string): Row {
  const user = tableOf(state, 'sys_user').rows.get(id);
  if (user === undefined) throw notKnown('what is said of a user who does not exist');
  return user;
}

/** The status is not printed beside the documented answer; 400 is the only one that the page has for it. */
function notForSeveral(): Refusal {
  const errMsg = 'No Requested For is set up on this item, so it is not for several people at once';
  return new Refusal({ status: 400, headers: {}, body: { result: { errCode: '42202', errMsg } } });
}
