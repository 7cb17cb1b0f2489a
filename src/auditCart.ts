import { type Known, noRead, unknownAction, unknownInputOf } from './auditReferences.ts';
import type { CartRule } from './cart.ts';
import type { Issue } from './errors.ts';
import { below } from './pointer.ts';

/** What is wrong with a cart: each of its actions is one that takes what it is given, and changes that cart alone. */
export function auditCart({ read, add, remove, submit }: CartRule, name: string, known: Known): Issue[] {
  const path = below('/carts', name);
  return [
    ...noRead(read.action, `${path}/read/action`, known),
    ...auditChange(add.action, `${path}/add/action`, name, known),
    ...auditInput(add.action, add.item, `${path}/add/item`, known),
    ...auditChange(remove.action, `${path}/remove/action`, name, known),
    ...auditInput(remove.action, remove.line, `${path}/remove/line`, known),
    ...submit.flatMap((action, n) => auditChange(action, `${path}/submit/${n}`, name, known)),
  ];
}

function auditChange(id: string, path: string, name: string, known: Known): Issue[] {
  const found = known.actions.find((one) => one.id === id);
  if (!found) return unknownAction(id, path, known);
  return found.exclusive === name ? [] : [{ path, message: `${id} does not have ${name} as exclusive.` }];
}

function auditInput(id: string, input: string, path: string, known: Known): Issue[] {
  const found = known.actions.find((one) => one.id === id);
  return found ? unknownInputOf(found, input, path) : [];
}
