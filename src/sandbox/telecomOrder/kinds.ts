import type { Instance } from '../instance.ts';
import { changedProductOrder, changedServiceOrder, newProductOrder, newServiceOrder, type Texts } from './texts.ts';

/** What sets orders of products and of services apart: both lie in the same tables. */
export interface Kind {
  /** The TM Forum type of an order. */
  readonly type: 'ProductOrder' | 'ServiceOrder';
  readonly category: 'product' | 'service';
  /** The field with the line items, and what one is called. */
  readonly items: 'productOrderItem' | 'serviceOrderItem';
  readonly itemType: 'ProductOrderItem' | 'ServiceOrderItem';
  /** The field of a line item with what is ordered. */
  readonly subject: 'product' | 'service';
  readonly specification: 'productSpecification' | 'serviceSpecification';
  readonly characteristics: 'productCharacteristic' | 'serviceCharacteristic';
  readonly relationships: 'productRelationship' | 'serviceRelationship';
  /** The field of a cancellation with the order. */
  readonly canceled: 'productOrder' | 'serviceOrder';
  readonly created: Texts;
  readonly changed: Texts;
  /** Where its orders stand, for links. */
  readonly home: (instance: Instance) => string;
}

export const productOrders: Kind = {
  type: 'ProductOrder',
  category: 'product',
  items: 'productOrderItem',
  itemType: 'ProductOrderItem',
  subject: 'product',
  specification: 'productSpecification',
  characteristics: 'productCharacteristic',
  relationships: 'productRelationship',
  canceled: 'productOrder',
  created: newProductOrder,
  changed: changedProductOrder,
  home: () => '/api/sn_ind_tmt_orm/order/productOrder',
};

export const serviceOrders: Kind = {
  type: 'ServiceOrder',
  category: 'service',
  items: 'serviceOrderItem',
  itemType: 'ServiceOrderItem',
  subject: 'service',
  specification: 'serviceSpecification',
  characteristics: 'serviceCharacteristic',
  relationships: 'serviceRelationship',
  canceled: 'serviceOrder',
  created: newServiceOrder,
  changed: changedServiceOrder,
  home: ({ release }) =>
    release === 'classic' ? '/api/sn_ind_tmt_orm/serviceorder' : '/api/sn_tmf_api/order/serviceOrder',
};
