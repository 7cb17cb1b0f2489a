import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { effectOf } from '../src/effect.ts';
import { ActionError, type Connection, type ConnectOptions, loadPack, type Pack } from '../src/index.ts';

// Another vendor's pack on the same engine: it uses of the format what our own does not.

const key = 'pk-live-7f3d "91\\c0';
const usable = 'pk-live-7f3d91c0';

interface Sent {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: string;
}

type Reply = [status: number, body?: unknown, headers?: Record<string, string>];

let pack: Pack;
let hosts = 0;

beforeAll(async () => {
  nock.disableNetConnect();
  pack = await loadPack(new URL('packs/parcel/manifest.json', import.meta.url));
});
afterEach(() => nock.cleanAll());
afterAll(async () => {
  await pack.close();
  nock.enableNetConnect();
  nock.restore();
});

const noRoute: Reply = [404, { fault: { code: 'E_ROUTE', text: 'No such route' } }];

/**
 * A server under a host of its own (what the engine learns of a host is the process's), and a connection to it. What
 * no route is given for is answered as the vendor's servers do where nothing stands.
 */
function depot(routes: Record<string, Reply | ((sent: Sent) => Reply)>, options: ConnectOptions = {}) {
  hosts += 1;
  const host = `depot${hosts}.parcelpost.example`;
  const sent: Sent[] = [];
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    nock(`https://${host}`)
      .persist()
      .intercept(/.*/, method)
      .reply(async (request: Request) => {
        const { pathname, search } = new URL(request.url);
        const headers = Object.fromEntries(request.headers);
        const one = { method, url: pathname + search, headers, body: await request.text() };
        sent.push(one);
        const route = routes[`${method} ${pathname}`] ?? noRoute;
        const [status, body = '', more = {}] = typeof route === 'function' ? route(one) : route;
        const plain = typeof body === 'string' || body instanceof Uint8Array;
        const type = plain ? {} : { 'content-type': 'application/json' };
        return [status, plain ? Buffer.from(body as string) : JSON.stringify(body), { ...type, ...more }];
      });
  }
  const connect = (more: ConnectOptions = {}) =>
    pack.connect({ host, api_key: usable }, { retries: 0, ...options, ...more });
  const lines = () => sent.map(({ method, url }) => `${method} ${url}`);
  return { host, sent, lines, connect, connection: connect() };
}

/** The ActionError of a call that fails. */
async function failure(call: Promise<unknown>): Promise<ActionError> {
  const outcome = await call.then(
    (result) => `it went well: ${JSON.stringify(result)}`,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ActionError);
  return outcome as ActionError;
}

async function collected<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of pages) rows.push(row);
  return rows;
}

const parcel = { number: 'PP-1', state: 'moving' };
const recipient = { street: 'Quay 4', town: 'Whitby' };

describe('the pack', () => {
  test('knows where its customers are listed and what its actions need', () => {
    expect(pack.manifest.organizations).toEqual({ action: 'customer.list', value: 'id', label: 'name' });
    expect(pack.manifest.needs?.[0]).toMatchObject({
      id: 'pickups',
      plugins: ['courier'],
      roles: ['dispatcher'],
      probe: { action: 'pickup.list', input: { limit: 1 } },
    });
    expect(pack.actions.filter(({ needs }) => needs === 'pickups').map(({ id }) => id)).toEqual([
      'pickup.list',
      'pickup.book',
      'pickup.cancel',
    ]);
  });

  test('says how a form offers a list, and how a lost parcel is found again', () => {
    const action = (id: string) => pack.actions.find((one) => one.id === id);
    expect(action('parcel.get')?.input.properties.number?.['x-options']).toEqual({
      action: 'parcel.list',
      value: 'number',
      label: 'number',
    });
    expect(action('parcel.create')?.find).toEqual({ action: 'parcel.list', query: 'reference', by: 'reference' });
  });

  test('probes a need with the input that the manifest gives', async () => {
    const { connection, lines } = depot({ 'GET /v3/pickups': [200, { payload: [] }] });
    const probe = pack.manifest.needs?.[0]?.probe;
    expect((await connection.run(String(probe?.action), probe?.input)).data).toEqual([]);
    expect(lines()).toEqual(['GET /v3/pickups?limit=1']);
  });
});

