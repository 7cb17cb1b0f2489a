import type { Action } from './action.ts';
import { ActionError, type Outcome, retold } from './errors.ts';
import { whatHappened } from './failure.ts';
import { methodOf } from './request.ts';

/** A call as it was asked for: nothing of it has been checked yet. */
interface Wanted {
  actions: readonly Action[];
  input: unknown;
  /** What its earlier attempts came to. */
  earlier: unknown;
}

/**
 * Runs a call that may be refused before it is sent, for its id, its input or its options: that undoes nothing of what
 * its earlier attempts did, so the error says what came of those.
 */
export function afterEarlier<T>(run: () => Promise<T>, wanted: Wanted): Promise<T> {
  const { earlier } = wanted;
  // Anything else is no outcome, which is what the call is refused for.
  return earlier === 'refused' || earlier === 'unknown' ? run().catch(withEarlier(wanted, earlier)) : run();
}

function withEarlier({ actions, input }: Wanted, earlier: Outcome): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.outcome !== 'not_sent') throw error;
    const action = actions.find(({ id }) => id === error.action);
    const call = action && { action, request: { method: methodOf(action, Object(input)) } };
    const told = whatHappened({ ...call, soFar: earlier, outcome: earlier }, true);
    throw retold(error, `${error.message}${told}`, { outcome: earlier });
  };
}
