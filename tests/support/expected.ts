import type { Action } from '../../src/index.ts';

/** What a server should be sent. */
export interface Expected {
  method: string;
  /** The segments of the path, decoded: a `{name}` is one of them, slashes and all. */
  path: string[];
  query: [string, string][];
  headers: Record<string, string>;
  body: unknown;
}

type Input = Record<string, unknown>;

/** What an action's template asks for, read here anew so that the engine is not held against itself. */
export function expectedOf({ request, response }: Action, path: string, input: Input): Expected {
  const { method, query, headers, body } = request;
  const named = new Set([
    ...[...path.matchAll(/\{\+?([^}]+)\}/g)].map((match) => match[1]),
    ...[...JSON.stringify([method, query, headers, body, response?.as]).matchAll(/"\{([^}*]+)\}"/g)].map(
      (match) => match[1],
    ),
  ]);
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !named.has(name)));
  const made = (template: unknown) => (template === '{*}' ? rest : filled(template, input));
  return {
    method: String(made(method)),
    path: segmentsOf(path, input),
    query: Object.entries((made(query) ?? {}) as Input).map(([name, value]) => [name, String(value)]),
    headers: (made(headers) ?? {}) as Record<string, string>,
    body: made(body),
  };
}

function segmentsOf(path: string, input: Input): string[] {
  return path
    .split('/')
    .slice(1)
    .flatMap((segment) => {
      const [, plus, name] = /^\{(\+?)([^}]+)\}$/.exec(segment) ?? [];
      if (name === undefined) return [segment];
      const text = String(input[name]);
      return plus ? text.replace(/^\/+/, '').split('/').map(decodeURIComponent) : [text];
    });
}

function filled(template: unknown, input: Input): unknown {
  if (Array.isArray(template)) return template.map((one) => filled(one, input)).filter((one) => one !== undefined);
  if (typeof template === 'object' && template !== null) {
    const parts = Object.entries(template).map(([name, one]) => [name, filled(one, input)]);
    return Object.fromEntries(parts.filter(([, one]) => one !== undefined));
  }
  const name = typeof template === 'string' ? /^\{([^}+*]+)\}$/.exec(template)?.[1] : undefined;
  return name === undefined ? template : Object.hasOwn(input, name) ? input[name] : undefined;
}
