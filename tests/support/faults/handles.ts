import { setImmediate as turn } from 'node:timers/promises';
import { jest } from '@jest/globals';

const open = () => process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name));

/**
 * Counts from now on the sockets and servers that keep the process alive beyond those that do already, such as those of
 * a spec that ran before in the same process. It waits a little for those that are closing.
 */
export function watchHandles(): () => Promise<number> {
  const before = open().length;
  return async () => {
    for (let turns = 0; turns < 50 && open().length > before; turns += 1) await turn();
    return Math.max(0, open().length - before);
  };
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