describe('sign-in by a key in a header', () => {
  test('the key is sent in its header, and nothing else signs in', async () => {
    const { connection, sent } = depot({ 'GET /v3/parcels/PP-1': [200, { payload: parcel }] });
    await connection.run('parcel.get', { number: 'PP-1' });
    expect(sent[0]?.headers['x-parcel-key']).toBe(usable);
    expect(sent[0]?.headers.authorization).toBeUndefined();
    expect(sent[0]?.headers.accept).toBe('application/vnd.parcelpost+json');
    expect(sent[0]?.headers['user-agent']).toBe('parcel-post-action-pack/2.1.0');
  });

  test.each([
    ['echoed in a fault', [400, { fault: { code: 'E_1', text: `The key ${usable} is odd` } }]],
    ['echoed as text', [502, `<p>x-parcel-key: ${usable}</p>`, { 'content-type': 'text/html' }]],
    ['echoed in base64', [400, { fault: { text: Buffer.from(usable).toString('base64') } }]],
    ['as the name of a field', [403, { [usable]: 1 }]],
    ['in a success that cannot be read', [200, `{ "${usable}`]],
  ] as [string, Reply][])('the key is nowhere in an error: %s', async (_, reply) => {
    const { connection } = depot({ 'GET /v3/parcels/PP-1': reply });
    const error = await failure(connection.run('parcel.get', { number: 'PP-1' }));
    const seen = [
      inspect(error, { depth: Infinity, showHidden: true }),
      JSON.stringify(error),
      error.message,
      error.stack,
    ];
    expect(seen.join('\n')).not.toContain(usable);
    expect(seen.join('\n')).not.toContain(Buffer.from(usable).toString('base64'));
    expect(JSON.stringify(error.request?.headers)).not.toContain('x-parcel-key');
  });

  test('the key is not in a request that was only rendered', () => {
    const request = depot({}).connection.render('parcel.get', { number: 'PP-1' });
    expect(inspect(request, { depth: Infinity })).not.toMatch(/parcel-key|pk-live/);
  });

  test.each(['x-parcel-key', 'X-Parcel-Key', 'Authorization', 'Host'])('a caller cannot set %s', async (name) => {
    const { connection, sent } = depot({ 'GET /v3/parcels': [200, {}] });
    const error = await failure(
      connection.run('raw.call', { verb: 'GET', path: 'v3/parcels', headers: { [name]: 'mine', 'x-other': 'fine' } }),
    );
    expect(error).toMatchObject({ code: 'invalid_input', outcome: 'not_sent' });
    expect(error.issues).toEqual([
      { path: `/headers/${name}`, message: `The header "${name}" is set by the connection itself.` },
    ]);
    expect(sent).toEqual([]);
  });

  test('a key that a header cannot carry is told without showing it', () => {
    const { valid, issues } = pack.validateConfig({ host: 'depot.parcelpost.example', api_key: key });
    expect(valid).toBe(false);
    expect(issues).toEqual([
      {
        path: '/api_key',
        message: 'api_key has blanks, line breaks or characters beyond ASCII, which a header cannot carry.',
      },
    ]);
  });

  test('the config is its own: fields of another are not known, the host may be pasted', () => {
    const checked = pack.validateConfig({ host: ' https://Depot.ParcelPost.example/keys?x=1 ', api_key: usable });
    expect(checked).toMatchObject({ valid: true, issues: [], config: { host: 'depot.parcelpost.example' } });
    expect(pack.validateConfig({ hostname: 'a.example', api_key: usable }).issues.map(({ path }) => path)).toEqual([
      '/host',
      '/hostname',
    ]);
  });
});

