import type { Action } from './action.ts';

/** What a call does on the server. */
export type Effect = 'read' | 'write' | 'delete';

const byMethod: Record<string, Effect> = { GET: 'read', HEAD: 'read', DELETE: 'delete' };

/**
 * The effect of one call. Where the author of the call chooses the method, the method tells: nobody knows what stands
 * behind a path that somebody typed.
 */
export function effectOf(action: Action, method: string): Effect {
  return action.request.method === method ? action.effect : (byMethod[method] ?? 'write');
}

/** Whether the pack says that doing it twice comes to the same. Of a method that somebody chose it says nothing. */
export function isIdempotent(action: Action, method: string): boolean {
  return action.request.method === method && action.idempotent === true;
}

/** Whether one more call does no more than one alone, so that it may be made though nobody knows of the one before. */
export function isRepeatable(action: Action, method: string): boolean {
  return effectOf(action, method) === 'read' || isIdempotent(action, method);
}
