import type { Api, Call } from './api.ts';
import { refuse } from './reply.ts';
import type { State } from './state.ts';

/** Refuses a user who lacks a role that an API asks for. No page prints what is said; these two texts were recorded. */
export function checkRoles({ instance }: State, api: Api, { method }: Pick<Call, 'method'>): void {
  if (api.roles.every((choice) => choice.some(instance.hasRole))) return;
  if (api.denial !== undefined) throw api.denial();
  const reads = ['GET', 'HEAD'].includes(method);
  throw reads
    ? refuse(403, 'Insufficient rights to query records')
    : refuse(403, 'Operation Failed', 'ACL Exception Insert Failed due to security constraints');
}
