import order from './tables/sn_csm_om_order.json' with { type: 'json' };
import characteristicValue from './tables/sn_csm_om_order_characteristic_value.json' with { type: 'json' };
import orderLine from './tables/sn_csm_om_order_line_item.json' with { type: 'json' };
import customerOrder from './tables/sn_ind_tmt_orm_order.json' with { type: 'json' };
import customerOrderLine from './tables/sn_ind_tmt_orm_order_line_item.json' with { type: 'json' };
import inventory from './tables/sn_ind_tmt_orm_product_inventory.json' with { type: 'json' };
import characteristic from './tables/sn_prd_pm_characteristic.json' with { type: 'json' };
import characteristicOption from './tables/sn_prd_pm_characteristic_option.json' with { type: 'json' };
import offering from './tables/sn_prd_pm_product_offering.json' with { type: 'json' };
import productSpecification from './tables/sn_prd_pm_product_specification.json' with { type: 'json' };
import serviceSpecification from './tables/sn_prd_pm_service_specification.json' with { type: 'json' };
import unit from './tables/sn_prd_pm_uom.json' with { type: 'json' };
import inboundQueue from './tables/sn_tmt_core_inbound_queue.json' with { type: 'json' };

/**
 * The tables of orders and of what is ordered. Those of Order Management (`sn_csm_om`) have the fields that its API
 * shows; the others those that the Open APIs are documented to store something in. How the columns of the state, the
 * point of no return, the version and the kind of fulfillment are called is not documented: as in the API.
 */
export const orderTables = {
  sn_csm_om_order: order,
  sn_csm_om_order_characteristic_value: characteristicValue,
  sn_csm_om_order_line_item: orderLine,
  sn_ind_tmt_orm_order: customerOrder,
  sn_ind_tmt_orm_order_line_item: customerOrderLine,
  sn_ind_tmt_orm_product_inventory: inventory,
  sn_prd_pm_characteristic: characteristic,
  sn_prd_pm_characteristic_option: characteristicOption,
  sn_prd_pm_product_offering: offering,
  sn_prd_pm_product_specification: productSpecification,
  sn_prd_pm_service_specification: serviceSpecification,
  sn_prd_pm_uom: unit,
  sn_tmt_core_inbound_queue: inboundQueue,
};
