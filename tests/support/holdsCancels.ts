import { getEventListeners } from 'node:events';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError, loadPack, type Outcome, type TransportFactory } from '../../src/index.ts';
import { certificates } from './certificates.ts';
import { faultServer } from './faultServer.ts';
import { faults } from './faults/all.ts';
import type { Fault } from './faults/fault.ts';
import { type Kind, packs } from './faults/kinds.ts';
import { configOf, emptied, type Given, reaching } from './faults/run.ts';

type Moment = 'begun' | 'connected' | 'read' | 'waiting';

/** When a caller cancels, of a call to a server with this fault, and what it is told. */
interface Cancel {
  name: string;
  at: Moment;
  fault: string;
  outcome: Outcome;
  attempts: number;
  seen: number;
  /** Which calls come so far; all when left out. */
  only?: readonly Kind['may'][];
}

const cancels: readonly Cancel[] = [
  { name: 'before the call', at: 'begun', fault: 'stays silent', outcome: 'not_sent', attempts: 0, seen: 0 },
  {
    name: 'during the TLS handshake',
    at: 'connected',
    fault: 'stays silent instead of a TLS handshake',
    ...{ outcome: 'not_sent', attempts: 1, seen: 0 },
  },
  { name: 'after the request was read', at: 'read', fault: 'stays silent', outcome: 'unknown', attempts: 1, seen: 1 },
  {
    name: 'after a part of the answer was sent',
    at: 'read',
    fault: 'waits for more after a body that is shorter than its length',
    ...{ outcome: 'unknown', attempts: 1, seen: 1 },
  },
  {
    name: 'while it waits after it was refused a connection',
    at: 'waiting',
    fault: 'refuses the connection',
    ...{ outcome: 'not_sent', attempts: 1, seen: 0 },
  },
  {
    name: 'while it waits after the server took no more calls',
    at: 'waiting',
    fault: 'answers 429',
    ...{ outcome: 'refused', attempts: 1, seen: 1 },
  },
  {
    name: 'while it waits after a reset',
    at: 'waiting',
    fault: 'resets after the request was read',
    ...{ outcome: 'unknown', attempts: 1, seen: 1, only: ['read', 'safe'] },
  },
];

const [ours = []] = packs;
const cases = cancels.flatMap((cancel) =>
  ours
    .filter(({ may }) => cancel.only?.includes(may) ?? true)
    .map((kind) => [cancel.name, kind.id, cancel, kind] as const),
);

/** Holds that a call which its caller cancels says whether it may have happened, and why it was cancelled. */
export function holdsCancels(name: string, factory: TransportFactory): void {
  describe(`${name}: ${cases.length} cases of cancelled calls`, () => {
    let made: Given['certificates'];
    beforeAll(async () => {
      made = await certificates();
    });

    test.each(cases)('%s: %s', async (_, __, { at, fault: faultName, outcome, attempts, seen }, { id, input }) => {
      const fault = faults.find((one) => one.name === faultName) as Fault;
      const reason = new Error('no longer wanted');
      const controller = new AbortController();
      const { signal } = controller;
      const when = (moment: Moment) => () => (moment === at ? controller.abort(reason) : undefined);
      const server = await faultServer(fault, made, { connected: when('connected'), read: when('read') });
      const pack = await loadPack();
      const wait = async () => when('waiting')();
      const options = { allowLoopback: true, wait, transport: reaching(fault, factory) };
      when('begun')();
      const thrown = await pack
        .connect(configOf(server), options)
        .run(id, input, { signal })
        .catch((error) => error);
      expect(thrown).toBeInstanceOf(ActionError);
      expect(thrown).toMatchObject({ code: 'canceled', outcome, attempts, retryable: false });
      expect(thrown.cause).toBe(reason);
      expect({ seen: server.seen, listeners: getEventListeners(signal, 'abort').length }).toEqual({
        seen,
        listeners: 0,
      });
      await pack.close();
      await emptied(server.sockets);
      expect(server.sockets.size).toBe(0);
      await server.close();
    });
  });
}
