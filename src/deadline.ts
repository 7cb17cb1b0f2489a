import { type Response, SendError } from './transport.ts';

/** What ended a call early: its time, that of the sequence it belongs to, its caller, or the pack that was closed. */
type Stop = 'time' | 'sequence' | 'caller' | 'closed';

/** The time that one call has: queues, waits and reading the answer included. */
export interface Deadline {
  /** Aborts when the call has to end. */
  signal: AbortSignal;
  /** When it was started, in ms of `performance.now()`. */
  begun: number;
  /** In ms. */
  timeLeft(): number;
  /** Why it has to end, once `signal` aborted. */
  why(): Stop | undefined;
  /** Makes it end; `reason` is the caller's own. */
  stop(why: Stop, reason?: unknown): void;
  /** Lets the timer and the listeners go. */
  end(): void;
}

/** Starts the time of a call. `timeout` in ms; `caller` is the signal that it was given, `outer` the sequence's time. */
export function startDeadline(timeout: number, caller: AbortSignal | undefined, outer?: Deadline): Deadline {
  const controller = new AbortController();
  const begun = performance.now();
  const until = begun + timeout;
  let why: Stop | undefined;
  const stop = (how: Stop, reason?: unknown) => {
    why ??= how;
    controller.abort(reason);
  };
  const timer = setTimeout(() => stop('time'), timeout);
  const unheard = [
    heard(caller, () => stop('caller', caller?.reason)),
    heard(outer?.signal, () => stop(inside(outer?.why()), outer?.signal.reason)),
  ];
  return {
    signal: controller.signal,
    begun,
    timeLeft: () => Math.max(0, Math.min(until - performance.now(), outer?.timeLeft() ?? Number.POSITIVE_INFINITY)),
    why: () => why,
    stop,
    end: () => {
      clearTimeout(timer);
      for (const leave of unheard) leave();
    },
  };
}

function inside(why: Stop | undefined): Stop {
  return why === undefined || why === 'time' ? 'sequence' : why;
}

/** Calls back when a signal aborts, or at once where it has; gives what stops listening. */
function heard(signal: AbortSignal | undefined, then: () => void): () => void {
  if (signal?.aborted) then();
  else signal?.addEventListener('abort', then, { once: true });
  return () => signal?.removeEventListener('abort', then);
}

const ends: Record<Stop, [kind: 'timeout' | 'canceled', message: string, remedy?: string]> = {
  time: ['timeout', 'Its time ran out.', 'Give it more time with `timeout`, in ms.'],
  sequence: [
    'timeout',
    'The time of the sequence that it belongs to ran out.',
    'Give the sequence more time with `timeout`, in ms.',
  ],
  caller: ['canceled', 'The caller cancelled it.'],
  closed: ['canceled', 'The pack was closed.'],
};

/** What a deadline made of an attempt; `where` tells of the place in which it was waiting. */
export function stopped(
  deadline: Deadline,
  facts: { sent: boolean; answer?: Response | undefined },
  where = '',
): SendError {
  const why = deadline.why() ?? 'time';
  const [kind, message, remedy] = ends[why];
  const cause = why === 'caller' ? deadline.signal.reason : undefined;
  return new SendError(kind, `${message}${where}`, { ...facts, passing: kind === 'timeout', cause, remedy });
}
