import type { Action } from './action.ts';
import type { Answer } from './answer.ts';
import { mediaType } from './headers.ts';
import { fill } from './template.ts';
import type { Validate } from './validator.ts';
import type { Verdict } from './verdict.ts';

/** What reading a body needs to know of its call. */
export interface Reader {
  action: Action;
  input: Record<string, unknown>;
  method: string;
  /** The one of the action's paths that is sent to, as the action writes it. */
  path: string;
  /** Checks data against the output schema. */
  validate: Validate;
}

/** The data of a success; `checked` where the output schema speaks of it. */
export interface Body {
  data: unknown;
  /** What stood beside the envelope in the same object. */
  beside?: Record<string, unknown>;
  checked: boolean;
}

/** The body of a success as the action says, or the verdict that it cannot be read. */
export function readBody({ action, input, method, validate }: Reader, answer: Answer): Body | { unreadable: Verdict } {
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

function outOfEnvelope(body: unknown, envelope: string | undefined): Pick<Body, 'data' | 'beside'> {
  const wrapped = typeof body === 'object' && body !== null && envelope !== undefined && Object.hasOwn(body, envelope);
  if (!wrapped) return { data: body };
  const { [envelope]: data, ...beside } = body as Record<string, unknown>;
  return Object.keys(beside).length > 0 ? { data, beside } : { data };
}

function unreadable(answer: Answer): Verdict {
  const verdict = { code: 'invalid_response', outcome: 'unknown', status: answer.status, retryable: true } as const;
  if (answer.body.byteLength === 0) return { ...verdict, message: 'The answer is empty.' };
  return mediaType(answer.headers).includes('html')
    ? {
        ...verdict,
        message: 'The answer is a web page, not data.',
        remedy:
          'Check that the hostname is that of the server itself, and that no proxy or sign-on page stands before it.',
      }
    : {
        ...verdict,
        message: 'The answer is not whole JSON.',
        remedy: 'Read in the detail how it begins. If it comes again, tell the administrator of the server.',
      };
}
