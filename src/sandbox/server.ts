import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkRoles } from './access.ts';
import { type Body, checkedBody, readBody } from './body.ts';
import { type Failure, Failures } from './faults.ts';
import { makeInstance } from './instance.ts';
import { checkOptions, type SandboxOptions } from './options.ts';
import { checkRateLimit } from './rateLimit.ts';
import { Refusal, type Reply, refuse, sleepingPage } from './reply.ts';
import { findRoute } from './routes.ts';
import { checkSignIn, credentials } from './signIn.ts';
import { freshState, type State } from './state.ts';

/** What to connect with. */
export interface SandboxConfig {
  readonly hostname: string;
  readonly user: string;
  readonly password: string;
}

/** A request that came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case name, without those that sign in. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; absent when there was none. */
  readonly body?: unknown;
}

/** A running embedded instance. */
export interface Sandbox {
  readonly config: SandboxConfig;
  /** The latest requests, at most 1,000, newest last. */
  readonly requests: readonly Received[];
  /**
   * Makes the next request that fits go wrong. Throws a TypeError that says what is wrong with a failure.
   *
   * @example
   * sandbox.fail({ method: 'POST', path: '/api/now/contact', status: 503, body: 'busy' });
   * sandbox.fail({ path: '/api/sn_sc/servicecatalog/cart/submit_order', fault: 'lost' });
   */
  fail(failure: Failure): void;
  /** Stops at once, open connections included. May be called again. */
  close(): Promise<void>;
}

const maxRequests = 1000;

/** A request as it is served. */
interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Body;
}

export async function startServer(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const { port = 0, log } = options;
  const state = freshState(makeInstance(options));
  const requests: Received[] = [];
  const failures = new Failures();
  const server = createServer((request, response) => {
    receive(request).then(
      (incoming) => {
        requests.push(received(incoming));
        if (requests.length > maxRequests) requests.shift();
        const outcome = respond(state, failures, incoming, response);
        log?.(`${outcome} ${request.method} ${request.url}`);
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
    fail: (failure) => failures.add(failure),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

async function receive(request: IncomingMessage): Promise<Incoming> {
  const { method = 'GET', url = '/', headers } = request;
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  return { method, path, headers, query: new URLSearchParams(search), body: await readBody(request) };
}

/** Answers a request, or breaks as was planned; tells what a log says of it. */
function respond(state: State, failures: Failures, incoming: Incoming, response: ServerResponse): string {
  const planned = failures.take(incoming.method, incoming.path);
  switch (planned?.fault) {
    case 'hang':
      break;
    case 'reset':
      response.req.socket.resetAndDestroy();
      break;
    case 'lost':
      serve(state, incoming);
      response.req.socket.resetAndDestroy();
      break;
    case 'cutOff':
      cutOff(response, serve(state, incoming));
      break;
    case undefined: {
      const reply = planned?.reply ?? serve(state, incoming);
      send(response, reply);
      return String(reply.status);
    }
  }
  return planned.fault;
}

/** What an instance answers; nothing that a handler throws gets past it. */
function serve(state: State, incoming: Incoming): Reply {
  if (state.instance.asleep) return sleepingPage;
  try {
    return answer(state, incoming);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    return refuse(500, error instanceof Error ? error.message : String(error)).reply;
  }
}

function answer(state: State, { method, path, query, headers, body }: Incoming): Reply {
  checkSignIn(headers.authorization);
  checkRateLimit(state);
  const { api, handler, ids, version } = findRoute(state.instance, method, path);
  checkRoles(state, api, method);
  checkAccept(headers.accept);
  const origin = `http://${headers.host}`;
  const header = (name: string) => headers[name]?.toString();
  const writes = ['POST', 'PUT', 'PATCH'].includes(method);
  const fields = writes ? checkedBody(body, headers['content-type']) : undefined;
  return handler(state, { method, origin, path, query, header, version, body: fields }, ...ids);
}

/** XML is documented as well; only JSON is served here. Without an Accept header the documented default is JSON. */
function checkAccept(accept = '*/*'): void {
  if (!/(^|[, ])(application\/json|application\/\*|\*\/\*)/i.test(accept)) {
    throw refuse(406, 'Unsupported Accept', `${accept} does not admit application/json`);
  }
}

const secret = new Set(['authorization', 'cookie', 'x-sn-apikey', 'proxy-authorization']);

function received({ method, path, query, headers, body: { text, json } }: Incoming): Received {
  const shown = Object.entries(headers).flatMap(([name, value]) => (secret.has(name) ? [] : [[name, String(value)]]));
  return {
    method,
    path,
    query: Object.fromEntries(query),
    headers: Object.fromEntries(shown),
    ...(text === '' ? {} : { body: json === undefined ? text : json.value }),
  };
}

/** Every answer sets a session cookie, as instances do. A client does best not to keep it. */
function head({ headers, body }: Reply): Record<string, string> {
  return {
    'Set-Cookie': `JSESSIONID=${randomUUID()}; Path=/; HttpOnly`,
    'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=UTF-8' }),
    ...headers,
  };
}

const textOf = ({ body }: Reply) => (typeof body === 'string' || body === undefined ? body : JSON.stringify(body));

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, head(reply));
  response.end(textOf(reply));
}

/** Half of the body, of a length that promises all of it. Where there is none, there is nothing to send before. */
function cutOff(response: ServerResponse, reply: Reply): void {
  const text = Buffer.from(textOf(reply) ?? '');
  if (text.length === 0 || response.req.method === 'HEAD') {
    response.req.socket.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, { ...head(reply), 'Content-Length': text.length + 1 });
  // Not a reset: that would take what the client has not read yet with it.
  response.write(text.subarray(0, text.length / 2), () => response.req.socket.destroySoon());
}
