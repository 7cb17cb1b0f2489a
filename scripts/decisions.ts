import { readFileSync } from 'node:fs';
import { code, table, withMarked } from './markdown.ts';

interface Decision {
  what: string;
  read: Repeats;
  idempotent: Repeats;
  other: Repeats;
  code: string[];
  outcome: string;
}
type Repeats = 'again' | 'once' | 'stop';

const words: Record<Repeats, string> = { again: 'sent again', once: 'sent again once', stop: 'stops' };

/** The page of reliability with its table written anew, from the data that the tests hold the engine to. */
export function decisionTable(page: string): string {
  const decisions = JSON.parse(readFileSync(new URL('../tests/decisions.json', import.meta.url), 'utf8')) as Decision[];
  const rows = decisions.map((one) => [
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
