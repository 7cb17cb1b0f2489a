import { expect, test } from '@jest/globals';
import type { Effect } from '../src/index.ts';
import { decide, type Ended } from '../src/retry.ts';
import { SendError } from '../src/transport.ts';

/** Ends that are never tried again; a rule of a pack, or another transport, may say of each that it passes. */
const ends: Record<string, Ended> = {
  'a refusal': { code: 'rejected', outcome: 'refused', status: 400, retryable: true },
  'a redirect': { code: 'invalid_response', outcome: 'unknown', status: 302, retryable: true },
  'a 4xx after a part was done': { code: 'rejected', outcome: 'unknown', status: 404, retryable: true },
  'the end by the caller': new SendError('canceled', 'It was cancelled.', { sent: true, passing: true }),
};
const calls: [name: string, effect: Effect, idempotent: boolean][] = [
  ['a read', 'read', false],
  ['an idempotent write', 'write', true],
  ['an idempotent delete', 'delete', true],
  ['a write', 'write', false],
];
const cases = Object.entries(ends).flatMap(([end, ended]) =>
  calls.map(([call, effect, idempotent]) => [call, end, { ended, effect, idempotent }] as const),
);

test.each(cases)('%s stops after %s, even if it is said that it may pass', (_, __, situation) => {
  const calm = { attempt: 1, retries: 2, timeLeft: 60_000, chance: 0, soFar: 'not_sent', spent: false } as const;
  expect(decide({ ...calm, ...situation })).not.toHaveProperty('repeatAfter');
});
