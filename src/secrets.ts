/** What may not be seen: patterns of the credentials in every form in which programs write them. */
export interface Secrets {
  whole: readonly RegExp[];
  /** The beginning of one at the end of a text. */
  cutOff: readonly RegExp[];
}

// A very short secret is a part of ordinary words; taking it out would garble every text and reveal its place.
const shortest = 4;

/** The patterns of texts, in clear and in base64, and of texts that are sent in base64 alone. */
export function secretsOf(texts: readonly string[], inBase64Alone: readonly string[] = []): Secrets {
  const clear = texts.map((text) => piecesOf(text, inText));
  const encoded = [...texts, ...inBase64Alone].map((text) => piecesOf(base64(text), inBase64));
  const all = [...encoded, ...clear].filter((pieces) => pieces.length >= shortest);
  return { whole: all.map(wholePattern), cutOff: all.map(cutOffPattern) };
}

/** How a character may stand in a text of another kind: each gives a pattern, or none where it does not apply. */
type Writing = (character: string) => string | undefined;

const plain: Writing = (character) => quoted(character);

const percentEncoded: Writing = (character) =>
  [...Buffer.from(character, 'utf8')].map((byte) => `%${anyCase(hex(byte, 2))}`).join('');

const formEncoded: Writing = (character) => (character === ' ' ? '\\+' : undefined);

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

/** A text as a pattern for each of its characters, in any mixture of writings. */
function piecesOf(text: string, writings: readonly Writing[]): string[] {
  // Backslashes in a row are one piece: taken one by one they could be told apart in too many ways.
  return (text.match(/\\+|[^\\]/gu) ?? []).map((piece) => pieceOf(piece, writings));
}

function wholePattern(pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''), 'g');
}

function cutOffPattern(pieces: readonly string[]): RegExp {
  const more = pieces.slice(shortest).reduceRight((rest, one) => `(?:${one}${rest})?`, '');
  return new RegExp(`${pieces.slice(0, shortest).join('')}${more}$`, 'g');
}

function pieceOf(piece: string, writings: readonly Writing[]): string {
  if (piece.startsWith('\\')) return `(?:\\\\{${piece.length},${4 * piece.length}}|(?:%5[cC]){${piece.length}})`;
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
  if (typeof value === 'string') return replaced(value, secrets.whole) as T;
  if (typeof value === 'number') return (replaced(String(value), secrets.whole) === String(value) ? value : '***') as T;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…' as T;
  const inner = (part: unknown) => blot(part, secrets, depth + 1);
  if (Array.isArray(value)) return value.map(inner) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [blot(key, secrets), inner(part)])) as T;
}

/** The same for a text that may be cut off in the middle of a secret. */
export function blotCutOff(text: string, { whole, cutOff }: Secrets): string {
  return replaced(replaced(text, whole), cutOff);
}

function replaced(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, '***'), text);
}
