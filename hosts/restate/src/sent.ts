/** Which calls this process has begun, so that an invocation that is run anew here finds what is under way. */
export interface Sent {
  /** Notes that a call is about to be sent. */
  begin(step: string): void;
  /** Whether this process has noted it. */
  has(step: string): boolean;
  /** Makes a call, or gives the one that is under way. */
  once<T>(step: string, call: () => Promise<T>): Promise<T>;
  /** What a call came to is kept elsewhere now. */
  forget(step: string): void;
  /** When nothing is under way any more. */
  idle(): Promise<unknown>;
}

// A call that was begun here and is looked after by another worker is never forgotten by name.
const mostKept = 10_000;

export function sentCalls(): Sent {
  const begun = new Map<string, Promise<unknown> | undefined>();
  const underWay = new Set<Promise<unknown>>();
  return {
    begin(step) {
      if (!begun.has(step)) begun.set(step, undefined);
      if (begun.size > mostKept) begun.delete(begun.keys().next().value as string);
    },
    has: (step) => begun.has(step),
    once<T>(step: string, call: () => Promise<T>): Promise<T> {
      const known = begun.get(step) as Promise<T> | undefined;
      if (known) return known;
      const made = call();
      begun.set(step, made);
      underWay.add(made);
      const ended = () => underWay.delete(made);
      made.then(ended, ended);
      return made;
    },
    forget: (step) => void begun.delete(step),
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
