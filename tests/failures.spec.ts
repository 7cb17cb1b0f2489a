import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';
import { expectedOf, type Failure, failuresBySubject, headersOf } from './support/failures.ts';
import { failure, type Server, serve } from './support/server.ts';

const calls: [id: string, effect: 'read' | 'write', input: Record<string, unknown>][] = [
  ['account.get', 'read', { id: 'a1' }],
  ['contact.create', 'write', { first_name: 'Ann' }],
  ['catalog.orderItem', 'write', { sys_id: 'i1', sysparm_quantity: 1 }],
  // Sends a POST, and reads.
  ['catalog.getVariableDisplayValue', 'read', { sys_id: 'v1', sysparm_value: 'x' }],
  ['generic.request', 'read', { method: 'GET', url_path: 'api/x' }],
  ['generic.request', 'write', { method: 'POST', url_path: 'api/x', body: {} }],
];
const failures = [...failuresBySubject()].flatMap(([subject, all]) => all.map((one) => ({ subject, one })));
const cases = failures.flatMap(({ subject, one }) => calls.map((call) => ({ subject, one, call })));

let pack: Pack;
let server: Server;
let connection: Connection;
let current: Failure;
const waits: number[] = [];
/** Everything that the pack itself tells people to do. */
let remedies: Set<string | undefined>;

beforeAll(async () => {
  pack = await loadPack();
  const rules = [...(pack.manifest.errors ?? []), ...pack.actions.flatMap(({ errors = [] }) => errors)];
  remedies = new Set(rules.map(({ remedy }) => remedy));
});
afterAll(() => pack.close());
// Each case at a server of its own: a server that is down is not repeated to without end.
beforeEach(async () => {
  server = await serve((_, response) => response.writeHead(current.status, headersOf(current)).end(current.body));
  const wait = async (ms: number) => void waits.push(ms);
  connection = pack.connect(server.config, { allowLoopback: true, wait });
});
afterEach(() => server.close());

/** What comes again for the same request, though its status could pass. */
const lasting = ['execution_time', 'server_exception'];

/** How many times the default of two retries sends it. */
function times({ status }: Failure, expected: ReturnType<typeof expectedOf>, effect: 'read' | 'write'): number {
  const { code, reason = '' } = expected;
  if (expected[effect] === 'refused') return code === 'rate_limited' ? 3 : 1;
  if (effect === 'write') return 1;
  if ([502, 503, 504].includes(status)) return 3;
  if (status >= 500) return lasting.includes(reason) ? 1 : 2;
  return status < 300 ? 2 : 1;
}

describe(`${failures.length} answers that say no, to ${calls.length} calls: ${cases.length} cases`, () => {
  test.each(cases.map((one) => [one.one.name, one.call[0], one.call[1], one] as const))(
    '%s is told of %s, a %s',
    async (_, id, effect, { one, call: [, , input] }) => {
      current = one;
      server.received.length = 0;
      waits.length = 0;
      const thrown = (await failure(connection.run(id, input))) as ActionError;
      expect(thrown).toBeInstanceOf(ActionError);
      const { code, outcome, reason, retryAfter, retryable, attempts, status } = thrown;
      const expected = expectedOf(one, id);
      const sent = times(one, expected, effect);
      expect({ code, outcome, reason, retryAfter, status }).toEqual({
        ...{ code: expected.code, reason: expected.reason, outcome: expected[effect] },
        ...{ retryAfter: expected.retryAfter, status: one.status },
      });
      expect([server.received.length, attempts, waits.length]).toEqual([sent, sent, sent - 1]);
      expect(retryable).toBe(sent > 1);
      if (retryAfter !== undefined) expect(waits).toEqual(Array(sent - 1).fill(retryAfter));
      tellsWhatToDo(thrown, one, effect);
    },
  );
});

/** Holds that a person who reads the error knows where it failed, whether it happened, and what to do next. */
function tellsWhatToDo({ action, message, remedy, outcome }: ActionError, one: Failure, effect: string): void {
  const place = `${action} failed (HTTP ${one.status}). `;
  expect(message.slice(0, place.length)).toBe(place);
  expect(message).not.toMatch(/\bundefined\b|\.\.| {2}/);
  if (outcome === 'unknown' && effect === 'write') expect(message).toContain('look before you send it again');
  // Where no rule of the pack speaks, the words are the engine's, which knows no particular server.
  if (one.name === 'http-200-malformed-json') expect(remedy).toMatch(/\w/);
  else expect(remedies).toContain(remedy);
}

describe('what is known of a failure', () => {
  test('its name stands once', () => {
    const names = failures.map(({ one }) => one.name);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test.each(failures.map(({ subject, one }) => [subject, one.name, one] as const))(
    '%s: %s says where it comes from',
    (_, __, { source, evidence, verbatim, expect: { of = {} } }) => {
      expect([source, evidence]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/^[a-z-]+$/)]);
      expect(typeof verbatim).toBe('boolean');
      for (const id of Object.keys(of)) expect(calls.map(([called]) => called)).toContain(id);
    },
  );
});
