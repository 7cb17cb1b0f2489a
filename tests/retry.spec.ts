import { describe, expect, test } from '@jest/globals';
import { decisions } from '../scripts/decisions.ts';
import { answerOf } from '../src/answer.ts';
import { readBody } from '../src/body.ts';
import type { Effect, Outcome } from '../src/index.ts';
import { loadPack } from '../src/index.ts';
import { decide, type Ended, type Situation } from '../src/retry.ts';
import { SendError } from '../src/transport.ts';
import { judge, type Verdict } from '../src/verdict.ts';

type How = { kind: SendError['kind']; sent: boolean; passing?: boolean } | Answered;
interface Answered {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}
const table = decisions<How>();
const { manifest, actions } = await loadPack();
const action = actions.find(({ id }) => id === 'account.get');
if (!action) throw new Error('the pack has account.get');

/** What ended an attempt, as the engine and the pack see it. */
function endOf(how: How): Ended {
  if ('kind' in how) return new SendError(how.kind, 'It failed.', how);
  const { status, headers = { 'content-type': 'application/json' }, body = {} } = how;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = answerOf({ status, headers, body: Buffer.from(text) });
  const verdict = judge(answer, manifest.errors ?? [], 0);
  const read = readBody(
    {
      action: action as NonNullable<typeof action>,
      input: {},
      method: 'GET',
      path: '/',
      validate: () => [{ path: '', message: '' }],
    },
    answer,
  );
  const ended = verdict ?? ('unreadable' in read ? read.unreadable : undefined);
  if (!ended) throw new Error(`${status} is a success`);
  return ended;
}

const kinds: [name: string, column: 'read' | 'idempotent' | 'other', effect: Effect, idempotent: boolean][] = [
  ['a read', 'read', 'read', false],
  ['an idempotent write', 'idempotent', 'write', true],
  ['an idempotent delete', 'idempotent', 'delete', true],
  ['a write', 'other', 'write', false],
  ['a delete', 'other', 'delete', false],
];
const cases = table.flatMap((row) => row.ended.flatMap((how) => kinds.map((kind) => ({ row, how, kind }))));

const calm: Omit<Situation, 'ended' | 'effect' | 'idempotent'> = {
  attempt: 1,
  retries: 4,
  timeLeft: 60_000,
  chance: 0.5,
  soFar: 'not_sent',
  spent: false,
};

describe(`the decision, in ${cases.length} situations`, () => {
  test.each(cases.map((one) => [one.kind[0], JSON.stringify(one.how), one] as const))('%s after %s', (_, __, one) => {
    const { row, how } = one;
    const [, column, effect, idempotent] = one.kind;
    const ended = endOf(how);
    const decisions = [1, 2, 3, 4, 5].map((attempt) => decide({ ...calm, ended, effect, idempotent, attempt }));
    const repeats = decisions.filter((decision) => 'repeatAfter' in decision).length;
    expect(repeats).toBe({ again: 4, once: 1, stop: 0 }[row[column]]);
    const last = decisions.at(-1) as Exclude<(typeof decisions)[number], { repeatAfter: number }>;
    expect(row.code).toContain(last.code);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(Array(5).fill(row.outcome));
    // Who repeats what we call retryable must not do it twice.
    if (column === 'other' && row.outcome === 'unknown') expect(last.retryable).toBe(false);
    const inVain = 'kind' in how && how.kind === 'unreadable' && how.passing === false;
    if (row[column] !== 'stop') expect(last.retryable).toBe(!inVain);
  });

  test('meets every code of a row', () => {
    for (const row of table) {
      const met = row.ended.map((how) => {
        const last = decide({ ...calm, retries: 0, ended: endOf(how), effect: 'write', idempotent: false });
        return 'code' in last ? last.code : undefined;
      });
      expect([row.what, new Set(met)]).toEqual([row.what, new Set(row.code)]);
    }
  });
});

const unsent = new SendError('unreachable', 'refused', { sent: false, passing: true });
const broke = new SendError('unreachable', 'reset', { sent: true });
const limited: Verdict = { code: 'rate_limited', outcome: 'refused', status: 429, retryable: true };
const reads = { effect: 'read' as Effect, idempotent: false };
const writes = { effect: 'write' as Effect, idempotent: false };

describe('the wait', () => {
  test.each([
    [1, 1, 500],
    [2, 1, 1000],
    [3, 1, 2000],
    [3, 0, 0],
    [3, 0.5, 1000],
    [20, 1, 30_000],
  ])('after attempt %d with chance %d is %d ms', (attempt, chance, repeatAfter) => {
    const decision = decide({ ...calm, ...reads, ended: unsent, attempt, chance, retries: 99 });
    expect(decision).toMatchObject({ repeatAfter });
  });

  test('is what the server asks for', () => {
    expect(decide({ ...calm, ...writes, ended: { ...limited, retryAfter: 1500 } })).toMatchObject({
      repeatAfter: 1500,
    });
  });

  test('is not begun where it does not fit into the time left', () => {
    const ended = { ...limited, retryAfter: 10_000 };
    const stop = { code: 'rate_limited', outcome: 'refused', retryable: true, heldBack: false };
    expect(decide({ ...calm, ...reads, ended, timeLeft: 10_000 })).toEqual(stop);
    expect(decide({ ...calm, ...reads, ended, timeLeft: 10_001 })).toMatchObject({ repeatAfter: 10_000 });
  });
});

test('the retries are counted after the first attempt', () => {
  const stop = { code: 'unreachable', outcome: 'not_sent', retryable: true, heldBack: false };
  expect(decide({ ...calm, ...reads, ended: unsent, retries: 2, attempt: 2 })).toHaveProperty('repeatAfter');
  expect(decide({ ...calm, ...reads, ended: unsent, retries: 2, attempt: 3 })).toEqual(stop);
  expect(decide({ ...calm, ...reads, ended: unsent, retries: 0 })).toEqual(stop);
});

test('a host whose budget is spent is not repeated to, and it is said where that alone was the reason', () => {
  const stop = { code: 'unreachable', outcome: 'not_sent', retryable: true };
  const spent = { ...calm, ...reads, ended: unsent, spent: true };
  expect(decide(spent)).toEqual({ ...stop, heldBack: true });
  expect(decide({ ...spent, retries: 0 })).toEqual({ ...stop, heldBack: false });
  expect(decide({ ...spent, ...writes, ended: broke })).toMatchObject({ heldBack: false, outcome: 'unknown' });
});

describe('the outcome is that of the whole call', () => {
  const refused: Verdict = { code: 'not_found', outcome: 'refused', status: 404, retryable: false };
  test.each<[Effect, Ended, Outcome, Outcome]>([
    ['write', refused, 'unknown', 'unknown'],
    ['delete', refused, 'unknown', 'unknown'],
    ['read', refused, 'unknown', 'refused'],
    ['write', unsent, 'unknown', 'unknown'],
    ['read', unsent, 'unknown', 'unknown'],
    ['write', unsent, 'refused', 'refused'],
    ['write', broke, 'refused', 'unknown'],
    ['write', refused, 'not_sent', 'refused'],
  ])('of a %s that ends with %s after attempts that came to %s', (effect, ended, soFar, outcome) => {
    expect(decide({ ...calm, effect, idempotent: true, ended, soFar, retries: 0 })).toMatchObject({ outcome });
  });
});
