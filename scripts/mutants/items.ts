/** An entry of a list or object in source code. */
export interface Item {
  /** With the line break before it. */
  text: string;
  before: string;
  after: string;
}

/**
 * The entries of the literal that opens at the end of the line that begins with `opening`. They are told by their
 * indentation, which the formatter holds to.
 */
export function itemsOf(source: string, opening: string): Item[] {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trimStart().startsWith(opening) && /[[{]$/.test(line));
  if (first < 0) throw new Error(`No line begins with "${opening}" and ends with a bracket.`);
  const margin = indentation(lines[first] as string);
  const last = lines.findIndex((line, n) => n > first && /^\s*[\]}]/.test(line) && indentation(line) === margin);
  const starts = lines.flatMap((line, n) => {
    const within = n > first && n < last && indentation(line) === margin + 2;
    return within && !/^\s*(\/\/|[\])}])/.test(line) ? [n] : [];
  });
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? last;
    return {
      before: lines.slice(0, start).join('\n'),
      text: `\n${lines.slice(start, end).join('\n')}`,
      after: `\n${lines.slice(end).join('\n')}`,
    };
  });
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
