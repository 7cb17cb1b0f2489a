import type { Paging } from './action.ts';
import type { Answer } from './answer.ts';
import { header } from './headers.ts';
import { at } from './pointer.ts';

/** Where one page of a list stands among the others. */
export interface Page {
  /** `undefined` when the answer cannot tell. */
  hasMore: boolean | undefined;
  /** The offset of the next page: this one's plus its limit, never the count of rows received. */
  nextOffset?: number | undefined;
  /** The mark of the next page, where the server hands one out. */
  nextCursor?: string | undefined;
  /** How many rows the whole list has, where the server says so. */
  total?: number | undefined;
}

/** What an answer says of its page. */
export function pageOf(paging: Paging, input: Record<string, unknown>, answer: Answer, data: unknown): Page {
  if (paging.cursor) {
    const mark = at(answer.json(), paging.cursor.next) ?? '';
    if (typeof mark === 'object') return { hasMore: undefined };
    return mark === '' ? { hasMore: false } : { hasMore: true, nextCursor: String(mark) };
  }
  const { limit, offset } = positionOf(paging, input);
  const total = totalOf(paging, answer);
  const next = limit === undefined ? undefined : offset + limit;
  const hasMore = proof(paging, answer, total, next) ?? (Array.isArray(data) && data.length === 0 ? false : undefined);
  return {
    hasMore,
    ...(hasMore !== false && next !== undefined && { nextOffset: next }),
    ...(total !== undefined && { total }),
  };
}

/** The limit and the offset of a call, from its input. */
export function positionOf(
  paging: Paging,
  input: Record<string, unknown>,
): { limit: number | undefined; offset: number } {
  const inside = (paging.inside === undefined ? input : (input[paging.inside] ?? {})) as Record<string, unknown>;
  const limit = wholeNumber(inside[paging.limit as string]) ?? paging.defaultLimit;
  return { limit, offset: wholeNumber(inside[paging.offset as string]) ?? 0 };
}

function wholeNumber(value: unknown): number | undefined {
  return /^\d+$/.test(String(value)) ? Number(value) : undefined;
}

function proof(
  { more = {} }: Paging,
  answer: Answer,
  total: number | undefined,
  next: number | undefined,
): boolean | undefined {
  if (more.link) {
    const link = answer.headers.link;
    if (link !== undefined) return [link].flat().some((one) => /;\s*rel\s*=\s*"?next\b/i.test(one));
  }
  const flag = more.flag === undefined ? undefined : at(answer.json(), more.flag);
  if (flag === true || flag === 'true') return true;
  if (flag === false || flag === 'false') return false;
  if (total !== undefined && next !== undefined) return next < total;
  return more.partial && answer.status === 206 ? true : undefined;
}

function totalOf({ more }: Paging, answer: Answer): number | undefined {
  return more?.total === undefined ? undefined : wholeNumber(header(answer.headers, more.total));
}
