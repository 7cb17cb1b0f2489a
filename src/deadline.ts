/** The time that one call has: queue, waits and reading the answer included. */
export interface Deadline {
  /** Aborts when the time is over or the caller cancels. */
  signal: AbortSignal;
  /** In ms. */
  timeLeft(): number;
  /** Whether it was the time that ran out, and not the caller who cancelled. */
  expired(): boolean;
  /** Lets the timer and the listener go. */
  end(): void;
}

/** Starts the time of a call. `timeout` in ms; `signal` is the caller's own. */
export function startDeadline(timeout: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const until = performance.now() + timeout;
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, timeout);
  const cancel = () => controller.abort(signal?.reason);
  if (signal?.aborted) cancel();
  else signal?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    timeLeft: () => Math.max(0, until - performance.now()),
    expired: () => expired,
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
