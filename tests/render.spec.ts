import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';

let pack: Pack;
let connection: Connection;
beforeAll(async () => {
  pack = await loadPack();
  connection = pack.connect({ hostname: 'dev12345.service-now.com', user: 'me', password: 'canary-secret' });
});
afterAll(() => pack.close());

/** The mistakes of an input, path and sentence. */
function mistakes(id: string, input: unknown): { path: string; message: string }[] {
  try {
    connection.render(id, input);
  } catch (error) {
    if (error instanceof ActionError && error.code === 'invalid_input' && error.outcome === 'not_sent')
      return [...error.issues];
    throw error;
  }
  return [];
}

test('a request is a plain value without a credential or a host', () => {
  const request = connection.render('account.list', { sysparm_limit: 5 });
  expect(request).toEqual({
    action: 'account.list',
    method: 'GET',
    path: '/api/now/account',
    query: { sysparm_limit: 5 },
    headers: { accept: 'application/json' },
  });
  expect(JSON.stringify(request)).not.toContain('canary');
});

test('an input that was not given drops its key; null and an empty text are given', () => {
  expect(connection.render('contact.create', { first_name: 'Ann', last_name: undefined, city: '' }).body).toEqual({
    first_name: 'Ann',
    city: '',
  });
  expect(connection.render('contact.create').body).toEqual({});
});

test('blanks can be left out of optional fields, and are kept in required ones', () => {
  const config = { hostname: 'dev12345.service-now.com', user: 'me', password: 'x' };
  const omitting = pack.connect(config, { blanks: 'omit' });
  expect(omitting.render('contact.create', { first_name: 'Ann', city: '', zip: null }).body).toEqual({
    first_name: 'Ann',
  });
  expect(() => omitting.render('account.get', { id: '' })).toThrow('id must not be empty');
});

describe('text becomes a number or a boolean only where the schema admits no text', () => {
  test.each([
    ['5', 5],
    ['0', 0],
    ['12.0', 12],
  ])('%j is %j', (text, number) => {
    expect(connection.render('account.list', { sysparm_offset: text }).query).toEqual({ sysparm_offset: number });
  });

  test.each(['', ' 5', '5 ', '0x5', '5a', '1e999', '05', '9007199254740993', 'true', '+5', '.5'])(
    '%j is left, and refused',
    (text) => {
      expect(mistakes('account.list', { sysparm_offset: text }).map((issue) => issue.path)).toEqual([
        '/sysparm_offset',
      ]);
    },
  );

  test('text stays text where text is admitted, at any depth', () => {
    const variables = { count: '5', agreed: 'true' };
    expect(connection.render('catalog.orderItem', { sys_id: '1', sysparm_quantity: '2', variables }).body).toEqual({
      sysparm_quantity: 2,
      variables,
    });
  });

  test('null is never coerced', () => {
    expect(mistakes('account.list', { sysparm_limit: null })).toHaveLength(1);
  });

  test('the given input is left as it was', () => {
    const input = Object.freeze({ sysparm_limit: '5' });
    connection.render('account.list', input);
    expect(input).toEqual({ sysparm_limit: '5' });
  });
});

describe('a wrong input', () => {
  test.each<[string, unknown, string[]]>([
    ['account.list', 'text', ['The input must be an object; text was given.']],
    ['account.list', [], ['The input must be an object; a list was given.']],
    ['account.list', { sysparm_limt: 5 }, ['sysparm_limt is not a known field; sysparm_limit is.']],
    ['account.get', {}, ['id is required.']],
    ['account.get', { id: 5 }, ['id must be text; a number was given.']],
    ['contact.create', { first_name: 'x'.repeat(51) }, ['first_name must have at most 50 characters; 51 were given.']],
    [
      'catalog.orderItem',
      { sys_id: 'x', sysparm_quantity: 1.5 },
      ['sysparm_quantity must be a whole number; a number was given.'],
    ],
    [
      'catalog.orderItem',
      { sys_id: 'x', sysparm_quantity: 1, variables: { a: {} } },
      ['variables.a must be text, a number or true or false; an object was given.'],
    ],
    ['generic.request', { method: 'FETCH', url_path: 'x' }, ['method must be GET, HEAD, POST, PUT, PATCH or DELETE.']],
    ['account.list', JSON.parse('{"__proto__": {"sysparm_limit": 1}}'), ['__proto__ is not a known field.']],
    [
      'account.list',
      { constructor: 1, toString: 2 },
      ['constructor is not a known field.', 'toString is not a known field.'],
    ],
  ])('%s %j', (id, input, sentences) => {
    expect(mistakes(id, input).map((issue) => issue.message)).toEqual(sentences);
  });

  test('all mistakes are told at once, each with its path', () => {
    const paths = mistakes('catalog.orderItem', {
      sysparm_quantity: 'two',
      variabels: {},
      sysparm_requested_for: 5,
    }).map((issue) => issue.path);
    expect(paths.sort()).toEqual(['/sys_id', '/sysparm_quantity', '/sysparm_requested_for', '/variabels']);
  });

  test('an unknown id names the one that was meant', () => {
    expect(() => connection.render('acount.list')).toThrow(
      'There is no action "acount.list". Did you mean account.list?',
    );
    expect(() => connection.render('toString')).toThrow('There is no action "toString".');
  });
});

