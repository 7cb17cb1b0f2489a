import type { Action } from './action.ts';
import { ActionError } from './errors.ts';
import { positionOf } from './page.ts';
import type { Result } from './result.ts';

/** What became of reading a list page by page. */
export interface Summary {
  /** Whether the end was reached and nothing moved on the way. */
  complete: boolean;
  /** Rows given. */
  count: number;
  /** Rows that came again and were left out. */
  duplicates: number;
  pages: number;
  /** Why it ended. `empty`: the server says that there is more, and gave a page without rows. */
  stopped: 'end' | 'repeated' | 'empty' | 'maxPages' | 'maxItems' | 'caller' | 'failed';
  /** The offset, or the mark, to go on from; `undefined` at the end. */
  next: number | string | undefined;
}

/** Where reading a list begins and ends; all of it when left out. */
export interface PageOptions {
  /** So many pages are asked for at most. */
  maxPages?: number;
  /** So many rows are given at most. */
  maxItems?: number;
  /** The offset or mark at which to begin: the `next` of an earlier summary. */
  from?: number | string;
}

/** The rows of all pages, one by one; `summary` is known when the iteration ends. */
export type Pages<Row> = AsyncIterable<Row> & { summary: Promise<Summary> };

/** Rows a page where the caller names no limit. */
const pageSize = 100;

type ReadPage = (input: Record<string, unknown>) => Promise<Result>;

/** Reads a list to its end. `read` runs the action for one page. */
export function pagesOf(
  action: Action,
  given: Record<string, unknown>,
  options: PageOptions,
  read: ReadPage,
): Pages<unknown> {
  const { promise: summary, resolve } = Promise.withResolvers<Summary>();
  return { [Symbol.asyncIterator]: () => walk(action, given, options, read, resolve), summary };
}

async function* walk(
  action: Action,
  given: Record<string, unknown>,
  { maxPages = Number.POSITIVE_INFINITY, maxItems = Number.POSITIVE_INFINITY, from }: PageOptions,
  read: ReadPage,
  ended: (summary: Summary) => void,
): AsyncGenerator<unknown, void, undefined> {
  const seen = new Set<string>();
  const sum: Summary = { complete: false, count: 0, duplicates: 0, pages: 0, stopped: 'caller', next: from };
  let total: number | undefined;
  try {
    for (let input = start(action, given, from); ; ) {
      if (sum.pages >= maxPages) return stop(sum, 'maxPages');
      const result = await read(input).catch((error) => {
        stop(sum, 'failed');
        throw error;
      });
      const { rows, page } = rowsOf(action, result);
      sum.pages += 1;
      total = page.total ?? total;
      const fresh = rows.filter((row) => isNew(seen, keyOf(action, row)));
      sum.duplicates += rows.length - fresh.length;
      // Past their end some servers give the last row again and again.
      if (rows.length > 0 && fresh.length === 0) return finish(sum, 'repeated', total);
      for (const row of action.paging?.key === undefined ? rows : fresh) {
        if (sum.count >= maxItems) return stop(sum, 'maxItems');
        sum.count += 1;
        yield row;
      }
      if (page.hasMore === false) return finish(sum, 'end', total);
      sum.next = page.nextCursor ?? page.nextOffset;
      if (rows.length === 0) return stop(sum, 'empty');
      input = moved(action, input, sum.next);
    }
  } finally {
    ended({ ...sum });
  }
}

function isNew(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key) !== undefined;
}

function stop(sum: Summary, why: Summary['stopped']): void {
  sum.stopped = why;
}

/** The end: complete unless rows moved while they were read. */
function finish(sum: Summary, why: Summary['stopped'], total: number | undefined): void {
  sum.stopped = why;
  sum.next = undefined;
  const moved = why === 'end' ? sum.duplicates > 0 : sum.duplicates > 1;
  sum.complete = !moved && (total === undefined || sum.count >= total);
}

function rowsOf(action: Action, { data, page }: Result) {
  if (Array.isArray(data) && page) return { rows: data as unknown[], page };
  throw new ActionError(
    'invalid_response',
    `${action.id} failed. The answer is not a list, so it cannot be read page by page.`,
    {
      action: action.id,
      outcome: 'unknown',
    },
  );
}

function keyOf({ paging }: Action, row: unknown): string {
  const key = paging?.key === undefined ? undefined : (row as Record<string, unknown> | null)?.[paging.key];
  // A key can be an object: a table that is asked for display values gives both forms of each field.
  return key === undefined || key === null || key === '' ? JSON.stringify(row) : `=${JSON.stringify(key)}`;
}

function start(
  action: Action,
  given: Record<string, unknown>,
  from: number | string | undefined,
): Record<string, unknown> {
  const { paging = {} } = action;
  if (paging.cursor) return from === undefined ? given : moved(action, given, from);
  const { inside, limit, offset } = within(action, given);
  const size = inside[limit] ?? pageSize;
  return placed(action, given, { ...inside, [limit]: size, [offset]: from ?? positionOf(paging, given).offset });
}

function moved(
  action: Action,
  input: Record<string, unknown>,
  next: number | string | undefined,
): Record<string, unknown> {
  const { cursor } = action.paging ?? {};
  if (cursor) return { ...input, [cursor.input]: next };
  const { inside, offset } = within(action, input);
  return placed(action, input, { ...inside, [offset]: next });
}

function within({ paging = {} }: Action, input: Record<string, unknown>) {
  const { inside: name, limit = '', offset = '' } = paging;
  const inside = (name === undefined ? input : (input[name] ?? {})) as Record<string, unknown>;
  return { inside, limit, offset };
}

function placed(
  { paging }: Action,
  input: Record<string, unknown>,
  inside: Record<string, unknown>,
): Record<string, unknown> {
  return paging?.inside === undefined ? inside : { ...input, [paging.inside]: inside };
}
