import type { Came, World } from './world.ts';

/** What an embedded ServiceNow has in the cart from the start is nobody's order. */
export async function emptyCart({ direct }: World): Promise<void> {
  const { data } = await direct.run('catalog.getCart');
  await direct.run('catalog.emptyCart', { sys_id: (data as { cart_id: string }).cart_id });
}

export async function rows({ direct }: World, table: string, query_params: object): Promise<Record<string, string>[]> {
  const url_path = `api/now/table/${table}`;
  const { data } = await direct.run('generic.request', { method: 'GET', url_path, query_params });
  return data as Record<string, string>[];
}

/** Waits for the moment in a call; a call that ends before it has missed it. */
export async function reached(moment: Promise<void>, call: Promise<{ body: unknown }>): Promise<void> {
  const missed = call.then(({ body }) => {
    throw new Error(`This was meant to take longer: ${JSON.stringify(body)}`);
  });
  await Promise.race([moment, missed]);
}

/** The data of an order that was placed. */
export function succeeded({ status, body }: Came): { request_number: string } {
  if (status !== 200) throw new Error(`The order was meant to be placed: ${JSON.stringify(body)}`);
  return body.data;
}

export function times(n: number): string {
  return n === 1 ? 'once' : `${n} times`;
}
