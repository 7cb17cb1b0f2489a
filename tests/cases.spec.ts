import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { ActionError, type Connection, loadPack, type Pack, type Request } from '../src/index.ts';
import { allCases, answerOf, type Case, firstPaths } from './support/cases.ts';
import { type Received, type Server, serve } from './support/server.ts';

const cases = allCases();
let pack: Pack;
let paths: Record<string, number>;

beforeAll(async () => {
  pack = await loadPack();
  paths = firstPaths(pack);
});
afterAll(() => pack.close());

test('every action has at least three cases, one of them refused', () => {
  for (const { id } of pack.actions) {
    const own = cases.filter((one) => one.action === id);
    expect([id, own.length >= 3, own.some((one) => one.error)]).toEqual([id, true, true]);
  }
});

describe('intercepted', () => {
  const host = 'https://dev12345.service-now.com';
  let connection: Connection;
  beforeAll(() => {
    nock.disableNetConnect();
    const config = { hostname: 'dev12345.service-now.com', user: 'workflow.integration', password: 'correct horse' };
    connection = pack.connect(config, { retries: 0, paths });
  });
  afterAll(() => {
    nock.cleanAll();
    nock.enableNetConnect();
    nock.restore();
  });

  test.each(cases.map((one) => [`${one.file}: ${one.name}`, one] as const))('%s', async (_, one) => {
    const sent: Received[] = [];
    const { status, headers, body } = answerOf(one);
    const scope = nock(host)
      .intercept(/.*/, one.request?.method ?? 'GET')
      .reply(async (request: globalThis.Request) => {
        const url = new URL(request.url);
        const query = [...url.searchParams];
        sent.push({
          method: request.method,
          url: request.url,
          path: url.pathname,
          query,
          headers: Object.fromEntries(request.headers),
          body: await request.text(),
        });
        return [status, body, headers];
      });
    await holds(connection, one, sent);
    expect(scope.isDone()).toBe(one.request !== undefined);
    nock.cleanAll();
  });
});

describe('over a socket', () => {
  let server: Server;
  let connection: Connection;
  let current: Case;
  beforeAll(async () => {
    server = await serve((_, response) => {
      const { status, headers, body } = answerOf(current);
      response.writeHead(status, headers).end(body);
    });
    connection = pack.connect(server.config, { retries: 0, allowLoopback: true, paths });
  });
  afterAll(() => server.close());

  test.each(cases.map((one) => [`${one.file}: ${one.name}`, one] as const))('%s', async (_, one) => {
    current = one;
    server.received.length = 0;
    await holds(connection, one, server.received);
  });
});

/** Runs a case and holds what was sent and what came of it against what the case says. */
async function holds(connection: Connection, one: Case, sent: Received[]): Promise<void> {
  const outcome = await connection.run(one.action, one.input).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome) {
    expect(outcome.error).toBeInstanceOf(ActionError);
    expect((outcome.error as ActionError).toJSON()).toMatchObject(one.error ?? { code: 'none expected' });
  } else {
    expect(outcome.result).toMatchObject(one.result ?? { data: 'a failure was expected' });
    if (one.result && 'data' in one.result) expect(outcome.result.data).toEqual(one.result.data);
  }
  expect(sent).toHaveLength(one.request === undefined ? 0 : 1);
  if (one.request === undefined) return;
  const [first] = sent as [Received];
  expect(first.method).toBe(one.request.method);
  expect(first.path).toBe(new URL(one.request.path, 'http://server').pathname);
  expect(Object.fromEntries(first.query)).toEqual(one.request.query ?? {});
  expect(first.headers).toMatchObject(one.request.headers ?? {});
  if ('body' in one.request) expect(bodyOf(first.body)).toEqual(one.request.body);
  else expect(first.body).toBe('');
  expect(first.headers.authorization).toBe(
    `Basic ${Buffer.from('workflow.integration:correct horse').toString('base64')}`,
  );
  expect(first.headers.cookie).toBeUndefined();
  const rendered: Request = connection.render(one.action, one.input);
  expect(rendered.path).toBe(one.request.path);
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
