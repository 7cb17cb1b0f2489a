import { blot } from './auth.ts';
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

/** `token` is what signed the request in: some servers send back what they were sent. */
export function answerOf(response: Response, token = ''): Answer {
  const { status } = response;
  // A session's cookie signs in like a password. It is not kept, and not shown either.
  const { 'set-cookie': _cookies, ...shown } = response.headers;
  const headers = token === '' ? shown : blot(shown, [token]);
  const body = without(response.body, token);
  const text = once(() => new TextDecoder().decode(body));
  return { status, headers, body, text, json: once(() => parsed(text())) };
}

/** A body without the token; itself, uncopied, where it is not in it. */
function without(body: Uint8Array, token: string): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (token === '' || !bytes.includes(token)) return body;
  return Buffer.from(blot(bytes.toString('latin1'), [token]), 'latin1');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
