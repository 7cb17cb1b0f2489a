import type { Page } from './page.ts';
import type { Found } from './pageRows.ts';

/** Where a reading stands when a page came. */
export interface Standing extends Pick<Found, 'again' | 'keyed'> {
  page: Page;
  /** How many came with it. */
  rows: number;
  /** How many of them are left out, since no more were wanted. */
  left: number;
  /** So far, with this one. */
  pages: number;
  count: number;
  maxPages: number;
  maxItems: number;
}

/** Why a reading ends: the first of these that applies when a page came. */
const stops = [
  // Not all of the page was wanted.
  { stopped: 'maxItems', when: ({ left }) => left > 0 },
  // The server says so, in one of the ways that the action knows.
  { stopped: 'end', when: ({ page }) => page.hasMore === false },
  // It says that there is more, and gave nothing.
  { stopped: 'empty', when: ({ rows }) => rows === 0 },
  // Past their end some servers give the last row for ever. Without keys, rows that are alike are no proof of it as
  // long as the total bounds the reading.
  { stopped: 'repeated', when: ({ again, keyed, page }) => again && (keyed || !counted(page)) },
  { stopped: 'maxPages', when: ({ pages, maxPages }) => pages >= maxPages },
  { stopped: 'maxItems', when: ({ count, maxItems }) => count >= maxItems },
] as const satisfies { stopped: string; when: (standing: Standing) => boolean }[];

export type Stop = (typeof stops)[number]['stopped'];

/** What became of reading a list page by page. */
export interface Summary {
  /** Whether the end was reached, from where the reading began, and nothing moved on the way. */
  complete: boolean;
  /** Rows given. */
  count: number;
  /** Rows that came again and were left out. */
  duplicates: number;
  /** Pages that were answered. */
  pages: number;
  /**
   * Why it ended. `end`: the server says that this was all. `repeated`: nothing new came any more. `empty`: it says that
   * there is more, and gave a page without rows. `caller`: the loop was left. `failed`: a page could not be read.
   */
  stopped: Stop | 'caller' | 'failed';
  /**
   * The offset, or the mark, to go on from. No row is lost there; some may come once more. `undefined` at the end, and
   * where a list with marks has to be begun anew.
   */
  next: number | string | undefined;
}

/** The rule by which a reading ends; `undefined` where it goes on. */
export function stopOf(standing: Standing): Stop | undefined {
  return stops.find(({ when }) => when(standing))?.stopped;
}

/** Whether the total says that there is more. */
function counted({ total, nextOffset }: Page): boolean {
  return total !== undefined && nextOffset !== undefined && nextOffset < total;
}
