import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { everyError } from '../scripts/messages.ts';
import { type ActionError, loadPack, type Pack } from '../src/index.ts';

let pack: Pack;
let errors: [name: string, error: ActionError][];

beforeAll(async () => {
  pack = await loadPack();
  const told = [...(await everyError(pack)).values()].flat();
  errors = told.flatMap(({ name, errors: some }) => some.map((error) => [name, error] as [string, ActionError]));
});
afterAll(() => pack.close());

/** Those for which something does not hold. */
const without = (holds: (error: ActionError) => boolean) =>
  errors.filter(([, error]) => !holds(error)).map(([name, { action, message }]) => [name, action, message]);

describe('every error', () => {
  test('is among those that are told: answers, and faults of a socket', () => {
    expect(errors.length).toBeGreaterThan(150);
    expect(new Set(errors.map(([, { outcome }]) => outcome))).toEqual(new Set(['not_sent', 'refused', 'unknown']));
  });

  test('names the action that failed, and the status that was answered', () => {
    const begins = ({ action, status, message }: ActionError) =>
      message.startsWith(`${action} failed${status === undefined ? '' : ` (HTTP ${status})`}. `);
    expect(without(begins)).toEqual([]);
  });

  test('is made of whole sentences', () => {
    expect(without(({ message }) => message.endsWith('.') && !/\bundefined\b|\.\.| {2}/.test(message))).toEqual([]);
  });

  test('warns who would send a write again that may have happened', () => {
    const writes = ({ action = '' }: ActionError) => pack.action(action).effect !== 'read';
    const warns = (error: ActionError) => error.message.includes('look before you send it again');
    expect(without((error) => warns(error) === (writes(error) && error.outcome === 'unknown'))).toEqual([]);
  });

  test('says whether it happened', () => {
    const writes = ({ action = '' }: ActionError) => pack.action(action).effect !== 'read';
    const said = {
      not_sent: 'Nothing was sent.',
      refused: 'Nothing was done.',
      unknown: 'look before you send it again.',
    };
    const says = (error: ActionError) =>
      error.message.endsWith(said[error.outcome]) || (!writes(error) && error.outcome !== 'not_sent');
    expect(without(says)).toEqual([]);
  });

  test('says what to do next', () => {
    expect(without(({ remedy = '' }) => /^\S.*\.$/.test(remedy))).toEqual([]);
  });
});
