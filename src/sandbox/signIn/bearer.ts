import { refuse } from '../reply.ts';
import { isOAuthActive } from './oauth.ts';
import { isCurrent } from './tokens.ts';
import { notAuthenticated, type Way } from './way.ts';

/** An access token of OAuth. One that expired, one that was ended and one that never was read the same. */
export const bearer: Way = {
  given: ({ headers }) => /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1],
  refusal: (state, token) =>
    isOAuthActive(state) && isCurrent(state, 'access', token) ? undefined : notAuthenticated(),
  // Seen by several on live instances: the client's Scope Restriction is Securely scoped, and it has no auth scope.
  outOfScope: ({ instance }) =>
    instance.oauth.scope === 'secure'
      ? refuse(403, 'User Not Authorized', 'Access to unscoped api is not allowed')
      : undefined,
};
