import { refuse } from '../reply.ts';
import type { State } from '../state.ts';
import type { Answers } from './answers.ts';
import type { Wanted } from './carts.ts';
import { visibleItem } from './items.ts';
import { type Variable, variablesOf } from './variables.ts';

type Fields = Readonly<Record<string, unknown>>;

const maxAlsoRequestFor = 50;

/** Whether checkout takes a second step, in which the order is submitted. */
export const isTwoStep = ({ instance }: State): boolean => instance.property('glide.sc.checkout.twostep') === 'true';

/** Who gets what is ordered: one user, and those for whom it is requested as well. */
export function receiversOf(state: State, item: string, fields: Fields, answers: Answers): string[] {
  const { sysparm_requested_for: receiver, sysparm_also_request_for: others } = fields;
  const first = receiver === undefined ? receiverIn(state, item, answers) : receiverNamed(state, receiver);
  return [first ?? state.userId, ...alsoRequestedFor(state, item, others)];
}

/** Whom the answer to a question for the receiver names; which wins where a call names one, too, is not documented. */
export function receiverIn(state: State, item: string, answers: Answers): string | undefined {
  const question = variablesOf(state, item).find(({ kind }) => kind === 'requested_for');
  return question && receiverNamed(state, answers.get(question.name));
}

/** Whom an order is for: the one whom all of it is for. Where that is not one alone, it is not documented. */
export function commonReceiver(lines: Iterable<Wanted>, orderedBy: string): string {
  const [receiver = orderedBy, ...others] = new Set([...lines].map(({ requested_for }) => requested_for));
  return others.length === 0 ? receiver : orderedBy;
}

/** The users of a list with commas. */
export function usersIn(value: unknown): string[] {
  const ids = typeof value === 'string' ? value.split(',') : [];
  return ids.map((id) => id.trim()).filter(Boolean);
}

/** Roles that are named decide; where none is, the default does. Admins always may. */
export function mayRequestForOthers({ instance }: State): boolean {
  const roles = instance.property('glide.sc.req_for.roles').split(',').filter(Boolean);
  if (instance.hasRole('admin')) return true;
  return roles.length > 0
    ? roles.some((role) => instance.hasRole(role.trim()))
    : instance.property('glide.sc.req_for.roles.default') !== 'deny';
}

/** Another user than the signed-in one is a matter of rights. Whether an unknown one is refused is not documented. */
function receiverNamed(state: State, value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (value === state.userId) return value;
  // The status and the text are not documented.
  if (!mayRequestForOthers(state)) throw refuse(400, 'No right to request for another user', '');
  return value;
}

const mayUse = ({ instance }: State, { also_request_roles: roles }: Variable): boolean =>
  roles.length === 0 || instance.hasRole('admin') || roles.some((role) => instance.hasRole(role.trim()));

/**
 * One unfit user refuses the whole order, as does an item that does not offer this, and two-step checkout, which does
 * not know it. The text is not documented.
 */
function alsoRequestedFor(state: State, item: string, value: unknown): string[] {
  const users = usersIn(value);
  if (users.length === 0) return [];
  const offered = variablesOf(state, item).some((question) => question.also_request_for && mayUse(state, question));
  const fit = users.length <= maxAlsoRequestFor && users.every((user) => visibleItem(state, item, user) !== undefined);
  if (!offered || !fit || isTwoStep(state)) {
    throw refuse(400, 'The item can not be requested for these users as well', '');
  }
  return users;
}
