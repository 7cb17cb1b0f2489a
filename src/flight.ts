import { type Deadline, stopped } from './deadline.ts';

/** Work that is under way. */
interface Flight<T> {
  /**
   * What comes of it. Throws what it throws; where the time of who waits is over, a `SendError` that ends in `doing`:
   * nothing was sent.
   */
  join(deadline: Deadline, doing: string): Promise<T>;
}

/** Joins the work that is under way, or begins it. */
export type Joining<T> = (deadline: Deadline, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Work that is done once for all who ask for it meanwhile; `doing` is what is said of who has no more time for it. */
export function onceForAll<T>(doing: string): Joining<T> {
  let flight: Flight<T> | undefined;
  return async (deadline, work) => {
    if (deadline.signal.aborted) throw stopped(deadline, { sent: false }, doing);
    flight ??= flightOf(work, () => (flight = undefined));
    return flight.join(deadline, doing);
  };
}

/** Begins the work; its signal aborts when nobody waits for it any more. `over` is called once, when it has ended. */
function flightOf<T>(work: (signal: AbortSignal) => Promise<T>, over: () => void): Flight<T> {
  const unwanted = new AbortController();
  const ended = Promise.withResolvers<T>();
  // Heard by whoever joins. It may have ended before anybody did.
  ended.promise.catch(() => undefined);
  let waiting = 0;
  let flying = true;
  const land = () => {
    if (flying) over();
    flying = false;
  };

  async function fly(): Promise<void> {
    try {
      const value = await work(unwanted.signal);
      land();
      ended.resolve(value);
    } catch (error) {
      land();
      ended.reject(error);
    }
  }

  async function join(deadline: Deadline, doing: string): Promise<T> {
    const late = Promise.withResolvers<never>();
    const leave = () => late.reject(stopped(deadline, { sent: false }, doing));
    deadline.signal.addEventListener('abort', leave, { once: true });
    if (deadline.signal.aborted) leave();
    waiting += 1;
    try {
      return await Promise.race([ended.promise, late.promise]);
    } finally {
      deadline.signal.removeEventListener('abort', leave);
      waiting -= 1;
      if (waiting === 0 && flying) {
        land();
        unwanted.abort();
      }
    }
  }

  void fly();
  return { join };
}
