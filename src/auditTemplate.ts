import type { Action, Schema } from './action.ts';
import { orMeant, unknownPlaceholder } from './auditReferences.ts';
import type { Issue } from './errors.ts';
import { headerFault } from './headers.ts';
import { pathHole, pathPlaceholders } from './path.ts';
import { below } from './pointer.ts';
import { namedInputs } from './request.ts';
import { NAME, placeholder, REST } from './template.ts';

/** Whether the template and the input know of each other: every placeholder is a property, and every property is used. */
export function auditTemplate(action: Action, owned: ReadonlySet<string>): Issue[] {
  const { request, response = {} } = action;
  const { method, paths, query, headers, body } = request;
  const names = Object.keys(action.input.properties);
  const values = textsIn({ query, headers, body }, '/request');
  return [
    ...paths.flatMap((path, n) => auditPath(path, `/request/paths/${n}`, names)),
    ...unknownPlaceholder(method, '/request/method', names),
    ...values.flatMap(([text, path]) => unknownPlaceholder(text, path, names)),
    ...unknownPlaceholder(response.as, '/response/as', names),
    ...auditRest(values),
    ...unused(action, names),
    ...optionalInPath(action),
    ...auditHeaders(headers, '/request/headers', owned),
    ...(body !== undefined && (method === 'GET' || method === 'HEAD')
      ? [{ path: '/request/body', message: `A ${method} request has no body.` }]
      : []),
  ];
}

/** Headers that a pack itself sets: names and literal values that can be sent, and none that the connection sets. */
export function auditHeaders(headers: unknown, path: string, owned: ReadonlySet<string>): Issue[] {
  if (typeof headers !== 'object' || headers === null) return [];
  return Object.entries(headers).flatMap(([name, value]) => {
    const fault = headerFault(name, placeholder(value) === undefined ? value : '', owned);
    return fault === undefined ? [] : [{ path: below(path, name), message: `The header ${name} ${fault}.` }];
  });
}

function auditPath(path: string, at: string, names: string[]): Issue[] {
  const named = pathPlaceholders(path);
  const left = path.replaceAll(pathHole, '');
  const open = named.some((name) => name.startsWith('+')) && path !== `/{${named[0]}}`;
  return [
    ...(/[{}]/.test(left)
      ? [{ path: at, message: 'A brace belongs to no placeholder; expected is {name} or {+name}.' }]
      : []),
    ...(open ? [{ path: at, message: '{+name} stands alone after the first slash.' }] : []),
    ...named.flatMap((name) => unknownPlaceholder(`{${name.replace('+', '')}}`, at, names)),
  ];
}

/** Every text in a part of the template, with its place. */
function textsIn(value: unknown, path: string): [text: string, path: string][] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, below(path, key)));
}

const openHole = new RegExp(String.raw`^\{\+${NAME}\}$`);
const wholes = ['/request/query', '/request/body'];

/** What stands for more than one value stands in its own place only. */
function auditRest(values: [text: string, path: string][]): Issue[] {
  const rests = values.filter(([text]) => text === REST).map(([, path]) => path);
  const second = rests.filter((path) => wholes.includes(path))[1];
  return [
    ...rests
      .filter((path) => !wholes.includes(path))
      .map((path) => ({ path, message: '{*} stands only for a whole query or body.' })),
    ...(second === undefined ? [] : [{ path: second, message: '{*} stands at most once in an action.' }]),
    ...values
      .filter(([text]) => openHole.test(text))
      .map(([text, path]) => ({
        path,
        message: `${text} stands only in a path; expected is ${text.replace('+', '')}.`,
      })),
  ];
}

function unused(action: Action, names: string[]): Issue[] {
  const { paths, query, body } = action.request;
  if (query === REST || body === REST) return [];
  const used = new Set(paths.flatMap((path) => [...namedInputs(action, path)]));
  return names
    .filter((name) => !used.has(name))
    .map((name) => ({ path: below('/input/properties', name), message: `${name} is used nowhere in the request.` }));
}

function optionalInPath({ request, input }: Action): Issue[] {
  const named = pathPlaceholders(request.paths[0] as string).map((name) => name.replace('+', ''));
  const optional = named.filter((name) => Object.hasOwn(input.properties, name) && !requiredOf(input).includes(name));
  return optional.map((name) => ({
    path: '/input/required',
    message: `${name} stands in the first path, so it is to be required.`,
  }));
}

/** What `required` says of the properties: it names some, and they come first. */
export function auditRequired({ input }: Action): Issue[] {
  const names = Object.keys(input.properties);
  const required = requiredOf(input);
  const optional = names.find((name) => !required.includes(name));
  const late =
    optional === undefined ? [] : names.slice(names.indexOf(optional)).filter((name) => required.includes(name));
  return [
    ...required.flatMap((name, n) =>
      names.includes(name)
        ? []
        : [
            {
              path: `/input/required/${n}`,
              message: `required names ${name}, which is no property${orMeant(name, names)}.`,
            },
          ],
    ),
    ...late.map((name) => ({
      path: below('/input/properties', name),
      message: `${name} is required and stands after ${optional}, which is not; required properties come first.`,
    })),
  ];
}

/** The names that a schema requires; none where its list is broken, which is told elsewhere. */
export function requiredOf({ required }: Schema): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}
