// What a host gives for a case is what the engine gives, and what it sends is what the engine sends: hosts × cases.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, loadPack, type Pack } from '../src/index.ts';
import { describeHosts } from './hosts/all.ts';
import type { Came, Host, Started } from './hosts/host.ts';
import { allCases, answerOf, firstPaths } from './support/cases.ts';
import { type Answer, cameOf, type Exchanges, exchanges } from './support/exchange.ts';
import { expectedOf, failuresBySubject, headersOf } from './support/failures.ts';

const cases = allCases();
/** Those that a host is given: what is refused before it is sent, only where it refuses itself. */
const casesOf = ({ refuses }: Host) => cases.filter(({ request }) => refuses || request !== undefined);

const failures = [...failuresBySubject().values()].flat();
/** A read and a write, to which each answer that says no is given. */
const calls = [
  ['account.get', { id: 'a1' }],
  ['contact.create', { first_name: 'Ann' }],
] as const;

const json = (status: number, body: object): Answer => {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
};
const nothing = json(400, { error: { message: 'Requested URI does not represent any resource', detail: null } });

// Each of another action, since a path that answered is remembered.
const moves: [what: string, action: string, answers: Answer[], status: number][] = [
  ['the second stands', 'order.get', [nothing, json(200, { result: { sys_id: 'o1' } })], 200],
  ['the second stands, and the method shows it', 'productOrder.get', [json(405, {}), json(200, { id: 'o1' })], 200],
  ['none stands', 'productOrder.update', [nothing], 400],
  ['the first says no', 'productOrder.list', [json(403, { error: { message: 'no' } }), json(200, [])], 403],
];

let pack: Pack;
let paths: Record<string, number>;
beforeAll(async () => {
  pack = await loadPack();
  paths = firstPaths(pack);
});
afterAll(() => pack.close());

describeHosts(
  (host) => `${host.name}: ${casesOf(host).length} cases`,
  (host) => {
    const compared: string[] = [];
    let expecting: Exchanges;
    let asking: Exchanges;
    let connection: Connection;
    let started: Started;
    beforeAll(async () => {
      [expecting, asking] = await Promise.all([exchanges(pack), exchanges(pack)]);
      connection = pack.connect(expecting.server.config, { retries: 0, allowLoopback: true, paths });
      started = await host.start(asking.server.config);
    });
    afterAll(() => Promise.all([started.close(), expecting.server.close(), asking.server.close()]));

    /** Holds what the host gives and sends against what the engine does. */
    async function holds(action: string, input: unknown, answers: Answer[]): Promise<Came> {
      const expected = await expecting.exchange(action, answers, () => cameOf(connection.run(action, input)));
      const given = await asking.exchange(action, answers, () => started.run(action, input));
      expect(told(given)).toEqual(told(expected));
      // Where it may have happened, the engine also asks whether it may be done twice.
      if ('retry' in given.came && given.came.outcome === 'refused')
        expect(given.came).toMatchObject(retry(expected.came));
      return expected.came;
    }

    test.each(casesOf(host).map((one) => [`${one.file}: ${one.name}`, one] as const))('%s', async (_, one) => {
      const came = await holds(one.action, one.input ?? {}, [answerOf(one)]);
      expect('code' in came).toBe(one.error !== undefined);
      compared.push(one.action);
    });

    test('these are all cases, of every action of the pack', () => {
      expect(compared).toHaveLength(casesOf(host).length);
      expect([...new Set(compared)].sort()).toEqual(pack.actions.map(({ id }) => id).sort());
    });

    describe(`${failures.length} answers that say no`, () => {
      const rows = failures.flatMap((one) => calls.map(([id, input]) => [one.name, id, input, one] as const));
      test.each(rows)('%s, to %s', async (_, id, input, one) => {
        const came = await holds(id, input, [{ status: one.status, headers: headersOf(one), body: one.body }]);
        expect(came).toMatchObject({ code: expectedOf(one, id).code });
      });
    });

    test.each(moves)('of the paths %s: %s', async (_, action, answers, status) => {
      const valid = cases.find((one) => one.action === action && one.result);
      const came = await holds(action, valid?.input ?? {}, answers);
      expect(came.status).toBe(status);
    });
  },
);

/** What is compared, as JSON holds it. */
function told({ came, sent }: { came: Came; sent: unknown }): unknown {
  if ('data' in came) return JSON.parse(JSON.stringify({ came, sent }));
  const { code, reason = null, outcome, status = null } = came;
  return { came: { code, reason, outcome, status }, sent };
}

const retry = (came: Came) => ('code' in came ? { retry: came.retry } : {});
