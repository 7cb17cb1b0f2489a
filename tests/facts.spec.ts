import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';
import { failure, type Server, serve } from './support/server.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../facts/${file}.json`, import.meta.url), 'utf8'));

interface Expected {
  code: string;
  outcome: string;
  reason?: string;
  retryAfter?: number;
  of?: Record<string, Partial<Expected>>;
}
interface Failure {
  name: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  expect: Expected;
}

let pack: Pack;
let server: Server;
let connection: Connection;
let answer: Parameters<typeof serve>[0];

beforeAll(async () => {
  pack = await loadPack();
  server = await serve((request, response) => answer(request, response));
  connection = pack.connect(server.config, { allowLoopback: true, retries: 0 });
});
afterAll(async () => {
  await pack.close();
  await server.close();
});

const calls: [id: string, input: Record<string, unknown>][] = [
  ['account.get', { id: 'a1' }],
  ['contact.create', { first_name: 'Ann' }],
  ['catalog.orderItem', { sys_id: 'i1', sysparm_quantity: 1 }],
];

describe.each(read('failures') as Failure[])('$name', ({ status, headers, body, expect: expected }) => {
  test.each(calls)('is told of %s', async (id, input) => {
    answer = (_, response) => {
      // How an answer is framed is this server's own matter.
      const sent = Object.entries(headers).filter(([name]) => !/^(transfer-encoding|connection)$/i.test(name));
      response.writeHead(status, Object.fromEntries(sent)).end(body);
    };
    const { code, outcome, reason, retryAfter, remedy } = (await failure(connection.run(id, input))) as ActionError;
    const { of, ...common } = expected;
    expect({ code, outcome, reason, retryAfter }).toEqual({ ...common, ...of?.[id] });
    expect(remedy).toMatch(/\w/);
  });
});
