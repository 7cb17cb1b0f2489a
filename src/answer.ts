import type { Headers } from './headers.ts';
import { once } from './once.ts';
import type { Response } from './transport.ts';

/** A response that is decoded when somebody asks, and once only. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The bytes of the body, decompressed. */
  body: Uint8Array;
  /** The body as UTF-8 text, without a byte order mark. */
  text: () => string;
  /** The body as JSON, or `undefined` where it is none. */
  json: () => unknown;
}

export function answerOf(response: Response): Answer {
  const { status, body } = response;
  // A session's cookie signs in like a password. It is not kept, and not shown either.
  const { 'set-cookie': _cookies, ...headers } = response.headers;
  const text = once(() => new TextDecoder().decode(body));
  return { status, headers, body, text, json: once(() => parsed(text())) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
