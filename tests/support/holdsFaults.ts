import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { TransportFactory } from '../../src/index.ts';
import { certificates, trust } from './certificates.ts';
import { faults } from './faults/all.ts';
import type { Ending, Fault } from './faults/fault.ts';
import { watchHandles, watchTimers } from './faults/handles.ts';
import { type Kind, kinds, packs } from './faults/kinds.ts';
import { type Came, type Given, run } from './faults/run.ts';
import { standIns } from './standIns.ts';

const endingOf = ({ expect: all }: Fault, { may, silent }: Kind): Ending => (silent && all.silent) || all[may];

/** How a case has to end, with all that has to be the same of it. */
function promisedOf(fault: Fault, kind: Kind) {
  const { code, outcome, attempts, seen = attempts } = endingOf(fault, kind);
  const empty = fault.data === null || (kind.silent && fault.expect.silent);
  const data = empty ? null : kind.silent ? { result: [] } : [];
  return { ...(code ? { code, outcome } : { data }), attempts, seen, sockets: 0, listeners: 0 };
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

    afterEach(() => {
      jest.restoreAllMocks();
    });

    test.each(faults.map((fault) => [fault.name, fault] as const))('the server %s', async (_, fault) => {
      const timers = watchTimers();
      const handles = watchHandles();
      const came = new Map<Kind, Came>();
      const all = async (some: readonly Kind[]) =>
        (await run(fault, some, factory, given)).forEach((one, index) => void came.set(some[index] as Kind, one));
      if (fault.hangs) await Promise.all(packs.map(all));
      else for (const some of packs) await all(some);

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
      expect({ handles: await handles(), timers: timers() }).toEqual({ handles: 0, timers: 0 });
    });
  });
}

function table<T>(came: Map<Kind, Came>, of: (one: Came) => T): Record<string, T> {
  return Object.fromEntries([...came].map(([kind, one]) => [kind.id, of(one)]));
}
