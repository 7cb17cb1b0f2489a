import type { Paging } from './action.ts';
import type { Answer } from './answer.ts';
import { header } from './headers.ts';
import { elsewhere, nextLink, parameterOf } from './link.ts';
import { positionOf, wholeNumber } from './pageInput.ts';
import { at } from './pointer.ts';

/** Where one page of a list stands among the others. */
export interface Page {
  /** `undefined` when the answer cannot tell. */
  hasMore: boolean | undefined;
  /**
   * The offset of the next page: what the server's own link to it says, or else this one's plus its limit. Never the
   * count of rows received: some are hidden.
   */
  nextOffset?: number | undefined;
  /** The mark of the next page, where the server hands one out. */
  nextCursor?: string | undefined;
  /** How many rows the whole list has, where the server says so. */
  total?: number | undefined;
}

/** What is known of a page when it is asked whether there are more. */
interface Evidence {
  more: NonNullable<Paging['more']>;
  answer: Answer;
  /** Where the next page is; `false` where other pages are linked and not that one. */
  link: string | false | undefined;
  offset: number;
  /** The offset of the next page. */
  next: number | undefined;
  total: number | undefined;
  /** How many came; `undefined` where the answer is no list. */
  rows: number | undefined;
}

/**
 * What tells whether there is more, in the order in which it is believed. Each says yes, no, or nothing; a short page
 * is none of them.
 */
const signs: { name: string; says: (evidence: Evidence) => boolean | undefined }[] = [
  { name: 'link', says: ({ link }) => (link === undefined ? undefined : link !== false) },
  { name: 'flag', says: ({ more, answer }) => flagOf(more.flag, answer) },
  { name: 'total', says: ({ total, next }) => (total === undefined || next === undefined ? undefined : next < total) },
  { name: 'partial', says: ({ more, answer }) => (more.partial && answer.status === 206 ? true : undefined) },
  { name: 'no rows', says: ({ rows }) => (rows === 0 ? false : undefined) },
];

/** What an answer says of its page. `origin` is that of the server which gave it. */
export function pageOf(
  paging: Paging,
  input: Record<string, unknown>,
  answer: Answer,
  data: unknown,
  origin: string,
): Page {
  if (paging.cursor) {
    const mark = at(answer.json(), paging.cursor.next) ?? '';
    if (typeof mark === 'object') return { hasMore: undefined };
    return mark === '' ? { hasMore: false } : { hasMore: true, nextCursor: String(mark) };
  }
  const { more = {} } = paging;
  const { limit, offset } = positionOf(paging, input);
  const link = more.link ? nextLink(answer.headers) : undefined;
  const behind = limit === undefined ? undefined : offset + limit;
  const next = linkedOffset(link, paging.offset as string, offset, origin) ?? behind;
  const rows = Array.isArray(data) ? data.length : undefined;
  const total = more.total === undefined ? undefined : wholeNumber(header(answer.headers, more.total));
  // A total that is smaller than what came is none.
  const believed = total !== undefined && offset + (rows ?? 0) > total ? undefined : total;
  const hasMore = verdict({ more, answer, link, offset, next, total: believed, rows });
  return {
    hasMore,
    ...(hasMore !== false && next !== undefined && { nextOffset: next }),
    ...(total !== undefined && { total }),
  };
}

function verdict(evidence: Evidence): boolean | undefined {
  for (const { says } of signs) {
    const said = says(evidence);
    if (said !== undefined) return said;
  }
  return undefined;
}

function flagOf(pointer: string | undefined, answer: Answer): boolean | undefined {
  const flag = pointer === undefined ? undefined : at(answer.json(), pointer);
  if (flag === true || flag === 'true') return true;
  return flag === false || flag === 'false' ? false : undefined;
}

/** The offset that the server's own link names: it knows the size of its pages, whatever limit was asked for. */
function linkedOffset(
  link: string | false | undefined,
  name: string,
  offset: number,
  origin: string,
): number | undefined {
  if (!link || elsewhere(link, origin) !== undefined) return undefined;
  const linked = wholeNumber(parameterOf(link, name));
  return linked !== undefined && linked > offset ? linked : undefined;
}
