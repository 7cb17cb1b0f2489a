import type { Action } from '../../src/action.ts';
import type { Issue } from '../../src/errors.ts';
import { below } from '../../src/pointer.ts';

/** So many lines may stand in two action files alike. */
const most = 10;

/** A part of an object or list, with its neighbours after it. */
interface Entry {
  file: string;
  /** Where it stands. */
  path: string;
  value: unknown;
  /** The same for equal parts under equal keys. */
  mark: string;
  lines: number;
}

/** No two action files say the same in more than ten lines: such a shape is shared. */
export function repeats(actions: Record<string, Action>): Issue[] {
  const first = new Map<string, Entry[]>();
  return Object.entries(actions).flatMap(([file, { input, output }]) => {
    const here: [string, Entry[]][] = [];
    const faults = compared(entriesOf({ input, output }, file, ''), first, here);
    for (const [mark, run] of here) if (!first.has(mark)) first.set(mark, run);
    return faults;
  });
}

/** Looks for runs of neighbours that another file has. `here` collects those of this file. */
function compared(entries: Entry[], first: Map<string, Entry[]>, here: [string, Entry[]][]): Issue[] {
  const faults: Issue[] = [];
  for (let n = 0; n < entries.length; n += 1) {
    const rest = entries.slice(n);
    const mark = shortest(rest);
    const known = mark === undefined ? undefined : first.get(mark);
    if (mark !== undefined) here.push([mark, rest]);
    const { path, value, file } = rest[0] as Entry;
    if (known === undefined) {
      faults.push(...compared(entriesOf(value, file, path), first, here));
      continue;
    }
    const alike = rest.findIndex((entry, m) => entry.mark !== known[m]?.mark);
    const run = alike < 0 ? rest : rest.slice(0, alike);
    const lines = run.reduce((sum, entry) => sum + entry.lines, 0);
    const there = known[0] as Entry;
    const last = run.length > 1 ? `, to ${nameOf(run.at(-1) as Entry)}` : '';
    const message = `${lines} lines stand in ${there.file}#${there.path} too${last}; a shape of more than ${most} lines is shared in schemas/.`;
    faults.push({ file, path, message });
    n += run.length - 1;
  }
  return faults;
}

/** The mark of the shortest run from the first entry on that is too long to be said twice. */
function shortest(entries: Entry[]): string | undefined {
  let lines = 0;
  for (const [n, entry] of entries.entries()) {
    lines += entry.lines;
    if (lines > most)
      return entries
        .slice(0, n + 1)
        .map(({ mark }) => mark)
        .join('\n');
  }
  return undefined;
}

function entriesOf(value: unknown, file: string, path: string): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, part]) => {
    const mark = `${Array.isArray(value) ? '' : key}: ${canonical(part)}`;
    return { file, path: below(path, key), value: part, mark, lines: linesOf(part) };
  });
}

function nameOf({ path }: Entry): string {
  return path.replace(/^.*\//, '');
}

/** JSON in which the order of keys makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What the formatter sets on one line; the rest of its 120 columns goes to keys and to the margin. */
const line = 90;

/** How many lines a value takes when it is set as tightly as the formatter sets it. */
function linesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || JSON.stringify(value).length <= line) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + linesOf(part), 2);
}
