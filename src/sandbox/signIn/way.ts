import type { Incoming } from '../incoming.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { State } from '../state.ts';

/** One way to sign in. */
export interface Way {
  /** What a request brings for it; undefined where that is nothing. */
  readonly given: (incoming: Incoming) => string | undefined;
  /** Why that is not accepted; undefined where it is. */
  readonly refusal: (state: State, given: string) => Refusal | undefined;
  /** Why no API is open to who signed in so; undefined where they are. */
  readonly outOfScope?: (state: State) => Refusal | undefined;
}

/** The 401 that was recorded. */
export const notAuthenticated = (message = 'User Not Authenticated', headers: Record<string, string> = {}) =>
  refuse(401, message, 'Required to provide Auth information', {
    'WWW-Authenticate': 'Basic realm="Service-now"',
    ...headers,
  });
