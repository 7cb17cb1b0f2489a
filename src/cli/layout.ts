/** Lines of at most so many columns. Breaks at blanks and after commas; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(width, 1)));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const [, gap = '', whole = ''] of text.matchAll(/(\s*)([^\s,]*,+|[^\s,]+)/g)) {
    const line = lines.at(-1) as string;
    const space = line === '' ? '' : gap && ' ';
    if (line.length + space.length + whole.length <= width) {
      lines[lines.length - 1] = line + space + whole;
      continue;
    }
    const pieces = whole.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
    if (line === '') lines.pop();
    lines.push(...pieces);
  }
  return lines;
}

/** Text with each line moved to the right. */
export function indent(text: string | readonly string[], by: number): string {
  const lines = typeof text === 'string' ? text.split('\n') : text;
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');
}

/** A column of a table: its head, and the most columns of the terminal that it may take. */
export interface Column {
  head: string;
  width: number;
}

const gap = 2;

/**
 * Rows under heads. The last column takes the width that the others leave. `dress` dresses a finished cell, since
 * colours must not count as width; the head is row -1.
 */
export function table(
  columns: Column[],
  rows: string[][],
  width: number,
  dress: (text: string, row: number, column: number) => string = (text) => text,
): string {
  const widths = columns.map(({ head, width: most }, index) => {
    const longest = Math.max(head.length, ...rows.map((row) => longestLine(row[index] as string)));
    return Math.min(longest, most);
  });
  widths[widths.length - 1] = width - widths.slice(0, -1).reduce((sum, one) => sum + one + gap, 0);
  const line = (cells: string[], row: number): string[] => {
    const wrapped = cells.map((cell, column) => wrapCell(cell, widths[column] as number));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, n) =>
      wrapped
        .map((lines, column) => {
          const text = lines[n] ?? '';
          const pad = column === wrapped.length - 1 ? 0 : (widths[column] as number) + gap - text.length;
          return (text === '' ? '' : dress(text, row, column)) + ' '.repeat(pad);
        })
        .join('')
        .trimEnd(),
    );
  };
  const heads = columns.map(({ head }) => head);
  return [heads, ...rows].flatMap((row, index) => line(row, index - 1)).join('\n');
}

/** Wraps a cell and keeps the blanks at its front, which show how deep a name lies. */
function wrapCell(cell: string, width: number): string[] {
  const front = /^ */.exec(cell)?.[0] ?? '';
  return wrap(cell, width - front.length).map((line) => front + line);
}

function longestLine(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => line.length));
}
