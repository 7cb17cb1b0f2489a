import { getEventListeners, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ActionError, loadPack, type Pack, type TransportFactory } from '../../src/index.ts';
import { type Certificates, certificates, trust } from './certificates.ts';
import { faultServer } from './faultServer.ts';
import { faults } from './faults/all.ts';
import type { Ending, Fault } from './faults/fault.ts';
import { standIns } from './standIns.ts';

/** An action, what stands for its kind in the promise, and an input. */
interface Kind {
  id: string;
  pack: 'ours' | 'standIns';
  may: 'read' | 'safe' | 'once';
  /** Has no output. */
  silent?: true;
  input: object;
}

const thing = { name: 'a' };
export const kinds: readonly Kind[] = [
  { id: 'account.list', pack: 'ours', may: 'read', input: {} },
  { id: 'contact.create', pack: 'ours', may: 'once', input: { first_name: 'Ann' } },
  { id: 'catalog.updateCartItem', pack: 'ours', may: 'safe', input: { cart_item_id: 'a', sysparm_quantity: 2 } },
  { id: 'catalog.deleteCartItem', pack: 'ours', may: 'safe', silent: true, input: { cart_item_id: 'a' } },
  { id: 'thing.get', pack: 'standIns', may: 'read', input: {} },
  { id: 'thing.create', pack: 'standIns', may: 'once', input: thing },
  { id: 'thing.update', pack: 'standIns', may: 'safe', input: thing },
  { id: 'thing.empty', pack: 'standIns', may: 'once', input: thing },
  { id: 'thing.delete', pack: 'standIns', may: 'safe', input: thing },
];

const packs = [kinds.filter(({ pack }) => pack === 'ours'), kinds.filter(({ pack }) => pack === 'standIns')];

// Long enough for a connection on a busy machine; only what hangs waits for it.
const hangMs = 250;
const maxResponseBytes = 1 << 20;

/** What a case came to, in the words of what is expected of it. */
interface Came extends Partial<Ending> {
  /** What is left of it. */
  sockets: number;
  listeners: number;
  message: string;
  error?: ActionError;
  processed: number;
}

/** Runs actions of one pack against one fault, each on a server of its own, and closes the pack. */
async function run(fault: Fault, some: readonly Kind[], factory: TransportFactory, given: Given): Promise<Came[]> {
  const pack: Pack = await (some[0]?.pack === 'ours' ? loadPack() : loadPack(given.standIns));
  // The engine takes plain http to this machine itself, so TLS is put in behind it.
  const transport: TransportFactory = (target) =>
    factory(fault.tls ? { ...target, origin: target.origin.replace('http:', 'https:') } : target);
  const timeout = fault.hangs ? hangMs : 2_000;
  const options = { allowLoopback: true, wait: async () => undefined, warnings: false, timeout, maxResponseBytes };
  const one = async ({ id, input }: Kind) => {
    const server = await faultServer(fault, given.certificates);
    const config = { hostname: server.hostname, user: 'workflow.integration', password: 'correct horse' };
    const { signal } = new AbortController();
    const connection = pack.connect(config, { ...options, transport });
    const ended = await connection.run(id, input, { signal }).catch((error: unknown) => error);
    return { server, ended, listeners: getEventListeners(signal, 'abort').length };
  };
  const all: Awaited<ReturnType<typeof one>>[] = [];
  if (fault.hangs) all.push(...(await Promise.all(some.map(one))));
  else for (const kind of some) all.push(await one(kind));
  await pack.close();
  return Promise.all(
    all.map(async ({ server, ended, listeners }) => {
      const { seen, processed, sockets } = server;
      await emptied(sockets);
      const open = sockets.size;
      await server.close();
      const { code, outcome, attempts } = ended as ActionError;
      const error = ended instanceof ActionError ? ended : undefined;
      const known = { attempts, seen, processed, sockets: open, listeners, message: error?.message ?? '' };
      return { ...(error && { code, outcome, error }), ...known };
    }),
  );
}

