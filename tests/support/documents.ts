import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The code blocks of a document that a comment before them names, by that name. */
export function blocksOf(document: string): Record<string, string> {
  const text = readFileSync(new URL(document, root), 'utf8');
  const found = text.matchAll(/<!-- test: ([\w-]+) -->\n```\w+\n([\s\S]*?)\n```/g);
  return Object.fromEntries([...found].map(([, name, code]) => [name as string, code as string]));
}
