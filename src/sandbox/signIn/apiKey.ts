import { secretsOf } from './credentials.ts';
import { notAuthenticated, type Way } from './way.ts';

/** A key that acts as its user. Without the plugin nothing reads it. */
export const apiKey: Way = {
  given: (incoming) => incoming.apiKey,
  refusal(state, key) {
    const { has, user } = state.instance;
    const accepted = has('com.glide.tokenbased_auth') && user.state === 'active' && key === secretsOf(state).apiKey;
    return accepted ? undefined : notAuthenticated();
  },
};
