import type { State } from '../state.ts';
import { userName } from '../user.ts';
import { secretsOf } from './credentials.ts';
import { notAuthenticated, type Way } from './way.ts';

/** A role whose users may use Basic authentication where an instance restricts it. */
const basicRole = 'snc_basic_auth_api_access';

/** User and password with each request. */
export const basic: Way = {
  given: ({ headers }) => /^basic +([\w+/=-]+) *$/i.exec(headers.authorization ?? '')?.[1],
  refusal(state, given) {
    const { user, basic: allowed, hasRole } = state.instance;
    if (!isUser(state, Buffer.from(given, 'base64').toString('utf8'))) return notAuthenticated();
    // Seen on live instances of Zurich and Australia: this text, although the password is right. Whether the second
    // factor is asked for first is not known.
    if (allowed === 'restricted' && !user.webServicesOnly && !hasRole(basicRole))
      return notAuthenticated('User is not authenticated');
    // Status and header are documented; the body is that of other refusals. No token of a second factor is known here,
    // so each counts as wrong.
    if (user.mfa) return notAuthenticated(undefined, { 'X-MFA_TOKEN': 'invalid' });
    return undefined;
  },
};

function isUser(state: State, pair: string): boolean {
  return state.instance.user.state === 'active' && pair === `${userName}:${secretsOf(state).password}`;
}
