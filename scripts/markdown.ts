/** Text that Markdown, and the site that is built from it, show as it is. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll(/[*[\]`\\]/g, '\\$&');
}

/** A name or value in type. One that holds a backtick needs more of them around it. */
export function code(text: string): string {
  if (text === '') return '`""`';
  // The site would read two braces in a row as a program.
  if (text.includes('{{')) return escaped(text);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text.replaceAll('\n', '\\n')}\``;
}

export function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A place that links can name by the same word here and on the site, whatever its heading is called. */
export function anchor(name: string): string {
  return `<a id="${name}"></a>`;
}

/** Columns in which no row has anything are left out. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = heads.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, column) => shown[column])
      .map(cell)
      .join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The parts of a page that there are, with a blank line between them. */
export function blocks(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A document in which what stands between the marks of a name is written anew; as it was where the marks are not there. */
export function withMarked(document: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by npm run generate -->`;
  const end = `<!-- /${name} -->`;
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  return after === undefined ? document : `${before}${begin}\n\n${content}\n\n${end}${after}`;
}
