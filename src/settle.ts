import type { Action } from './action.ts';
import { type Call, send } from './call.ts';
import { isRepeatable } from './effect.ts';
import { ActionError, retold } from './errors.ts';
import { renderRequest } from './request.ts';
import type { Route } from './route.ts';

// With these a server says that this path is not the one, or that this user cannot tell.
const movesOn = [400, 403, 404, 405];

/**
 * The index of the path that the server has, found by asking the read that settles the action; `undefined` where no
 * answer fits. Throws where the read fails otherwise: the action itself was then not sent.
 */
export async function settledIndex(route: Route, action: Action, call: Call): Promise<number | undefined> {
  const { settle } = action.request;
  if (settle === undefined) return undefined;
  const read = route.registry.find(settle.action);
  for (const index of read.request.paths.keys()) {
    if (await fits(route, action, read, index, call)) return index;
  }
  return undefined;
}

async function fits(route: Route, action: Action, read: Action, index: number, call: Call): Promise<boolean> {
  const input = action.request.settle?.input ?? {};
  try {
    const request = renderRequest(read, input, index, route.standing);
    const validate = route.registry.output(read);
    const path = read.request.paths[index] as string;
    const reader = { action: read, input, method: request.method, path, validate };
    const { answer, body } = await send(route.line, reader, request, { ...call, attempts: 0, outcome: 'not_sent' });
    return answer.status < 300 && validate(body.data).length === 0;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.status !== undefined && movesOn.includes(error.status)) return false;
    // A success that is no JSON comes from something else than this endpoint.
    if (error.code === 'invalid_response' && error.reason === undefined && (error.status ?? 300) < 300) return false;
    const { outcome } = call;
    const retryable = error.retryable && (outcome !== 'unknown' || isRepeatable(action, action.request.method));
    const unsent = { action: action.id, attempts: 0, outcome, retryable };
    const again = outcome === 'not_sent' ? '' : ' again';
    throw retold(error, `${action.id} was not sent${again}. ${error.message}`, unsent);
  }
}
