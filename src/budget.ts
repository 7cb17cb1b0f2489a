import { kept } from './kept.ts';

/** How many of the last calls to a host were repeats. */
export interface Budget {
  calls: number;
  repeats: number;
  /** Whether no more repeats are added, so that many workflows together do not hammer a server that is down. */
  spent: boolean;
}

const lastCalls = 100;
const share = 1 / 5;
// A single workflow on a quiet host never meets the budget.
const always = 10;

// By origin: of each of the last calls, whether it was a repeat. What happened minutes ago says nothing of now.
const recent = kept<boolean[]>(10_000, 60_000);

/** Notes a call to a host. */
export function note(origin: string, repeat: boolean): void {
  const calls = recent.get(origin) ?? [];
  calls.push(repeat);
  if (calls.length > lastCalls) calls.shift();
  recent.set(origin, calls);
}

/** What is left to repeat at a host. */
export function budgetOf(origin: string): Budget {
  const calls = recent.get(origin) ?? [];
  const repeats = calls.filter((repeat) => repeat).length;
  return { calls: calls.length, repeats, spent: repeats >= always && repeats > calls.length * share };
}
