import { checkRoles } from './access.ts';
import { checkedBody } from './body.ts';
import type { Incoming } from './incoming.ts';
import { pages } from './pages.ts';
import { checkRateLimit } from './rateLimit.ts';
import { Refusal, type Reply, refuse } from './reply.ts';
import { findRoute } from './routes.ts';
import { answerOAuth, isOAuthPath } from './signIn/oauth.ts';
import { signIn } from './signIn/signIn.ts';
import type { Way } from './signIn/way.ts';
import type { State } from './state.ts';

/** What an instance answers; nothing that a handler throws gets past it. */
export function serve(state: State, incoming: Incoming): Reply {
  const { closed } = state.instance;
  if (closed !== undefined) return pages[closed];
  return replyOf(() => {
    if (isOAuthPath(incoming.path)) return answerOAuth(state, incoming);
    const way = signIn(state, incoming);
    // The recorded answers to who is signed in say so, those that refuse included; no recorded 401 says the contrary.
    const reply = replyOf(() => answer(state, way, incoming));
    return { ...reply, headers: { 'X-Is-Logged-In': 'true', ...reply.headers } };
  });
}

function replyOf(make: () => Reply): Reply {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    return refuse(500, error instanceof Error ? error.message : String(error)).reply;
  }
}

/** What an API answers to a request that is signed in. */
function answer(state: State, way: Way, { method, path, query, origin, headers, body }: Incoming): Reply {
  const outOfScope = way.outOfScope?.(state);
  if (outOfScope !== undefined) throw outOfScope;
  checkRateLimit(state);
  const { api, handler, ids, version } = findRoute(state.instance, method, path);
  checkRoles(state, api, method);
  checkAccept(headers.accept);
  const header = (name: string) => headers[name]?.toString();
  const writes = ['POST', 'PUT', 'PATCH'].includes(method);
  const fields = writes ? checkedBody(body, headers['content-type']) : undefined;
  return handler(state, { method, origin, path, query, header, version, body: fields }, ...ids);
}

/** XML is documented as well; only JSON is served here. Without an Accept header the documented default is JSON. */
function checkAccept(accept = '*/*'): void {
  if (!/(^|[, ])(application\/json|application\/\*|\*\/\*)/i.test(accept)) {
    throw refuse(406, 'Unsupported Accept', `${accept} does not admit application/json`);
  }
}
