import type { Action } from './action.ts';
import type { Issue } from './errors.ts';
import { pathPlaceholders } from './path.ts';
import { below } from './pointer.ts';
import { namedInputs } from './request.ts';
import { placeholder, REST } from './template.ts';

/** Whether the template and the input know of each other: every placeholder is a property, and every property is used. */
export function auditTemplate(action: Action): Issue[] {
  const { request, input } = action;
  const names = Object.keys(input.properties);
  const rests: string[] = restPlaces(request.query, '/request/query').concat(restPlaces(request.body, '/request/body'));
  const whole = rests.filter((path) => ['/request/query', '/request/body'].includes(path));
  const used = new Set(request.paths.flatMap((path) => [...namedInputs(action, path)]));
  const unused = whole.length > 0 ? [] : names.filter((name) => !used.has(name));
  return [
    ...request.paths.flatMap((path, n) => auditPath(path, `/request/paths/${n}`)),
    ...unknownPlaceholders({ request, response: action.response }, names),
    ...unused.map((name) => ({
      path: below('/input/properties', name),
      message: `${name} is used nowhere in the request.`,
    })),
    ...rests
      .filter((path) => !whole.includes(path))
      .map((path) => ({ path, message: '{*} stands only for a whole query or body.' })),
    ...(whole.length > 1 ? [{ path: whole[1] as string, message: '{*} stands at most once in an action.' }] : []),
    ...optionalInPath(action),
  ];
}

function auditPath(path: string, at: string): Issue[] {
  const left = path.replaceAll(/\{\+?[A-Za-z_$][\w$-]*\}/g, '');
  const open = /\{\+/.test(path) && !/^\/\{\+[A-Za-z_$][\w$-]*\}$/.test(path);
  if (/[{}]/.test(left))
    return [{ path: at, message: 'A brace belongs to no placeholder; expected is {name} or {+name}.' }];
  return open ? [{ path: at, message: '{+name} stands alone after the first slash.' }] : [];
}

/** Placeholders anywhere in the request, the path's included, that no input property fills. */
function unknownPlaceholders(value: unknown, names: string[], path = ''): Issue[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      key === 'settle' ? [] : unknownPlaceholders(part, names, below(path, key)),
    );
  }
  if (typeof value !== 'string') return [];
  const inPath = path.startsWith('/request/paths/') ? pathPlaceholders(value).map((name) => name.replace('+', '')) : [];
  const named = path.startsWith('/request/paths/') ? inPath : [placeholder(value)].filter((name) => name !== undefined);
  return named
    .filter((name) => !names.includes(name))
    .map((name) => ({ path, message: `{${name}} names no property of the input.` }));
}

function restPlaces(value: unknown, path: string): string[] {
  if (value === REST) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => restPlaces(part, below(path, key)));
}

function optionalInPath({ request, input }: Action): Issue[] {
  const named = pathPlaceholders(request.paths[0] as string).map((name) => name.replace('+', ''));
  const optional = named.filter((name) => Object.hasOwn(input.properties, name) && !input.required?.includes(name));
  return optional.map((name) => ({
    path: '/input/required',
    message: `${name} stands in the first path, and so is required.`,
  }));
}
