import { afterAll, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack, type Transport } from '../src/index.ts';
import { closed, field, packOf, text } from './support/pack.ts';

const pack = await loadPack();
afterAll(() => pack.close());
let hosts = 0;

/** A connection whose every call is answered so. */
function answered(status: number, body: string, contentType = 'application/json'): Connection {
  hosts += 1;
  const transport = (): Transport => ({
    send: async () => ({ status, headers: { 'content-type': contentType }, body: Buffer.from(body) }),
  });
  const config = { hostname: `size${hosts}.service-now.com`, user: 'me', password: 'correct horse' };
  return pack.connect(config, { transport, retries: 0 });
}
const ok = answered(200, '{"result":{}}');
/** What comes of a call: that it was answered, or the code of its error. Anything else is a fault of ours. */
async function end(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'answered',
    (error) => {
      if (!(error instanceof ActionError)) throw error;
      expect(error.message.length).toBeLessThan(5000);
      JSON.stringify(error);
      return `${error.code} ${error.outcome}`;
    },
  );
}

const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const post = { method: 'POST', url_path: 'api/x' } as const;

describe.each([
  ['lists', lists],
  ['objects', objects],
])('%s in each other', (_, nested) => {
  describe.each([[10_000], [100_000]])('%d levels deep', (levels) => {
    const deep = nested(levels);

    test('in an input give an answer or an error', async () => {
      const value = JSON.parse(deep);
      expect(await end(ok.run('generic.request', { ...post, body: value as object }))).toMatch(
        /^(answered|invalid_input not_sent)$/,
      );
      for (const name of ['headers', 'query_params', 'url_path', 'method'])
        expect(await end(ok.run('generic.request', { ...post, [name]: value }))).toBe('invalid_input not_sent');
      expect(await end(ok.run('contact.create', { last_name: value } as never))).toBe('invalid_input not_sent');
      expect(await end(ok.run('productOrder.create', { productOrderItem: [value] } as never))).toBe(
        'invalid_input not_sent',
      );
    });

    test('in an answer give an answer or an error', async () => {
      const bodies = [
        `{"result":${deep}}`,
        `{"result":{},"beside":${deep}}`,
        `{"result":[{"sys_id":"1","x":${deep}}]}`,
        deep,
      ];
      for (const body of bodies) {
        for (const id of ['account.get', 'generic.request'] as const) {
          const input = id === 'account.get' ? { id: 'a1' } : { method: 'GET', url_path: 'api/x' };
          expect(await end(answered(200, body).run(id as string, input))).toMatch(
            /^(answered|invalid_response unknown)$/,
          );
        }
      }
      const rows: unknown[] = [];
      const pages = answered(200, `{"result":[{"sys_id":${deep}},{"sys_id":"2"}],"hasMore":false}`).paginate(
        'account.list',
      );
      for await (const row of pages) rows.push(row);
      expect(rows).toHaveLength(2);
    });

    test('in an error give that error', async () => {
      const bodies = [`{"error":{"message":${deep}}}`, `{"error":{"message":"no","detail":${deep}}}`, `{"x":${deep}}`];
      for (const body of bodies) {
        expect(await end(answered(400, body).run('account.get', { id: 'a1' }))).toBe('rejected refused');
        expect(await end(answered(500, body).run('contact.create', { last_name: 'Lee' }))).toBe('unavailable unknown');
      }
    });
  });
});