describe('the request', () => {
  const created = (connection: Connection, input: object) => connection.run('parcel.create', input);

  test('holds literals and given inputs, and drops the keys of the others', async () => {
    const { connection, sent } = depot({ 'POST /v3/parcels': [201, { payload: parcel }] });
    await created(connection, { recipient });
    expect(sent[0]).toMatchObject({ method: 'POST', url: '/v3/parcels?lang=en' });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      source: 'api',
      parcel: { to: recipient, weight: { unit: 'kg' } },
      tags: ['new'],
    });
    expect(sent[0]?.headers['x-parcel-client']).toBe('action-pack');
    expect(sent[0]?.headers).not.toHaveProperty('x-parcel-desk');
    expect(sent[0]?.headers['content-type']).toBe('application/json');
  });

  test('keeps the JSON type of each input, null included, wherever it stands', async () => {
    const { connection, sent } = depot({ 'POST /v3/parcels': [201, { payload: parcel }] });
    const boxes = [{ size: 1, boxes: [{ size: 2, fragile: true }] }];
    await created(connection, {
      recipient,
      weight: null,
      reference: '{tag}',
      boxes,
      tag: 'sea',
      dry: false,
      desk: 'B 12',
    });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      source: 'api',
      parcel: { to: recipient, weight: { value: null, unit: 'kg' }, ref: '{tag}', boxes },
      tags: ['new', 'sea'],
    });
    expect(sent[0]?.url).toBe('/v3/parcels?lang=en&dry=false');
    expect(sent[0]?.headers['x-parcel-desk']).toBe('B 12');
  });

  test('understands text for numbers and booleans through shared and recursive schemas', async () => {
    const { connection, sent } = depot({ 'POST /v3/parcels': [201, { payload: parcel }] });
    const boxes = [{ size: '1', boxes: [{ size: '2', boxes: [{ fragile: 'true' }] }] }];
    await created(connection, { recipient: { ...recipient, floor: '3' }, weight: '2.5', reference: '17', boxes });
    expect(JSON.parse(sent[0]?.body ?? '').parcel).toEqual({
      to: { ...recipient, floor: 3 },
      weight: { value: 2.5, unit: 'kg' },
      ref: '17',
      boxes: [{ size: 1, boxes: [{ size: 2, boxes: [{ fragile: true }] }] }],
    });
  });

  test('a mistake deep in a recursive shape is named by its place', async () => {
    const { connection, sent } = depot({});
    const boxes = [{ boxes: [{ boxes: [{ colour: 'red' }] }] }];
    const error = await failure(created(connection, { recipient: { street: 'Quay 4' }, boxes }));
    expect(error).toMatchObject({ code: 'invalid_input', outcome: 'not_sent', action: 'parcel.create' });
    expect(error.issues.map(({ path }) => path).sort()).toEqual(['/boxes/0/boxes/0/boxes/0/colour', '/recipient/town']);
    expect(sent).toEqual([]);
  });

  test('a header from an input is one line', async () => {
    const { connection, sent } = depot({});
    const error = await failure(created(connection, { recipient, desk: 'B\r\nx-parcel-key: mine' }));
    expect(error.issues).toEqual([
      { path: '/desk', message: 'The header "x-parcel-desk" must be one line of Latin-1 characters.' },
    ]);
    expect(sent).toEqual([]);
  });

  test('a placeholder for the whole body is sent as it is: a list as JSON, text untouched', async () => {
    const { connection, sent } = depot({ 'PUT /v3/parcels': [200, { payload: { registered: 1 } }] });
    expect((await connection.run('parcel.import', { rows: [parcel] })).data).toEqual({ registered: 1 });
    await connection.run('parcel.import', { rows: 'number\nPP-1\n' });
    expect(sent.map(({ body }) => body)).toEqual([JSON.stringify([parcel]), 'number\nPP-1\n']);
  });

  test('a placeholder for the method decides what the call does', () => {
    const call = pack.actions.find(({ id }) => id === 'raw.call');
    if (!call) throw new Error('the pack has raw.call');
    expect(effectOf(call, 'GET')).toBe('read');
    expect(effectOf(call, 'HEAD')).toBe('read');
    expect(effectOf(call, 'DELETE')).toBe('delete');
    for (const method of ['POST', 'PUT', 'PATCH']) {
      expect(effectOf(call, method)).toBe('write');
    }
  });

  test('and what an unclear end of it means', async () => {
    const { connection, sent } = depot({ 'GET /v3/x': [500, {}], 'PUT /v3/x': [500, {}] });
    const read = await failure(connection.run('raw.call', { verb: 'GET', path: 'v3/x' }));
    const write = await failure(connection.run('raw.call', { verb: 'PUT', path: 'v3/x' }));
    expect(read.message).toBe('raw.call failed (HTTP 500). The server failed.');
    expect(write.message).toBe(`${read.message} It may have happened all the same: look before you send it again.`);
    expect(write.outcome).toBe('unknown');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'PUT']);
  });

  test('only a method that reads pages', async () => {
    const page = (rows: number[], more: boolean) => [200, { payload: rows, more }] as Reply;
    const { connection, lines } = depot({
      'GET /v9/rows': ({ url }) => (url.includes('skip=0') ? page([1, 2], true) : page([3], false)),
    });
    const pages = connection.paginate('raw.call', { verb: 'GET', path: 'v9/rows', query: { take: 2 } });
    expect(await collected(pages)).toEqual([1, 2, 3]);
    expect(lines()).toEqual(['GET /v9/rows?take=2&skip=0', 'GET /v9/rows?take=2&skip=2']);
    expect(() => connection.paginate('raw.call', { verb: 'POST', path: 'v9/rows' })).toThrow(
      'raw.call was not sent: Only reads page, and POST is none.',
    );
  });
});

