import type { ServerResponse } from 'node:http';
import type { Action } from '../../src/index.ts';
import { json, type Received } from './server.ts';

/** How a server that gives a list page by page behaves. What is left out, it does as one would wish. */
export interface Behaviour {
  /** How many rows the list has, or the rows themselves. */
  rows: number | unknown[];
  /** Places of rows that are counted and not shown. */
  hidden?: number[];
  /** No page has more, whatever limit is asked for. */
  cap?: number;
  /** What it answers behind its last row: no rows, when left out. */
  behind?: 'the last row' | 'the last page' | { status: number; body?: unknown };
  /**
   * Headers on every page, on those with a page behind them, and on the last. `{origin}`, `{host}`, `{other}` (another
   * server), `{limit}`, `{offset}`, `{next}` (the offset behind this page) and `{all}` (how many rows there are) stand
   * for what they say.
   */
  headers?: Headers;
  headersOfMore?: Headers;
  headersOfLast?: Headers;
  /** Where a page is not the whole list. */
  statusOfPart?: number;
  /** What stands beside the rows; `{more}` is true or false. */
  beside?: Record<string, string>;
  /** What happens to the list before so many pages were asked for: rows come in front, or go. */
  moves?: { before: number; insert?: number; remove?: number[] }[];
  /** What it answers at an offset in place of rows, so many times. */
  fails?: { at: number; status: number; body?: unknown; times?: number }[];
}

type Headers = Record<string, string | string[]>;

/** A row that a list has by itself, under the key of the action. Rows that came in front later are numbered down from -1. */
export const rowOf = (action: Action, n: number) => ({ [action.paging?.key as string]: `id${n}`, n });

/** What answers as such a server, for an action whose pages it gives. */
export function pagingServer(action: Action, behaviour: Behaviour, hosts: { own: () => string; other: () => string }) {
  const { limit: limitName, offset: offsetName, defaultLimit = 10 } = action.paging ?? {};
  const { rows, hidden = [], cap = Number.POSITIVE_INFINITY, behind, fails = [], moves = [] } = behaviour;
  let list = Array.isArray(rows) ? rows : Array.from({ length: rows }, (_, n) => rowOf(action, n));
  const hiddenRows = new Set(hidden.map((place) => list[place]));
  const failed = new Map<object, number>();
  let [asked, inserted] = [0, 0];

  function move(): void {
    for (const { insert = 0, remove = [] } of moves.filter(({ before }) => before === asked)) {
      const fresh = Array.from({ length: insert }, (_, n) => rowOf(action, -inserted - insert + n));
      list = [...fresh, ...list.filter((_, place) => !remove.includes(place))];
      inserted += insert;
    }
  }

  return ({ query }: Received, response: ServerResponse): void => {
    const values = new Map(query);
    const offset = Number(values.get(offsetName as string) ?? 0);
    const limit = Math.min(Number(values.get(limitName as string) ?? defaultLimit), cap);
    const fail = fails.find((one) => one.at === offset && (failed.get(one) ?? 0) < (one.times ?? Infinity));
    if (fail) {
      failed.set(fail, (failed.get(fail) ?? 0) + 1);
      json(response, fail.status, fail.body);
      return;
    }
    asked += 1;
    move();
    const past = offset >= list.length;
    if (past && typeof behind === 'object') {
      json(response, behind.status, behind.body);
      return;
    }
    const begin = past && behind === 'the last row' ? list.length - 1 : past && behind ? list.length - limit : offset;
    const more = offset + limit < list.length;
    const words: Record<string, unknown> = {
      ...{ origin: `http://${hosts.own()}`, host: hosts.own(), other: hosts.other(), limit, offset },
      ...{ next: offset + limit, all: list.length, more },
    };
    const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, word: string) => String(words[word]));
    const headers = { ...behaviour.headers, ...(more ? behaviour.headersOfMore : behaviour.headersOfLast) };
    const shown = list.slice(begin, begin + limit).filter((row) => !hiddenRows.has(row));
    const status = more || offset > 0 ? (behaviour.statusOfPart ?? 200) : 200;
    const beside = Object.entries(behaviour.beside ?? {}).map(([name, text]) => [name, filled(text)]);
    const { envelope } = action.response ?? {};
    const body = envelope === undefined ? shown : { [envelope]: shown, ...Object.fromEntries(beside) };
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, typeof value === 'string' ? filled(value) : value.map(filled));
    }
    json(response, status, body);
  };
}
