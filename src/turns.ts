interface Waiting {
  most: number;
  begin: () => void;
}

interface Queue {
  busy: number;
  /** In the order in which they came. */
  waiting: Set<Waiting>;
}

// Of the whole process. A queue is there while somebody is in it.
const queues = new Map<string, Queue>();

/**
 * Waits until fewer than `most` have a turn in a queue; who came first goes first. Gives what ends the turn, or
 * `undefined` where the signal aborted before it began.
 *
 * @example
 * const end = await turn('https://host.example.com me', 8, signal);
 */
export async function turn(key: string, most: number, signal?: AbortSignal): Promise<(() => void) | undefined> {
  if (signal?.aborted) return undefined;
  const queue = queues.get(key) ?? { busy: 0, waiting: new Set() };
  queues.set(key, queue);
  if (queue.waiting.size > 0 || queue.busy >= most) {
    const begun = await waited(key, queue, most, signal);
    if (!begun) return undefined;
  } else queue.busy += 1;
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    queue.busy -= 1;
    goOn(key, queue);
  };
}

/** How many have a turn in a queue. */
export function busyIn(key: string): number {
  return queues.get(key)?.busy ?? 0;
}

function waited(key: string, queue: Queue, most: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((done) => {
    const leave = () => {
      queue.waiting.delete(one);
      done(false);
      // Those behind it may admit more at once.
      goOn(key, queue);
    };
    const begin = () => {
      signal?.removeEventListener('abort', leave);
      done(true);
    };
    const one = { most, begin };
    queue.waiting.add(one);
    signal?.addEventListener('abort', leave, { once: true });
  });
}

function goOn(key: string, queue: Queue): void {
  for (const one of queue.waiting) {
    if (queue.busy >= one.most) return;
    queue.waiting.delete(one);
    queue.busy += 1;
    one.begin();
  }
  if (queue.busy === 0) queues.delete(key);
}
