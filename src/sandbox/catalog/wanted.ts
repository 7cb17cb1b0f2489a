import type { Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import type { Row } from '../records/tables.ts';
import { refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { sentAnswers } from './answers.ts';
import type { Wanted } from './carts.ts';
import { kindOf, visibleItem } from './items.ts';
import { quantityOf } from './quantity.ts';
import { receiversOf } from './receivers.ts';
import { variablesOf } from './variables.ts';

/** What a call asks for: a line for each person who is to get the item. Refuses what may not be ordered so. */
export function wantedBy(state: State, call: Call, item: string, wrongQuantity?: string): Wanted[] {
  const fields = fieldsOf(call.body);
  const quantity = quantityOf(fields.sysparm_quantity, wrongQuantity);
  // A session cookie sent back without its token ends as an item does that the user may not see.
  if (call.header('cookie') !== undefined) throw notOrderable();
  orderableItem(state, item);
  const questions = variablesOf(state, item);
  const answers = sentAnswers(fields, questions);
  return receiversOf(state, item, fields, answers).map((receiver) => ({
    cat_item: item,
    quantity,
    answers,
    requested_for: receiver,
    order_guide: '',
  }));
}

/**
 * What an unknown item gets is not documented; nothing tells it apart from one that the user may not see. Nor is it
 * what a record producer or an order guide gets, which are not ordered like this; they end here, too.
 */
export function orderableItem(state: State, id: string): Row {
  const item = visibleItem(state, id);
  if (item === undefined || kindOf(item) !== 'catalog_item') throw notOrderable();
  return item;
}

/** The text for an item that the user may not see. */
const notOrderable = () => refuse(400, 'Security constraints prevent ordering of Item', '');
