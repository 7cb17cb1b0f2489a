import { readFileSync } from 'node:fs';
import { code, table, withMarked } from './markdown.ts';

type Repeats = 'again' | 'once' | 'stop';

/** What follows from one way in which an attempt ends; `Ended` is how the engine sees it. */
export interface Decision<Ended = unknown> {
  what: string;
  read: Repeats;
  idempotent: Repeats;
  other: Repeats;
  code: string[];
  outcome: string;
  ended: Ended[];
}

/** The table that the engine is held to. */
export function decisions<Ended>(): Decision<Ended>[] {
  return JSON.parse(readFileSync(new URL('../tests/decisions.json', import.meta.url), 'utf8')) as Decision<Ended>[];
}

const words: Record<Repeats, string> = { again: 'sent again', once: 'sent again once', stop: 'stops' };

/** The page of reliability with its table written anew, from the data that the tests hold the engine to. */
export function decisionTable(page: string): string {
  const rows = decisions().map((one) => [
    one.what,
    words[one.read],
    words[one.idempotent],
    words[one.other],
    code(one.outcome),
    one.code.map(code).join(' '),
  ]);
  const heads = [
    'what happened',
    'a read',
    'an idempotent write or delete',
    'another write or delete',
    'outcome',
    'code',
  ];
  return withMarked(page, 'decisions', table(heads, rows));
}
