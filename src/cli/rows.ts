import type { Action, Connection, RunOptions, Summary } from '../index.ts';
import { type Io, painter, print, say } from './io.ts';
import { exit } from './tell.ts';

interface RowFlags {
  json?: boolean;
  timeout?: number;
  retries?: number;
}

/**
 * Prints the rows of all pages as one JSON array, a row a line, as they come. The array is closed even when reading
 * fails, so that what came can be used; the error follows.
 */
export async function printRows(
  connection: Connection,
  { id }: Action,
  input: Record<string, unknown>,
  { json, ...options }: RowFlags,
  io: Io,
): Promise<void> {
  const pages = connection.paginate(id, input, runOptions(options, io));
  const show = progress(io, id);
  let count = 0;
  try {
    for await (const row of pages) {
      // Rows that were read already are not worth finishing when the command is to end.
      if (io.signal.aborted) break;
      await print(io, `${count === 0 ? opening(json) : ',\n'}${JSON.stringify(row)}`);
      count += 1;
      show(count);
    }
  } finally {
    show(undefined);
    const summary = await pages.summary;
    await print(
      io,
      `${count === 0 ? opening(json) : '\n'}]${json ? `,\n"summary":${JSON.stringify(summary)}}` : ''}\n`,
    );
    // A reader who left wants to hear nothing.
    if (!(io.signal.aborted && io.signal.reason === exit.done)) say(io, summaryText(summary, io.signal.aborted));
  }
}

function opening(json: boolean | undefined): string {
  return json ? '{"data":[\n' : '[\n';
}

function runOptions({ timeout, retries }: RowFlags, io: Io): RunOptions {
  return { ...(timeout !== undefined && { timeout }), ...(retries !== undefined && { retries }), signal: io.signal };
}

/** How often the line is written anew, in ms. */
const pace = 100;

/**
 * A line on standard error that counts, on a terminal only; `undefined` takes it away. Where the rows themselves go to
 * the terminal they show how far it is, and the line would wipe them out.
 */
function progress(io: Io, id: string): (count: number | undefined) => void {
  if (!io.stderr.isTTY || io.stdout.isTTY) return () => {};
  const paint = painter(io.stderr, io.env);
  let last = 0;
  return (count) => {
    if (count === undefined) io.stderr.write('\r\x1b[K');
    else if (performance.now() - last >= pace) {
      last = performance.now();
      io.stderr.write(`\r\x1b[K${paint('dim', `${id}: ${count} ${count === 1 ? 'row' : 'rows'} so far`)}`);
    }
  };
}

function summaryText({ count, pages, complete, duplicates, stopped, next }: Summary, aborted: boolean): string {
  const read = `${count} ${count === 1 ? 'row' : 'rows'}, ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (complete) return `${read}, complete.`;
  const again = `${duplicates} ${duplicates === 1 ? 'row' : 'rows'} came again and ${duplicates === 1 ? 'was' : 'were'} left out`;
  const reasons: Record<Summary['stopped'], string> = {
    end: duplicates > 0 ? `${again}, so rows moved while they were read` : 'the server counts more rows than it gave',
    repeated: `${again}, and nothing new followed`,
    empty: 'the server says that there is more, and gave an empty page',
    maxPages: 'the bound on pages was reached',
    maxItems: 'the bound on rows was reached',
    caller: 'it was stopped',
    failed: 'a page could not be read',
  };
  return `${read}, not complete: ${reasons[aborted ? 'caller' : stopped]}.${next === undefined ? '' : ` The next page begins at ${next}.`}`;
}
