import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack } from '../../src/index.ts';
import { type Failure, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { basic, client } from '../support/sandbox.ts';

const pack = await loadPack();
let sandbox: Sandbox;
let connection: ReturnType<typeof pack.connect>;
const { ask, table } = client(() => sandbox);

beforeEach(async () => {
  sandbox = await startSandbox();
  connection = pack.connect(sandbox.config, { allowLoopback: true, retries: 0, timeout: 5000 });
});
afterEach(() => sandbox.close());

const contact = { last_name: 'Failing' };
const create = (options = {}) => (connection as unknown as Connection).run('contact.create', contact, options);
const made = async () => (await table('customer_contact', 'last_name=Failing')).length;

async function outcome(failure: Failure, options = {}): Promise<ActionError> {
  sandbox.fail(failure);
  const error: unknown = await create(options).catch((thrown: unknown) => thrown);
  if (error instanceof ActionError) return error;
  throw new Error('It did not fail');
}

describe('a failure', () => {
  test('answers the next matching request alone, with what it was given', async () => {
    sandbox.fail({
      method: 'post',
      path: '/api/now/contact',
      status: 503,
      body: { busy: true },
      headers: { 'x-a': 'b' },
    });
    expect((await ask('/api/now/contact')).status).toBe(200);
    const failed = await ask('/api/now/contact', { body: contact });
    expect([failed.status, failed.headers.get('x-a'), failed.body]).toEqual([503, 'b', { busy: true }]);
    expect(await made()).toBe(0);
    expect((await ask('/api/now/contact', { body: contact })).status).toBe(201);
    expect(sandbox.requests).toHaveLength(4);
  });

  test('comes as often and in the order that was asked for', async () => {
    sandbox.fail({ path: '/api/now/*', status: 500, times: 2 });
    sandbox.fail({ path: /contact$/, status: 502 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await ask('/api/now/contact')).status);
    expect(statuses).toEqual([500, 500, 502, 200]);
  });

  test('sends text as a page unless its headers say otherwise', async () => {
    sandbox.fail({ status: 200, body: '<title>Log in | ServiceNow</title>' });
    const url = `http://${sandbox.config.hostname}/`;
    const page = await fetch(url);
    expect([page.headers.get('content-type'), await page.text()]).toEqual([
      'text/html',
      '<title>Log in | ServiceNow</title>',
    ]);
    sandbox.fail({ status: 200, body: '{"result":[', headers: { 'Content-Type': 'application/json' } });
    expect((await fetch(url)).headers.get('content-type')).toBe('application/json');
  });

  test('has the say over the headers that every answer has, however it spells them', async () => {
    sandbox.fail({ status: 502, body: {}, headers: { 'content-type': 'text/plain', SERVER: 'nginx' } });
    const { headers } = await fetch(`http://${sandbox.config.hostname}/`);
    expect([headers.get('content-type'), headers.get('server')]).toEqual(['text/plain', 'nginx']);
  });

  test.each([
    ['reset', 0],
    ['lost', 1],
    ['cutOff', 1],
  ] as const)('%s breaks the connection: nobody knows, and a look tells', async (fault, there) => {
    const error = await outcome({ method: 'POST', fault });
    expect([error.code, error.outcome, await made()]).toEqual(['unreachable', 'unknown', there]);
  });

  test('cutOff tells its status and half of its body', async () => {
    sandbox.fail({ fault: 'cutOff' });
    const { hostname, user, password } = sandbox.config;
    const headers = { authorization: basic(user, password) };
    const request = get(`http://${hostname}/api/now/account`, { headers });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    let read = 0;
    const all = async () => {
      for await (const chunk of response) read += (chunk as Buffer).length;
    };
    await expect(all()).rejects.toThrow('aborted');
    expect(read).toBe(Math.floor((Number(response.headers['content-length']) - 1) / 2));
  });

  test.each([
    ['HEAD', '/api/now/account'],
    ['DELETE', '/api/now/table/incident/9c573169c611228700193229fff72400'],
  ])('cutOff breaks the connection where there is no body to cut: %s', async (method, path) => {
    sandbox.fail({ fault: 'cutOff' });
    await expect(ask(path, { method })).rejects.toThrow();
  });

  test('hang never answers', async () => {
    const error = await outcome({ fault: 'hang' }, { timeout: 200 });
    expect([error.code, error.outcome, await made()]).toEqual(['timeout', 'unknown', 0]);
  });

  test('that hangs does not keep the sandbox from closing', async () => {
    sandbox.fail({ fault: 'hang' });
    const waiting = create().catch((error: unknown) => error);
    while (sandbox.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await sandbox.close();
    expect(await waiting).toBeInstanceOf(ActionError);
  });

  test.each([
    [{}, 'a status or a fault is needed'],
    [{ status: 99 }, 'status must be from 200 to 599, not 99'],
    [{ fault: 'explode' }, 'fault must be one of reset, lost, cutOff, hang, not "explode"'],
    [{ fault: 'reset', status: 500 }, 'fault and an answer (status, headers, body) exclude each other'],
    [{ status: 500, times: 0 }, 'times must be a whole number above 0, not 0'],
    [
      { status: 500, path: 'api/now' },
      'path must be a RegExp or begin with a slash and have no query, unlike "api/now"',
    ],
    [
      { status: 500, path: '/api?x=1' },
      'path must be a RegExp or begin with a slash and have no query, unlike "/api?x=1"',
    ],
    [{ status: 500, method: 'PO ST' }, 'method must be one like POST, not "PO ST"'],
    [{ status: 200, headers: { 'x a': 'b' } }, 'headers must be ones that HTTP can carry, unlike "x a"'],
    [{ status: 200, headers: { x: 'a\nb' } }, 'headers must be ones that HTTP can carry, unlike "x"'],
    [{ status: 200, headers: { x: undefined } }, 'headers must be ones that HTTP can carry, unlike "x"'],
    [{ status: 500, url: '/api' }, 'url is none of method, path, times, fault, status, headers, body'],
  ])('%j is refused', (failure, message) => {
    expect(() => sandbox.fail(failure as Failure)).toThrow(new TypeError(`sandbox.fail: ${message}`));
  });

  test('whose body is not JSON is refused', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const body of [circle, 10n, () => 1, [10n]])
      expect(() => sandbox.fail({ status: 200, body })).toThrow(
        new TypeError('sandbox.fail: body must be text or what JSON can say'),
      );
    for (const body of [null, 0, '', false]) sandbox.fail({ status: 200, body });
  });
});
