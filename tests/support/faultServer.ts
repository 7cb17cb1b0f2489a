import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificates } from './certificates.ts';
import type { Fault, Play } from './faults/fault.ts';

export interface FaultServer {
  hostname: string;
  /** How many requests were read whole. */
  seen: number;
  /** How many of them were done. */
  processed: number;
  /** The open ones. */
  sockets: Set<Socket>;
  close(): Promise<void>;
}

/** A server on a free port of this machine that fails in one way; it tells when it was reached, and has read a request. */
export async function faultServer(
  fault: Fault,
  certificates: Certificates,
  tell: { connected?: () => void; read?: () => void } = {},
): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const count = { seen: 0, processed: 0 };
  const answer = (socket: Socket) => {
    const play = fault.plays[Math.min(count.seen, fault.plays.length - 1)] as Play;
    count.seen += 1;
    if (play.processes !== false) count.processed += 1;
    perform(play, socket);
    tell.read?.();
  };
  const talk = (socket: Socket) => {
    tell.connected?.();
    // The other side may go in the middle of all.
    socket.on('error', () => undefined);
    before[fault.before ?? 'none'](socket, () => answer(socket));
  };
  const encrypted = fault.tls !== undefined && fault.before === undefined;
  const server: Server = encrypted ? createTlsServer(certificates[fault.tls as 'good'], talk) : createServer(talk);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // The parts of an answer would wait 40 ms for each other.
    socket.setNoDelay();
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await once(server.close(), 'close');
  };
  if (fault.before === 'refuse') await close();
  return Object.assign(count, { hostname: `127.0.0.1:${port}`, sockets, close });
}

/** What a server does with a connection; `answer` follows each request that was read whole. */
const before: Record<NonNullable<Fault['before']> | 'none', (socket: Socket, answer: () => void) => void> = {
  none: (socket, answer) => readRequests(socket, answer),
  refuse: () => undefined,
  // The turn lets a client in the same process see that it is connected.
  reset: (socket) => setImmediate(() => setImmediate(() => socket.resetAndDestroy())),
  resetReading: (socket) => socket.once('data', () => socket.resetAndDestroy()),
  silent: (socket) => socket.resume(),
  plain: (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
};

/** Calls back for each request that came whole. */
function readRequests(socket: Socket, whole: () => void): void {
  let rest = '';
  socket.on('data', (bytes: Buffer) => {
    rest += bytes.toString('latin1');
    for (let end = endOf(rest); end !== undefined; end = endOf(rest)) {
      rest = rest.slice(end);
      whole();
    }
  });
}

/** Where the first request in a text ends, if it does. */
function endOf(text: string): number | undefined {
  const body = text.indexOf('\r\n\r\n') + 4;
  if (body === 3) return undefined;
  const head = text.slice(0, body);
  if (/^transfer-encoding: *chunked/im.test(head)) {
    const last = text.indexOf('0\r\n\r\n', body);
    return last < 0 ? undefined : last + 5;
  }
  const end = body + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return text.length < end ? undefined : end;
}

const dripMs = 5;

function perform({ says = [], ends }: Play, socket: Socket): void {
  for (const piece of says) socket.write(piece);
  const last = says.at(-1) ?? '';
  if (ends === 'close') socket.end();
  if (ends === 'reset') reset(socket, says.length > 0);
  if (ends === 'flood') flood(socket, last);
  if (ends === 'drip') {
    const drip = setInterval(() => socket.write(last), dripMs);
    socket.once('close', () => clearInterval(drip));
  }
}

/** What was said has to leave before, since a reset throws away what still waits. */
function reset(socket: Socket, said: boolean): void {
  const now = () => socket.resetAndDestroy();
  if (said) socket.write('', () => setImmediate(now));
  else now();
}

function flood(socket: Socket, piece: string | Uint8Array): void {
  const more = () => {
    while (socket.writable && socket.write(piece)) {
      // Until the other side has enough for now.
    }
  };
  socket.on('drain', more);
  more();
}
