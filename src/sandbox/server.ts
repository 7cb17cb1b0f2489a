import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Body, parseBody, readBody } from './body.ts';
import { Refusal, type Reply } from './reply.ts';
import { findRoute } from './routes.ts';
import { checkSignIn, credentials } from './signIn.ts';
import { freshState, type State } from './state.ts';

/** Options of a sandbox. */
export interface SandboxOptions {
  /** Port to listen on; without it, a free one. */
  readonly port?: number;
  /** Is given one line for every request: status, method, path and query. */
  readonly log?: (line: string) => void;
}

/** What to connect with. */
export interface SandboxConfig {
  readonly hostname: string;
  readonly user: string;
  readonly password: string;
}

/** A request that came in. The credentials are left out. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; absent when there was none. */
  readonly body?: unknown;
}

/** A running embedded instance. */
export interface Sandbox {
  readonly config: SandboxConfig;
  /** The latest requests, at most 200, newest last. */
  readonly requests: readonly Received[];
  /** Stops at once, open connections included. May be called again. */
  close(): Promise<void>;
}

const maxRequests = 200;

export async function startServer({ port = 0, log }: SandboxOptions = {}): Promise<Sandbox> {
  const state = freshState();
  const requests: Received[] = [];
  const server = createServer((request, response) => {
    serve(state, request, requests).then(
      (reply) => {
        log?.(`${reply.status} ${request.method} ${request.url}`);
        send(response, reply);
      },
      // The client went away while it was sending.
      () => response.destroy(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const hostname = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const done = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await done;
  };
  return {
    config: { hostname, ...credentials },
    requests,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

async function serve(state: State, request: IncomingMessage, requests: Received[]): Promise<Reply> {
  const { method = 'GET', url = '/' } = request;
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const body = await readBody(request);
  requests.push({ method, path, query: Object.fromEntries(query), ...received(body) });
  if (requests.length > maxRequests) requests.shift();
  try {
    return answer(state, request, { method, path, query, body });
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    return new Refusal(500, error instanceof Error ? error.message : String(error)).reply;
  }
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body;
}

function answer(state: State, { headers }: IncomingMessage, { method, path, query, body }: Incoming): Reply {
  checkSignIn(headers.authorization);
  const { handler, ids, version } = findRoute(method, path);
  checkAccept(headers.accept);
  const origin = `http://${headers.host}`;
  const header = (name: string) => headers[name]?.toString();
  const writes = ['POST', 'PUT', 'PATCH'].includes(method);
  const fields = writes ? parseBody(body, headers['content-type']) : undefined;
  return handler(state, { origin, path, query, header, version, body: fields }, ...ids);
}

/** XML is documented as well; only JSON is served here. Without an Accept header the documented default is JSON. */
function checkAccept(accept = '*/*'): void {
  if (!/(^|[, ])(application\/json|application\/\*|\*\/\*)/i.test(accept)) {
    throw new Refusal(406, 'Unsupported Accept', `${accept} does not admit application/json`);
  }
}

function received({ text }: Body): { body?: unknown } {
  if (text === '') return {};
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { body: text };
  }
}

/** Every answer sets a session cookie, as instances do. A client does best not to keep it. */
function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, {
    ...headers,
    'Set-Cookie': `JSESSIONID=${randomUUID()}; Path=/; HttpOnly`,
    'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=UTF-8' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
