/** The most lines that an answer takes on a page. */
const mostLines = 40;
const width = 100;

const all = Number.POSITIVE_INFINITY;

interface Bounds {
  /** Entries of a list. */
  entries: number;
  /** Fields of a record. */
  fields: number;
  /** Fields of what lies inside a record. */
  inner: number;
}

// How much of a record is shown counts most: what lies inside it is shortened first.
const bounds: readonly (readonly Bounds[])[] = [all, 24, 16, 12, 8].map((fields) =>
  [all, 5, 3, 2, 1].flatMap((entries) => [all, 12, 8, 6, 4, 3, 2, 1].map((inner) => ({ entries, fields, inner }))),
);

/** An answer with its links as the instance of the examples would give them: the port of an embedded one is any. */
export function atExample(data: unknown, hostname: string): unknown {
  return JSON.parse(JSON.stringify(data ?? null).replaceAll(`http://${hostname}`, 'https://dev12345.service-now.com'));
}

/** An answer as JSON. What would be too long to read is left out, and how much that is stands in its place. */
export function answerText(data: unknown): string {
  for (const choices of bounds) {
    const lengths = choices.map((most) => written(data, '', '', most, 0)).map((text) => [text, lines(text)] as const);
    const fitting = lengths.filter(([, length]) => length <= mostLines).sort(([, a], [, b]) => b - a);
    if (fitting[0] !== undefined) return fitting[0][0];
  }
  return written(data, '', '', { entries: 1, fields: 8, inner: 2 }, 0);
}

function lines(text: string): number {
  return text.split('\n').length;
}

/** `before` is what stands on the line already; `depth` counts the objects around. */
function written(value: unknown, indent: string, before: string, most: Bounds, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const short = oneLine(value);
  if (short !== undefined && indent.length + before.length + short.length < width) return short;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts: [string, unknown][] = isList ? value.map((entry) => ['', entry]) : Object.entries(value);
  const limit = isList ? most.entries : depth === 0 ? most.fields : most.inner;
  // To say that one more was left out takes the line that a plain one would take.
  const oneOver = parts.length === limit + 1 && typeof parts.at(-1)?.[1] !== 'object';
  const kept = parts.length > limit && !oneOver ? parts.slice(0, limit) : parts;
  const left = parts.length - kept.length;
  const rows = kept.map(([name, one], n) => {
    const label = isList ? '' : `${JSON.stringify(name)}: `;
    const comma = n < parts.length - 1 && !(left > 0 && n === kept.length - 1) ? ',' : '';
    return `${deeper}${label}${written(one, deeper, label, most, isList ? depth : depth + 1)}${comma}`;
  });
  if (left > 0) rows.push(`${deeper}// … ${left} more${isList ? '' : left === 1 ? ' field' : ' fields'}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${rows.join('\n')}\n${indent}${close}`;
}

/** A value whose parts are all plain, on one line. */
function oneLine(value: object): string | undefined {
  if (Object.values(value).some((one) => typeof one === 'object' && one !== null && Object.keys(one).length > 0))
    return undefined;
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
