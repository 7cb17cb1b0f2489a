import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack, type PageOptions, type Summary } from '../src/index.ts';
import { type Behaviour, pagingServer, rowOf } from './support/pagingServer.ts';
import { type Server, serve } from './support/server.ts';

/** A server that behaves in some way, how its list is read, and what comes of it. */
interface Case {
  name: string;
  /** Where it is known from that servers behave so. */
  evidence: string;
  action: string;
  input: Record<string, unknown>;
  options?: PageOptions;
  server: Behaviour;
  /** The rows that are given, by their places in the list: `0..9 11..22`. */
  gives: string;
  /** The offsets that are asked for. */
  asks: number[];
  /** What it ends with; `says` is a part of the message. */
  error?: { says?: string; [field: string]: unknown };
  summary: Partial<Summary>;
  /** What is given to who goes on from `next`. */
  rest?: string;
}

const folder = new URL('paging/', import.meta.url);
const cases: Case[] = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

const pack = await loadPack();
let answer: Parameters<typeof serve>[0];
let server: Server;
let other: Server;
let connection: Connection;

beforeAll(async () => {
  server = await serve((request, response) => {
    // Who asks without end is told so.
    if (server.received.length > 40) response.writeHead(410).end();
    else answer(request, response);
  });
  other = await serve((_, response) => response.end('[]'));
  connection = pack.connect(server.config, { allowLoopback: true, retries: 0, warnings: false });
});
afterAll(async () => {
  await pack.close();
  await Promise.all([server.close(), other.close()]);
});

function rowsAt(places: string, { action: id, server: { rows } }: Case): unknown[] {
  const ranges = places.split(' ').filter((range) => range !== '');
  const numbers = ranges.flatMap((range) => {
    const [from = 0, to = from] = range.split('..').map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
  return numbers.map((n) => (Array.isArray(rows) ? rows[n] : rowOf(pack.action(id), n)));
}

/** Reads a list to where it ends, by an error or not. */
async function read({ action, input }: Case, options: PageOptions | undefined) {
  const pages = connection.paginate(action, input, options);
  const rows: unknown[] = [];
  let error: unknown;
  try {
    for await (const row of pages) rows.push(row);
  } catch (thrown) {
    error = thrown;
  }
  return { rows, error, summary: await pages.summary };
}

describe(`a list read page by page from ${cases.length} servers that behave in their own ways`, () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const action = pack.action(one.action);
    const hosts = { own: () => server.config.hostname, other: () => other.config.hostname };
    answer = pagingServer(action, one.server, hosts);
    server.received.length = 0;
    const { rows, error, summary } = await read(one, one.options);
    expect(rows).toEqual(rowsAt(one.gives, one));
    const { offset = '' } = action.paging ?? {};
    const asked = server.received.map(({ query }) => new Map(query).get(offset));
    // A read that settles which path the server has asks for no page.
    expect(asked.filter((from) => from !== undefined).map(Number)).toEqual(one.asks);
    expect(summary).toEqual({ next: undefined, ...one.summary });
    const { says = '', ...fields } = one.error ?? {};
    if (one.error) {
      expect(error).toBeInstanceOf(ActionError);
      expect(error).toMatchObject(fields);
      expect((error as Error).message).toContain(says);
    } else expect(error).toBeUndefined();
    if (one.rest !== undefined) {
      const from = summary.next as number;
      expect((await read(one, { from })).rows).toEqual(rowsAt(one.rest, one));
    }
    expect(other.received).toEqual([]);
  });

  test('know where it is known from', () => {
    expect(cases.filter(({ evidence }) => evidence.trim() === '')).toEqual([]);
  });
});
