import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack, type Pack, type Pages } from '../src/index.ts';
import { failure, json, type Received, type Server, serve } from './support/server.ts';

let pack: Pack;
let server: Server;
let connection: Connection;
/** What the server answers to a page: its rows, and headers or fields beside them. */
let page: (
  offset: number,
  limit: number,
  request: Received,
) => { rows: unknown[]; headers?: Record<string, string>; beside?: object; status?: number };

beforeEach(async () => {
  pack = await loadPack();
  server = await serve((request, response) => {
    const query = Object.fromEntries(request.query);
    const {
      rows,
      headers,
      beside,
      status = 200,
    } = page(Number(query.sysparm_offset), Number(query.sysparm_limit), request);
    json(response, status, { result: rows, ...beside }, headers);
  });
  connection = pack.connect(server.config, { allowLoopback: true, retries: 0, warnings: false });
});
afterEach(async () => {
  await pack.close();
  await server.close();
});

const all = Array.from({ length: 23 }, (_, n) => ({ sys_id: `id${n}` }));
const slice = (offset: number, limit: number) => all.slice(offset, offset + limit);

async function read(pages: Pages<unknown>) {
  const rows: unknown[] = [];
  for await (const row of pages) rows.push(row);
  return { rows, summary: await pages.summary };
}

const table = { method: 'GET', url_path: 'api/now/table/incident' };

describe('who goes on later is told where', () => {
  test('a caller that stops', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit) });
    const pages = connection.paginate('account.list', { sysparm_limit: 10 });
    for await (const _ of pages) break;
    expect(await pages.summary).toMatchObject({ complete: false, count: 1, stopped: 'caller' });
  });

  test('a page that fails, with the place to go on from', async () => {
    page = (offset, limit) => (offset === 20 ? { rows: [], status: 503 } : { rows: slice(offset, limit) });
    const pages = connection.paginate('account.list', { sysparm_limit: 10 });
    const error = (await failure(read(pages))) as ActionError;
    expect(error).toMatchObject({ code: 'unavailable', status: 503, next: 20 });
    expect(error.message).toContain('Read so far: 20 rows. To go on, begin at 20.');
    expect(await pages.summary).toMatchObject({ complete: false, count: 20, stopped: 'failed', next: 20 });
  });
});

test('a hundred rows a page are asked for where no limit is given', async () => {
  page = () => ({ rows: [] });
  await read(connection.paginate('account.list'));
  expect(Object.fromEntries(server.received[0]?.query ?? [])).toEqual({ sysparm_limit: '100', sysparm_offset: '0' });
});

test.each([
  ['account.get', { id: 'x' }, 'account.get does not page.'],
  ['generic.request', { method: 'POST', url_path: 'api/x' }, 'Only reads page, and POST is none.'],
])('%s is refused', (id, input, sentence) => {
  expect(() => connection.paginate(id, input)).toThrow(sentence);
  expect(() => connection.paginate(id, input)).toThrow(ActionError);
});

test('an answer that is no list is told', async () => {
  page = () => ({ rows: { not: 'a list' } as unknown as unknown[] });
  expect(await failure(read(connection.paginate('account.list')))).toMatchObject({ code: 'invalid_response' });
});

describe('a row is told from another', () => {
  test.each([
    [
      'by a key that is an object, as with display values',
      (n: number) => ({ display_value: `id${n}`, value: `id${n}` }),
    ],
    ['by a key that looks like no text', (n: number) => ({ toString: n })],
    ['by all of it, where its key is null', () => null],
  ])('%s', async (_, key) => {
    const rows = all.map((_, n) => ({ sys_id: key(n), n }));
    page = (offset, limit) => ({ rows: rows.slice(offset, offset + limit), headers: { 'x-total-count': '23' } });
    const read23 = await read(
      connection.paginate('generic.request', { ...table, query_params: { sysparm_limit: '10' } }),
    );
    expect(read23.rows).toEqual(rows);
    expect(read23.summary).toMatchObject({ complete: true, count: 23, duplicates: 0 });
  });
});
