import type { Client } from 'openapi-fetch';
import type { paths as paths30 } from '../made/openapi-3.0.ts';
import type { paths as paths31 } from '../made/openapi-3.1.ts';

/** A small program with a client that is typed by a document: finds a laptop, puts it into the cart, and orders it. */
export async function orderLaptop(client: Client<paths30>) {
  const listed = await client.GET('/api/sn_sc/servicecatalog/items', {
    params: { query: { sysparm_text: 'Standard Laptop', sysparm_limit: 5 } },
  });
  const laptop = listed.data?.result[0]?.sys_id ?? '';
  const added = await client.POST('/api/sn_sc/servicecatalog/items/{sys_id}/add_to_cart', {
    params: { path: { sys_id: laptop } },
    body: { sysparm_quantity: 2, variables: { operating_system: 'linux' } },
  });
  const ordered = await client.POST('/api/sn_sc/servicecatalog/cart/checkout');
  return { laptop, items: listed.data?.result, cart: added.data?.result, order: ordered.data?.result };
}

/** What the types of both documents refuse. It is never called: the compiler holds it. */
export async function refused(older: Client<paths30>, newer: Client<paths31>): Promise<void> {
  // @ts-expect-error There is no such path.
  await older.GET('/api/now/acount');
  // @ts-expect-error Nor in the newer one.
  await newer.GET('/api/now/acount');
  // @ts-expect-error A limit is a number.
  await older.GET('/api/now/account', { params: { query: { sysparm_limit: '5' } } });
  // @ts-expect-error A limit is a number.
  await newer.GET('/api/now/account', { params: { query: { sysparm_limit: '5' } } });
  const ticket = { description: 'No signal', severity: '1', status: 'New' } as const;
  // @ts-expect-error A ticket says its status.
  await older.POST('/api/sn_ind_tsm_sdwan/ticket/troubleTicket', { body: { ...ticket, status: undefined } });
  // @ts-expect-error A ticket says its status.
  await newer.POST('/api/sn_ind_tsm_sdwan/ticket/troubleTicket', { body: { ...ticket, status: undefined } });
  await newer.POST('/api/sn_ind_tsm_sdwan/ticket/troubleTicket', { body: ticket });
  const { data } = await newer.GET('/api/now/account/{id}', { params: { path: { id: 'a' } } });
  // @ts-expect-error The account lies in its envelope.
  data?.number;
  data?.result.number?.toUpperCase();
}
