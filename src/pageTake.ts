import type { Page } from './page.ts';
import { positionOf } from './pageInput.ts';
import type { List, Read } from './pageRead.ts';
import { type Found, finder } from './pageRows.ts';
import { type Stop, type Summary, stopOf } from './pageStops.ts';

type Mark = Summary['next'];

/** What becomes of a page. */
interface Taken {
  /** The rows to give, each with where the list begins again with it. */
  given: { row: unknown; at: Mark }[];
  /** Why this was the last page, if it was. */
  stopped: Stop | undefined;
  complete: boolean;
  /** Where the reading goes on, or could. */
  next: Mark;
}

/** Takes in the pages of a list, one after the other, and counts them in the summary. */
export function taker(list: List, first: Record<string, unknown>) {
  const { maxPages = Number.POSITIVE_INFINITY, maxItems = Number.POSITIVE_INFINITY } = list;
  const { paging = {} } = list.action;
  const { limit, offset: begin } = positionOf(paging, first);
  const find = finder(paging.key);
  let total = 0;
  return ({ rows, page }: Read, sum: Summary): Taken => {
    const start = sum.next;
    const placed = (place: number): Mark => (paging.cursor ? start : (start as number) + place);
    const found = find(rows);
    const wanted = found.fresh.slice(0, maxItems - sum.count);
    const [left] = found.fresh.slice(wanted.length);
    const count = sum.count + wanted.length;
    sum.pages += 1;
    // It shrinks where rows go meanwhile: what stood behind them has then moved to where it is not looked for any more.
    total = Math.max(total, page.total ?? 0);
    const counts = { rows: rows.length, left: found.fresh.length - wanted.length, pages: sum.pages, count };
    const stopped = stopOf({ ...found, ...counts, page, maxPages, maxItems });
    const repeated = stopped === 'repeated';
    sum.duplicates += rows.length - (repeated ? 0 : found.fresh.length);
    const ended = stopped === 'end' || (repeated && isLastAlone(page, found, limit));
    const complete = ended && sum.duplicates === (repeated ? 1 : 0) && begin + count >= total;
    const onward = left ? placed(left.place) : (page.nextCursor ?? page.nextOffset ?? start);
    return {
      given: repeated ? [] : wanted.map(({ row, place }) => ({ row, at: placed(place) })),
      stopped,
      complete,
      next: stopped === 'end' || complete ? undefined : repeated ? start : onward,
    };
  };
}

/**
 * Whether a page on which nothing is new is the end for certain: it holds the last row alone. More rows than that, the
 * only row of a page of one, or a page behind which the server knows more, can as well be rows that moved.
 */
function isLastAlone({ hasMore }: Page, { last }: Found, limit: number | undefined): boolean {
  return last && limit !== 1 && hasMore !== true;
}
