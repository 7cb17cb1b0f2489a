import type { Action } from '../../src/action.ts';
import { conditionsOf, demandedOnCondition, none } from './conditions.ts';
import type { Difference, Told } from './difference.ts';
import { documentedIn, documentedInPath } from './documented.ts';
import { holdEndpoint } from './endpoint.ts';
import type { Exception, Fact, Facts } from './fact.ts';
import { holdFields } from './input.ts';
import { holdResult } from './result.ts';
import { shapesOf } from './shapes.ts';
import { elsewhere, pathSchema, wireSchema } from './wire.ts';

/** What of a pack is held. */
export interface Held {
  actions: readonly Action[];
  groups: readonly { id: string; title: string }[];
}

/**
 * Where the actions of a pack, their schemas self-contained, say something else than is documented. Nothing can be told
 * of an action without facts, or of one that is not wanted. Each exception takes away what it names; one that takes nothing away is a difference.
 */
export function differences(
  facts: readonly Facts[],
  pack: Held,
  exceptions: readonly Exception[] = [],
  wanted: (id: string) => boolean = () => true,
): Difference[] {
  const found: Difference[] = [];
  const held = new Set<string>();
  for (const subject of facts) {
    for (const [id, fact] of Object.entries(subject.actions).filter(([one]) => wanted(one))) {
      held.add(id);
      const told: Told = (place, kind, documented, pack) => found.push({ action: id, place, kind, documented, pack });
      const action = pack.actions.find((one) => one.id === id);
      if (action) holdAction(action, pack, fact, subject, told);
      else told('id', 'action', `as ${fact.title} (${fact.docs.release})`, 'has no such action');
    }
  }
  const left = found.filter((difference) => !exceptions.some((exception) => takes(exception, difference)));
  // Of one for every action, only all of them together show that it takes nothing away.
  const all = facts.every(({ actions }) => Object.keys(actions).every((id) => held.has(id)));
  const idle = exceptions.filter(
    (exception) =>
      (exception.action === '*' ? all : held.has(exception.action)) &&
      !found.some((difference) => takes(exception, difference)),
  );
  return [
    ...left,
    ...idle.map(({ action, place, kind }) => ({
      action,
      place,
      kind: 'exception',
      documented: `as an exception (${kind})`,
      pack: 'differs in no such way',
    })),
  ];
}

function holdAction(action: Action, pack: Held, fact: Fact, subject: Facts, told: Told): void {
  holdEndpoint(action, pack.groups, fact, told);
  const root = action.input;
  const around = [action.description];
  holdFields(documentedInPath(fact), shapesOf(pathSchema(action), root), { name: 'path', root, told, around });
  for (const name of ['query', 'body'] as const) {
    const shapes = shapesOf(wireSchema(action, name), root);
    holdFields(documentedIn(name, fact, subject), shapes, { name, root, told, around });
  }
  for (const name of elsewhere(action)) told(`input.${name}`, 'undocumented', 'is no such field', 'takes it');
  const whole = shapesOf(root, root);
  for (const name of demandedOnCondition(whole, conditionsOf(whole, none, root))) {
    if (!Object.hasOwn(root.properties, name))
      told(`input.${name}`, 'condition', 'is no such field', 'demands it on a condition');
  }
  holdResult(action, fact, documentedIn('result', fact, subject), told);
}

function takes(exception: Exception, difference: Difference): boolean {
  const action = exception.action === '*' || exception.action === difference.action;
  const below = exception.place.endsWith('.*') && difference.place.startsWith(exception.place.slice(0, -1));
  return action && (below || exception.place === difference.place) && exception.kind === difference.kind;
}
