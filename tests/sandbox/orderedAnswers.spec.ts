import { describe, expect, test } from '@jest/globals';
import { freshSandbox, type Row, userId } from '../support/sandbox.ts';

const { ask, rows, table } = freshSandbox();

const api = '/api/sn_sc/servicecatalog';
const developerLaptop = '774906834fbb4200086eeed18110c737';
const standardLaptop = 'da2278cf5c7bfe17bf990a947099e3b9';
const nora = '68283d3b461552018f154473d6c50778';

async function itemsOf(request: string | undefined): Promise<Row[]> {
  return table('sc_req_item', `request=${request}^ORDERBYnumber`);
}

/** What was answered for a requested item, by the name of the question. */
async function answersOf(item: Row | undefined): Promise<Record<string, string | undefined>> {
  const name = 'sc_item_option.item_option_new.name';
  const value = 'sc_item_option.value';
  const query = `request_item=${item?.sys_id}^ORDERBYsc_item_option.order`;
  const found = await rows(`/api/now/table/sc_item_option_mtom?sysparm_query=${query}&sysparm_fields=${name},${value}`);
  return Object.fromEntries(found.map((row) => [row[name], row[value]]));
}

describe('what was answered when something was ordered', () => {
  test('hangs on its requested item; what was left open is blank, and a container holds none', async () => {
    const body = { sysparm_quantity: 1, variables: { memory: '64', eclipse: 'true', teams: nora, unknown: 'x' } };
    const { request_id } = (await ask(`${api}/items/${developerLaptop}/order_now`, { body })).body.result as Row;
    const [item] = await itemsOf(request_id);
    const answers = { acrobat: '', photoshop: '', eclipse: 'true', memory: '64', teams: nora };
    expect(await answersOf(item)).toEqual(answers);
  });

  test('is kept for each line of a cart, with who gets it', async () => {
    const add = (operating_system: string, more: object) =>
      ask(`${api}/items/${standardLaptop}/add_to_cart`, {
        body: { sysparm_quantity: 1, variables: { operating_system }, ...more },
      });
    await add('Linux', {});
    await add('BSD', { sysparm_requested_for: nora });
    const { request_id } = (await ask(`${api}/cart/submit_order`, { method: 'POST' })).body.result as Row;
    const [, , first, second] = await itemsOf(request_id);
    expect(await answersOf(first)).toMatchObject({ operating_system: 'Linux', requested_for: userId });
    expect(await answersOf(second)).toMatchObject({ operating_system: 'BSD', requested_for: nora });
  });
});

describe('what an item costs again and again', () => {
  test('stands on its requested item, with what the answers add, and not in the price of the request', async () => {
    const body = { sysparm_quantity: 2, variables: { memory: '64' } };
    const { request_id } = (await ask(`${api}/items/${developerLaptop}/order_now`, { body })).body.result as Row;
    expect(await itemsOf(request_id)).toMatchObject([
      { price: '1739', recurring_price: '110', recurring_frequency: 'yearly', quantity: '2' },
    ]);
    expect(await rows(`/api/now/table/sc_request/${request_id}`)).toMatchObject({ price: '3478' });
  });

  test('is nothing where there is no fee', async () => {
    const body = { sysparm_quantity: 1, variables: { operating_system: 'Linux' } };
    const { request_id } = (await ask(`${api}/items/${standardLaptop}/order_now`, { body })).body.result as Row;
    expect(await itemsOf(request_id)).toMatchObject([{ recurring_price: '0', recurring_frequency: '' }]);
  });
});
