import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import { visibleItem } from './items.ts';
import { type Variable, variablesOf } from './variables.ts';

type Fields = Readonly<Record<string, unknown>>;

const maxAlsoRequestFor = 50;

export const orderNowApi: Api = {
  plugins: [],
  roles: [],
  routes: [['POST', '/api/sn_sc/servicecatalog/items/*/order_now', orderItem]],
};

/** Orders at once, past the cart: one request, and one requested item for each person who gets the thing. */
function orderItem(state: State, call: Call, id: string): Reply {
  const fields = fieldsOf(call.body);
  const quantity = quantityOf(fields.sysparm_quantity);
  const item = orderableItem(state, call, id);
  const variables = variablesOf(state, id);
  if (fields.sysparm_no_validation !== 'true') checkMandatory(variables, fields.variables);
  const others = alsoRequestedFor(state, variables, fields.sysparm_also_request_for);
  const request = placeOrder(state, item, quantity, [requesterOf(state, fields.sysparm_requested_for), ...others]);
  const sysId = request.get('sys_id');
  const number = request.get('number');
  return ok({ sys_id: sysId, number, request_number: number, request_id: sysId, table: 'sc_request' });
}

/** Digits with an optional plus; there is no default, 1 has to be sent as well. */
function quantityOf(value: unknown): number {
  if (!/^\+?\d+$/.test(String(value))) throw refuse(400, 'Invalid Quantity value', '');
  return Number(value);
}

/**
 * An item that the user may not see is refused with this text. What an unknown one gets is not documented;
 * nothing tells the two apart, so it is the same here. A session cookie sent back without its token ends here too.
 */
function orderableItem(state: State, call: Call, id: string): Row {
  const item = visibleItem(state, id);
  if (item === undefined || call.header('cookie') !== undefined) {
    throw refuse(400, 'Security constraints prevent ordering of Item', '');
  }
  return item;
}

/** Texts are compared: a mandatory check box has to be the text `true`, a JSON boolean does not count. */
function checkMandatory(variables: readonly Variable[], answers: unknown): void {
  const missing = variables.some(({ name, kind, mandatory }) => {
    const answer = answerTo(answers, name);
    return mandatory && (kind === 'check_box' ? answer !== 'true' : (answer ?? '') === '');
  });
  if (missing) throw refuse(400, 'Mandatory Variables are required', '');
}

/** Answers go by the variable's name; those to no variable of the item are ignored. */
function answerTo(answers: unknown, name: string): unknown {
  const given = typeof answers === 'object' && answers !== null && Object.hasOwn(answers, name);
  return given ? (answers as Fields)[name] : undefined;
}

/** The user's own, unless it is for somebody else. Whether an unknown user is refused is not documented. */
function requesterOf(state: State, value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : state.userId;
}

/** One unfit user refuses the whole order, as does an item that does not offer this. The text is not documented. */
function alsoRequestedFor(state: State, variables: readonly Variable[], value: unknown): string[] {
  const users = typeof value === 'string' ? value.split(',').filter(Boolean) : [];
  if (users.length === 0) return [];
  const known = tableOf(state, 'sys_user').rows;
  const offered = variables.some((variable) => variable.also_request_for);
  if (!offered || users.length > maxAlsoRequestFor || !users.every((user) => known.has(user))) {
    throw refuse(400, 'The item can not be requested for these users as well', '');
  }
  return users;
}

function placeOrder(state: State, item: Row, quantity: number, receivers: readonly string[]): Row {
  const price = Number(item.get('price'));
  const request = insertRecord(state, tableOf(state, 'sc_request'), {
    requested_for: receivers[0],
    price: price * quantity * receivers.length,
  });
  for (const receiver of receivers) {
    insertRecord(state, tableOf(state, 'sc_req_item'), {
      request: request.get('sys_id'),
      cat_item: item.get('sys_id'),
      short_description: item.get('name'),
      requested_for: receiver,
      quantity,
      price,
    });
  }
  return request;
}
