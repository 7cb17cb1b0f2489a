import type { Action } from './action.ts';
import type { Answer } from './answer.ts';
import type { Issue } from './errors.ts';
import { type Headers, mediaType } from './headers.ts';
import { type Page, pageOf } from './page.ts';
import type { Validate } from './schema.ts';
import { fill } from './template.ts';
import type { Verdict } from './verdict.ts';

/** What an action gives back. */
export interface Result<Data = unknown> {
  /** The output, out of its envelope. */
  data: Data;
  /** What stood beside the envelope in the same object. */
  beside?: Record<string, unknown>;
  status: number;
  headers: Headers;
  /** How many times the request was handed to the transport. */
  attempts: number;
  /** The path that answered, as the action writes it. */
  path: string;
  /** Where the answer differs from its schema, at most 100; and that the action is deprecated. */
  warnings: Issue[];
  /** For actions that page. */
  page?: Page;
}

/** What was read from a success, or the verdict that it cannot be read. */
export type Reading = Pick<Result, 'data' | 'beside' | 'warnings' | 'page'> | { unreadable: Verdict };

const warningsShown = 100;

/** What reading an answer needs to know of its call. */
export interface Reader {
  action: Action;
  input: Record<string, unknown>;
  method: string;
  /** Checks the data against the output schema. */
  validate: Validate;
  /** Whether to tell where the data differs. */
  warn: boolean;
}

/** Reads a success as the action says. */
export function readAnswer({ action, input, method, validate, warn }: Reader, answer: Answer): Reading {
  const deprecated = action.deprecated
    ? [
        {
          path: '',
          message: `${action.id} is deprecated since ${action.deprecated.since}. ${action.deprecated.message}`,
        },
      ]
    : [];
  if (action.response?.empty?.includes(answer.status))
    return { data: [], warnings: deprecated, ...paged(action, input, answer, []) };
  const as = fill(action.response?.as, input) ?? 'json';
  if (as === 'text') return { data: answer.text(), warnings: deprecated };
  if (as === 'base64') return { data: Buffer.from(answer.body).toString('base64'), warnings: deprecated };
  if (answer.status === 204 || answer.status === 205 || method === 'HEAD') return { data: null, warnings: deprecated };
  const silent = answer.body.byteLength === 0;
  const body = silent ? null : answer.json();
  // An empty success is believed where the action may have nothing to say.
  if (body === undefined || (silent && validate(null).length > 0)) return { unreadable: unreadable(answer) };
  const { data, beside } = outOfEnvelope(body, action.response?.envelope);
  const warnings = [...deprecated, ...(warn ? validate(data) : [])].slice(0, warningsShown);
  return { data, warnings, ...(beside && { beside }), ...paged(action, input, answer, data) };
}

function paged(action: Action, input: Record<string, unknown>, answer: Answer, data: unknown): { page?: Page } {
  return action.paging ? { page: pageOf(action.paging, input, answer, data) } : {};
}

function outOfEnvelope(
  body: unknown,
  envelope: string | undefined,
): { data: unknown; beside?: Record<string, unknown> } {
  if (envelope === undefined || typeof body !== 'object' || body === null || !Object.hasOwn(body, envelope))
    return { data: body };
  const { [envelope]: data, ...beside } = body as Record<string, unknown>;
  return Object.keys(beside).length > 0 ? { data, beside } : { data };
}

function unreadable(answer: Answer): Verdict {
  const type = mediaType(answer.headers);
  const what =
    answer.body.byteLength === 0
      ? 'The answer is empty.'
      : type.includes('html')
        ? 'The answer is a web page, not data.'
        : 'The answer is not whole JSON.';
  return { code: 'invalid_response', outcome: 'unknown', message: what, retryable: false };
}
