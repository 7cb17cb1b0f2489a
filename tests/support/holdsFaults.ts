import { getEventListeners, once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

/** Runs one action against one fault. */
async function run(fault: Fault, kind: Kind, factory: TransportFactory, given: Given): Promise<Came> {
  const pack: Pack = await (kind.pack === 'ours' ? loadPack() : loadPack(given.standIns));
  const server = await faultServer(fault, given.certificates);
  // The engine takes plain http to this machine itself, so TLS is put in behind it.
  const transport: TransportFactory = (target) =>
    factory(fault.tls ? { ...target, origin: target.origin.replace('http:', 'https:') } : target);
  const config = { hostname: server.hostname, user: 'workflow.integration', password: 'correct horse' };
  const timeout = fault.hangs ? hangMs : 3_000;
  const options = { allowLoopback: true, wait: async () => undefined, warnings: false, timeout, maxResponseBytes };
  const { signal } = new AbortController();
  try {
    const connection = pack.connect(config, { ...options, transport });
    const ended = await connection.run(kind.id, kind.input, { signal }).catch((error: unknown) => error);
    await pack.close();
    await emptied(server.sockets);
    const { code, outcome, attempts } = ended as ActionError;
    const error = ended instanceof ActionError ? ended : undefined;
    const left = { sockets: server.sockets.size, listeners: getEventListeners(signal, 'abort').length };
    return {
      ...(error && { code, outcome, error }),
      ...{ attempts, seen: server.seen, processed: server.processed, message: error?.message ?? '' },
      ...left,
    };
  } finally {
    await server.close();
    await pack.close();
  }
}

/** Waits until a server's sockets are closed; gives up after a while, so that what stays open is told. */
async function emptied(sockets: Set<NodeJS.EventEmitter>): Promise<void> {
  const late = AbortSignal.timeout(2_000);
  const closed = [...sockets].map((socket) => new Promise((done) => socket.once('close', done)));
  await Promise.race([Promise.all(closed), once(late, 'abort')]);
}

/** What keeps the process alive beyond what did before, once handles that are closing are closed. */
async function leftSince(before: readonly string[]): Promise<string[]> {
  let left: string[] = [];
  for (let turns = 0; turns < 50; turns += 1) {
    await turn();
    left = process.getActiveResourcesInfo();
    for (const one of before) if (left.includes(one)) left.splice(left.indexOf(one), 1);
    if (left.length === 0) break;
  }
  return left;
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
    /** What keeps the process alive before any case. */
    let before: string[];

    beforeAll(async () => {
      const [made, { url, gone }] = await Promise.all([certificates(), standIns()]);
      given = { certificates: made, standIns: url, gone, distrust: trust(made.authority) };
      // What is loaded with the first request is not a part of any case.
      const easy = faults.find((fault) => fault.name === 'speaks TLS well') as Fault;
      for (const kind of kinds) await run(easy, kind, factory, given);
      await leftSince([]);
      before = process.getActiveResourcesInfo();
    });
    afterAll(() => {
      given.distrust();
      given.gone();
    });

    test.each(faults.map((fault) => [fault.name, fault] as const))('the server %s', async (_, fault) => {
      const came = new Map<Kind, Came>();
      const one = async (kind: Kind) => came.set(kind, await run(fault, kind, factory, given));
      if (fault.hangs) await Promise.all(kinds.map(one));
      else for (const kind of kinds) await one(kind);

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
      expect(await leftSince(before)).toEqual([]);
    });
  });
}

function table<T>(came: Map<Kind, Came>, of: (one: Came) => T): Record<string, T> {
  return Object.fromEntries([...came].map(([kind, one]) => [kind.id, of(one)]));
}
