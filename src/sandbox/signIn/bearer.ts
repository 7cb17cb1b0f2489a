import { type Refusal, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { isOAuthActive } from './oauth.ts';
import { isCurrent } from './tokens.ts';
import { notAuthenticated, type Way } from './way.ts';

/** An access token of OAuth. One that expired, was ended or never was reads the same. */
export const bearer: Way = {
  given: (_, { headers }) => /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1],
  refusal: (state, token) =>
    isOAuthActive(state) && isCurrent(state, 'access', token) ? undefined : notAuthenticated(),
};

/**
 * Why a token that is accepted does not open an API: its client's Scope Restriction is `Securely scoped`, and it has no
 * auth scope. Seen on live instances by several, with X-Is-Logged-In: true.
 */
export function scopeRefusal({ instance }: State): Refusal | undefined {
  if (instance.oauth.scope === 'broad') return undefined;
  return refuse(403, 'User Not Authorized', 'Access to unscoped api is not allowed');
}
