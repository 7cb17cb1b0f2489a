import { expect } from '@jest/globals';
import type { client } from './sandbox.ts';

/** What the embedded ServiceNow is seeded with to order from and for. */
export const account = 'ffc68911c35420105252716b7d40dd55';
export const consumer = '59f16de1c3b67110ff00ed23a140dd9e';
export const contact = 'eaf68911c35420105252716b7d40ddde';
export const offering = '69017a0f536520103b6bddeeff7b127d';
export const productSpecification = '39b627aa53702010cd6dddeeff7b1202';
export const serviceSpecification = 'f99546ff07266010a7955b7e0ad300a8';
export const inventory = '4b5072aec3a83010abc8b5183c40dd42';
export const inactiveInventory = 'e4da75e1fa2a07b8fb5ded285246f204';

/** The body of an answer of the Open APIs. */
export type Order = Record<string, unknown>;

export const party = (id: string, type: string): Order => ({ id, '@referredType': type });

export const productItem = (more: Order = {}): Order => ({
  id: '10',
  action: 'add',
  productOffering: { id: offering },
  ...more,
});

export const productOrder = (more: Order = {}): Order => ({
  orderCurrency: 'USD',
  productOrderItem: [productItem()],
  relatedParty: [party(account, 'Customer')],
  ...more,
});

export const serviceItem = (more: Order = {}): Order => ({
  id: '100',
  action: 'add',
  service: { serviceSpecification: { id: serviceSpecification, name: 'Managed Gatekeeper' } },
  ...more,
});

export const serviceOrder = (more: Order = {}): Order => ({
  serviceOrderItem: [serviceItem()],
  relatedParty: [party(account, 'Customer')],
  ...more,
});

/** The error object of the Open APIs. */
export const fault = (code: number, message: string, detail = message, datapath = '') => ({
  ...{ code, reason: message, message },
  details: [{ message: detail, datapath }],
});

export const missing = (text: string) => fault(23, 'Missing body field', text, '/');

/** Sends product orders to an instance. */
export function productOrderClient({ ask }: Pick<ReturnType<typeof client>, 'ask'>) {
  const path = '/api/sn_ind_tmt_orm/order/productOrder';
  return {
    path,
    created: async (more: Order = {}): Promise<Order & { id: string }> => {
      const answer = await ask(path, { body: productOrder(more) });
      expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'new' })]);
      return answer.body as unknown as Order & { id: string };
    },
    read: async (id: string) => (await ask(`${path}/${id}`)).body as unknown as Order,
    change: (id: string, body: unknown) => ask(`${path}/${id}`, { method: 'PATCH', body }),
    cancel: (id: unknown) => ask('/api/sn_ind_tmt_orm/cancelproductorder', { body: { productOrder: { id } } }),
  };
}
