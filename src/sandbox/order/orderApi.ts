import type { Api, Call } from '../api.ts';
import { fieldsOf } from '../body.ts';
import { entriesOf, type Fields, textOf } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { noSuchRecord, ok, type Reply, refuse } from '../reply.ts';
import { type State, tableOf, timestamp } from '../state.ts';
import { checkOrder } from './orderChecks.ts';
import { characteristicTable, lineTable, orderTable, shownOrder } from './orderView.ts';
import { characteristicOf, optionOf } from './productModel.ts';

/** Orders of Customer Service Management, which moved into another namespace with a release of the store application. */
export const orderApi: Api = {
  plugins: ['app-csm-order-mgmt'],
  roles: [
    ['sn_csm_om.order_integrator'],
    ['sn_csm_om.customer_agent', 'sn_csm_om.consumer_agent', 'sn_csm_om.order_admin'],
  ],
  routes: [
    ['POST', '/api/sn_csm_order_mgmt/order', createOrder, 'classic'],
    ['GET', '/api/sn_csm_order_mgmt/order/*', getOrder, 'classic'],
    ['POST', '/api/sn_ind_tmt_orm/order', createOrder, 'current'],
    ['GET', '/api/sn_ind_tmt_orm/order/*', getOrder, 'current'],
  ],
};

/** By sys_id or number. What an unknown one is told is not documented; this is what the platform says of records. */
function getOrder(state: State, call: Call, id: string): Reply {
  const { rows } = tableOf(state, orderTable);
  const order = rows.get(id) ?? [...rows.values()].find((row) => row.get('number') === id);
  if (order === undefined) throw noSuchRecord();
  checkAgent(state, order.get('consumer') !== '');
  return ok(shownOrder(state, order, call.query.get('sysparm_display_value') === 'true'));
}

/** The success is a 200, and it says no more than what the order is called. */
function createOrder(state: State, call: Call): Reply {
  const body = fieldsOf(call.body);
  checkOrder(state, body);
  checkAgent(state, textOf(body.consumer) !== '');
  const order = insertRecord(state, tableOf(state, orderTable), {
    ...body,
    order_date: textOf(body.order_date) || timestamp(state),
  });
  for (const item of entriesOf(body.order_line_items)) insertLine(state, order, item);
  return ok({ sys_id: order.get('sys_id'), order_id: order.get('number') });
}

/** Orders of consumers and of accounts are a role each. The text is not documented. */
function checkAgent({ instance }: State, ofConsumer: boolean): void {
  const agent = ofConsumer ? 'sn_csm_om.consumer_agent' : 'sn_csm_om.customer_agent';
  if (!instance.hasRole(agent) && !instance.hasRole('sn_csm_om.order_admin')) throw refuse(403, 'User Not Authorized');
}

/** Prices are stored as they were sent: nothing is computed from a list. */
function insertLine(state: State, order: Row, item: Fields): void {
  const offering = tableOf(state, 'sn_prd_pm_product_offering').rows.get(textOf(item.product_offering));
  const specification = textOf(item.product_specification) || (offering?.get('product_specification') ?? '');
  const line = insertRecord(state, tableOf(state, lineTable), {
    ...item,
    order: order.get('sys_id'),
    product: textOf(item.product) || offering?.get('product_model'),
    product_specification: specification,
    specification: textOf(item.specification) || specification,
  });
  for (const { characteristic, characteristic_option: option } of entriesOf(item.order_line_characteristics)) {
    const known = characteristicOf(state, textOf(characteristic));
    insertRecord(state, tableOf(state, characteristicTable), {
      characteristic: known?.get('sys_id'),
      characteristic_option: known && optionOf(state, known, textOf(option))?.get('sys_id'),
      characteristic_option_value: textOf(option),
      order_line_item: line.get('sys_id'),
      specification,
    });
  }
}
