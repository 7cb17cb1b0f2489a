import type { Action } from './action.ts';
import { ActionError, retold } from './errors.ts';
import { elsewhere, nextLink } from './link.ts';
import type { Page } from './page.ts';
import type { Summary } from './pageStops.ts';
import type { Result } from './result.ts';
import { blot, type Secrets } from './secrets.ts';

/** A list that is to be read, and how a page of it is. */
export interface List {
  action: Action;
  given: Record<string, unknown>;
  maxPages: number | undefined;
  maxItems: number | undefined;
  from: number | string | undefined;
  /** Of the server; nothing is asked of another. */
  origin: string;
  /** What no message may show. */
  secrets: () => Secrets;
  /** Runs the action for one page. */
  read: (input: Record<string, unknown>) => Promise<Result>;
}

/** A page that was read. */
export interface Read extends Pick<Result, 'status' | 'headers' | 'attempts'> {
  rows: unknown[];
  page: Page;
}

/** Reads the page that an input asks for. What it throws says where to go on. */
export async function readPage(list: List, input: Record<string, unknown>, sum: Summary): Promise<Read> {
  try {
    const { data, page, ...result } = await list.read(input);
    if (Array.isArray(data) && page) return { rows: data, page, ...result };
    throw unreadable(list, result, 'The answer is not a list, so it cannot be read page by page.');
  } catch (error) {
    if (!isBehindEnd(error, list, sum)) throw failed(sum, error);
    return { rows: [], page: { hasMore: false }, status: 404, headers: {}, attempts: 1 };
  }
}

/**
 * Some servers have no empty page: behind the last row they answer that nothing was found. Where no row came before,
 * here or in the reading that is gone on with, that can mean anything.
 */
function isBehindEnd(error: unknown, { from = 0 }: List, { count, duplicates }: Summary): boolean {
  const nothing = error instanceof ActionError && error.code === 'not_found' && error.status === 404;
  return nothing && (count + duplicates > 0 || Number(from) !== 0);
}

/** Throws where the page behind one cannot be asked for. */
export function assertOnward(list: List, read: Read, sum: Summary): void {
  const { page, headers } = read;
  const { paging = {} } = list.action;
  if (paging.cursor && page.nextCursor === undefined) {
    throw failed(sum, unreadable(list, read, 'The answer has no mark of the next page that can be read.'));
  }
  const link = paging.more?.link && nextLink(headers);
  const host = link ? elsewhere(link, list.origin) : undefined;
  if (host === undefined) return;
  // A parser writes hosts in small letters, in which no secret would be found.
  const place = (elsewhere(blot(link as string, list.secrets()), list.origin) ?? '***').slice(0, 255);
  const what = `Its Link header names the next page on another host, ${place}; nothing was asked of that host.`;
  throw failed(sum, unreadable(list, read, what, 'If that is a name of the same server, use it as the hostname.'));
}

type Answered = Pick<Result, 'status' | 'attempts'>;

function unreadable({ action: { id } }: List, { status, attempts }: Answered, what: string, remedy?: string) {
  const details = { action: id, status, attempts, outcome: 'unknown' } as const;
  const look = `Run ${id} by itself, and look at what it answers.`;
  return new ActionError('invalid_response', `${id} failed. ${what}`, { ...details, remedy: remedy ?? look });
}

/** The error with which a reading ends: it says where to go on. */
function failed(sum: Summary, error: unknown): unknown {
  sum.stopped = 'failed';
  if (!(error instanceof ActionError)) return error;
  const { count, pages, next } = sum;
  if (pages === 0) return retold(error, error.message, { next });
  const place = next === undefined ? 'begin anew' : typeof next === 'number' ? `begin at ${next}` : 'begin at its mark';
  const rows = `${count} ${count === 1 ? 'row' : 'rows'}`;
  return retold(error, `${error.message} Read so far: ${rows}. To go on, ${place}.`, { next });
}
