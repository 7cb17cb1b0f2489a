import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionError, loadPack, queryText, type Request } from '../src/index.ts';
import { pathPlaceholders } from '../src/path.ts';
import { attack, inherited } from './support/attacks.ts';
import { inputsOf } from './support/generator.ts';
import { fitsIn, type Shape } from './support/shape.ts';

const pack = await loadPack();
const origin = 'https://dev12345.service-now.com';
const user = { user: 'workflow.integration', password: 'correct horse' };
const connection = pack.connect({ hostname: new URL(origin).host, ...user });
afterAll(() => pack.close());

const withPath = pack.actions.filter(
  ({ id, request: { paths } }) => id !== 'generic.request' && paths[0]?.includes('{'),
);
const runs = { segment: 150, urlPath: 3000, elsewhere: 3000, inherited: 400, wire: 150 };
const planned = withPath.length * runs.segment + runs.urlPath + runs.elsewhere + runs.inherited + runs.wire;
let ran = 0;

/** What an input is rendered to; `undefined` where it is refused, and then by a mistake in one of these fields. */
function rendered(id: string, input: unknown, fields: string[]): Request | undefined {
  ran += 1;
  try {
    return connection.render(id, input);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    const { code, outcome, issues } = error as ActionError;
    expect([code, outcome]).toEqual(['invalid_input', 'not_sent']);
    for (const { path, message } of issues) {
      expect(fields).toContain(path.split('/')[1]);
      expect(message).toMatch(/\.$/);
    }
    return undefined;
  }
}

/** What servers make of a path that decode it once, twice, and so on. */
function decodings(path: string): string[] {
  const all = [path];
  for (let n = 0; n < 3; n += 1) {
    try {
      all.push(decodeURIComponent(all[n] as string));
    } catch {
      return all;
    }
  }
  return all;
}

/** A valid input of an action with this value in some of its fields. */
function given(id: string, names: string[], value: string): Record<string, unknown> {
  const schema = pack.action(id).input as Shape;
  const made =
    valid.get(id) ?? fc.sample(inputsOf(schema), { numRuns: 20, seed: 1 }).find((one) => fitsIn(schema)(schema, one));
  valid.set(id, made as Record<string, unknown>);
  return { ...(made as Record<string, unknown>), ...Object.fromEntries(names.map((name) => [name, value])) };
}
const valid = new Map<string, Record<string, unknown>>();

