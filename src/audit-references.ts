import type { Action } from './action.ts';
import { closest } from './closest.ts';
import type { Issue } from './errors.ts';
import { below } from './pointer.ts';
import { placeholder } from './template.ts';

/** The actions of a pack: those that follow the format, and the ids of all that the manifest lists. */
export interface Known {
  actions: Action[];
  ids: string[];
}

/** `x-options` at any depth: the list exists, reads, and is given inputs that this form has. */
export function auditOptions(schema: unknown, path: string, names: string[], known: Known): Issue[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    const here = below(path, key);
    if (key !== 'x-options') return auditOptions(part, here, names, known);
    const { action, input = {} } = part as { action: string; input?: Record<string, unknown> };
    const lost = Object.entries(input).filter(
      ([, value]) => placeholder(value) !== undefined && !names.includes(placeholder(value) as string),
    );
    const faults = lost.map(([name, value]) => ({
      path: below(`${here}/input`, name),
      message: `${value} names no property of this input.`,
    }));
    return [...noRead(action, `${here}/action`, known), ...faults];
  });
}

export function auditSettle({ id, request }: Action, known: Known): Issue[] {
  if (!request.settle) return [];
  const path = '/request/settle/action';
  const other = known.actions.find((one) => one.id === request.settle?.action);
  const counts = [request.paths.length, other?.request.paths.length];
  if (!other || counts[0] === counts[1]) return noRead(request.settle.action, path, known);
  return [
    {
      path,
      message: `${id} has ${counts[0]} paths and ${other.id} ${counts[1]}; both list as many, in the same order.`,
    },
  ];
}

export function auditFind({ find, input }: Action, known: Known): Issue[] {
  if (!find) return [];
  const issues = noRead(find.action, '/find/action', known);
  const read = known.actions.find((one) => one.id === find.action);
  if (read && !Object.hasOwn(read.input.properties, find.query)) {
    issues.push({ path: '/find/query', message: `${find.query} is no property of the input of ${read.id}.` });
  }
  if (!Object.hasOwn(input.properties, find.by))
    issues.push({ path: '/find/by', message: `${find.by} is no property of the input.` });
  return issues;
}

/** What is wrong with the id of another action. */
export function unknownAction(id: string, path: string, known: Known): Issue[] {
  if (known.ids.includes(id)) return [];
  const meant = closest(id, known.ids);
  return [{ path, message: `There is no action ${id}${meant === undefined ? '' : `; ${meant} is one`}.` }];
}

/** What is wrong with the id of another action that has to be a read. */
export function noRead(id: string, path: string, known: Known): Issue[] {
  const found = known.actions.find((one) => one.id === id);
  if (!found) return unknownAction(id, path, known);
  return found.effect === 'read' ? [] : [{ path, message: `${id} is a ${found.effect}; expected is a read.` }];
}
