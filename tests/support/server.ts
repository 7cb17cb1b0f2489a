import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as a server's own parser saw it. */
export interface Received {
  method: string;
  /** The target of the request, as it came. */
  url: string;
  path: string;
  /** Decoded. */
  query: [string, string][];
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Server {
  /** A config that reaches it, with `allowLoopback`. */
  config: { hostname: string; user: string; password: string };
  received: Received[];
  sockets: Set<Socket>;
  close(): Promise<void>;
}

/** A plain server on a free port of this machine: it notes what it is sent, and answers as it is told. */
export async function serve(answer: (request: Received, response: ServerResponse) => void): Promise<Server> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://server');
      const body = Buffer.concat(chunks).toString('utf8');
      const one = {
        method: request.method ?? '',
        url: request.url ?? '',
        path: url.pathname,
        query: [...url.searchParams],
        headers: request.headers,
        body,
      };
      received.push(one);
      answer(one, response);
    });
  };
  const server = createServer({ maxHeaderSize: 1 << 20 }, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return {
    config: { hostname: `127.0.0.1:${port}`, user: 'workflow.integration', password: 'correct horse' },
    received,
    sockets,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** What a promise is rejected with; fails where it is not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('expected a failure');
    },
    (error: unknown) => error,
  );
}
