import type { Call } from '../api.ts';
import { type Page, partHeaders } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { badQuery, noSuchTicket } from './ticketRefusals.ts';

/** The rel is previous, where the Table API says prev. */
const links = ['first', 'previous', 'next', 'last'] as const;

/** A limit above the maximum counts as the maximum; that is not documented. */
export function ticketPage({ instance }: State, { query }: Call): Page {
  const most = positive(instance.property('sn_ind_tsm_sdwan.pagination.max_limit')) ?? 100;
  const usual = positive(instance.property('sn_ind_tsm_sdwan.pagination.set_limit')) ?? 25;
  const limit = query.get('limit') ?? String(usual);
  const offset = query.get('offset') ?? '0';
  // How a limit or an offset that is no such number is answered is not documented.
  const wanted = positive(limit);
  if (wanted === undefined) throw badQuery(`Invalid limit ${limit}`);
  if (!/^\d+$/.test(offset)) throw badQuery(`Invalid offset ${offset}`);
  return { limit: Math.min(wanted, most), offset: Number(offset) };
}

function positive(text: string): number | undefined {
  return /^0*[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** One page of a list. An empty one is a 404; whether the last page is a 206 is not documented: here each part is. */
export function answerPage<T>(call: Call, all: readonly T[], page: Page, show: (entry: T) => unknown): Reply {
  const part = all.slice(page.offset, page.offset + page.limit);
  if (part.length === 0) throw noSuchTicket();
  const body = part.map(show);
  if (part.length === all.length) return { status: 200, headers: {}, body };
  const headers = partHeaders(links, call, page, part.length, all.length);
  return { status: 206, headers, body };
}
