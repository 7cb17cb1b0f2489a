/** A document in which what stands between the marks of a name is written anew; as it was where the marks are not there. */
export function withMarked(document: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by npm run generate -->`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  return after === undefined ? document : `${before}${begin}\n\n${content}\n\n${end}${after}`;
}

/** A Markdown table. */
export function tableOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
