import { getEventListeners, once } from 'node:events';
import { ActionError, loadPack, type Pack, type TransportFactory } from '../../../src/index.ts';
import type { Certificates } from '../certificates.ts';
import { type FaultServer, faultServer } from '../faultServer.ts';
import type { Ending, Fault } from './fault.ts';
import type { Kind } from './kinds.ts';

/** What all cases are given. */
export interface Given {
  certificates: Certificates;
  standIns: URL;
}

// Long enough for a connection on a busy machine; only what hangs waits for it.
const hangMs = 500;
const maxResponseBytes = 1 << 20;

/** What a case came to, in the words of what is expected of it. */
export interface Came extends Partial<Ending> {
  /** What is left of it. */
  sockets: number;
  listeners: number;
  message: string;
  error?: ActionError;
  processed: number;
  /** Of a success. */
  data?: unknown;
}

/** Runs actions of one pack against one fault, each on a server of its own, and closes the pack. */
export async function run(
  fault: Fault,
  some: readonly Kind[],
  factory: TransportFactory,
  given: Given,
): Promise<Came[]> {
  const pack: Pack = await (some[0]?.pack === 'ours' ? loadPack() : loadPack(given.standIns));
  const timeout = fault.hangs ? hangMs : 2_000;
  const options = { allowLoopback: true, wait: async () => undefined, warnings: false, timeout, maxResponseBytes };
  const servers: FaultServer[] = [];
  const one = async ({ id, input }: Kind) => {
    const server = await faultServer(fault, given.certificates);
    servers.push(server);
    const { signal } = new AbortController();
    const connection = pack.connect(configOf(server), { ...options, transport: reaching(fault, factory) });
    const ended = await connection.run(id, input, { signal }).catch((error: unknown) => error);
    return { server, ended, listeners: getEventListeners(signal, 'abort').length };
  };
  try {
    const all: Awaited<ReturnType<typeof one>>[] = [];
    if (fault.hangs) all.push(...(await Promise.all(some.map(one))));
    else for (const kind of some) all.push(await one(kind));
    await pack.close();
    await Promise.all(servers.map(({ sockets }) => emptied(sockets)));
    return all.map(({ server: { seen, processed, sockets }, ended, listeners }) => {
      const { code, outcome, attempts, data } = ended as ActionError & { data: unknown };
      const error = ended instanceof ActionError ? ended : undefined;
      const known = { attempts, seen, processed, sockets: sockets.size, listeners, message: error?.message ?? '' };
      return { ...(error ? { code, outcome, error } : { data }), ...known };
    });
  } finally {
    await pack.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** Waits until a server's sockets are closed; gives up after a while, so that what stays open is told. */
export async function emptied(sockets: Set<NodeJS.EventEmitter>): Promise<void> {
  const late = AbortSignal.timeout(2_000);
  const closed = [...sockets].map((socket) => new Promise((done) => socket.once('close', done)));
  await Promise.race([Promise.all(closed), once(late, 'abort')]);
}

export const configOf = ({ hostname }: FaultServer) => ({
  hostname,
  user: 'workflow.integration',
  password: 'correct horse',
});

/** The engine takes plain http to this machine itself, so TLS is put in behind it. */
export const reaching =
  ({ tls }: Fault, factory: TransportFactory): TransportFactory =>
  (target) =>
    factory(tls ? { ...target, origin: target.origin.replace('http:', 'https:') } : target);
