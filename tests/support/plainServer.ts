import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the wire, taken apart without the help of any URL parser. */
export interface Seen {
  method: string;
  /** Decoded. */
  path: string[];
  /** Decoded, in order. */
  query: [string, string][];
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server on a free port of this machine that notes what it is sent and answers that there is nothing to say. */
export async function plainServer() {
  const seen: Seen[] = [];
  const server = createServer({ maxHeaderSize: 1 << 20 }, async (request, response) => {
    const [path = '', ...query] = (request.url ?? '').split('?');
    seen.push({
      method: request.method ?? '',
      path: path.split('/').slice(1).map(decodeURIComponent),
      query: pairsOf(query.join('?')),
      headers: request.headers,
      body: await text(request),
    });
    response.writeHead(204).end();
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { hostname: `127.0.0.1:${port}`, seen, close };
}

/** A query as forms are encoded: pairs between ampersands, a plus for a blank. */
function pairsOf(query: string): [string, string][] {
  if (query === '') return [];
  const decoded = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  return query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [decoded(name), decoded(value.join('='))];
  });
}
