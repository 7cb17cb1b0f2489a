import { AsyncLocalStorage } from 'node:async_hooks';
import { type Deadline, stopped } from './deadline.ts';
import { SendError } from './transport.ts';
import { turn } from './turns.ts';

/** What only one may use at a time. */
export interface Thing {
  /** The pack's word for it, such as `cart`. */
  name: string;
  /** That of one user at one host. */
  key: string;
}

/** What a sequence holds, as the calls inside it see it. */
interface Hold {
  key: string;
  /** The queue of the calls inside it: they too come one by one. */
  inner: string;
  deadline: Deadline;
  over: boolean;
  /** The sequence in which it was begun. */
  outer: Hold | undefined;
}

// Travels with whatever the sequence calls, so that its calls need not say that they belong to it.
const holds = new AsyncLocalStorage<Hold>();
let begun = 0;

/**
 * Does something while nobody else in this process uses the thing. A call inside a sequence that holds it waits for the
 * other calls of the sequence alone. Throws a `SendError` where its turn does not come: nothing was begun.
 */
export async function alone<T>(thing: Thing, deadline: Deadline, work: () => Promise<T>): Promise<T> {
  const hold = holdOf(thing.key);
  const end = await turn(hold?.inner ?? thing.key, 1, deadline.signal);
  try {
    if (!end || deadline.signal.aborted)
      throw stopped(deadline, { sent: false }, ` It waited for its turn with the ${thing.name}.`);
    if (hold?.over) throw late();
    return await work();
  } finally {
    end?.();
  }
}

/**
 * Holds the thing for a sequence of calls. It is let go when the sequence has ended, by itself or by its deadline, and
 * the calls that it began have ended too; a call that it begins later is refused.
 */
export function inSequence<T>(thing: Thing, deadline: Deadline, work: () => T | Promise<T>): Promise<T> {
  return alone(thing, deadline, async () => {
    begun += 1;
    const { key } = thing;
    const hold: Hold = { key, inner: `${key} ${begun}`, deadline, over: false, outer: holds.getStore() };
    const ended = Promise.withResolvers<never>();
    const end = () => ended.reject(stopped(deadline, { sent: true }));
    deadline.signal.addEventListener('abort', end, { once: true });
    try {
      return await Promise.race([holds.run(hold, async () => work()), ended.promise]);
    } finally {
      deadline.signal.removeEventListener('abort', end);
      hold.over = true;
      (await turn(hold.inner, 1))?.();
    }
  });
}

/** The time of the sequence in which this runs, while it lasts or where it ran out. */
export function sequenceDeadline(): Deadline | undefined {
  const hold = holds.getStore();
  return hold && (!hold.over || hold.deadline.signal.aborted) ? hold.deadline : undefined;
}

function holdOf(key: string): Hold | undefined {
  let hold = holds.getStore();
  while (hold && hold.key !== key) hold = hold.outer;
  return hold;
}

function late(): SendError {
  const remedy = 'Await each call inside the sequence.';
  return new SendError('canceled', 'The sequence in which it was begun is over.', { sent: false, remedy });
}
