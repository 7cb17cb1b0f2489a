import { type Deadline, stopped } from '../deadline.ts';
import { digest } from '../digest.ts';
import { kept } from '../kept.ts';
import type { Pass } from './credentials.ts';
import type { SignInRefused } from './tokenRequest.ts';

/** One attempt with a pass. What it says of the pass is for all others with the same one. */
export interface Trial {
  taken(): void;
  refused(error: SignInRefused): void;
  /** It ended, whatever was answered. */
  over(): void;
}

/**
 * Which passes a server is known to take. Calls that wait while one is refused are not sent with it: a hundred with a
 * wrong password would lock the user out.
 */
export interface Trials {
  /**
   * Begins an attempt. A pass that was fetched just now and is not known (`fetched`) is tried by one call, and the
   * others wait for its answer. Throws the refusal where a call before this one met it.
   */
  begin(origin: string, pass: Pass, fetched: boolean, deadline: Deadline): Promise<Trial>;
  /** Whether the server took a pass before. */
  wasTaken(pass: Pass): boolean;
}

interface State {
  taken: boolean;
  /** How often it was refused since it was taken last. */
  refusals: number;
  /** Ends when the call that tries the pass does. */
  trial: PromiseWithResolvers<void> | undefined;
  refusal: { error: SignInRefused; at: number } | undefined;
}

// A no comes soon. Whoever is answered later is a slow call that keeps nobody else waiting.
const longestWait = 1_000;
// Some wrong sign-ins in a row lock a user out.
const mostRefusals = 3;
const mostKnown = 10_000;
const idleMs = 60 * 60 * 1000;

export function trialsOf(): Trials {
  const states = kept<State>(mostKnown, idleMs);
  const everTaken = new WeakSet<Pass>();

  function stateOf(origin: string, { headers }: Pass): State {
    const key = digest(origin, headers);
    const state = states.get(key) ?? { taken: false, refusals: 0, trial: undefined, refusal: undefined };
    states.set(key, state);
    return state;
  }

  async function begin(origin: string, pass: Pass, fetched: boolean, deadline: Deadline): Promise<Trial> {
    const state = stateOf(origin, pass);
    const until = performance.now() + longestWait;
    while (!state.taken && state.trial && performance.now() < until && !deadline.signal.aborted)
      await ended(state.trial.promise, until - performance.now(), deadline.signal);
    if (deadline.signal.aborted) throw stopped(deadline, { sent: false }, ' It was signing in.');
    if (state.refusal && deadline.begun < state.refusal.at) throw state.refusal.error;
    const own = state.taken || state.trial || !fetched ? undefined : Promise.withResolvers<void>();
    state.trial ??= own;

    function over(): void {
      if (own && state.trial === own) state.trial = undefined;
      own?.resolve();
    }
    function taken(): void {
      everTaken.add(pass);
      state.taken = true;
      state.refusals = 0;
      state.refusal = undefined;
    }
    function refused(error: SignInRefused): void {
      state.refusals += 1;
      // One that was taken can be refused by one of several APIs.
      if (state.taken && state.refusals < mostRefusals) return;
      state.refusal = { error, at: performance.now() };
      state.taken = false;
    }
    return { taken, refused, over };
  }

  return { begin, wasTaken: (pass) => everTaken.has(pass) };
}

/** Waits for something, for so many ms at most, or until the signal aborts. */
async function ended(something: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  const enough = Promise.withResolvers<void>();
  const timer = setTimeout(enough.resolve, ms);
  const stop = () => enough.resolve();
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([something, enough.promise]);
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
}
