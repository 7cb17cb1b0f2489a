import type { Headers } from './headers.ts';
import { once } from './once.ts';
import { bodyWithout, headersWithout, type Token } from './token.ts';
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

/** `token` is what signed the request in: nothing of the answer shows it. */
export function answerOf(response: Response, token?: Token): Answer {
  const { status } = response;
  // A session's cookie signs in like a password. It is not kept, and not shown either.
  const { 'set-cookie': _cookies, ...shown } = response.headers;
  const headers = token ? headersWithout(shown, token) : shown;
  const body = token ? bodyWithout(response.body, token) : response.body;
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
