import type { Api } from './api.ts';
import { refuse } from './reply.ts';
import type { State } from './state.ts';

/** Refuses a user who lacks a role that an API asks for. No page prints what is said; these two texts were recorded. */
export function checkRoles({ instance }: State, { roles = [] }: Api, method: string): void {
  if (roles.every((choice) => choice.some(instance.hasRole))) return;
  throw ['GET', 'HEAD'].includes(method)
    ? refuse(403, 'Insufficient rights to query records')
    : refuse(403, 'Operation Failed', 'ACL Exception Insert Failed due to security constraints');
}
