import { type Deadline, startDeadline } from './deadline.ts';
import { sequenceDeadline } from './exclusive.ts';
import { SendError } from './transport.ts';

/** What a pack has under way: calls, and sequences of calls. */
export interface Work {
  /**
   * Does one more within `timeout` ms, or what is left to the sequence in which it runs. Throws a `SendError` once the
   * pack is closed, but for what belongs to a sequence that was begun before.
   */
  run<T>(timeout: number, signal: AbortSignal | undefined, job: (deadline: Deadline) => Promise<T>): Promise<T>;
  /** Takes no more; waits `limit` ms for what is under way, and makes the rest end. */
  close(limit: number): Promise<void>;
}

export function workOf(): Work {
  const all = new Set<Deadline>();
  let closed = false;
  let idle = Promise.withResolvers<void>();

  async function run<T>(
    timeout: number,
    signal: AbortSignal | undefined,
    job: (deadline: Deadline) => Promise<T>,
  ): Promise<T> {
    const sequence = sequenceDeadline();
    if (closed && !(sequence && all.has(sequence)))
      throw new SendError('canceled', 'The pack is closed.', { sent: false, remedy: 'Load it again to go on.' });
    const deadline = startDeadline(timeout, signal, sequence);
    all.add(deadline);
    try {
      return await job(deadline);
    } finally {
      deadline.end();
      all.delete(deadline);
      if (all.size === 0) idle.resolve();
    }
  }

  /** Waits until nothing is under way, for so many ms at most. */
  async function ended(ms: number): Promise<void> {
    if (all.size === 0) return;
    idle = Promise.withResolvers<void>();
    const timer = setTimeout(idle.resolve, ms);
    await idle.promise;
    clearTimeout(timer);
  }

  async function close(limit: number): Promise<void> {
    closed = true;
    await ended(limit);
    for (const deadline of all) deadline.stop('closed');
    // A transport that does not hear of it is not waited for.
    await ended(limit);
  }

  return { run, close };
}