describe('the answer', () => {
  test('comes out of its envelope, and what stood beside it is kept', async () => {
    const { connection } = depot({
      'GET /v3/parcels/PP-1': [200, { payload: parcel, paging: { next: 'm2' }, served_by: 'd7' }],
    });
    const { data, beside, status, path, attempts, warnings } = await connection.run('parcel.get', { number: 'PP-1' });
    expect({ data, beside, status, path, attempts, warnings }).toEqual({
      data: parcel,
      beside: { paging: { next: 'm2' }, served_by: 'd7' },
      status: 200,
      path: '/v3/parcels/{number}',
      attempts: 1,
      warnings: [],
    });
  });

  test('that differs from a shared schema is told and kept', async () => {
    const data = { number: 7, to: { street: 'Quay 4' }, boxes: [{ boxes: [{ size: 'big' }] }], extra: true };
    const { connection } = depot({ 'GET /v3/parcels/PP-1': [200, { payload: data }] });
    const result = await connection.run('parcel.get', { number: 'PP-1' });
    expect(result.data).toEqual(data);
    expect(result.warnings.map(({ path }) => path).sort()).toEqual(['/boxes/0/boxes/0/size', '/number', '/to/town']);
  });

  test('of two shapes that name each other is checked to its depth', async () => {
    const returns = { id: 'C-1', parcels: [{ number: 'PP-2', returns: { day: '2031-05-04' } }] };
    const { connection } = depot({ 'GET /v3/parcels/PP-1': [200, { payload: { ...parcel, returns } }] });
    const { warnings } = await connection.run('parcel.get', { number: 'PP-1' });
    expect(warnings.map(({ path }) => path)).toEqual(['/returns/parcels/0/returns/id']);
  });

  test('of bytes comes as base64, unharmed', async () => {
    const bytes = Uint8Array.from([37, 80, 68, 70, 0, 255, 254, 10]);
    const { connection } = depot({
      'GET /v3/parcels/PP-1/label': [200, bytes, { 'content-type': 'application/pdf' }],
    });
    const { data } = await connection.run('parcel.label', { number: 'PP-1' });
    expect([...Buffer.from(String(data), 'base64')]).toEqual([...bytes]);
  });

  test('is read as the caller says where a placeholder stands for the way', async () => {
    const { connection } = depot({ 'GET /v3/x': [200, { payload: 'ü' }] });
    const read = async (form?: string) => (await connection.run('raw.call', { verb: 'GET', path: 'v3/x', form })).data;
    expect(await read()).toBe('ü');
    expect(await read('text')).toBe('{"payload":"ü"}');
    expect(await read('base64')).toBe(Buffer.from('{"payload":"ü"}').toString('base64'));
  });

  test('a 404 by which an endpoint says "nothing" is an empty list', async () => {
    const { connection, lines } = depot({
      'GET /v3/parcels/PP-1/events': [404, { fault: { code: 'E_NONE', text: 'No events' } }],
      'GET /v2/parcels/PP-1/events': [200, { payload: [{ at: 'noon' }] }],
    });
    const { data, status, path } = await connection.run('parcel.events', { number: 'PP-1' });
    expect({ data, status, path }).toEqual({ data: [], status: 404, path: '/v3/parcels/{number}/events' });
    expect(lines()).toHaveLength(1);
  });

  test('a 404 by which the server says that nothing stands there is not', async () => {
    const { connection, lines } = depot({ 'GET /v2/parcels/PP-1/events': [200, { payload: [{ at: 'noon' }] }] });
    expect((await connection.run('parcel.events', { number: 'PP-1' })).data).toEqual([{ at: 'noon' }]);
    expect(lines()).toEqual(['GET /v3/parcels/PP-1/events', 'GET /v2/parcels/PP-1/events']);
    const error = await failure(depot({}).connection.run('parcel.events', { number: 'PP-1' }));
    expect(error).toMatchObject({ code: 'no_such_endpoint', status: 404, attempts: 2 });
  });
});

