import { setImmediate as turn } from 'node:timers/promises';
import { jest } from '@jest/globals';

/** The sockets and servers that keep the process alive, once those that are closing are closed. */
export async function openHandles(): Promise<string[]> {
  const open = () => process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name));
  for (let turns = 0; turns < 50 && open().length > 0; turns += 1) await turn();
  return open();
}

/** Counts the timers that were begun from now on, and neither cleared nor let go. Those of Jest are not among them. */
export function watchTimers(): () => number {
  const begun = jest.spyOn(globalThis, 'setTimeout');
  const cleared = jest.spyOn(globalThis, 'clearTimeout');
  return () => {
    const gone = new Set<unknown>(cleared.mock.calls.map(([timer]) => timer));
    const left = begun.mock.results.filter(({ value }) => (value as NodeJS.Timeout).hasRef() && !gone.has(value));
    return left.length;
  };
}
