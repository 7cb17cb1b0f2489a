import type { Incoming } from '../incoming.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { State } from '../state.ts';

/** One way to sign in. */
export interface Way {
  /** What a request brings for it; undefined where it brings nothing. */
  readonly given: (state: State, incoming: Incoming) => string | undefined;
  /** Why that is not accepted; undefined where it is. */
  readonly refusal: (state: State, given: string) => Refusal | undefined;
}

/** The 401 that is recorded. A newer text, `User is not authenticated`, is what basic.ts says of restricted users. */
export const notAuthenticated = (message = 'User Not Authenticated', headers: Record<string, string> = {}) =>
  refuse(401, message, 'Required to provide Auth information', {
    'WWW-Authenticate': 'Basic realm="Service-now"',
    ...headers,
  });