describe('pages by a mark in the body', () => {
  const rows = (...numbers: number[]) => numbers.map((n) => ({ number: `PP-${n}` }));
  const pages: Record<string, Reply> = {
    '': [200, { payload: rows(1, 2), paging: { next: 'm/2 ä' } }],
    'm/2 ä': [200, { payload: rows(3), paging: { next: 77 } }],
    77: [200, { payload: rows(4, 5), paging: { next: null } }],
  };
  const listing = () =>
    depot({
      'GET /v3/parcels': ({ url }) =>
        pages[new URL(url, 'https://x.example').searchParams.get('after') ?? ''] ?? [400, 'An unknown mark'],
    });

  test('are read to the one without a mark', async () => {
    const { connection, lines } = listing();
    const list = connection.paginate('parcel.list', { state: 'moving', size: 2 });
    expect(await collected(list)).toEqual(rows(1, 2, 3, 4, 5));
    expect(await list.summary).toEqual({
      complete: true,
      count: 5,
      duplicates: 0,
      pages: 3,
      stopped: 'end',
      next: undefined,
    });
    const rest = 'size=2&sort=newest';
    expect(lines()).toEqual([
      `GET /v3/parcels?state=moving&${rest}`,
      `GET /v3/parcels?state=moving&after=m%2F2%20%C3%A4&${rest}`,
      `GET /v3/parcels?state=moving&after=77&${rest}`,
    ]);
  });

  test('one by one tell of the next', async () => {
    const { connection } = listing();
    expect((await connection.run('parcel.list', {})).page).toEqual({ hasMore: true, nextCursor: 'm/2 ä' });
    const last = await connection.run('parcel.list', { mark: '77' });
    expect(last.page).toEqual({ hasMore: false });
    expect(last.beside).toEqual({ paging: { next: null } });
  });

  test.each([
    ['a mark', 'GET /v3/parcels', 'parcel.list', {}, { paging: { next: { toString: 1 } } }],
    ['a flag', 'GET /any', 'raw.call', { verb: 'GET', path: 'any' }, { more: { toString: 1 } }],
  ])('%s that is none cannot tell', async (_, line, id, input, beside) => {
    const { connection } = depot({ [line]: [200, { payload: rows(1), ...beside }] });
    expect((await connection.run(id, input)).page).toEqual({ hasMore: undefined });
  });

  test('can be left and taken up again where they were left', async () => {
    const { connection } = listing();
    const first = connection.paginate('parcel.list', {}, { maxPages: 1 });
    expect(await collected(first)).toEqual(rows(1, 2));
    const { stopped, next, complete } = await first.summary;
    expect({ stopped, next, complete }).toEqual({ stopped: 'maxPages', next: 'm/2 ä', complete: false });
    expect(await collected(connection.paginate('parcel.list', {}, { from: next as string }))).toEqual(rows(3, 4, 5));
  });

  test('that come again and again end the reading', async () => {
    const { connection, sent } = depot({
      'GET /v3/parcels': [200, { payload: rows(1, 2), paging: { next: 'same' } }],
    });
    const list = connection.paginate('parcel.list');
    expect(await collected(list)).toEqual(rows(1, 2));
    expect(await list.summary).toMatchObject({ stopped: 'repeated', duplicates: 2, complete: false });
    expect(sent).toHaveLength(2);
  });

  test('by offset know their end from the total in a header', async () => {
    const { connection, lines } = depot({
      'GET /v3/customers': ({ url }) =>
        url.includes('skip=0')
          ? [206, { payload: [{ id: 1 }, { id: 2 }] }, { 'x-total': '3' }]
          : [200, { payload: [{ id: 3 }] }, { 'x-total': '3' }],
    });
    const list = connection.paginate('customer.list', { take: 2 });
    expect(await collected(list)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(await list.summary).toMatchObject({ complete: true, stopped: 'end', pages: 2 });
    expect(lines()).toEqual(['GET /v3/customers?take=2&skip=0', 'GET /v3/customers?take=2&skip=2']);
  });
});

describe('how the server says no', () => {
  const said = async (reply: Reply, id = 'parcel.get', input: unknown = { number: 'PP-1' }) => {
    const { connection, sent } = depot({ 'GET /v3/parcels/PP-1': reply, 'POST /v3/parcels': reply });
    const error = await failure(connection.run(id, input));
    expect(sent).toHaveLength(1);
    const { code, reason, outcome, message, remedy, retryable, status } = error;
    return { code, reason, outcome, message, remedy, retryable, status };
  };

  test('by status and a pattern in the body, when every path is gone', async () => {
    const error = await failure(depot({}).connection.run('parcel.get', { number: 'PP-1' }));
    expect(error).toMatchObject({
      code: 'no_such_endpoint',
      reason: 'no_route',
      outcome: 'refused',
      message: 'parcel.get failed (HTTP 404). The server has no such endpoint. It says: No such route.',
      remedy: 'Check that the feature is installed on the server, and its release.',
      detail: { fault: { code: 'E_ROUTE', text: 'No such route' } },
    });
  });

  test('with 200', async () => {
    const fault = { code: 'E_42', text: 'The street is closed', hint: 'Try another' };
    expect(await said([200, { fault }], 'parcel.create', { recipient })).toEqual({
      code: 'rejected',
      reason: 'told_as_success',
      outcome: 'refused',
      message:
        'parcel.create failed (HTTP 200). Parcel Post did not do it. It says: The street is closed: Try another. Nothing was done.',
      remedy: 'Look the code up in the list of faults.',
      retryable: false,
      status: 200,
    });
  });

  test('but not where the payload is there, or the code is another', async () => {
    const { connection } = depot({
      'GET /v3/parcels/PP-1': [200, { payload: parcel, fault: { code: 'E_42' } }],
      'GET /v3/parcels/PP-2': [200, { fault: { code: 'notice' } }],
    });
    expect((await connection.run('parcel.get', { number: 'PP-1' })).data).toEqual(parcel);
    expect((await connection.run('parcel.get', { number: 'PP-2' })).data).toEqual({ fault: { code: 'notice' } });
  });

  test('by content type and a fragment of the text', async () => {
    const page = '<h1>Depot closed</h1>';
    expect(await said([503, page, { 'content-type': 'Text/HTML; charset=utf-8' }])).toEqual({
      code: 'unavailable',
      reason: 'closed',
      outcome: 'refused',
      message: 'parcel.get failed (HTTP 503). The depot is closed.',
      remedy: 'Try again on a working day.',
      retryable: false,
      status: 503,
    });
    const other = await said([503, page, { 'content-type': 'text/plain' }]);
    expect(other).toMatchObject({ code: 'unavailable', reason: undefined, retryable: true, outcome: 'unknown' });
  });

  test('by a header', async () => {
    expect(await said([500, { busy: true }, { 'x-parcel-state': 'busy' }], 'parcel.create', { recipient })).toEqual({
      code: 'unavailable',
      reason: 'busy',
      outcome: 'refused',
      message: 'parcel.create failed (HTTP 500). The depot is busy. Nothing was done.',
      remedy: 'Wait a minute.',
      retryable: true,
      status: 500,
    });
    const other = await said([500, {}, { 'x-parcel-state': 'very busy' }], 'parcel.create', { recipient });
    expect(other).toMatchObject({ code: 'unavailable', reason: undefined, outcome: 'unknown' });
  });

  test('by what is absent', async () => {
    expect(await said([409, { fault: { code: null } }], 'parcel.create', { recipient })).toEqual({
      code: 'rejected',
      reason: 'conflict',
      outcome: 'unknown',
      message:
        'parcel.create failed (HTTP 409). Somebody else changed it at the same time. It may have happened all the same: look before you send it again.',
      remedy: 'Compare the input with what the server says.',
      retryable: false,
      status: 409,
    });
    const blank = await said([409, { fault: { code: ' ' } }], 'parcel.create', { recipient });
    expect(blank).toMatchObject({ reason: 'conflict' });
    const other = await said([409, { fault: { code: 'E_9' } }], 'parcel.create', { recipient });
    expect(other).toMatchObject({ code: 'rejected', reason: undefined, outcome: 'refused' });
  });

  test('by text alone, whatever the status', async () => {
    expect(await said([418, 'KEY-EXPIRED'])).toMatchObject({
      code: 'unauthenticated',
      reason: 'expired',
      message: 'parcel.get failed (HTTP 418). The API key is too old.',
      remedy: 'Make a new key on the page Keys.',
    });
  });

  test('by a rule of the action alone, asked before those of the manifest', async () => {
    const heavy: Reply = [
      422,
      { errors: [{ rule: 'weight' }], fault: { text: '31 kg' } },
      { 'x-parcel-state': 'full' },
    ];
    expect(await said(heavy, 'parcel.create', { recipient })).toMatchObject({
      code: 'rejected',
      reason: 'too_heavy',
      message: 'parcel.create failed (HTTP 422). The parcel is too heavy. It says: 31 kg. Nothing was done.',
      remedy: 'Send at most 30 kg in one parcel.',
    });
    expect(await said(heavy)).toMatchObject({ code: 'unavailable', reason: 'busy' });
  });

  test('by a last rule where no other fits, that of the action before that of the manifest', async () => {
    const busy: Reply = [422, {}, { 'x-parcel-state': 'busy' }];
    expect(await said(busy, 'parcel.create', { recipient })).toMatchObject({ reason: 'busy' });
    expect(await said([422, {}], 'parcel.create', { recipient })).toMatchObject({ reason: 'not_taken' });
    expect(await said([422, {}])).toMatchObject({ reason: 'unfit' });
  });

  test('by the status where no rule fits', async () => {
    expect(await said([401, {}])).toMatchObject({ code: 'unauthenticated', outcome: 'refused' });
    expect(await said([403, {}])).toMatchObject({ code: 'permission_denied' });
    expect(await said([404, {}])).toMatchObject({ code: 'not_found' });
    expect(await said([302, '', { location: '/v4' }])).toMatchObject({ code: 'invalid_response', outcome: 'unknown' });
  });
});

describe('paths that moved', () => {
  const v2: Reply = [201, { payload: parcel }];

  test('the next is tried where nothing stands at the first, for a write too, and the result tells which', async () => {
    const { connection, lines } = depot({ 'POST /v2/parcels': v2 });
    const { data, path, attempts } = await connection.run('parcel.create', { recipient });
    expect({ data, path, attempts }).toEqual({ data: parcel, path: '/v2/parcels', attempts: 2 });
    expect(lines()).toEqual(['POST /v3/parcels?lang=en', 'POST /v2/parcels?lang=en']);
  });

  test('and where the method is not allowed there', async () => {
    const { connection, lines } = depot({ 'DELETE /v3/parcels/PP-1': [405, {}], 'DELETE /v2/parcels/PP-1': [204] });
    const { data, path } = await connection.run('parcel.discard', { number: 'PP-1' });
    expect({ data, path }).toEqual({ data: null, path: '/v2/parcels/{number}' });
    expect(lines()).toEqual(['DELETE /v3/parcels/PP-1', 'DELETE /v2/parcels/PP-1']);
  });

  test.each([
    [500, 'unavailable'],
    [404, 'not_found'],
    [403, 'permission_denied'],
    [401, 'unauthenticated'],
    [400, 'rejected'],
    [302, 'invalid_response'],
  ])('but not after a %i that says something else', async (status, code) => {
    const { connection, lines } = depot({ 'POST /v3/parcels': [status, {}], 'POST /v2/parcels': v2 });
    const error = await failure(connection.run('parcel.create', { recipient }));
    expect(error).toMatchObject({ code, status, attempts: 1 });
    expect(lines()).toHaveLength(1);
  });

  test('what was found is remembered for that host, by every connection, and for no other', async () => {
    const one = depot({ 'POST /v2/parcels': v2 });
    await one.connection.run('parcel.create', { recipient });
    await one.connect().run('parcel.create', { recipient });
    expect(one.lines().slice(2)).toEqual(['POST /v2/parcels?lang=en']);
    const other = depot({ 'POST /v2/parcels': v2 });
    await other.connection.run('parcel.create', { recipient });
    expect(other.lines()[0]).toBe('POST /v3/parcels?lang=en');
  });

  test('a remembered path that went is given up for the others', async () => {
    const routes: Record<string, Reply> = { 'POST /v2/parcels': v2 };
    const { connection, lines } = depot(routes);
    await connection.run('parcel.create', { recipient });
    delete routes['POST /v2/parcels'];
    routes['POST /v3/parcels'] = v2;
    expect((await connection.run('parcel.create', { recipient })).path).toBe('/v3/parcels');
    expect(lines().slice(2)).toEqual(['POST /v2/parcels?lang=en', 'POST /v3/parcels?lang=en']);
    await connection.run('parcel.create', { recipient });
    expect(lines().slice(4)).toEqual(['POST /v3/parcels?lang=en']);
  });

  test('a failure is not remembered', async () => {
    const { connection, lines } = depot({ 'POST /v2/parcels': [403, {}] });
    await failure(connection.run('parcel.create', { recipient }));
    await failure(connection.run('parcel.create', { recipient }));
    expect(lines()[2]).toBe('POST /v3/parcels?lang=en');
  });

  test('what is known can be given, and is rendered', async () => {
    const { connect, lines } = depot({ 'POST /v2/parcels': v2, 'POST /v3/parcels': v2 });
    const connection = connect({ paths: { 'parcel.create': 1 } });
    expect(connection.render('parcel.create', { recipient }).path).toBe('/v2/parcels');
    await connection.run('parcel.create', { recipient });
    expect(lines()).toEqual(['POST /v2/parcels?lang=en']);
  });

  test('a later path is skipped where its placeholders were not given', async () => {
    const { connection, lines } = depot({ 'GET /v2/parcel/PP-1': [200, { payload: parcel }] });
    const { path } = await connection.run('parcel.get', { number: 'PP-1' });
    expect(path).toBe('/v2/parcel/{number}');
    expect(lines()).toEqual(['GET /v3/parcels/PP-1', 'GET /v2/parcel/PP-1']);
  });

  test('and tried where they were; {*} is then what the path in use does not name', async () => {
    const { connection, lines } = depot({ 'GET /v1/depots/D%2F4/parcels/PP-1': [200, { payload: parcel }] });
    await connection.run('parcel.get', { number: 'PP-1', depot: 'D/4', fields: 'state' });
    expect(lines()).toEqual([
      'GET /v3/parcels/PP-1?depot=D%2F4&fields=state',
      'GET /v1/depots/D%2F4/parcels/PP-1?fields=state',
    ]);
  });

  test('a remembered path that cannot be filled is not used', async () => {
    const { connection, lines } = depot({
      'GET /v1/depots/4/parcels/PP-1': [200, { payload: parcel }],
      'GET /v2/parcel/PP-1': [200, { payload: parcel }],
    });
    await connection.run('parcel.get', { number: 'PP-1', depot: '4' });
    expect((await connection.run('parcel.get', { number: 'PP-1' })).path).toBe('/v2/parcel/{number}');
    expect(lines().slice(2)).toEqual(['GET /v3/parcels/PP-1', 'GET /v2/parcel/PP-1']);
  });

  test('the outcome is that of the whole call', async () => {
    const { connection } = depot({ 'POST /v2/parcels': [500, {}] });
    const error = await failure(connection.run('parcel.create', { recipient }));
    expect(error).toMatchObject({ code: 'unavailable', outcome: 'unknown', attempts: 2 });
    expect(error.request?.path).toBe('/v2/parcels');
  });
});

describe('paths that a read settles', () => {
  const day = '2031-05-04';
  const booked: Reply = [201, { payload: { id: 'C-1', day } }];
  // On old servers another endpoint answers under the new path
  const shadow: Reply = [200, { payload: { id: 'pickups', notes: 'a page of the wiki' } }];
  const list: Reply = [200, { payload: [{ id: 'C-0' }] }];

  test('the read is asked first, and the write is sent once, to the path that fits', async () => {
    const { connection, lines, sent } = depot({
      'GET /v3/pickups': shadow,
      'GET /v2/collections': list,
      'POST /v3/pickups': [200, { payload: { id: 'a note in the wiki' } }],
      'POST /v2/collections': booked,
    });
    const { data, path, attempts } = await connection.run('pickup.book', { day });
    expect({ data, path, attempts }).toEqual({ data: { id: 'C-1', day }, path: '/v2/collections', attempts: 1 });
    expect(lines()).toEqual(['GET /v3/pickups?limit=1', 'GET /v2/collections?limit=1', 'POST /v2/collections']);
    expect(sent[2]?.body).toBe(JSON.stringify({ day }));
  });

  test('is asked once for all actions that it settles, itself included', async () => {
    const { connection, connect, lines } = depot({
      'GET /v2/collections': list,
      'POST /v2/collections': booked,
      'POST /v2/collections/C-1/cancel': booked,
    });
    await connection.run('pickup.book', { day });
    const { path } = await connect().run('pickup.cancel', { id: 'C-1' });
    expect(path).toBe('/v2/collections/{id}/cancel');
    await connection.run('pickup.list', {});
    expect(lines()).toEqual([
      'GET /v3/pickups?limit=1',
      'GET /v2/collections?limit=1',
      'POST /v2/collections',
      'POST /v2/collections/C-1/cancel',
      'GET /v2/collections',
    ]);
  });

  test('a path may stand twice, where a release has no other', async () => {
    const { connection, lines } = depot({
      'GET /v1/collections': list,
      'POST /v2/collections': booked,
      'POST /v1/collections/C-1/cancel': booked,
    });
    expect((await connection.run('pickup.book', { day })).path).toBe('/v2/collections');
    expect((await connection.run('pickup.cancel', { id: 'C-1' })).path).toBe('/v1/collections/{id}/cancel');
    expect(lines().slice(3)).toEqual(['POST /v2/collections', 'POST /v1/collections/C-1/cancel']);
  });

  test.each([400, 403, 404, 405])('a %i moves on to the next path', async (status) => {
    const { connection, lines } = depot({
      'GET /v3/pickups': [status, {}],
      'GET /v2/collections': list,
      'POST /v2/collections': booked,
    });
    await connection.run('pickup.book', { day });
    expect(lines()).toEqual(['GET /v3/pickups?limit=1', 'GET /v2/collections?limit=1', 'POST /v2/collections']);
  });

  test.each([
    [401, 'unauthenticated'],
    [500, 'unavailable'],
  ])('a %i ends the call, and nothing was sent', async (status, code) => {
    const { connection, lines } = depot({ 'GET /v3/pickups': [status, {}], 'POST /v3/pickups': booked });
    const error = await failure(connection.run('pickup.book', { day }));
    expect(error).toMatchObject({ code, status, outcome: 'not_sent', action: 'pickup.book' });
    expect(error.message).toMatch(/^pickup\.book was not sent\. pickup\.list failed/);
    expect(lines()).toEqual(['GET /v3/pickups?limit=1']);
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain(usable);
  });

  test('where nothing settles, the first rule stands alone', async () => {
    const { connection, lines } = depot({
      'GET /v3/pickups': [403, {}],
      'GET /v2/collections': [403, {}],
      'POST /v2/collections': booked,
    });
    expect((await connection.run('pickup.book', { day })).path).toBe('/v2/collections');
    expect(lines().slice(3)).toEqual(['POST /v3/pickups', 'POST /v2/collections']);
    // A success that no read has settled may be a shadow's: the next call asks again.
    await connection.run('pickup.book', { day });
    expect(lines()).toHaveLength(10);
  });

  test('what is known is given by the name of the read, for all that it settles', async () => {
    const { connect, lines } = depot({ 'POST /v2/collections': booked, 'POST /v1/collections/C-1/cancel': booked });
    const connection = connect({ paths: { 'pickup.list': 2 } });
    await connection.run('pickup.book', { day });
    await connection.run('pickup.cancel', { id: 'C-1' });
    expect(lines()).toEqual(['POST /v2/collections', 'POST /v1/collections/C-1/cancel']);
    expect(connection.render('pickup.cancel', { id: 'C-1' }).path).toBe('/v1/collections/C-1/cancel');
  });

  test('the read itself, run first, does not take a shadow for the path', async () => {
    const { connection, lines } = depot({
      'GET /v3/pickups': shadow,
      'GET /v2/collections': list,
      'POST /v3/pickups': [200, { payload: { id: 'a note in the wiki' } }],
      'POST /v2/collections': booked,
    });
    await connection.run('pickup.list', {});
    expect((await connection.run('pickup.book', { day })).path).toBe('/v2/collections');
    expect(lines()).not.toContain('POST /v3/pickups');
  });

  test('a mistake in the input is told before anything is asked', async () => {
    const { connection, sent } = depot({ 'GET /v3/pickups': list });
    expect(await failure(connection.run('pickup.cancel', { id: '..' }))).toMatchObject({ code: 'invalid_input' });
    expect(sent).toEqual([]);
  });
});

describe('actions that change their names', () => {
  test.each(['parcel.search', 'shipment.search', 'shipment.find'])('%s runs, and says that it goes', async (id) => {
    const { connection, sent } = depot({ 'POST /v2/search': [200, { payload: [parcel] }] });
    const { data, warnings } = await connection.run(id, { text: 'quay', limit: '5' });
    expect(data).toEqual([parcel]);
    expect(warnings).toEqual([{ path: '', message: 'parcel.search is deprecated since 2.0.0. Use parcel.list.' }]);
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/v2/search', JSON.stringify({ text: 'quay', limit: 5 })],
    ]);
  });

  test('one that stays warns of nothing', async () => {
    const { connection } = depot({ 'GET /v3/parcels/PP-1': [200, { payload: parcel }] });
    expect((await connection.run('parcel.get', { number: 'PP-1' })).warnings).toEqual([]);
  });

  test('an id that nothing has is told with the one that was meant', async () => {
    const error = await failure(depot({}).connection.run('shipment.serch', {}));
    expect(error).toMatchObject({ code: 'unknown_action', outcome: 'not_sent' });
    expect(error.message).toBe('There is no action "shipment.serch". Did you mean shipment.search?');
  });
});