describe(`input that attacks: ${planned} cases`, () => {
  test.each(withPath.map(({ id }) => [id]))('no value leaves its segment of the path of %s', (id) => {
    const template = pack.action(id).request.paths[0] as string;
    const names = pathPlaceholders(template);
    const parts = template.split('/');
    let sent = 0;
    const property = fc.property(attack, (value) => {
      const request = rendered(id, given(id, names, value), names);
      if (!request) return;
      sent += 1;
      const segments = request.path.split('/');
      expect(segments).toHaveLength(parts.length);
      const decoded = segments.map(decodeURIComponent);
      expect(decoded).toEqual(parts.map((part) => (part.startsWith('{') ? value : part)));
      const url = new URL(origin + request.path);
      expect([url.origin, url.pathname, url.search, url.hash, url.username]).toEqual([
        origin,
        request.path,
        '',
        '',
        '',
      ]);
    });
    fc.assert(property, { numRuns: runs.segment });
    expect(sent).toBeGreaterThan(runs.segment / 2);
  });

  test('the path of a generic request stays below the origin', () => {
    let sent = 0;
    const property = fc.property(fc.option(fc.constant('api/x/'), { nil: '' }), attack, (before, value) => {
      const request = rendered('generic.request', { method: 'GET', url_path: before + value }, ['url_path']);
      if (!request) return;
      sent += 1;
      const { path } = request;
      const url = new URL(origin + path);
      expect([url.origin, url.search, url.hash, url.username, url.password]).toEqual([origin, '', '', '', '']);
      expect(url.pathname.split('/')).toHaveLength(path.split('/').length);
      expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(path.split('/')[1]).not.toContain('@');
      for (const seen of decodings(path)) {
        expect(seen).not.toMatch(/[\\\p{Noncharacter_Code_Point}]/u);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        expect(seen).not.toMatch(/[\u0000-\u001f\u007f]/);
        for (const segment of seen.split('/'))
          expect(segment.normalize('NFKC').replace(/;.*/, '')).not.toMatch(/^\.\.?$/);
        expect(seen.split('/')).toHaveLength(path.split('/').length);
      }
    });
    fc.assert(property, { numRuns: runs.urlPath });
    expect(sent).toBeGreaterThan(runs.urlPath / 20);
  });

  test('no value reaches another header, parameter or line', () => {
    const shape = fc.record({ header: attack, value: attack, parameter: attack, text: attack, body: attack });
    let sent = 0;
    const property = fc.property(shape, fc.boolean(), ({ header, value, parameter, text, body }, plain) => {
      const name = plain ? 'x-plain' : header;
      const headers = Object.fromEntries([[name, value]]);
      const query_params = Object.fromEntries([[parameter, text]]);
      const input = {
        method: 'POST',
        url_path: 'api/x',
        headers,
        query_params,
        body: Object.fromEntries([[header, body]]),
      };
      const request = rendered('generic.request', input, ['headers', 'query_params', 'body']);
      if (!request) return;
      sent += 1;
      expect(Object.keys(request.headers).sort()).toEqual(
        [...new Set(['accept', 'content-type', name.toLowerCase()])].sort(),
      );
      for (const line of Object.values(request.headers)) expect(line).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/);
      const url = new URL(origin + request.path + queryText(request.query));
      expect([url.origin, url.pathname, url.hash]).toEqual([origin, '/api/x', '']);
      expect([...url.searchParams]).toEqual([[parameter, text]]);
      expect(request.body).toEqual(input.body);
    });
    fc.assert(property, { numRuns: runs.elsewhere });
    expect(sent).toBeGreaterThan(runs.elsewhere / 20);
  });

  test('names that every object has are names like any other', () => {
    const json = (name: string, value: string) => `{${JSON.stringify(name)}:${JSON.stringify(value)}}`;
    const property = fc.property(fc.constantFrom(...inherited), fc.string({ maxLength: 5 }), (name, value) => {
      const free = { method: 'POST', url_path: 'api/x', body: JSON.parse(`{"deep":[${json(name, value)}]}`) };
      const request = rendered('generic.request', { ...free, query_params: JSON.parse(json(name, 'v')) }, []);
      expect(JSON.stringify(request?.body)).toBe(`{"deep":[${json(name, value)}]}`);
      expect(queryText(request?.query ?? {})).toBe(`?${name}=v`);
      const form = JSON.parse(`{"last_name":"Lee",${json(name, value).slice(1)}`);
      expect(() => connection.render('contact.create', form)).toThrow(`${name} is not a known field`);
      const bare = {} as Record<string, unknown>;
      expect([bare.polluted, Object.keys(Object.prototype)]).toEqual([undefined, []]);
    });
    fc.assert(property, { numRuns: runs.inherited });
  });

  describe('on the wire', () => {
    let server: Server;
    let received: string;
    const open = new Set<Socket>();
    beforeAll(async () => {
      const body = '{"result":{}}';
      server = createServer((socket) => {
        open.add(socket);
        socket.on('error', () => undefined);
        socket.on('data', (chunk) => {
          received += chunk.toString('latin1');
          const [head = '', sent = ''] = received.split('\r\n\r\n', 2);
          const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
          if (!received.includes('\r\n\r\n') || sent.length < length) return;
          socket.write(
            `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
          );
        });
      });
      await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    });
    afterAll(async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    });

    test('each call is one request to one host, whatever its values hold', async () => {
      const hostname = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      const wire = pack.connect({ hostname, ...user }, { allowLoopback: true, retries: 0, warnings: false });
      const shape = fc.record({ path: attack, value: attack, parameter: attack, text: attack });
      let sent = 0;
      const property = fc.asyncProperty(shape, async ({ path, value, parameter, text }) => {
        ran += 1;
        received = '';
        const headers = { 'x-given': value };
        const query_params = Object.fromEntries([[parameter, text]]);
        const input = { method: 'POST' as const, url_path: `api/${path}`, headers, query_params, body: { text } };
        const error = await wire.run('generic.request', input).then(
          () => undefined,
          (thrown: ActionError) => thrown,
        );
        if (error) {
          expect([error.code, error.outcome, received]).toEqual(['invalid_input', 'not_sent', '']);
          return;
        }
        sent += 1;
        const [head = '', body = '', ...more] = received.split('\r\n\r\n');
        const [line = '', ...lines] = head.split('\r\n');
        expect(line).toMatch(/^POST \/api\/[\x21-\x7e]* HTTP\/1\.1$/);
        expect(lines.map((one) => one.split(':')[0]?.toLowerCase()).sort()).toEqual([
          'accept',
          'accept-encoding',
          'authorization',
          'connection',
          'content-length',
          'content-type',
          'host',
          'user-agent',
          'x-given',
        ]);
        expect(lines).toContain(`Host: ${hostname}`);
        expect(more).toEqual([]);
        expect(JSON.parse(Buffer.from(body, 'latin1').toString('utf8'))).toEqual({ text });
      });
      await fc.assert(property, { numRuns: runs.wire });
      expect(sent).toBeGreaterThan(0);
    });
  });

  test('as many as that were tried, and at least ten thousand', () => {
    expect(ran).toBe(planned);
    expect(planned).toBeGreaterThanOrEqual(10_000);
  });
});

describe('a path of a generic request is refused, and says why', () => {
  test.each([
    ...['http://evil.example/x', 'HTTPS://evil.example', 'https:evil', 'user:pw@evil.example/x', 'javascript:x'].map(
      (one) => [one, 'https://'],
    ),
    ...['api//x', 'api/x//', '///x//y'].map((one) => [one, 'two slashes']),
    ...['//evil.example/x', '//localhost', '//x'].map((one) => [one, 'another host']),
    ...['user@evil.example/x', '/@evil.example', '@x'].map((one) => [one, 'user part']),
    ...['\\\\evil.example', 'api\\x', '/\\evil.example'].map((one) => [one, 'backslash']),
    ...['..', '.', 'api/..', 'api/../x', 'api/./x', '../x', 'api/..;/x', 'api/.;a=b/x'].map((one) => [one, 'climb']),
    ...['api/%2e%2e/x', 'api/%2E./x', 'api/.%2e;v/x', 'api/%252e%252e/x', 'api/%25252e./x', 'api/%2e'].map((one) => [
      one,
      'climb',
    ]),
    ...['api/．．/x', 'api/‥', 'api/%EF%BC%8E%EF%BC%8E/x', 'api/%25EF%25BC%258E/x'].map((one) => [one, 'climb']),
    ...[
      'api/%2fx',
      'api/%5Cx',
      'api/%252fx',
      'api/%255cx',
      '%2f%2fevil',
      'api/%00',
      'api/%0d%0ax',
      'api/%250ax',
      'api/%7f',
    ].map((one) => [one, 'climb']),
    ...['api/%c0%ae%c0%ae/x', 'api/%e0%80%ae/x', 'api/%ff', 'api/%E4'].map((one) => [one, 'not as UTF-8']),
    ...['api/%u002e%u002e/x', 'api/%', 'api/100%', 'api/%zz'].map((one) => [one, 'two hex digits']),
    ...['api/x\r\nX-Evil: 1', 'api/\n', 'api/\tx', '/\t/evil.example', 'api/\0', 'api/\u0085'].map((one) => [
      one,
      'control character',
    ]),
    ['api/x y', 'blank'],
    ['api/x#f', 'fragment'],
    ['api/x?a=b', 'query parameters'],
    ...['api/\ufffe', 'api/\uffff', 'api/\ufdd0', 'api/\u{1fffe}', 'api/%EF%BF%BE', 'api/%25EF%25B7%2590'].map(
      (one) => [one, 'no character'],
    ),
    ...['api/\ud800', 'api/\udc00x'].map((one) => [one, 'half a character']),
    [`api/%${'25'.repeat(9)}2e`, 'too many times'],
    ['', 'empty'],
    ['/', 'empty'],
  ])('%j: %s', (url_path, why) => {
    let thrown: unknown;
    try {
      connection.render('generic.request', { method: 'GET', url_path });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'invalid_input', outcome: 'not_sent', issues: [{ path: '/url_path' }] });
    expect((thrown as ActionError).message).toContain(why);
  });
});

test.each([
  ['api/now/table/incident', '/api/now/table/incident'],
  ['/api/now/table/incident', '/api/now/table/incident'],
  ['api/x/a%20b.json', '/api/x/a%20b.json'],
  ['api/x/user@example.com', '/api/x/user@example.com'],
  ['api/x/..name/name../...', '/api/x/..name/name../...'],
  ['api/x/ä', '/api/x/%C3%A4'],
  ['api/x/%C3%A4', '/api/x/%C3%A4'],
  ['api/x/50%25', '/api/x/50%25'],
  ['api/x/a;b=c,d', '/api/x/a;b=c,d'],
  ['api/x/%3Fa%23', '/api/x/%3Fa%23'],
  ['api/x/', '/api/x/'],
])('the path %j of a generic request is sent', (url_path, path) => {
  expect(connection.render('generic.request', { method: 'GET', url_path }).path).toBe(path);
});
