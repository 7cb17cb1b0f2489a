/** What is found in the rows of a page. */
export interface Found {
  /** Those that did not come before, in their order, each with its place on the page. */
  fresh: { row: unknown; place: number }[];
  /** Whether there are rows, and each of them came before. */
  again: boolean;
  /** Whether each row has a key. */
  keyed: boolean;
  /** Whether the page is one row, with a key, and it is the last of the page before. */
  last: boolean;
}

/**
 * Looks through the pages of a list, one after the other, for rows that came before: by their key, which is all that is
 * kept of them. Rows without one may well be alike. They came before only where a whole page is how the one before
 * ended, as the answers of a server are that repeats itself.
 */
export function finder(key: string | undefined): (rows: readonly unknown[]) => Found {
  const seen = new Set<string>();
  let before: readonly (string | undefined)[] = [];
  return (rows) => {
    const keys = rows.map((row) => keyOf(row, key));
    const words = rows.map((row, place) => keys[place] ?? wordsOf(row));
    const ending = before.slice(-rows.length);
    const repeats = words.length === ending.length && words.every((one, n) => one !== undefined && one === ending[n]);
    const met = keys.map((one) => (one === undefined ? undefined : seen.size === seen.add(one).size));
    before = words;
    return {
      fresh: rows.map((row, place) => ({ row, place })).filter(({ place }) => met[place] !== true),
      again: rows.length > 0 && met.every((one) => one ?? repeats),
      keyed: !keys.includes(undefined),
      last: repeats && rows.length === 1 && met[0] === true,
    };
  };
}

/** A key can be an object: a table that is asked for display values gives both forms of each field. */
function keyOf(row: unknown, name: string | undefined): string | undefined {
  if (name === undefined || typeof row !== 'object' || row === null || !Object.hasOwn(row, name)) return undefined;
  const key = (row as Record<string, unknown>)[name];
  return key === null || key === '' ? undefined : wordsOf(key);
}

/** `undefined` for what is nested too deep to be written. */
function wordsOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
