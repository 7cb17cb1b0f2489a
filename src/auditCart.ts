import type { Action } from './action.ts';
import { type Known, noRead, unknownAction, unknownInputOf } from './auditReferences.ts';
import type { CartRule } from './cart.ts';
import type { Issue } from './errors.ts';
import { below } from './pointer.ts';

/** What is wrong with a cart: each of its actions is one that takes what it is given, and changes that cart alone. */
export function auditCart({ read, add, remove, submit }: CartRule, name: string, known: Known): Issue[] {
  const path = below('/carts', name);
  return [
    ...noRead(read.action, `${path}/read/action`, known),
    ...auditGiven(read.action, undefined, `${path}/read/action`, known),
    ...auditChange(add.action, `${path}/add/action`, name, known),
    ...auditInput(add.action, add.item, `${path}/add/item`, known),
    ...auditChange(remove.action, `${path}/remove/action`, name, known),
    ...auditInput(remove.action, remove.line, `${path}/remove/line`, known),
    ...auditGiven(remove.action, remove.line, `${path}/remove/action`, known),
    ...submit.flatMap((id, n) => [
      ...auditChange(id, `${path}/submit/${n}`, name, known),
      ...auditGiven(id, undefined, `${path}/submit/${n}`, known),
    ]),
  ];
}

function auditChange(id: string, path: string, name: string, known: Known): Issue[] {
  const found = actionOf(id, known);
  if (!found) return unknownAction(id, path, known);
  return found.exclusive === name ? [] : [{ path, message: `${id} does not have ${name} as exclusive.` }];
}

function auditInput(id: string, input: string, path: string, known: Known): Issue[] {
  const found = actionOf(id, known);
  return found ? unknownInputOf(found, input, path) : [];
}

/** What an action would lack that a cart gives one input, or none. */
function auditGiven(id: string, input: string | undefined, path: string, known: Known): Issue[] {
  const { properties, required = [] } = actionOf(id, known)?.input ?? { properties: {} };
  // The name of an input that there is not is told already.
  if (input !== undefined && !Object.hasOwn(properties, input)) return [];
  const lacking = required.filter((name) => name !== input);
  if (lacking.length === 0) return [];
  const given = input === undefined ? 'nothing' : `${input} alone`;
  return [{ path, message: `${id} requires ${lacking.join(', ')}; a cart gives it ${given}.` }];
}

function actionOf(id: string, known: Known): Action | undefined {
  return known.actions.find((one) => one.id === id);
}
