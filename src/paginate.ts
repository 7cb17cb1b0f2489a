import { firstInput, movedTo, positionOf } from './pageInput.ts';
import { assertOnward, type List, readPage } from './pageRead.ts';
import type { Summary } from './pageStops.ts';
import { taker } from './pageTake.ts';

/** Where reading a list begins and ends; all of it when left out. */
export interface PageOptions {
  /** So many pages are asked for at most. */
  maxPages?: number;
  /** So many rows are given at most. */
  maxItems?: number;
  /** The offset or mark at which to begin: the `next` of an earlier summary. */
  from?: number | string;
}

/**
 * The rows of all pages, one by one. `summary` is known when the iteration ends, however it does; without one it stays
 * open. Iterating again reads the list anew, and `summary` is then that of the new reading.
 */
export type Pages<Row> = AsyncIterable<Row> & { readonly summary: Promise<Summary> };

/** Reads a list to its end. Throws `invalid_input` where that cannot be, before anything is sent. */
export function pagesOf(list: List): Pages<unknown> {
  const first = firstInput(list.action, list.given, list.from);
  let ending = Promise.withResolvers<Summary>();
  let begun = false;
  return {
    [Symbol.asyncIterator]() {
      if (begun) ending = Promise.withResolvers<Summary>();
      begun = true;
      return walk(list, first, ending.resolve);
    },
    get summary() {
      return ending.promise;
    },
  };
}

async function* walk(
  list: List,
  first: Record<string, unknown>,
  ended: (summary: Summary) => void,
): AsyncGenerator<unknown, void, undefined> {
  const { paging = {} } = list.action;
  const next = paging.cursor ? list.from : positionOf(paging, first).offset;
  const sum: Summary = { complete: false, count: 0, duplicates: 0, pages: 0, stopped: 'caller', next };
  const take = taker(list, first);
  try {
    for (let input = first; ; input = movedTo(paging, input, sum.next)) {
      const read = await readPage(list, input, sum);
      const { given, stopped, complete, next } = take(read, sum);
      for (const { row, at } of given) {
        sum.count += 1;
        // Whether the caller is done with it is known when the next one is asked for.
        sum.next = at;
        yield row;
      }
      sum.next = next;
      if (stopped !== undefined) {
        Object.assign(sum, { stopped, complete });
        return;
      }
      assertOnward(list, read, sum);
    }
  } finally {
    ended({ ...sum });
  }
}
