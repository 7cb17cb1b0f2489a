import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Connections } from './connections.ts';
import type { Planned } from './faults.ts';
import type { Reply } from './reply.ts';

/** Answers a request with what is served, or breaks as was planned; tells what a log says of it. */
export function respond(
  response: ServerResponse,
  planned: Planned | undefined,
  serve: () => Reply,
  { reset }: Connections,
): string {
  const { socket } = response.req;
  switch (planned?.fault) {
    case 'hang':
      break;
    case 'reset':
      reset(socket);
      break;
    case 'lost':
      serve();
      reset(socket);
      break;
    case 'cutOff':
      if (!cutOff(response, serve())) reset(socket);
      break;
    case undefined: {
      const reply = planned?.reply ?? serve();
      send(response, reply);
      return String(reply.status);
    }
  }
  return planned.fault;
}

/** Every answer names its server, as recorded ones do, and sets a session cookie. A client does best not to keep it. */
function writeHead(
  response: ServerResponse,
  { status, headers, body }: Reply,
  more: Record<string, string> = {},
): void {
  const all = {
    Server: 'ServiceNow',
    'Set-Cookie': `JSESSIONID=${randomUUID()}; Path=/; HttpOnly`,
    'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json;charset=UTF-8' }),
    ...headers,
    ...more,
  };
  // One by one: of names that differ in their capitals alone the later one counts.
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  response.writeHead(status);
}

const textOf = ({ body }: Reply) => (typeof body === 'string' || body === undefined ? body : JSON.stringify(body));

function send(response: ServerResponse, reply: Reply): void {
  writeHead(response, reply);
  response.end(textOf(reply));
}

/** Sends half of the body, of a length that promises all of it; false where there is none to send. */
function cutOff(response: ServerResponse, reply: Reply): boolean {
  const text = Buffer.from(textOf(reply) ?? '');
  if (text.length === 0 || response.req.method === 'HEAD') return false;
  writeHead(response, reply, { 'Content-Length': String(text.length + 1) });
  // Not a reset: that would take what the client has not read yet with it.
  response.write(text.subarray(0, text.length / 2), () => response.req.socket.destroySoon());
  return true;
}
