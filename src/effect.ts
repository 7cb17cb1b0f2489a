import type { Action } from './action.ts';

/** What a call does on the server. */
export type Effect = 'read' | 'write' | 'delete';

/** What one call does, and whether sending it twice leaves the server as once does. */
export interface Repeatability {
  effect: Effect;
  idempotent: boolean;
}

const byMethod: Record<string, Effect> = { GET: 'read', HEAD: 'read', DELETE: 'delete' };

/**
 * The effect of one call. Where the author of the call chooses the method, the method tells, and then only reads
 * count as idempotent: nobody knows what stands behind a path that somebody typed.
 */
export function effectOf(action: Action, method: string): Repeatability {
  if (action.request.method !== method) {
    const effect = byMethod[method] ?? 'write';
    return { effect, idempotent: effect === 'read' };
  }
  return { effect: action.effect, idempotent: action.effect === 'read' || action.idempotent === true };
}
