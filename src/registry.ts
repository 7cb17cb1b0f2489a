import type { Action } from './action.ts';
import { closest } from './closest.ts';
import { ActionError, shortened } from './errors.ts';
import { type Check, type Validate, validator } from './validator.ts';

/** The actions of a pack by id, with their checks, which are compiled when first used. */
export interface Registry {
  actions: readonly Action[];
  /** By id or alias. Throws `unknown_action`, with the id that was probably meant. */
  find(id: string): Action;
  input(action: Action): Validate;
  output(action: Action): Validate;
}

export type Part = 'input' | 'output';

/** `compiled` gives the check of a part of an action. */
export function registryOf(actions: readonly Action[], compiled: (action: Action, part: Part) => Check): Registry {
  const byId = new Map(
    actions.flatMap((action) => [action.id, ...(action.aliases ?? [])].map((id) => [id, action] as const)),
  );
  const checks = new Map<string, Validate>();
  const check = (action: Action, part: Part): Validate => {
    const key = `${action.id} ${part}`;
    const root = part === 'input' ? 'The input' : 'The answer';
    const made = checks.get(key) ?? validator(compiled(action, part), action[part], root);
    checks.set(key, made);
    return made;
  };
  return {
    actions,
    find: (id) => byId.get(id) ?? unknownAction(id, [...byId.keys()]),
    input: (action) => check(action, 'input'),
    output: (action) => check(action, 'output'),
  };
}

function unknownAction(id: unknown, ids: string[]): never {
  const meant = typeof id === 'string' ? closest(id, ids) : undefined;
  const remedy = meant === undefined ? `The actions are: ${ids.join(', ')}.` : `Did you mean ${meant}?`;
  const what =
    typeof id === 'string'
      ? `There is no action ${JSON.stringify(shortened(id, 100))}.`
      : 'An action is named by its id, a text.';
  throw new ActionError('unknown_action', `${what} ${remedy}`, { remedy });
}
