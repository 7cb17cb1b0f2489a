import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faults } from '../scripts/messages/faults.ts';
import { everyError } from '../scripts/messages.ts';
import { type ActionError, loadPack, type Pack, SendError } from '../src/index.ts';

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

  test('says what to do next', () => {
    expect(without(({ remedy = '' }) => /^\S.*\.$/.test(remedy))).toEqual([]);
  });
});

describe('the faults that the page tells', () => {
  const source = (file: string) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  const thrown = Object.values(faults)
    .flat()
    .flatMap(({ ends }) => (ends instanceof SendError ? [ends] : []));

  test('are told in the words of the transport', () => {
    const words = source('http.ts') + source('guard.ts');
    // Codes, sizes and times differ from fault to fault.
    const fixed = thrown.flatMap(({ message, remedy = '' }) => [...message.split(/\([^)]*\)|\d+|(?<=\.) /), remedy]);
    expect(fixed.filter((text) => !words.includes(text.trim()))).toEqual([]);
  });

  test('are all that the transport makes', () => {
    const made = source('http.ts').matchAll(/(?:SendError\('\w+', |fault\(\s*)(['`])((?:(?!\1).)+\.)\1/g);
    const begins = [...made].map(([, , text = '']) => text.replace(/\$\{.*/, ''));
    expect(begins.length).toBeGreaterThan(8);
    // The engine tells a cancelled call in words of its own.
    const told = ['The call was cancelled.', ...thrown.map(({ message }) => message)];
    expect(begins.filter((text) => !told.some((message) => message.startsWith(text)))).toEqual([]);
  });
});
