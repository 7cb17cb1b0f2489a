import type { IncomingMessage } from 'node:http';
import { type Body, readBody } from './body.ts';
import { apiKeyField } from './signIn/apiKey.ts';
import { isOAuthPath } from './signIn/oauth.ts';

/** A request as it is served. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Body;
  /** Scheme and host that it was sent to. */
  readonly origin: string;
  /** Path and query as a log may show them. */
  readonly shown: string;
}

/** A request that came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Without what signs in. */
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name, without those that sign in. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; absent when there was none, and of requests for a token. */
  readonly body?: unknown;
}

/** Reads a request to its end. Rejects where the client goes away while it sends. */
export async function receive(request: IncomingMessage): Promise<Incoming> {
  const { method = 'GET', url = '/', headers } = request;
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const body = await readBody(request);
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  const shown = shownQuery(path, query);
  return {
    method,
    path,
    query,
    headers,
    body,
    origin: `${scheme}://${headers.host}`,
    shown: shown.size === query.size ? url : `${path}${shown.size === 0 ? '' : `?${shown}`}`,
  };
}

function shownQuery(path: string, query: URLSearchParams): URLSearchParams {
  if (isOAuthPath(path)) return new URLSearchParams();
  return new URLSearchParams([...query].filter(([name]) => name.toLowerCase() !== apiKeyField));
}

const secret = new Set(['authorization', 'cookie', apiKeyField, 'proxy-authorization']);

/** What is told of a request to who runs the sandbox. */
export function received({ method, path, query, headers, body: { text, json } }: Incoming): Received {
  const shown = Object.entries(headers).flatMap(([name, value]) => (secret.has(name) ? [] : [[name, String(value)]]));
  return {
    method,
    path,
    query: Object.fromEntries(shownQuery(path, query)),
    headers: Object.fromEntries(shown),
    ...(text === '' || isOAuthPath(path) ? {} : { body: json === undefined ? text : json.value }),
  };
}
