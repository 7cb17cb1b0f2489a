import type { Incoming } from '../incoming.ts';
import type { State } from '../state.ts';
import { apiKey } from './apiKey.ts';
import { basic } from './basic.ts';
import { bearer } from './bearer.ts';
import { signInsOf } from './counts.ts';
import { notAuthenticated, type Way } from './way.ts';

// Which one counts where a request brings several is not documented: here the first does.
const ways: readonly Way[] = [basic, bearer, apiKey];

/** Signs in who sends a request; gives the way that it took, or refuses with the platform's 401. */
export function signIn(state: State, incoming: Incoming): Way {
  const counts = signInsOf(state);
  for (const way of ways) {
    const given = way.given(incoming);
    if (given === undefined) continue;
    const refusal = way.refusal(state, given);
    counts[refusal === undefined ? 'accepted' : 'refused'] += 1;
    if (refusal !== undefined) throw refusal;
    return way;
  }
  counts[incoming.headers.authorization ? 'refused' : 'anonymous'] += 1;
  throw notAuthenticated();
}
