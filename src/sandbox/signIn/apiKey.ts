import { secretsOf } from './credentials.ts';
import { notAuthenticated, type Way } from './way.ts';

/** The name of the header, and of the query parameter, that an API key comes in; both are documented. */
export const apiKeyField = 'x-sn-apikey';

/** A key that acts as its user. Without the plugin nothing reads it: such a request brings nothing that signs in. */
export const apiKey: Way = {
  given({ instance }, { headers, query }) {
    if (!instance.has('com.glide.tokenbased_auth')) return undefined;
    return headers[apiKeyField]?.toString() ?? query.get(apiKeyField) ?? undefined;
  },
  refusal: (state, key) =>
    state.instance.user.state === 'active' && key === secretsOf(state).apiKey ? undefined : notAuthenticated(),
};
