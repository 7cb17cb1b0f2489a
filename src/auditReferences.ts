import type { Action } from './action.ts';
import { closest } from './closest.ts';
import type { Compiler } from './compiler.ts';
import { effectOf } from './effect.ts';
import type { Issue } from './errors.ts';
import type { Read } from './manifest.ts';
import { fill, placeholder } from './template.ts';
import { validator } from './validator.ts';

/** What the parts of a pack may name. */
export interface Known {
  /** Those that follow the format. */
  actions: Action[];
  /** Of all actions that the manifest lists. */
  ids: string[];
  /** `undefined` where the manifest is broken there. */
  groups: string[] | undefined;
  needs: string[] | undefined;
  /** To sign in. */
  ways: string[] | undefined;
  /** The headers that sign in. */
  owned: ReadonlySet<string>;
}

export function auditSettle({ id, request }: Action, known: Known, schemas: Compiler): Issue[] {
  if (!request.settle) return [];
  const issues = auditRead(request.settle, '/request/settle', known, schemas);
  const read = known.actions.find((one) => one.id === request.settle?.action);
  const [here, there] = [request.paths.length, read?.request.paths.length];
  if (read?.effect !== 'read' || here === there) return issues;
  const message = `${id} lists ${counted(here)} and ${read.id} ${counted(there as number)}; both list as many, in the same order.`;
  return [{ path: '/request/settle/action', message }, ...issues];
}

function counted(paths: number): string {
  return `${paths} ${paths === 1 ? 'path' : 'paths'}`;
}

export function auditFind({ find, input }: Action, known: Known): Issue[] {
  if (!find) return [];
  const read = known.actions.find((one) => one.id === find.action);
  return [
    ...noRead(find.action, '/find/action', known),
    ...(read ? unknownInputOf(read, find.query, '/find/query') : []),
    ...unknownInput(find.by, '/find/by', Object.keys(input.properties)),
  ];
}

/** `aliases` are ids that no action has any more. */
export function auditAliases({ id, aliases = [] }: Action, known: Known): Issue[] {
  return aliases.flatMap((alias, n) => {
    const other = known.actions.find((one) => one.id !== id && one.aliases?.includes(alias));
    const taken = known.ids.includes(alias) ? 'is the id of an action' : other && `is an alias of ${other.id} too`;
    return taken ? [{ path: `/aliases/${n}`, message: `${alias} ${taken}; an alias leads to one action alone.` }] : [];
  });
}

export function auditPaging({ paging, request, input, effect }: Action): Issue[] {
  if (!paging) return [];
  const names = Object.keys(input.properties);
  const places = {
    inside: paging.inside,
    'cursor/input': paging.cursor?.input,
    ...(!paging.inside && { limit: paging.limit, offset: paging.offset }),
  };
  const issues = Object.entries(places).flatMap(([key, name]) => unknownInput(name, `/paging/${key}`, names));
  const reads = effect === 'read' || placeholder(request.method) !== undefined;
  return reads ? issues : [...issues, { path: '/paging', message: `effect is ${effect}; only reads page.` }];
}

/** A read that the pack itself calls: that it is one, and that it takes the input it is given. */
export function auditRead({ action, input = {} }: Read, path: string, known: Known, schemas: Compiler): Issue[] {
  const issues = noRead(action, `${path}/action`, known, input);
  const read = known.actions.find(({ id }) => id === action);
  if (issues.length > 0 || !read || schemas.fault(read.input) !== undefined) return issues;
  const mistakes = validator(schemas.check(read.input), read.input, 'The input')(input);
  return mistakes.map((one) => ({
    path: `${path}/input${one.path}`,
    message: `${action} would refuse it: ${one.message}`,
  }));
}

/** What is wrong with the id of another action. */
export function unknownAction(id: string, path: string, known: Known): Issue[] {
  if (known.ids.includes(id)) return [];
  return [{ path, message: `There is no action ${id}${orMeant(id, known.ids)}.` }];
}

/** What is wrong with the id of another action that has to be a read: where the input chooses the method, it can be one. */
export function noRead(id: string, path: string, known: Known, input: Readonly<Record<string, unknown>> = {}): Issue[] {
  const found = known.actions.find((one) => one.id === id);
  if (!found) return unknownAction(id, path, known);
  const effect = effectOf(found, String(fill(found.request.method, input)));
  return effect === 'read' ? [] : [{ path, message: `${id} is a ${effect}; expected is a read.` }];
}

/** What is wrong with the name of an input; nothing where none is given. */
function unknownInput(name: string | undefined, path: string, names: string[]): Issue[] {
  if (name === undefined || names.includes(name)) return [];
  return [{ path, message: `${name} is no property of the input${orMeant(name, names)}.` }];
}

/** What is wrong with a text that is a placeholder. */
export function unknownPlaceholder(text: unknown, path: string, names: string[]): Issue[] {
  const name = placeholder(text);
  if (name === undefined || names.includes(name)) return [];
  return [{ path, message: `{${name}} names no property of the input${orMeant(name, names)}.` }];
}

/** What is wrong with the name of an input of another action. */
export function unknownInputOf({ id, input }: Action, name: string, path: string): Issue[] {
  const names = Object.keys(input.properties);
  if (names.includes(name)) return [];
  return [{ path, message: `${name} is no property of the input of ${id}${orMeant(name, names)}.` }];
}

/** The end of a sentence about a word that nothing has: the one that was meant. */
export function orMeant(word: string, words: string[]): string {
  const meant = closest(word, words);
  return meant === undefined ? '' : `; ${meant} is one`;
}