/** Waits until a server's sockets are closed; gives up after a while, so that what stays open is told. */
async function emptied(sockets: Set<NodeJS.EventEmitter>): Promise<void> {
  const late = AbortSignal.timeout(2_000);
  const closed = [...sockets].map((socket) => new Promise((done) => socket.once('close', done)));
  await Promise.race([Promise.all(closed), once(late, 'abort')]);
}

/** The sockets and servers that keep the process alive, once those that are closing are closed. */
async function openHandles(): Promise<string[]> {
  const open = () => process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS)/.test(name));
  for (let turns = 0; turns < 50 && open().length > 0; turns += 1) await turn();
  return open();
}

/** Counts the timers that were begun from now on, and neither cleared nor let go. Those of Jest are not among them. */
function watchTimers(): () => number {
  const begun = jest.spyOn(globalThis, 'setTimeout');
  const cleared = jest.spyOn(globalThis, 'clearTimeout');
  return () => {
    const gone = new Set<unknown>(cleared.mock.calls.map(([timer]) => timer));
    const left = begun.mock.results.filter(({ value }) => (value as NodeJS.Timeout).hasRef() && !gone.has(value));
    jest.restoreAllMocks();
    return left.length;
  };
}

interface Given {
  certificates: Certificates;
  standIns: URL;
}

const endingOf = ({ expect: all }: Fault, { may, silent }: Kind): Ending => (silent && all.silent) || all[may];

/** How a case has to end, with all that has to be the same of it. */
function promisedOf(fault: Fault, kind: Kind) {
  const { code, outcome, attempts, seen = attempts } = endingOf(fault, kind);
  return { ...(code && { code, outcome }), attempts, seen, sockets: 0, listeners: 0 };
}

const shown = ({ error: _error, message: _message, processed: _processed, ...rest }: Came) => rest;

/**
 * Holds that a transport, whichever it is, keeps the promise of docs/reliability.md under every fault: how a call ends,
 * how often the server saw it, and that nothing of it is left.
 */
export function holdsFaults(name: string, factory: TransportFactory): void {
  describe(`${name}: ${faults.length} faults × ${kinds.length} actions are ${faults.length * kinds.length} cases`, () => {
    let given: Given & { gone: () => void; distrust: () => void };

    beforeAll(async () => {
      const [made, { url, gone }] = await Promise.all([certificates(), standIns()]);
      given = { certificates: made, standIns: url, gone, distrust: trust(made.authority) };
      // What is loaded with the first request is not a part of any case.
      const easy = faults.find((fault) => fault.name === 'speaks TLS well') as Fault;
      for (const some of packs) await run(easy, some, factory, given);
    });
    afterAll(() => {
      given.distrust();
      given.gone();
    });

    test.each(faults.map((fault) => [fault.name, fault] as const))('the server %s', async (_, fault) => {
      const timers = watchTimers();
      const came = new Map<Kind, Came>();
      for (const some of packs) {
        for (const [index, one] of (await run(fault, some, factory, given)).entries())
          came.set(some[index] as Kind, one);
      }

      expect(table(came, shown)).toEqual(Object.fromEntries(kinds.map((kind) => [kind.id, promisedOf(fault, kind)])));
      for (const [kind, { error, message, processed }] of came) {
        const { code, outcome, seen } = endingOf(fault, kind);
        if (kind.may === 'once') expect([kind.id, processed <= 1]).toEqual([kind.id, true]);
        if (code === undefined) continue;
        if (kind.may === 'once' && outcome === 'unknown') expect([kind.id, error?.retryable]).toEqual([kind.id, false]);
        expect(message).toContain(kind.id);
        if (fault.says) expect(message).toMatch(fault.says);
        if (fault.saysSafe && kind.may === 'safe') expect(message).toMatch(fault.saysSafe);
        if (fault.carries && seen !== 0) {
          expect([kind.id, error?.status]).toEqual([kind.id, fault.carries.status]);
          expect(JSON.stringify(error?.detail) ?? '').toContain(fault.carries.detail ?? '');
        }
      }
      expect({ handles: await openHandles(), timers: timers() }).toEqual({ handles: [], timers: 0 });
    });
  });
}

function table<T>(came: Map<Kind, Came>, of: (one: Came) => T): Record<string, T> {
  return Object.fromEntries([...came].map(([kind, one]) => [kind.id, of(one)]));
}
