import type { Action, Paging } from './action.ts';
import type { Answer } from './answer.ts';
import type { Body, Reader } from './body.ts';
import { effectOf } from './effect.ts';
import type { Issue } from './errors.ts';
import type { Headers } from './headers.ts';
import { type Page, pageOf } from './page.ts';

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

const warningsShown = 100;

/**
 * What the answer of a success says, beside its status; `warn` turns on the check against the output schema, `origin` is
 * that of the server.
 */
export function readAnswer(
  { action, input, method, validate }: Reader,
  answer: Answer,
  { data, beside, checked }: Body,
  warn: boolean,
  origin: string,
): Pick<Result, 'data' | 'beside' | 'warnings' | 'page'> {
  const differences = warn && checked ? validate(data) : [];
  const warnings = [...deprecation(action), ...differences].slice(0, warningsShown);
  const pages = action.paging && effectOf(action, method) === 'read';
  const page = pages ? { page: pageOf(action.paging as Paging, input, answer, data, origin) } : {};
  return { data, warnings, ...(beside && { beside }), ...page };
}

function deprecation({ id, deprecated }: Action): Issue[] {
  if (!deprecated) return [];
  return [{ path: '', message: `${id} is deprecated since ${deprecated.since}. ${deprecated.message}` }];
}
