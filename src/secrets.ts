/** What may not be seen: the credentials in every form in which programs write them. */
export type Secrets = readonly Secret[];

/** One as patterns of its parts, which follow each other. */
type Secret = readonly [Part, ...Part[]];

interface Part {
  whole: RegExp;
  /** The beginning of it at the end of a text. */
  cutOff: RegExp;
}

// A very short secret is a part of ordinary words; taking it out would garble every text and reveal its place.
const shortest = 4;

/** The patterns of texts, in clear and in base64, and of texts that are sent in base64 alone. */
export function secretsOf(texts: readonly string[], inBase64Alone: readonly string[] = []): Secrets {
  const clear = texts.map((text) => secretOf(text, inText));
  const encoded = [...texts, ...inBase64Alone].map((text) => secretOf(base64(text), inBase64));
  return [...encoded, ...clear].filter((secret) => secret !== undefined);
}

/** How a character may stand in a text of another kind: each gives a pattern, or none where it does not apply. */
type Writing = (character: string) => string | undefined;

const plain: Writing = (character) => quoted(character);

/** What was encoded for a form or an address may have been encoded again for an address. */
const percent = '%(?:25)?';

const percentEncoded: Writing = (character) =>
  [...Buffer.from(character, 'utf8')].map((byte) => percent + anyCase(hex(byte, 2))).join('');

const formEncoded: Writing = (character) => (character === ' ' ? '(?:\\+|%2[bB])' : undefined);

/** JSON inside JSON doubles the backslashes. */
const backslashes = '\\\\{1,3}';

const jsonEscaped: Writing = (character) => {
  const short = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f', '"': '"', '/': '\\/' }[character];
  return short === undefined ? undefined : backslashes + short;
};

const unicodeEscaped: Writing = (character) =>
  character
    .split('')
    .map((unit) => `${backslashes}u${anyCase(hex(unit.charCodeAt(0), 4))}`)
    .join('');

const htmlNamed: Writing = (character) => {
  const name = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[character];
  return name === undefined ? undefined : `&${name};`;
};

const htmlNumbered: Writing = (character) => {
  const point = character.codePointAt(0) as number;
  return `&#(?:0*${point}|[xX]0*${anyCase(hex(point, 1))});`;
};

const utf8ReadAsLatin1: Writing = (character) =>
  character > '\x7f' ? quoted(Buffer.from(character, 'utf8').toString('latin1')) : undefined;

const latin1ReadAsUtf8: Writing = (character) => (/^[\x80-\xff]$/.test(character) ? '\ufffd' : undefined);

const base64url: Writing = (character) => ({ '+': '-', '/': '_' })[character];

const inText = [
  plain,
  percentEncoded,
  formEncoded,
  jsonEscaped,
  unicodeEscaped,
  htmlNamed,
  htmlNumbered,
  utf8ReadAsLatin1,
  latin1ReadAsUtf8,
];
const inBase64 = [...inText, base64url];

// A pattern of some thousand pieces is more than can be compiled, and to try it ends the process.
const longest = 64;

/** A text in any mixture of writings: its first part is looked for anywhere, the others where the one before ends. */
function secretOf(text: string, writings: readonly Writing[]): Secret | undefined {
  if ([...text].length < shortest) return undefined;
  // Backslashes in a row are one piece: taken one by one they could be told apart in too many ways.
  const characters = text.match(/\\+|[^\\]/gu) ?? [];
  const [first = [], ...more] = partsOf(characters).map((part) => part.map((piece) => pieceOf(piece, writings)));
  return [partOf(first, shortest, 'g'), ...more.map((pieces) => partOf(pieces, 0, 'y'))];
}

function partsOf(characters: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let start = 0, end = 0; start < characters.length; start = end) {
    end = start + longest;
    // Other writings of these begin with the sign itself: only what follows, up to 4 characters, tells them apart.
    while (end > start + longest / 2 && /[%&]/.test(characters.slice(end - 4, end).join(''))) end -= 1;
    parts.push(characters.slice(start, end));
  }
  return parts;
}

/** `least`: so many pieces of it have to be there where it is cut off. */
function partOf(pieces: readonly string[], least: number, flag: 'g' | 'y'): Part {
  const more = pieces.slice(least).reduceRight((rest, one) => `(?:${one}${rest})?`, '');
  const cutOff = `${pieces.slice(0, least).join('')}${more}$`;
  return { whole: new RegExp(pieces.join(''), flag), cutOff: new RegExp(cutOff, flag) };
}

function pieceOf(piece: string, writings: readonly Writing[]): string {
  // As many or more, from the first in a row: to begin at each would take the square of the time.
  if (piece.startsWith('\\')) return `(?:(?<!\\\\)\\\\{${piece.length},}|(?:${percent}5[cC]){${piece.length}})`;
  const forms = writings.map((writing) => writing(piece)).filter((form) => form !== undefined);
  return `(?:${[...new Set(forms)].join('|')})`;
}

function quoted(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

function anyCase(text: string): string {
  return text.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/={1,2}$/, '');
}

// A server's answer can be nested deeper than a stack reaches; nobody reads that far.
const deepest = 50;

/** A value with every secret in its texts, names and numbers blotted out: what a server echoes must not reach a log. */
export function blot<T>(value: T, secrets: Secrets, depth = 0): T {
  if (typeof value === 'string') return without(secrets, value) as T;
  if (typeof value === 'number') return (without(secrets, String(value)) === String(value) ? value : '***') as T;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…' as T;
  const inner = (part: unknown) => blot(part, secrets, depth + 1);
  if (Array.isArray(value)) return value.map(inner) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [blot(key, secrets), inner(part)])) as T;
}

/** The same for a text that may be cut off in the middle of a secret. */
export function blotCutOff(text: string, secrets: Secrets): string {
  return secrets.reduce((rest, [first, ...more]) => replaced(rest, first.cutOff, more), without(secrets, text));
}

function without(secrets: Secrets, text: string): string {
  return secrets.reduce((rest, [first, ...more]) => replaced(rest, first.whole, more), text);
}

/** Whatever a pattern finds, with what follows there of the parts that come after it. */
function replaced(text: string, pattern: RegExp, more: readonly Part[]): string {
  let shown = '';
  let end = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    shown += `${text.slice(end, found.index)}***`;
    end = endOf(more, text, pattern.lastIndex);
    pattern.lastIndex = end;
  }
  return shown + text.slice(end);
}

function endOf(parts: readonly Part[], text: string, start: number): number {
  let end = start;
  for (const { whole, cutOff } of parts) {
    whole.lastIndex = end;
    cutOff.lastIndex = end;
    if (whole.test(text)) end = whole.lastIndex;
    else return cutOff.test(text) ? text.length : end;
  }
  return end;
}
