import type { Incoming } from '../incoming.ts';
import { notKnown, notServed, type Reply } from '../reply.ts';
import type { State } from '../state.ts';
import { userName } from '../user.ts';
import { clientId, secretsOf } from './credentials.ts';
import { accessToken, isCurrent, refreshToken } from './tokens.ts';

const tokenPath = '/oauth_token.do';

/** Whether an address belongs to OAuth: nobody has to be signed in there. */
export const isOAuthPath = (path: string) => /^\/oauth_\w+\.do$/.test(path);

export const isTokenRequest = ({ method, path }: Incoming) => method === 'POST' && path === tokenPath;

export function isOAuthActive({ instance }: State): boolean {
  return (
    instance.has('com.snc.platform.security.oauth') &&
    instance.property('com.snc.platform.security.oauth.is.active') === 'true'
  );
}

/** What an instance answers at the addresses of OAuth. */
export function answerOAuth(state: State, incoming: Incoming): Reply {
  if (isTokenRequest(incoming)) return answerToken(state, incoming);
  if (incoming.path === tokenPath) throw notKnown(`what an instance answers to ${incoming.method} ${tokenPath}`);
  throw notServed();
}

type Form = URLSearchParams;
type Grant = 'client_credentials' | 'password' | 'refresh_token';

/** By grant: why it is not given; undefined where it is. */
const grants: Readonly<Record<Grant, (state: State, form: Form) => Reply | undefined>> = {
  client_credentials({ instance }) {
    // Live-tested by an integration vendor on Australia, as are the words of the next refusal.
    if (instance.property('glide.oauth.inbound.client.credential.grant_type.enabled') !== 'true') return denied;
    // The status is that of RFC 6749 and of one note of a developer instance.
    if (!instance.oauth.applicationUser)
      return oauthError(400, 'unauthorized_client', 'integration user is not configured');
    return activeUser(instance);
  },
  // Whether a second factor is asked for here is not documented; it is not.
  password(state, form) {
    // The property is documented, the answer is not: it is that of the other grant that is switched off.
    if (state.instance.property('glide.oauth.inbound.ropc.grant_type.disabled') === 'true') return denied;
    const right = form.get('username') === userName && form.get('password') === secretsOf(state).password;
    return right ? activeUser(state.instance) : denied;
  },
  refresh_token(state, form) {
    return isCurrent(state, 'refresh', form.get('refresh_token') ?? '') ? activeUser(state.instance) : denied;
  },
};

/** A user who is locked out or inactive is refused as a wrong password is. */
const activeUser = ({ user }: State['instance']) => (user.state === 'active' ? undefined : denied);

function answerToken(state: State, { headers, body }: Incoming): Reply {
  // JSON is documented to fail, not how: it is answered as parameters in the query were seen to be.
  const isForm = /^application\/x-www-form-urlencoded *(;|$)/i.test(headers['content-type'] ?? '');
  const form = new URLSearchParams(isForm ? body.text : '');
  const grant = form.get('grant_type');
  // Nor is it documented what an instance without OAuth says.
  if (!isOAuthActive(state) || grant === null) return denied;
  // Not observed: RFC 6749 says so.
  if (!isGrant(grant)) return oauthError(400, 'unsupported_grant_type', 'The grant type is not supported');
  // These words stand in the tests of public clients.
  if (form.get('client_id') !== clientId || form.get('client_secret') !== secretsOf(state).clientSecret)
    return oauthError(401, 'invalid_client', 'Invalid client_id or client_secret.');
  return grants[grant](state, form) ?? tokenReply(state, grant);
}

const isGrant = (grant: string): grant is Grant => Object.hasOwn(grants, grant);

/** A refresh renews the token of the user's password, and gives no second refresh token. */
function tokenReply(state: State, grant: Grant): Reply {
  const { text, left } = accessToken(state, grant === 'refresh_token' ? 'password' : grant);
  return {
    status: 200,
    headers: {},
    body: {
      access_token: text,
      ...(grant === 'password' ? { refresh_token: refreshToken(state, grant) } : {}),
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: left,
    },
  };
}

const oauthError = (status: number, error: string, description: string): Reply => ({
  status,
  headers: {},
  body: { error_description: description, error },
});

/** Public clients report it of wrong and locked users, of tokens that renew nothing, and of parameters in the query. */
const denied = oauthError(401, 'server_error', 'access_denied');
