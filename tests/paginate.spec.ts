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
const offsets = () => server.received.map((request) => Number(new Map(request.query).get('sysparm_offset')));

async function read(pages: Pages<unknown>) {
  const rows: unknown[] = [];
  for await (const row of pages) rows.push(row);
  return { rows, summary: await pages.summary };
}

const table = { method: 'GET', url_path: 'api/now/table/incident' };

describe('the end is reached', () => {
  test('where the Link header names no next page', async () => {
    page = (offset, limit) => ({
      rows: slice(offset, limit),
      headers: {
        link: offset + limit < 23 ? '<https://x/y?sysparm_offset=1>; rel="next"' : '<https://x/y>;rel="first"',
      },
    });
    const { rows, summary } = await read(connection.paginate('account.list', { sysparm_limit: 10 }));
    expect(rows).toEqual(all);
    expect(offsets()).toEqual([0, 10, 20]);
    expect(summary).toEqual({ complete: true, count: 23, duplicates: 0, pages: 3, stopped: 'end', next: undefined });
  });

  test('where the total is', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit), headers: { 'x-total-count': '23' } });
    const { rows, summary } = await read(
      connection.paginate('generic.request', { ...table, query_params: { sysparm_limit: '10', active: true } }),
    );
    expect(rows).toEqual(all);
    expect(server.received[2]?.query).toEqual([
      ['sysparm_limit', '10'],
      ['active', 'true'],
      ['sysparm_offset', '20'],
    ]);
    expect(summary).toMatchObject({ complete: true, count: 23, pages: 3 });
  });

  test('where the flag beside the rows says so', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit), beside: { hasMore: String(offset + limit < 23) } });
    expect((await read(connection.paginate('account.list', { sysparm_limit: 10 }))).summary).toMatchObject({
      complete: true,
      count: 23,
      pages: 3,
    });
  });

  test('without any proof at an empty page, and never at a short one', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit).filter((row) => row.sys_id !== 'id3') });
    const { rows, summary } = await read(connection.paginate('account.list', { sysparm_limit: 10 }));
    expect(rows).toHaveLength(22);
    expect(offsets()).toEqual([0, 10, 20, 30]);
    expect(summary).toMatchObject({ complete: true, stopped: 'end' });
  });

  test('where the last row comes again and again', async () => {
    page = (offset, limit) => ({ rows: offset >= 23 ? all.slice(-1) : slice(offset, limit) });
    const { rows, summary } = await read(connection.paginate('account.list', { sysparm_limit: 10 }));
    expect(rows).toEqual(all);
    expect(summary).toMatchObject({ complete: true, stopped: 'repeated', duplicates: 1 });
  });
});

describe('what is not complete says so', () => {
  test('rows that moved while they were read come once, and the summary tells', async () => {
    page = (offset, limit) => ({
      rows: offset === 0 ? slice(0, limit) : slice(offset - 2, limit),
      headers: { 'x-total-count': '23' },
    });
    const { rows, summary } = await read(
      connection.paginate('generic.request', { ...table, query_params: { sysparm_limit: 10 } }),
    );
    expect(new Set(rows.map((row) => (row as { sys_id: string }).sys_id)).size).toBe(rows.length);
    expect(summary).toMatchObject({ complete: false, duplicates: 2, stopped: 'end' });
  });

  test('a total that is larger than what came', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit).slice(1), headers: { 'x-total-count': '23' } });
    expect(
      (await read(connection.paginate('generic.request', { ...table, query_params: { sysparm_limit: 10 } }))).summary,
    ).toMatchObject({ complete: false, count: 20 });
  });

  test('a page without rows where there should be more', async () => {
    page = () => ({ rows: [], beside: { hasMore: true } });
    expect((await read(connection.paginate('account.list', { sysparm_limit: 10 }))).summary).toMatchObject({
      complete: false,
      stopped: 'empty',
      next: 10,
      pages: 1,
    });
  });

  test('maxPages and maxItems, with the place to go on from', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit) });
    const first = await read(connection.paginate('account.list', { sysparm_limit: 10 }, { maxPages: 1 }));
    expect(first.summary).toMatchObject({ complete: false, count: 10, stopped: 'maxPages', next: 10 });
    const rest = await read(
      connection.paginate('account.list', { sysparm_limit: 10 }, { from: first.summary.next as number }),
    );
    expect([...first.rows, ...rest.rows]).toEqual(all);
    expect(
      (await read(connection.paginate('account.list', { sysparm_limit: 10 }, { maxItems: 12 }))).summary,
    ).toMatchObject({ complete: false, count: 12, stopped: 'maxItems', next: 10 });
  });

  test('a caller that stops', async () => {
    page = (offset, limit) => ({ rows: slice(offset, limit) });
    const pages = connection.paginate('account.list', { sysparm_limit: 10 });
    for await (const _ of pages) break;
    expect(await pages.summary).toMatchObject({ complete: false, count: 1, stopped: 'caller' });
  });

  test('a page that fails, with the place to go on from', async () => {
    page = (offset, limit) => (offset === 20 ? { rows: [], status: 503 } : { rows: slice(offset, limit) });
    const pages = connection.paginate('account.list', { sysparm_limit: 10 });
    expect(await failure(read(pages))).toMatchObject({ code: 'unavailable' });
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
