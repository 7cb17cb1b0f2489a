import type { Call } from './api.ts';
import { refuse } from './reply.ts';

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** What a caller asked for. A limit or offset that is no number counts as not given; that is not documented. */
export function pageOf(query: URLSearchParams, defaultLimit: number): Page {
  const limit = query.get('sysparm_limit') ?? '';
  const offset = query.get('sysparm_offset') ?? '';
  // Negative offsets are forbidden by the documentation; how they are refused is not said.
  if (/^-\d/.test(offset)) throw refuse(400, 'sysparm_offset must not be negative');
  return {
    limit: /^[1-9]\d*$/.test(limit) ? Number(limit) : defaultLimit,
    offset: /^\d+$/.test(offset) ? Number(offset) : 0,
  };
}

export function slicePage<R>(rows: readonly R[], { limit, offset }: Page): R[] {
  return rows.slice(offset, offset + limit);
}

type Rel = 'first' | 'prev' | 'previous' | 'next' | 'last';

/** Where the pages around one begin; those that there are not are left out. */
function offsetsAround({ limit, offset }: Page, total: number): ReadonlyMap<Rel, number> {
  const before = Math.max(0, offset - limit);
  return new Map<Rel, number>([
    ['first', 0],
    ...(offset > 0
      ? ([
          ['prev', before],
          ['previous', before],
        ] as const)
      : []),
    ...(offset + limit < total ? ([['next', offset + limit]] as const) : []),
    ['last', Math.floor(Math.max(0, total - 1) / limit) * limit],
  ]);
}

/** The Link header of a list; empty when everything is on one page. `prev` and `next` only stand where they apply. */
export function linkHeader(call: Call, page: Page, total: number): Record<string, string> {
  if (page.offset === 0 && total <= page.limit) return {};
  return { Link: linksTo(['first', 'prev', 'next', 'last'], call, page, total, 'sysparm_') };
}

/** The Service Catalog API documents no Link header; instances were seen to send the next page's, and it is relative. */
export function relativeNextLink(call: Call, page: Page, total: number): Record<string, string> {
  const next = linksTo(['next'], { ...call, origin: '' }, page, total, 'sysparm_');
  return next === '' ? {} : { Link: next };
}

/** The headers of a part of a list of the Open APIs, its links in that order. The range counts from 1 and has no total. */
export function partHeaders(
  rels: readonly Rel[],
  call: Call,
  page: Page,
  shown: number,
  total: number,
): Record<string, string> {
  return {
    'X-Total-Count': String(total),
    'Content-Range': `items ${page.offset + 1}-${page.offset + shown}`,
    Link: linksTo(rels, call, page, total, ''),
  };
}

/** `prefix` stands before the names of limit and offset. */
function linksTo(
  rels: readonly Rel[],
  { origin, path, query: asked }: Call,
  page: Page,
  total: number,
  prefix: string,
) {
  const offsets = offsetsAround(page, total);
  const links = rels.flatMap((rel) => {
    const offset = offsets.get(rel);
    if (offset === undefined) return [];
    const query = new URLSearchParams(asked);
    query.set(`${prefix}limit`, String(page.limit));
    query.set(`${prefix}offset`, String(offset));
    return `<${origin}${path}?${query}>;rel="${rel}"`;
  });
  return links.join(',');
}
