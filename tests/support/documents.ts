import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The code blocks of a document that a comment before them names, by that name. */
export function blocksOf(document: string): Record<string, string> {
  const text = readFileSync(new URL(document, root), 'utf8');
  const found = text.matchAll(/<!-- test: ([\w-]+) -->\n```\w+\n([\s\S]*?)\n```/g);
  return Object.fromEntries([...found].map(([, name, code]) => [name as string, code as string]));
}

/** What stands below a heading of a document. */
export function sectionOf(document: string, heading: string): string {
  const parts = readFileSync(new URL(document, root), 'utf8').split(/^## /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The rows of the first table of a section whose head has a word, by the words of the head; without the signs of code. */
export function rowsOf(section: string, word: string): Record<string, string>[] {
  const lines = section.split('\n');
  const head = lines.findIndex((line) => cellsOf(line).includes(word));
  const names = cellsOf(lines[head]);
  const end = lines.findIndex((line, n) => n > head && !line.startsWith('|'));
  const rows = lines.slice(head + 2, end).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])));
}

function cellsOf(line = ''): string[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.replaceAll('`', '').trim());
}
