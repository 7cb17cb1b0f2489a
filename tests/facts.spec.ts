import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explainedKeys, type Heading, keyedIn } from '../scripts/facts/keys.ts';
import { readFacts, readReadme } from '../scripts/facts/read.ts';
import { type Connection, loadPack, type Pack, type Sandbox, startSandbox } from '../src/index.ts';
import { failure, json, type Server, serve } from './support/server.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../facts/${file}.json`, import.meta.url), 'utf8'));

let pack: Pack;
let server: Server;
let connection: Connection;
let sandbox: Sandbox;
/** Connected with the embedded ServiceNow. */
let embedded: Connection;
let answer: Parameters<typeof serve>[0];

beforeAll(async () => {
  pack = await loadPack();
  server = await serve((request, response) => answer(request, response));
  connection = pack.connect(server.config, { allowLoopback: true, retries: 0 });
  sandbox = await startSandbox();
  embedded = pack.connect(sandbox.config, { allowLoopback: true });
});
afterAll(async () => {
  await pack.close();
  await server.close();
  await sandbox.close();
});

type Row = Record<string, unknown>;

/** Incidents of the embedded ServiceNow. */
async function incidents(query: Record<string, string | number> = {}): Promise<Row[]> {
  const input = { method: 'GET' as const, url_path: 'api/now/table/incident', query_params: query };
  const { data } = await embedded.run('generic.request', input);
  return data as Row[];
}

/** The facts of an action. */
const factOf = (id: string) => readFacts().find(({ actions }) => actions[id])?.actions[id];

/** A page of accounts as a server answers it. */
async function accounts(rows: Row[], headers: Record<string, string> = {}) {
  answer = (_, response) => json(response, 200, { result: rows }, headers);
  return connection.run('account.list', { sysparm_limit: 2 });
}

/** What was measured on live instances: the pack reads it, and the embedded ServiceNow does it. */
const measured: Record<string, () => Promise<void>> = {
  async M1() {
    const { hostname, user } = sandbox.config;
    const authorization = `Basic ${btoa(`${user}:wrong`)}`;
    const response = await fetch(`http://${hostname}/api/now/table/incident`, { headers: { authorization } });
    const body = { error: { message: expect.any(String), detail: expect.any(String) }, status: 'failure' };
    expect([response.status, await response.json()]).toEqual([401, body]);
  },
  async M2() {
    const { headers } = await embedded.run('account.list');
    expect(Object.keys(headers).filter((name) => /ratelimit|retry-after/.test(name))).toEqual([]);
  },
  async M7() {
    const [[linked], [plain]] = await Promise.all([
      incidents({ sysparm_limit: 1 }),
      incidents({ sysparm_limit: 1, sysparm_exclude_reference_link: 'true' }),
    ]);
    expect(linked?.caller_id).toEqual({ link: expect.stringContaining('/sys_user/'), value: plain?.caller_id });
  },
  async M8() {
    const [row] = await incidents({ sysparm_limit: 1 });
    expect(row).toMatchObject({ closed_at: '', close_code: '' });
  },
  async M9() {
    const [row] = await incidents({ sysparm_limit: 1 });
    expect(row?.sys_created_on).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  },
  async M12() {
    expect(await incidents({ sysparm_query: 'no_such_field=1' })).toEqual(await incidents());
  },
  async M17() {
    const [row] = await incidents({ sysparm_limit: 1, sysparm_display_value: 'all' });
    expect(row?.caller_id).toEqual({
      display_value: expect.any(String),
      value: expect.any(String),
      link: expect.any(String),
    });
    expect(row?.number).toMatchObject({ display_value: expect.any(String), value: expect.any(String) });
  },
  async A1() {
    for (const id of ['productOrder.list', 'serviceOrder.list', 'troubleTicket.list']) {
      expect(factOf(id)?.result).toMatchObject({ kind: 'array' });
      expect(factOf(id)?.result.envelope).toBeUndefined();
    }
  },
  async A2() {
    for (const id of ['account.list', 'consumer.list', 'contact.list', 'catalog.listCatalogs', 'catalog.listItems']) {
      expect(factOf(id)?.result).toMatchObject({ kind: 'array', envelope: 'result' });
    }
  },
  async A3() {
    for (const origin of ['', 'https://instance.service-now.com']) {
      const link = `<${origin}/api/now/account?sysparm_limit=2&sysparm_offset=2>;rel="next"`;
      expect((await accounts([{ sys_id: 'a' }], { link })).page?.hasMore).toBe(true);
    }
  },
  async A4() {
    answer = (_, response) => json(response, 200, { result: [{ sys_id: 'last' }] });
    const pages = connection.paginate('account.list', { sysparm_limit: 1 });
    for await (const row of pages) expect(row).toEqual({ sys_id: 'last' });
    expect(await pages.summary).toMatchObject({ count: 1, stopped: 'repeated' });
  },
  async B1() {
    const headers = { 'x-ratelimit-limit': 'unlimited', 'x-ratelimit-reset': 'never' };
    expect((await accounts([{ sys_id: 'a' }], headers)).data).toHaveLength(1);
  },
  async B2() {
    expect((await accounts([{ sys_id: 'a' }])).page?.hasMore).toBeUndefined();
  },
  async B3() {
    answer = (_, response) => json(response, 200, { result: { sys_id: 'acme-1 ' } });
    const { data, warnings } = await connection.run('account.get', { id: 'acme-1 ' });
    expect([data, warnings]).toEqual([{ sys_id: 'acme-1 ' }, []]);
  },
  async B4() {
    expect(factOf('account.list')?.pagination?.defaultLimit).toBe(10);
    answer = (_, response) => json(response, 404, {});
    expect(await failure(connection.run('account.list'))).toMatchObject({ code: 'no_such_endpoint', reason: 'plugin' });
  },
};

describe('what was measured', () => {
  test.each((read('wire') as { facts: { id: string; fact: string }[] }).facts)('$fact', async ({ id }) => {
    await (measured[id] as () => Promise<void>)();
  });
});

test.each<Heading>(['An entry', 'A field', 'A result'])('no key is explained that none uses: %s', (heading) => {
  const used = readFacts()
    .flatMap(keyedIn)
    .filter((one) => one.heading === heading)
    .flatMap(({ value }) => Object.keys(value));
  expect(explainedKeys(readReadme(), heading).sort()).toEqual([...new Set(used)].sort());
});
