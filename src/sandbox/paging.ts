import type { Call } from './api.ts';
import { refuse } from './reply.ts';

interface Page {
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

/** The Link header of a list; empty when everything is on one page. `prev` and `next` only stand where they apply. */
export function linkHeader(call: Call, { limit, offset }: Page, total: number): Record<string, string> {
  if (offset === 0 && total <= limit) return {};
  const links = [link(call.origin, call, limit, 0, 'first')];
  if (offset > 0) links.push(link(call.origin, call, limit, Math.max(0, offset - limit), 'prev'));
  if (offset + limit < total) links.push(link(call.origin, call, limit, offset + limit, 'next'));
  links.push(link(call.origin, call, limit, Math.floor(Math.max(0, total - 1) / limit) * limit, 'last'));
  return { Link: links.join(',') };
}

/** The Service Catalog API documents no Link header; instances were seen to send the next page's, and it is relative. */
export function relativeNextLink(call: Call, { limit, offset }: Page, total: number): Record<string, string> {
  return offset + limit < total ? { Link: link('', call, limit, offset + limit, 'next') } : {};
}

function link(origin: string, call: Call, limit: number, offset: number, rel: string): string {
  const query = new URLSearchParams(call.query);
  query.set('sysparm_limit', String(limit));
  query.set('sysparm_offset', String(offset));
  return `<${origin}${call.path}?${query}>;rel="${rel}"`;
}
