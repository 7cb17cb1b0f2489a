import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../src/index.ts';
import { decide } from '../src/retry.ts';
import { SendError } from '../src/transport.ts';
import type { Verdict } from '../src/verdict.ts';

const refused: Verdict = { code: 'rejected', outcome: 'refused', retryable: false };
const limited: Verdict = { code: 'rate_limited', outcome: 'refused', retryable: true };
const failed: Verdict = { code: 'unavailable', outcome: 'unknown', retryable: true };
const unsent = new SendError('unreachable', 'refused', { sent: false, passing: true });
const wrongHost = new SendError('unreachable', 'no such host', { sent: false, passing: false });
const broke = new SendError('unreachable', 'reset', { sent: true, passing: true });

const calm = { attempt: 1, retries: 2, timeLeft: 10_000, chance: 0.5, unclear: false };
const reads = { effect: 'read' as Effect };
const writes = { effect: 'write' as Effect };

describe('what was never processed is repeated, for reads and writes alike', () => {
  test.each([
    ['never left, and may pass', unsent, { repeatAfter: 250 }],
    ['never left, and will not pass', wrongHost, { outcome: 'not_sent' }],
    ['the server accepts no more calls just now', limited, { repeatAfter: 250 }],
    ['the server says how long to wait', { ...limited, retryAfter: 1500 }, { repeatAfter: 1500 }],
    ['no more calls, yet it may have happened', { ...limited, outcome: 'unknown' as const }, { outcome: 'unknown' }],
    ['refused', refused, { outcome: 'refused' }],
    ['the server failed', failed, { outcome: 'unknown' }],
    ['the connection broke after sending', broke, { outcome: 'unknown' }],
  ])('%s', (_, ended, decision) => {
    expect(decide({ ...calm, ...writes, ended })).toEqual(decision);
    expect(decide({ ...calm, ...reads, ended })).toEqual(decision);
  });
});

test.each([
  [1, 1, 500],
  [2, 1, 1000],
  [3, 1, 2000],
  [3, 0, 0],
  [20, 1, 30_000],
])('attempt %d with chance %d waits %d ms', (attempt, chance, repeatAfter) => {
  expect(decide({ ...calm, ...reads, ended: unsent, attempt, chance, retries: 99, timeLeft: 60_000 })).toEqual({
    repeatAfter,
  });
});

test('the retries are counted after the first attempt', () => {
  expect(decide({ ...calm, ...reads, ended: unsent, attempt: 2 })).toHaveProperty('repeatAfter');
  expect(decide({ ...calm, ...reads, ended: unsent, attempt: 3 })).toEqual({ outcome: 'not_sent' });
  expect(decide({ ...calm, ...reads, ended: unsent, retries: 0 })).toEqual({ outcome: 'not_sent' });
});

test('a wait that does not fit into the time left is not begun', () => {
  const ended = { ...limited, retryAfter: 10_000 };
  expect(decide({ ...calm, ...reads, ended })).toEqual({ outcome: 'refused' });
  expect(decide({ ...calm, ...reads, ended, timeLeft: 10_001 })).toEqual({ repeatAfter: 10_000 });
});

test('the outcome is the call’s: after an attempt of a write that ended unclear, a refusal leaves it unknown', () => {
  expect(decide({ ...calm, ...writes, ended: refused, unclear: true })).toEqual({ outcome: 'unknown' });
  expect(decide({ ...calm, ...reads, ended: refused, unclear: true })).toEqual({ outcome: 'refused' });
});
