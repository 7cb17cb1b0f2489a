import type { Action } from './action.ts';
import { type Issue, mistakes } from './errors.ts';
import { headerFault } from './headers.ts';
import { fillPath, PathFault, pathPlaceholders } from './path.ts';
import { below } from './pointer.ts';
import { fill, placeholder, placeholders, REST } from './template.ts';

/** A request as a plain value. It names no host and holds no credential. */
export interface Request {
  /** The id of the action. */
  action: string;
  method: string;
  /** Percent-encoded, from the first slash. */
  path: string;
  /** Unencoded. */
  query: Record<string, string | number | boolean>;
  /** By name in small letters. */
  headers: Record<string, string>;
  /** Text is sent as it is, anything else as JSON; `undefined` is no body. */
  body?: unknown;
}

/** What the pack gives every request: its standing headers, and the headers that nobody else may set. */
export interface Standing {
  headers: Record<string, string>;
  owned: ReadonlySet<string>;
}

/**
 * The request of an action for a valid input. Pure: no I/O, no clock, no credential. Throws `invalid_input` where a
 * value cannot stand where the template puts it.
 */
export function renderRequest(
  action: Action,
  input: Record<string, unknown>,
  index: number,
  standing: Standing,
): Request {
  const { request } = action;
  const path = request.paths[index] as string;
  const issues: Issue[] = [];
  const method = methodOf(action, input);
  const rest = restOf(action, path, input);
  const query = queryOf(request.query === REST ? rest : fill(request.query, input), request.query, issues);
  const headers = { ...standing.headers, ...headersOf(action, input, standing.owned, issues) };
  const body = request.body === REST ? rest : fill(request.body, input);
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    issues.push({ path: below('', placeholder(request.body) ?? 'body'), message: `A ${method} request has no body.` });
  }
  if (body !== undefined) headers['content-type'] ??= 'application/json';
  const filled = pathOf(path, input, issues);
  if (issues.length > 0) throw mistakes('invalid_input', `${action.id} was not sent`, issues, { action: action.id });
  return { action: action.id, method, path: filled, query, headers, ...(body === undefined ? {} : { body }) };
}

/** The method of an action for a valid input, which may choose it. */
export function methodOf({ request }: Action, input: Record<string, unknown>): string {
  return String(fill(request.method, input));
}

/** The inputs named by the template with one of its paths: what `{*}` does not stand for. */
export function namedInputs(action: Action, path: string): Set<string> {
  const { method, query, headers, body } = action.request;
  const inPath = pathPlaceholders(path).map((name) => name.replace('+', ''));
  return new Set([...inPath, ...placeholders([method, query, headers, body, action.response?.as])]);
}

function restOf(action: Action, path: string, input: Record<string, unknown>): Record<string, unknown> {
  const named = namedInputs(action, path);
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => !named.has(name) && value !== undefined));
}

function pathOf(path: string, input: Record<string, unknown>, issues: Issue[]): string {
  try {
    return fillPath(path, input);
  } catch (fault) {
    if (!(fault instanceof PathFault)) throw fault;
    issues.push({ path: below('', fault.input), message: `${fault.input} ${fault.message}.` });
    return '';
  }
}

function queryOf(filled: unknown, template: unknown, issues: Issue[]): Request['query'] {
  const query: [string, string | number | boolean][] = [];
  const whole = typeof template === 'string' ? placeholder(template) : undefined;
  for (const [name, value] of Object.entries((filled ?? {}) as Record<string, unknown>)) {
    const text = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (text && String(value).isWellFormed() && name.isWellFormed()) {
      query.push([name, value as string | number | boolean]);
      continue;
    }
    const from = whole === undefined ? below('', inputAt(template, name)) : below(below('', whole), name);
    issues.push({ path: from, message: `${name} is a query parameter: it must be text, a number, true or false.` });
  }
  return Object.fromEntries(query);
}

function inputAt(template: unknown, name: string): string {
  const part =
    typeof template === 'object' && template !== null ? (template as Record<string, unknown>)[name] : undefined;
  return placeholder(part) ?? name;
}

function headersOf(
  action: Action,
  input: Record<string, unknown>,
  owned: ReadonlySet<string>,
  issues: Issue[],
): Record<string, string> {
  const template = action.request.headers;
  const whole = placeholder(template);
  const headers: [string, string][] = [];
  for (const [name, value] of Object.entries((fill(template, input) ?? {}) as Record<string, unknown>)) {
    const fault = headerFault(name, value, owned);
    if (fault === undefined) headers.push([name.toLowerCase(), String(value)]);
    else {
      const from = whole === undefined ? below('', inputAt(template, name)) : below(below('', whole), name);
      issues.push({ path: from, message: `The header ${JSON.stringify(name)} ${fault}.` });
    }
  }
  return Object.fromEntries(headers);
}

/** The query as text, with its question mark, each name and value percent-encoded; empty without parameters. */
export function queryText(query: Request['query']): string {
  // URL parsing encodes a single quote as well; done here, the text is what goes over the wire.
  const encoded = (text: string | number | boolean) => encodeURIComponent(text).replaceAll("'", '%27');
  const pairs = Object.entries(query).map((pair) => pair.map(encoded).join('='));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The body as it goes over the wire. Throws `invalid_input` for what JSON cannot hold. */
export function bodyText(request: Request): string | undefined {
  if (request.body === undefined || typeof request.body === 'string') return request.body;
  try {
    return JSON.stringify(request.body);
  } catch (error) {
    const message = `The body cannot be written as JSON: ${(error as Error).message.split('\n')[0]}.`;
    throw mistakes('invalid_input', `${request.action} was not sent`, [{ path: '', message }], {
      action: request.action,
    });
  }
}
