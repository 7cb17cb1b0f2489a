import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Pack } from '../../src/index.ts';
import { json, type Received, type Server, serve } from '../support/server.ts';

let pack: Pack;
let server: Server;
/** What the server refuses to let in; everything else is answered. */
let refused: (request: Received) => boolean;
beforeAll(async () => {
  pack = await loadPack();
});
afterEach(() => server.close());
afterAll(() => pack.close());

async function connected(): Promise<Connection> {
  server = await serve((request, response) =>
    refused(request) ? json(response, 401, { error: { message: 'No' } }) : json(response, 200, { result: [] }),
  );
  return pack.connect(server.config, { allowLoopback: true, maxConcurrent: 1 }) as Connection;
}

/** So many calls at once, of which one is under way at a time; what each comes to. */
const calls = (connection: Connection, ids: readonly string[]) =>
  Promise.all(
    ids.map((id) =>
      connection.run(id).then(
        () => 'done',
        ({ outcome }: ActionError) => outcome,
      ),
    ),
  );

const accounts = (count: number) => Array<string>(count).fill('account.list');
const carts = (count: number) => Array<string>(count).fill('catalog.getCart');
const isCart = ({ path }: Received) => path.endsWith('/cart');

test('a password that the server never took is sent once; the calls that waited are not sent with it', async () => {
  refused = () => true;
  const connection = await connected();
  expect(await calls(connection, accounts(5))).toEqual(['refused', ...Array(4).fill('not_sent')]);
  expect(server.received).toHaveLength(1);
  expect(await calls(connection, accounts(1))).toEqual(['refused']);
  expect(server.received).toHaveLength(2);
});

test('a password that one API refuses is sent to the others, as long as one of them takes it', async () => {
  refused = isCart;
  const connection = await connected();
  const mixed = ['account.list', 'catalog.getCart', 'catalog.getCart', 'account.list', ...carts(2), 'account.list'];
  expect(await calls(connection, mixed)).toEqual(['done', 'refused', 'refused', 'done', 'refused', 'refused', 'done']);
});

test('a password that was good is not sent after three refusals in a row, with what had waited', async () => {
  refused = () => false;
  const connection = await connected();
  expect(await calls(connection, accounts(1))).toEqual(['done']);
  refused = () => true;
  expect(await calls(connection, accounts(8))).toEqual([...Array(3).fill('refused'), ...Array(5).fill('not_sent')]);
  refused = () => false;
  expect(await calls(connection, accounts(3))).toEqual(['done', 'done', 'done']);
});
