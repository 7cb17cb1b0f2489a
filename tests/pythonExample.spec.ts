// The reader in Python beside what all hosts are asked: its size, its command, and how it fails.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Connection, loadPack, type Pack, startSandbox } from '../src/index.ts';
import type { Started } from './hosts/host.ts';
import { python, pythonReader, shell, startPython, withBundle } from './hosts/python.ts';
import { attack } from './support/attacks.ts';
import { type Certificates, certificates } from './support/certificates.ts';
import { type Answer, cameOf, type Exchanges, exchanges } from './support/exchange.ts';
import { faultServer } from './support/faultServer.ts';
import { connections } from './support/faults/connections.ts';
import { closed, field, packFolder, text } from './support/pack.ts';
import { sendable } from './support/sendable.ts';
import { serve } from './support/server.ts';
import { cli } from './support/shell.ts';

const folder = new URL('../examples/python/', import.meta.url);
const programs = readdirSync(folder).filter((file) => file.endsWith('.py'));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('the example in Python', () => {
  test('has less than 200 lines of code, without blank lines, comments and docstrings', () => {
    // A docstring is one line here.
    const code = programs
      .flatMap((file) => textOf(file).split('\n'))
      .filter((line) => !/^\s*(#.*|""".*""")?$/.test(line));
    expect(code.some((line) => line.includes('"""'))).toBe(false);
    expect(code.length).toBeGreaterThan(100);
    expect(code.length).toBeLessThan(200);
  });

  test('names nothing of ServiceNow', () => {
    for (const file of programs) {
      expect(textOf(file)).not.toMatch(/sysparm|service.?now|\bsn_|\bsys_|\/api\/|\b(incident|sc_|cmdb|glide)/i);
    }
  });

  const missing = pythonReader.available();
  (missing === undefined ? describe : describe.skip)(missing ? `NOT RUN, ${missing}` : 'as it runs', () => {
    test('imports the standard library alone', async () => {
      const names = `import ast, sys
for file in sys.argv[1:]:
    for node in ast.walk(ast.parse(open(file).read(), feature_version=(3, 8))):
        if isinstance(node, ast.Import): print(*(alias.name.split(".")[0] for alias in node.names), sep="\\n")
        if isinstance(node, ast.ImportFrom): print(node.module.split(".")[0])`;
      const out = await python(['-c', names, ...programs.map((file) => fileURLToPath(new URL(file, folder)))]);
      const standard = ['base64', 'http', 'json', 'os', 're', 'socket', 'sys', 'unicodedata', 'urllib'];
      const imported = [...new Set(out.trim().split('\n'))].sort();
      expect(imported).toEqual(['action_pack', ...standard]);
    });

    describe('as a command', () => {
      const file = fileURLToPath(new URL('run.py', folder));

      test('runs an action with the config of the environment', async () => {
        const sandbox = await startSandbox();
        const { hostname, user, password } = sandbox.config;
        const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
        await withBundle(undefined, async (bundle) => {
          const out = await python([file, bundle, 'account.list', '{"sysparm_limit": "2"}', '--allow-loopback'], env);
          const { status, data } = JSON.parse(out);
          expect([status, data.length]).toEqual([200, 2]);
          const whole = JSON.parse(await python([file, bundle, 'catalog.getCart', '--allow-loopback'], env));
          expect(whole.status).toBe(200);
          const failed = await python([file, bundle, 'account.get', '{"id": "none"}', '--allow-loopback'], env).catch(
            (error: { code: number; stderr: string }) => ({ code: error.code, ...JSON.parse(error.stderr) }),
          );
          expect(failed).toMatchObject({ code: 'not_found', outcome: 'refused', status: 404 });
          expect(JSON.stringify(failed)).not.toContain(password);
        });
        await sandbox.close();
      });

      test('runs as its page says', async () => {
        const sandbox = await startSandbox();
        const { hostname, user, password } = sandbox.config;
        const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
        const [, block = ''] = /```sh\n(.*?)\n```/s.exec(textOf('README.md')) ?? [];
        const [bundle = '', run = ''] = block.split('\n');
        const place = mkdtempSync(join(tmpdir(), 'python-'));
        for (const file of programs) copyFileSync(new URL(file, folder), join(place, file));
        const [command = '', into = ''] = bundle.replace('npx servicenow-pack ', '').split(' > ');
        writeFileSync(join(place, into), (await cli(command.split(' '))).out);
        const { data } = JSON.parse(await shell(`${run} --allow-loopback`, place, env));
        expect(data).toHaveLength(2);
        rmSync(place, { recursive: true });
        await sandbox.close();
      });

      test('ends with 1 where the action failed', async () => {
        const env = { SERVICENOW_HOSTNAME: '127.0.0.1:1', SERVICENOW_USER: 'me', SERVICENOW_PASSWORD: 'canary' };
        await withBundle(undefined, async (bundle) => {
          const failed = await python([file, bundle, 'account.list', '--allow-loopback'], env).catch((error) => error);
          expect(failed).toMatchObject({ code: 1, stdout: '' });
          expect(JSON.parse(failed.stderr)).toMatchObject({ code: 'unreachable', outcome: 'not_sent' });
          expect(failed.stderr).not.toContain('canary');
        });
      });
    });

    describe('by how a connection fails, tells whether it happened', () => {
      let made: Certificates;
      let place: string;
      beforeAll(async () => {
        made = await certificates();
        place = mkdtempSync(join(tmpdir(), 'authority-'));
        writeFileSync(join(place, 'authority.pem'), made.authority);
      });
      afterAll(() => rmSync(place, { recursive: true }));

      // Python's client takes a head that breaks off for a whole one.
      const coarse: Record<string, string> = { 'closes in the middle of the headers': 'invalid_response' };
      // The time of the reader is that of each part of an answer.
      const known = connections.filter(({ plays }) => plays.every(({ ends }) => ends !== 'drip'));
      test.each(known.map((fault) => [fault.name, fault] as const))('of a server that %s', async (_, fault) => {
        const server = await faultServer(fault, made);
        const config = { hostname: server.hostname, user: 'me', password: 'canary' };
        const started = await startPython(
          { config, allow_loopback: fault.tls === undefined, timeout: fault.hangs ? 0.5 : 20 },
          { env: { SSL_CERT_FILE: join(place, 'authority.pem') } },
        );
        const came = await started.run('contact.create', { first_name: 'Ann' }).finally(started.close);
        await server.close();
        const { code, outcome } = fault.expect.once;
        // A reset can be noticed before anything was sent, which is then what is told.
        const either = fault.before === 'reset' && 'outcome' in came && came.outcome === 'not_sent';
        const expected = { code: coarse[fault.name] ?? code, outcome: either ? 'not_sent' : outcome };
        expect(came).toMatchObject(code === undefined ? { status: 200 } : expected);
        expect(server.seen).toBeLessThanOrEqual(1);
        expect(JSON.stringify(came)).not.toContain('canary');
      });
    });

    describe('sends of made-up inputs what the engine sends', () => {
      let ours: Pack;
      let expecting: Exchanges;
      let asking: Exchanges;
      let connection: Connection;
      let started: Started;
      beforeAll(async () => {
        ours = await loadPack();
        [expecting, asking] = await Promise.all([exchanges(ours), exchanges(ours)]);
        const paths = Object.fromEntries(
          ours.actions.flatMap(({ request }) => request.settle?.action ?? []).map((id) => [id, 0]),
        );
        connection = ours.connect(expecting.server.config, { retries: 0, allowLoopback: true, paths });
        started = await startPython({ config: asking.server.config, allow_loopback: true });
      });
      afterAll(() => Promise.all([started.close(), expecting.server.close(), asking.server.close(), ours.close()]));

      const actions = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'))
        .actions as string[];
      const ids = actions.map((file) => file.replace(/^actions\/(.*)\.json$/, '$1').replace('/', '.'));
      test.each(ids)('%s', async (id) => {
        const answers = [{ status: 204, headers: {}, body: '' }];
        const property = fc.asyncProperty(sendable(ours.action(id)), fc.boolean(), async (input, asText) => {
          const given = asText ? texts(input) : input;
          const expected = await expecting.exchange(id, answers, () => cameOf(connection.run(id, given)));
          // As text, a value can be one that its field does not take.
          if ('code' in expected.came && expected.came.code === 'invalid_input') return;
          const { sent } = await asking.exchange(id, answers, () => started.run(id, given));
          expect(sent.map(numbersIn)).toEqual(expected.sent.map(numbersIn));
        });
        await fc.assert(property, { numRuns: 12 });
      });
    });

    describe('does of a pack without a rule of its own what the engine does', () => {
      let expecting: Exchanges;
      let asking: Exchanges;
      let connection: Connection;
      let started: Started;
      let pack: Pack;
      beforeAll(async () => {
        const { url, gone } = packFolder(things);
        pack = await loadPack<{}>(url);
        [expecting, asking] = await Promise.all([exchanges(pack), exchanges(pack)]);
        const configOf = ({ server }: Exchanges) => ({ host: server.config.hostname, user: 'me', password: 'canary' });
        connection = pack.connect(configOf(expecting), { retries: 0, allowLoopback: true });
        started = await startPython({ config: configOf(asking), allow_loopback: true }, { manifest: url });
        gone();
      });
      afterAll(() => Promise.all([started.close(), expecting.server.close(), asking.server.close(), pack.close()]));

      const json = { 'content-type': 'application/json' };
      const ok = { status: 200, headers: json, body: '{}' };
      const answer = (status: number, body: unknown) => ({ status, headers: json, body: JSON.stringify(body) });
      type Row = [what: string, call: readonly [id: string, input: object], answers: Answer[], expected: object];
      const send = (input: object) => ['thing.send', { id: 'a', ...input }] as const;
      test.each<Row>([
        ['a list in the template', send({ x: '5' }), [ok], { status: 200 }],
        ['an input in the list left out', send({ y: { z: 1 } }), [ok], { status: 200 }],
        ['a condition of the schema', send({ kind: 'count', amount: '7' }), [ok], { status: 200 }],
        ['a number that no double holds', send({ any: '9007199254740993' }), [ok], { status: 200 }],
        ['a number with a fraction', send({ any: '-0.50' }), [ok], { status: 200 }],
        ['text with zeros in front', send({ any: '007' }), [ok], { status: 200 }],
        ['braces in a value', send({ y: '{id} {*}' }), [ok], { status: 200 }],
        ['an earlier id', ['thing.old', { id: 'a' }], [ok], { status: 200 }],
        ['a segment of a dot', send({ id: '.' }), [ok], { code: 'invalid_input', outcome: 'not_sent' }],
        ['a segment of two dots', send({ id: '..' }), [ok], { code: 'invalid_input', outcome: 'not_sent' }],
        ['a segment with slashes', send({ id: 'a/../b' }), [ok], { status: 200 }],
        ['a header that signs in', send({ headers: { Authorization: 'me' } }), [ok], { code: 'invalid_input' }],
        [
          'a header that names the method',
          send({ headers: { 'X-HTTP-Method': 'GET' } }),
          [ok],
          { code: 'invalid_input' },
        ],
        ['a header of one line', send({ headers: { 'X-Note': 'ü' } }), [ok], { status: 200 }],
        ['a header of two', send({ headers: { 'X-Note': 'a\nb' } }), [ok], { code: 'invalid_input' }],
        ['a HEAD', ['thing.look', { method: 'HEAD' }], [ok], { status: 200, data: null }],
        ['a GET', ['thing.look', { method: 'GET' }], [ok], { status: 200, data: {} }],
        ['a byte order mark', send({}), [{ ...ok, body: '\ufeff{"a":1}' }], { status: 200, data: { a: 1 } }],
        ['nothing, where there is an output', send({}), [{ ...ok, body: '' }], { code: 'invalid_response' }],
        ['null', send({}), [answer(200, null)], { status: 200, data: null }],
        ['a method that is not taken, then a success', ['thing.move', {}], [answer(405, {}), ok], { status: 200 }],
        ['a pointer into a list', send({}), [answer(200, { list: [{ 'a/b': 'no' }] })], { reason: 'listed' }],
        [
          'a pattern that ends before a line break',
          send({}),
          [answer(200, { list: [{ 'a/b': 'no\n' }] })],
          { status: 200 },
        ],
        ...[302, 400, 401, 403, 404, 405, 418, 429, 500, 503, 599].map(
          (status): Row => [
            `the status ${status}`,
            send({}),
            [answer(status, { any: 'body' })],
            { status, outcome: status < 400 || status >= 500 ? 'unknown' : 'refused' },
          ],
        ),
      ])('%s', async (_, [id, input], answers, expected) => {
        const engine = await expecting.exchange(id, answers, () => cameOf(connection.run(id, input)));
        const reader = await asking.exchange(id, answers, () => started.run(id, input));
        expect(engine.came).toMatchObject(expected);
        expect(reader.came).toMatchObject(expected);
        expect(reader.sent).toEqual(engine.sent);
        if ('data' in engine.came) expect(reader.came).toEqual(engine.came);
        else {
          const { code, reason, outcome, status, retry } = engine.came;
          const known = { code, outcome, ...(reason && { reason }), ...(status && { status }) };
          expect(reader.came).toMatchObject(outcome === 'refused' ? { ...known, retry } : known);
        }
      });

      test('a bundle of another format is refused', async () => {
        const code =
          'import sys; sys.path.insert(0, sys.argv[1]); import action_pack; action_pack.Connection({"format": 2, "manifest": {"origin": "https://{h}", "auth": {"a": {"scheme": "basic", "user": "{u}", "password": "{p}"}}}}, {"h": "a", "u": "b", "p": "c"})';
        const refused = python(['-c', code, fileURLToPath(folder)]);
        await expect(refused).rejects.toThrow('Expected: a bundle of format 1');
        await expect(python(['-c', code.replace('"format": 2', '"format": 1'), fileURLToPath(folder)])).resolves.toBe(
          '',
        );
      });
    });

    test('leaves its place in the address by no path, and sends no header that it must not', async () => {
      const server = await serve((_, response) => response.writeHead(204).end());
      const started = await startPython({ config: server.config, allow_loopback: true });
      let [sent, refused] = [0, 0];
      const property = fc.asyncProperty(attack, fc.boolean(), async (text, inHeader) => {
        server.received.length = 0;
        const given = inHeader ? { url_path: 'api/x', headers: { 'x-a': text } } : { url_path: `api/x/${text}` };
        const came = await started.run('generic.request', { method: 'GET', ...given });
        if ('code' in came) {
          expect([came.code, came.outcome, server.received]).toEqual(['invalid_input', 'not_sent', []]);
          refused += 1;
          return;
        }
        sent += 1;
        expect(server.received).toHaveLength(1);
        const [{ url, headers } = { url: '', headers: {} }] = server.received;
        for (let seen = url, last = ''; seen !== last; last = seen, seen = decoded(seen)) {
          expect(seen).toMatch(/^\/api\/x(\/|$)/);
          expect(seen.normalize('NFKC')).not.toMatch(/(^|\/)\.{1,2}(;|\/|$)|\\|\/\//);
        }
        expect(Object.keys(headers).filter((name) => !known.includes(name))).toEqual([]);
      });
      const known = ['accept', 'accept-encoding', 'authorization', 'host', 'x-a'];
      await fc.assert(property, { numRuns: 400 });
      expect([sent > 20, refused > 20]).toEqual([true, true]);
      await Promise.all([started.close(), server.close()]);
    });

    test('reads the bundle of another vendor, with shapes that hold themselves', async () => {
      const manifest = new URL('packs/workshop/manifest.json', import.meta.url);
      const workshop = await loadPack<{}>(manifest);
      const server = await serve((_, response) => response.writeHead(204).end());
      const { hostname: host, ...signIn } = server.config;
      const line = { article: 'CH-17', action: 'add', quantity: '2', price: '9.5', currency: 'EUR', u_rush: 'true' };
      const order = {
        shop: 'north',
        lines: [{ ...line, parts: [{ ...line, finish: { colour: 'oak', coats: '3' } }] }],
      };
      const connection = workshop.connect({ host, ...signIn }, { allowLoopback: true });
      const { method, path, body } = connection.render('workshop.order', order);
      const started = await startPython({ config: { host, ...signIn }, allow_loopback: true }, { manifest });
      await started.run('workshop.order', order);
      expect(server.received.map(({ body: text, ...one }) => [one.method, one.path, JSON.parse(text)])).toEqual([
        [method, path, body],
      ]);
      expect(JSON.stringify(body)).toContain('"coats":3');
      await Promise.all([started.close(), server.close(), workshop.close()]);
    });
  });
});

const free = (type: object) => field({ type: 'object', additionalProperties: type });
const ofThings = { group: 'all', description: 'Does something.', output: field({ type: ['object', 'null'] }) };
const number = field({ type: ['number', 'boolean'] });
/** Takes text, and does not say so. */
const loose = field({ anyOf: [{ type: 'number' }, { not: { type: 'null' } }] });

/** A pack in which stands what ours does without. */
const things = {
  'manifest.json': {
    ...{ name: 'things', title: 'Things', version: '1.0.0', description: 'Does things.', origin: 'https://{host}' },
    config: closed({ host: text(), user: text(), password: text() }, { required: ['host', 'user', 'password'] }),
    auth: { basic: { scheme: 'basic', user: '{user}', password: '{password}' } },
    groups: [{ id: 'all', title: 'All' }],
    actions: ['send', 'look', 'move'].map((name) => `actions/thing/${name}.json`),
  },
  'actions/thing/send.json': {
    ...{ ...ofThings, id: 'thing.send', title: 'Send', aliases: ['thing.old'], effect: 'write', idempotent: false },
    request: {
      ...{ method: 'POST', paths: ['/things/{id}'], headers: '{headers}' },
      body: [{ x: '{x}', fixed: 'x {x}' }, '{y}', '{kind}', '{amount}', '{any}'],
    },
    output: field({ type: 'object' }),
    errors: [
      {
        when: { at: { '/list/0/a~1b': '^no$' } },
        code: 'rejected',
        reason: 'listed',
        outcome: 'refused',
        retry: false,
      },
    ],
    input: closed(
      { id: text(), x: number, y: field({}), kind: text(), amount: field({}), any: loose, headers: free(text()) },
      {
        required: ['id'],
        if: { required: ['kind'], properties: { kind: { const: 'count' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { amount: { type: 'integer' } } },
      },
    ),
  },
  'actions/thing/look.json': {
    ...{ ...ofThings, id: 'thing.look', title: 'Look', effect: 'write', idempotent: false },
    request: { method: '{method}', paths: ['/things'] },
    output: field({ type: 'object' }),
    input: closed({ method: field({ enum: ['GET', 'HEAD'] }) }, { required: ['method'] }),
  },
  'actions/thing/move.json': {
    ...{ ...ofThings, id: 'thing.move', title: 'Move', effect: 'read' },
    request: { method: 'GET', paths: ['/here', '/there'] },
    input: closed({}),
  },
};

/** A copy in which every number, true and false is text, as a form hands it over. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, texts(one)]));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** Parameters that are numbers, as numbers: languages write very small ones in different ways. */
function numbersIn<T extends { query: Record<string, string> }>(sent: T): object {
  const query = Object.entries(sent.query).map(([name, text]) => [name, /^-?\d.*\d$/.test(text) ? Number(text) : text]);
  return { ...sent, query };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