describe('the path', () => {
  test('is one segment a value, percent-encoded', () => {
    const id = "a/b?c#d e%2f\\'ö;=&";
    expect(connection.render('account.get', { id }).path).toBe(`/api/now/account/${encodeURIComponent(id)}`);
  });

  test.each(['', '.', '..', '\ud800'])('refuses %j as a segment', (id) => {
    expect(mistakes('account.get', { id }).map((issue) => issue.path)).toEqual(['/id']);
  });

  test.each([
    ['api/now/table/incident', '/api/now/table/incident'],
    ['///api/now/table/incident', '/api/now/table/incident'],
    ['api/now/table/x/', '/api/now/table/x/'],
    ['api/now/..x/a.b', '/api/now/..x/a.b'],
    ['api/größe', '/api/gr%C3%B6%C3%9Fe'],
    ['api/a%20b', '/api/a%20b'],
  ])('of the generic request %j is %s', (url_path, path) => {
    expect(connection.render('generic.request', { method: 'GET', url_path }).path).toBe(path);
  });

  test.each([
    ...[
      '',
      '/',
      '//',
      'https://evil.example/x',
      'HTTP:evil',
      'javascript:x',
      '\\\\evil.example',
      'api\\..\\x',
      'a//evil.example',
      'api/x?y=1',
      'api/x#y',
    ],
    ...[
      '..',
      '../x',
      'api/../x',
      'api/..',
      './x',
      'api/./x',
      'api/%2e%2e/x',
      'api/.%2E/x',
      'api/%2e/x',
      'api/..;/x',
      'api/..;a=b/x',
      'api/%2e%2e%3b/x',
    ],
    ...[
      'api/..%2fx',
      'api/a%5c..',
      'api/%0d%0ax',
      'api/x\r\nHost: y',
      'api/\tx',
      'api/\u0000',
      'api/\u0085',
      'api/x y',
      'api/%zz',
      'api/\ud800',
    ],
  ])('of the generic request refuses %j', (url_path) => {
    expect(mistakes('generic.request', { method: 'GET', url_path }).map((issue) => issue.path)).toEqual(['/url_path']);
  });

  test('never leaves its segment, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (id) => {
        const found = ((): string | undefined => {
          try {
            return connection.render('account.get', { id }).path;
          } catch (error) {
            expect((error as ActionError).code).toBe('invalid_input');
            return undefined;
          }
        })();
        if (found === undefined) return;
        const url = new URL(`https://host.example${found}`);
        expect(url.pathname.split('/')).toHaveLength(5);
        expect(decodeURIComponent(url.pathname.split('/')[4] as string)).toBe(id);
        expect(url.search + url.hash).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('of the generic request never leaves the origin, whatever the value', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '//',
        '\\',
        '%2e',
        '%2f',
        '@',
        ':',
        '?',
        '#',
        ';',
        'evil.example',
        'api',
        '\r\n',
        '\t',
        ' ',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const given = pieces.join('');
        try {
          const { path } = connection.render('generic.request', { method: 'GET', url_path: given });
          const url = new URL(`https://host.example${path}`);
          expect([url.origin, url.pathname, url.search, url.hash, url.username]).toEqual([
            'https://host.example',
            path,
            '',
            '',
            '',
          ]);
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          expect([error.code, error.outcome]).toEqual(['invalid_input', 'not_sent']);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the headers of the generic request', () => {
  const get = (headers: Record<string, string>) =>
    mistakes('generic.request', { method: 'GET', url_path: 'api/x', headers });

  test.each([
    ...[
      'Authorization',
      'authorization',
      'Cookie',
      'HOST',
      'Content-Length',
      'Transfer-Encoding',
      'Connection',
      'X-HTTP-Method-Override',
    ],
    ...['Proxy-Authorization', 'Upgrade', 'TE', 'Expect', 'Keep-Alive', 'Accept-Encoding', 'X-HTTP-Method'],
  ])('refuse %s, which the connection sets', (name) => {
    expect(get({ [name]: 'x' })).toEqual([
      { path: `/headers/${name}`, message: `The header "${name}" is set by the connection itself.` },
    ]);
  });

  test.each(['a\r\nb: c', 'a\nb', 'a\u0000', 'ключ', '\u2028'])('refuse the value %j', (value) => {
    expect(get({ 'x-note': value })).toEqual([
      { path: '/headers/x-note', message: 'The header "x-note" must be one line of Latin-1 characters.' },
    ]);
  });

  test.each(['a b', 'a:', '', 'ä'])('refuse the name %j', (name) => {
    expect(get({ [name]: 'x' })).toHaveLength(1);
  });

  test('stand beside the standing ones, and win', () => {
    const { headers } = connection.render('generic.request', {
      method: 'POST',
      url_path: 'x',
      headers: { Accept: 'text/csv', 'Content-Type': 'text/xml' },
      body: '<a/>',
    });
    expect(headers).toEqual({ accept: 'text/csv', 'content-type': 'text/xml' });
  });
});

test('a GET has no body', () => {
  expect(mistakes('generic.request', { method: 'GET', url_path: 'x', body: {} })).toEqual([
    { path: '/body', message: 'A GET request has no body.' },
  ]);
});

test('a query value that is no scalar is refused, with its place', () => {
  const [first] = mistakes('generic.request', {
    method: 'GET',
    url_path: 'x',
    query_params: { sysparm_fields: ['a'] },
  });
  expect(first?.path).toBe('/query_params/sysparm_fields');
});

test('the path shown is the one that is known, and the first where that is none of the action', () => {
  const config = { hostname: 'dev12345.service-now.com', user: 'someone', password: 'correct horse' };
  const pathOf = (index: number) =>
    pack.connect(config, { paths: { 'order.get': index } }).render('order.get', { id: 'x' }).path;
  expect([0, 1, 7].map(pathOf)).toEqual([
    '/api/sn_csm_order_mgmt/order/x',
    '/api/sn_ind_tmt_orm/order/x',
    '/api/sn_csm_order_mgmt/order/x',
  ]);
});