describe('ten million characters', () => {
  const long = 'x'.repeat(10_000_000);

  test('in an input give an answer or an error', async () => {
    expect(await end(ok.run('generic.request', { ...post, body: { long } }))).toBe('answered');
    expect(await end(ok.run('generic.request', { ...post, body: long }))).toBe('answered');
    expect(await end(ok.run('generic.request', { ...post, url_path: long }))).toBe('answered');
    expect(await end(ok.run('generic.request', { ...post, url_path: '%25'.repeat(3_000_000) }))).toBe('answered');
    expect(await end(ok.run('generic.request', { ...post, url_path: `%${'25'.repeat(3_000_000)}` }))).toBe(
      'invalid_input not_sent',
    );
    expect(await end(ok.run('generic.request', { ...post, headers: { 'x-long': long } }))).toBe('answered');
    expect(await end(ok.run('generic.request', { ...post, query_params: { long } }))).toBe('answered');
    expect(await end(ok.run('account.get', { id: long }))).toBe('answered');
    expect(await end(ok.run('contact.create', { last_name: long }))).toBe('invalid_input not_sent');
    expect(await end(ok.run('contact.create', { [long]: 'x' } as never))).toBe('invalid_input not_sent');
    expect(await end(ok.run('generic.request', { ...post, headers: { [`${long} `]: 'x' } }))).toBe(
      'invalid_input not_sent',
    );
    const page = { method: 'GET', url_path: 'api/x', query_params: { sysparm_limit: '1'.repeat(10_000_000) } } as const;
    expect(await end(ok.run('generic.request', page))).toBe('answered');
    expect(await end(ok.run('account.list', { sysparm_limit: '1'.repeat(10_000_000) } as never))).toMatch(
      /^(answered|invalid_input not_sent)$/,
    );
    for (const hostname of [long, `[${long}`, `${long}:1`, 'a.'.repeat(5_000_000)])
      expect(pack.validateConfig({ hostname, user: 'me', password: 'secret' }).valid).toBe(false);
    expect(await end(ok.run(long))).toBe('unknown_action not_sent');
  });

  test('in an answer give an answer or an error', async () => {
    const get = (connection: Connection) => end(connection.run('account.get', { id: 'a1' }));
    expect(await get(answered(200, `{"result":{"name":"${long}"}}`))).toBe('answered');
    expect(await get(answered(200, long))).toBe('invalid_response unknown');
    expect(await get(answered(400, `{"error":{"message":"${long}","detail":"${long}"}}`))).toBe('rejected refused');
    expect(await get(answered(502, `<html>${long}</html>`, 'text/html'))).toBe('unavailable unknown');
  });
});

describe('a long list in which every entry is wrong is told in time', () => {
  const wrong = Array.from({ length: 20_000 }, () => ({ bad: 1, quantity: {} }));

  test('of our pack', async () => {
    const error = await ok.run('productOrder.create', { productOrderItem: wrong } as never).catch((thrown) => thrown);
    expect(error.issues.length).toBeGreaterThan(100_000);
    expect(error.message.length).toBeLessThan(5000);
  });

  test('of another', async () => {
    const line = closed({ size: text(), colour: text() }, { required: ['size'] });
    const orders = await packOf(
      closed({ lines: field({ type: 'array', items: { $ref: '../../schemas/line.json' } }) }),
      {
        'schemas/line.json': line,
      },
    );
    const error = await orders.run('order.place', { lines: wrong }).catch((thrown: ActionError) => thrown);
    expect((error as ActionError).issues).toHaveLength(60_000);
  });
});

test('names that every object has are given back as the server sent them', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON'];
  const made = `{${names.map((name) => `"${name}":{"polluted":"yes"}`).join(',')}}`;
  const { data, beside } = await answered(200, `{"result":${made},${made.slice(1)}`).run('account.get', { id: 'a1' });
  expect(JSON.stringify(data)).toBe(made);
  expect(JSON.stringify(beside)).toBe(made);
  const rows: unknown[] = [];
  for await (const row of answered(200, `{"result":[${made}],"hasMore":false}`).paginate('account.list'))
    rows.push(row);
  expect(JSON.stringify(rows)).toBe(`[${made}]`);
  const failed = await answered(400, `{"error":${made}}`)
    .run('account.get', { id: 'a1' })
    .catch((thrown) => thrown);
  expect(JSON.stringify(failed.detail)).toBe(`{"error":${made}}`);
  expect([({} as { polluted?: unknown }).polluted, Object.keys(Object.prototype)]).toEqual([undefined, []]);
});
