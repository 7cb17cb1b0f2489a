import type { Api, Handler } from '../api.ts';
import { cancelOrder } from './cancelling.ts';
import { changeOrder } from './changing.ts';
import { createOrder } from './creating.ts';
import { type Kind, productOrders, serviceOrders } from './kinds.ts';
import { getOrder, listOrders } from './reading.ts';

const roles = [['sn_ind_tmt_orm.order_integrator']];

const list =
  (kind: Kind): Handler =>
  (state, call) =>
    listOrders(state, call, kind);
const get =
  (kind: Kind): Handler =>
  (state, _call, id = '') =>
    getOrder(state, kind, id);
const create =
  (kind: Kind): Handler =>
  (state, call) =>
    createOrder(state, call, kind);
const change =
  (kind: Kind): Handler =>
  (state, call, id = '') =>
    changeOrder(state, call, kind, id);
const cancel =
  (kind: Kind): Handler =>
  (state, call) =>
    cancelOrder(state, call, kind);

/** The older addresses are deprecated since Tokyo and answer still. */
export const productOrderApi: Api = {
  plugins: ['sn_ind_tmt_orm'],
  roles,
  routes: [
    ['GET', '/api/sn_ind_tmt_orm/order/productOrder', list(productOrders)],
    ['POST', '/api/sn_ind_tmt_orm/order/productOrder', create(productOrders)],
    ['GET', '/api/sn_ind_tmt_orm/order/productOrder/*', get(productOrders)],
    ['PATCH', '/api/sn_ind_tmt_orm/order/productOrder/*', change(productOrders)],
    ['POST', '/api/sn_ind_tmt_orm/cancelproductorder', cancel(productOrders)],
    ['GET', '/api/sn_ind_tmt_orm/productorder', (state, call) => listOrders(state, call, productOrders, 'deprecated')],
    [
      'POST',
      '/api/sn_ind_tmt_orm/productorder',
      (state, call) => createOrder(state, call, productOrders, 'deprecated'),
    ],
    [
      'GET',
      '/api/sn_ind_tmt_orm/productorder/*',
      (state, _call, id = '') => getOrder(state, productOrders, id, 'deprecated'),
    ],
    [
      'PATCH',
      '/api/sn_ind_tmt_orm/productorder/*',
      (state, call, id = '') => changeOrder(state, call, productOrders, id, 'deprecated'),
    ],
  ],
};

/** Up to Washington DC. A change has an address of its own there. */
export const classicServiceOrderApi: Api = {
  plugins: ['sn_ind_tmt_orm'],
  roles,
  routes: [
    ['GET', '/api/sn_ind_tmt_orm/serviceorder', list(serviceOrders), 'classic'],
    ['POST', '/api/sn_ind_tmt_orm/serviceorder', create(serviceOrders), 'classic'],
    ['GET', '/api/sn_ind_tmt_orm/serviceorder/*', get(serviceOrders), 'classic'],
    ['PATCH', '/api/sn_ind_tmt_orm/order/serviceorder/*', change(serviceOrders), 'classic'],
    ['POST', '/api/sn_ind_tmt_orm/cancelserviceorder', cancel(serviceOrders), 'classic'],
  ],
};

/**
 * Since Xanadu. The last two are in the samples of the documentation alone, against the addresses that their own page
 * gives: here both answer, so that what is printed can be sent.
 */
export const serviceOrderApi: Api = {
  plugins: ['sn_ind_tmt_orm', 'sn_tmf_api'],
  roles,
  routes: [
    ['GET', '/api/sn_tmf_api/order/serviceOrder', list(serviceOrders), 'current'],
    ['POST', '/api/sn_tmf_api/order/serviceOrder', create(serviceOrders), 'current'],
    ['POST', '/api/sn_tmf_api/order/serviceOrder/cancelserviceorder', cancel(serviceOrders), 'current'],
    ['GET', '/api/sn_tmf_api/order/serviceOrder/*', get(serviceOrders), 'current'],
    ['PATCH', '/api/sn_tmf_api/order/serviceOrder/*', change(serviceOrders), 'current'],
    ['POST', '/api/sn_tmf_api/serviceorder', create(serviceOrders), 'current'],
    ['POST', '/api/sn_tmf_api/cancelserviceorder', cancel(serviceOrders), 'current'],
  ],
};
