import type { Action, Paging } from './action.ts';
import type { Answer } from './answer.ts';
import { effectOf } from './effect.ts';
import type { Issue } from './errors.ts';
import { type Headers, mediaType } from './headers.ts';
import { type Page, pageOf } from './page.ts';
import { fill } from './template.ts';
import type { Validate } from './validator.ts';
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
export function readAnswer(reader: Reader, answer: Answer): Reading {
  const body = bodyOf(reader, answer);
  if ('unreadable' in body) return body;
  const { action, input, method, validate, warn } = reader;
  const { data, beside } = body;
  const differences = warn && body.checked ? validate(data) : [];
  const warnings = [...deprecation(action), ...differences].slice(0, warningsShown);
  const pages = action.paging && effectOf(action, method) === 'read';
  const page = pages ? { page: pageOf(action.paging as Paging, input, answer, data) } : {};
  return { data, warnings, ...(beside && { beside }), ...page };
}

type Body = { data: unknown; beside?: Record<string, unknown>; checked: boolean } | { unreadable: Verdict };

/** The data of an answer; `checked` where the output schema speaks of it. */
function bodyOf({ action, input, method, validate }: Reader, answer: Answer): Body {
  if (action.response?.empty?.includes(answer.status)) return { data: [], checked: false };
  const as = fill(action.response?.as, input) ?? 'json';
  if (as === 'text') return { data: answer.text(), checked: false };
  if (as === 'base64') return { data: Buffer.from(answer.body).toString('base64'), checked: false };
  if (answer.status === 204 || answer.status === 205 || method === 'HEAD') return { data: null, checked: false };
  const silent = answer.body.byteLength === 0;
  // An empty success is believed where the action may have nothing to say.
  if (silent && validate(null).length === 0) return { data: null, checked: false };
  if (silent || answer.json() === undefined) return { unreadable: unreadable(answer) };
  return { ...outOfEnvelope(answer.json(), action.response?.envelope), checked: true };
}

function deprecation({ id, deprecated }: Action): Issue[] {
  if (!deprecated) return [];
  return [{ path: '', message: `${id} is deprecated since ${deprecated.since}. ${deprecated.message}` }];
}

function outOfEnvelope(body: unknown, envelope: string | undefined): Pick<Result, 'data' | 'beside'> {
  const wrapped = typeof body === 'object' && body !== null && envelope !== undefined && Object.hasOwn(body, envelope);
  if (!wrapped) return { data: body };
  const { [envelope]: data, ...beside } = body as Record<string, unknown>;
  return Object.keys(beside).length > 0 ? { data, beside } : { data };
}

function unreadable(answer: Answer): Verdict {
  const page = mediaType(answer.headers).includes('html');
  const what = page ? 'The answer is a web page, not data.' : 'The answer is not whole JSON.';
  const message = answer.body.byteLength === 0 ? 'The answer is empty.' : what;
  return { code: 'invalid_response', outcome: 'unknown', message, retryable: false };
}
