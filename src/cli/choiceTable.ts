import type { Choice } from '../index.ts';
import { type Io, painter, widthOf } from './io.ts';
import { table } from './layout.ts';
import { printable } from './printable.ts';

/** Choices for a person: what to give, and what it is. */
export function choiceTable(choices: readonly Choice[], io: Io): string {
  const paint = painter(io.stdout, io.env);
  const width = widthOf(io.stdout, io.env);
  const columns = [
    { head: 'VALUE', width: Math.floor(width / 2) },
    { head: 'LABEL', width },
  ];
  const rows = choices.map(({ value, label }) => [printable(value), printable(label)]);
  const lines = table(columns, rows, width, (text, row, column) =>
    row < 0 ? paint('dim', text) : column === 0 ? paint('cyan', text) : text,
  );
  return choices.length === 0 ? '' : `${lines}\n`;
}
