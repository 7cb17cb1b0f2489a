/** The most lines that an answer takes on a page. */
const mostLines = 40;
const width = 100;

// How much is shown, from all to little: entries of a list, fields of an object.
const bounds: readonly (readonly [entries: number, fields: number])[] = [
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ...[5, 3, 2, 1].map((entries) => [entries, Number.POSITIVE_INFINITY] as const),
  ...[24, 16, 12, 8, 6, 5, 4].flatMap((fields) => [2, 1].map((entries) => [entries, fields] as const)),
];

/** An answer with its links as the instance of the examples would give them: the port of an embedded one is any. */
export function atExample(data: unknown, hostname: string): unknown {
  return JSON.parse(JSON.stringify(data ?? null).replaceAll(`http://${hostname}`, 'https://dev12345.service-now.com'));
}

/** An answer as JSON. What would be too long to read is left out, and how much that is stands in its place. */
export function answerText(data: unknown): string {
  const texts = bounds.map(([entries, fields]) => written(data, '', '', { entries, fields }));
  return texts.find((text) => text.split('\n').length <= mostLines) ?? (texts.at(-1) as string);
}

interface Bounds {
  entries: number;
  fields: number;
}

/** `before` is what stands on the line already. */
function written(value: unknown, indent: string, before: string, most: Bounds): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const short = oneLine(value);
  if (short !== undefined && indent.length + before.length + short.length < width) return short;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const all: [string, unknown][] = isList ? value.map((entry) => ['', entry]) : Object.entries(value);
  const limit = isList ? most.entries : most.fields;
  // To say that one more was left out takes the line that it would take.
  const kept = all.length > limit + 1 ? all.slice(0, limit) : all;
  const left = all.length - kept.length;
  const lines = kept.map(([name, one], n) => {
    const label = isList ? '' : `${JSON.stringify(name)}: `;
    const comma = n < all.length - 1 && !(left > 0 && n === kept.length - 1) ? ',' : '';
    return `${deeper}${label}${written(one, deeper, label, most)}${comma}`;
  });
  if (left > 0) lines.push(`${deeper}// … ${left} more${isList ? '' : ' fields'}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/** A value whose parts are all plain, on one line. */
function oneLine(value: object): string | undefined {
  if (Object.values(value).some((one) => typeof one === 'object' && one !== null && Object.keys(one).length > 0))
    return undefined;
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  const fields = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
