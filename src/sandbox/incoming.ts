import type { IncomingMessage } from 'node:http';
import { type Body, readBody } from './body.ts';
import type { Received } from './received.ts';

/** A request as it is served. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  /** Without an API key. */
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Body;
  /** Scheme and host that it was sent to. */
  readonly origin: string;
  /** What it brings in the header `x-sn-apikey`, or else in the query parameter of that name; both are documented. */
  readonly apiKey: string | undefined;
  /** Path and query as a log may show them. */
  readonly shown: string;
}

const apiKeyField = 'x-sn-apikey';
const secret = new Set(['authorization', 'cookie', apiKeyField, 'proxy-authorization']);

/** A form that asks for a token, wherever it was sent: no API of the platform takes forms. */
const isGrant = (text: string) => /(^|&)(grant_type|client_secret|password|refresh_token)=/.test(text);

/** Addresses where secrets stand in the body; a client that errs has them in the query, or the address misspelt. */
const isOAuth = (path: string) => /^\/oauth/i.test(path);

/** Reads a request to its end. Rejects where the client goes away while it sends. */
export async function receive(request: IncomingMessage): Promise<Incoming> {
  const { method = 'GET', url = '/', headers } = request;
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const given = new URLSearchParams(search);
  const open = isOAuth(path) ? [] : [...given].filter(([name]) => name.toLowerCase() !== apiKeyField);
  const query = new URLSearchParams(open);
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return {
    method,
    path,
    query,
    headers,
    body: await readBody(request),
    origin: `${scheme}://${headers.host}`,
    apiKey: headers[apiKeyField]?.toString() || given.get(apiKeyField) || undefined,
    shown: query.size === given.size ? url : [path, ...(query.size === 0 ? [] : [query])].join('?'),
  };
}

/** What who runs the sandbox is told of a request. */
export function received({ method, path, query, headers, body: { text, json } }: Incoming): Received {
  const shown = Object.entries(headers).flatMap(([name, value]) => (secret.has(name) ? [] : [[name, String(value)]]));
  return {
    method,
    path,
    query: Object.fromEntries(query),
    headers: Object.fromEntries(shown),
    ...(text === '' || isOAuth(path) || (json === undefined && isGrant(text))
      ? {}
      : { body: json === undefined ? text : json.value }),
  };
}
