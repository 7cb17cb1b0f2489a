import { UsageError } from './usage.ts';

/**
 * A text as JSON. Throws a `UsageError` that says where it stops being JSON and what was expected there. V8's own
 * message is not used: it quotes the text, which may hold a password.
 */
export function parseJson(text: string, what: string, remedy?: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${what} is not JSON${placeOf(text)}.`, remedy);
  }
}

class Fault extends Error {}

function placeOf(text: string): string {
  const reader = { text, at: 0 };
  try {
    readValue(reader);
    if (reader.at < text.length) throw new Fault('the end of the text');
    return '';
  } catch (error) {
    // Nested too deeply to be followed here.
    if (!(error instanceof Fault)) return '';
    const before = text.slice(0, reader.at).split('\n');
    const column = (before.at(-1) as string).length + 1;
    const end = reader.at >= text.length ? 'the text ends' : '';
    const place = [`line ${before.length}`, `column ${column}`, end].filter((part) => part !== '').join(', ');
    return `: at ${place}, where ${error.message} should stand`;
  }
}

const blanks = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not admit them inside a text
const string = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Follows a text through the grammar of JSON, and stops where it departs from it. */
interface Reader {
  text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = reader.at;
  if (!pattern.test(reader.text)) return false;
  reader.at = pattern.lastIndex;
  return true;
}

function need(reader: Reader, pattern: RegExp, expected: string): void {
  take(reader, blanks);
  if (!take(reader, pattern)) throw new Fault(expected);
}

function readValue(reader: Reader): void {
  take(reader, blanks);
  if (take(reader, /\{/y)) readList(reader, /\}/y, 'a comma or a closing }', readMember);
  else if (take(reader, /\[/y)) readList(reader, /\]/y, 'a comma or a closing ]', readValue);
  else if (!take(reader, scalar)) needString(reader, 'a value');
  take(reader, blanks);
}

function readMember(reader: Reader): void {
  take(reader, blanks);
  needString(reader, 'a name in double quotes');
  need(reader, /:/y, 'a colon');
  readValue(reader);
}

function readList(reader: Reader, end: RegExp, expected: string, readEntry: (reader: Reader) => void): void {
  take(reader, blanks);
  if (take(reader, end)) return;
  do readEntry(reader);
  while (take(reader, /,/y));
  need(reader, end, expected);
}

function needString(reader: Reader, expected: string): void {
  const begun = reader.text[reader.at] === '"';
  need(reader, string, begun ? 'a text on one line, with a double quote at its end and known escapes only,' : expected);
}
