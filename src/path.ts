import { NAME } from './template.ts';

/** A placeholder in a path. */
export const pathHole = new RegExp(String.raw`\{(\+?${NAME})\}`, 'g');

/** The inputs that a path names, in order. `{+name}` is given as `+name`. */
export function pathPlaceholders(path: string): string[] {
  return [...path.matchAll(pathHole)].map((match) => match[1] as string);
}

/** Text that cannot be sent, with the name of the input it came from. */
export class PathFault extends Error {
  readonly input: string;
  constructor(input: string, message: string) {
    super(message);
    this.input = input;
  }
}

/**
 * A path with its placeholders filled. `{name}` is one segment, percent-encoded; `{+name}` keeps its slashes.
 * Throws a `PathFault` that names the input where a value could leave its place.
 */
export function fillPath(path: string, input: Record<string, unknown>): string {
  return path.replaceAll(/\{(\+?)([^}]*)\}/g, (_, plus: string, name: string) =>
    plus ? openPath(name, input[name]) : segment(name, input[name]),
  );
}

function segment(name: string, value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (typeof text !== 'string' || text === '')
    throw new PathFault(name, 'must not be empty: it is a part of the address');
  if (!text.isWellFormed())
    throw new PathFault(name, 'holds half a character (a lone surrogate), which cannot be sent');
  // encodeURIComponent leaves dots alone, and parsing the URL would then climb to another endpoint.
  if (text === '.' || text === '..') throw new PathFault(name, 'must not be a dot or two: it is a part of the address');
  return encodeURIComponent(text);
}

// A path parameter (`..;x`) is dropped by some servers before they resolve the dots.
const dots = /(^|\/)\.{1,2}(;[^/]*)?(\/|$)/;
const encodedOnce = /%(2f|5c|0[0-9a-f]|1[0-9a-f]|7f)/i;
// Some servers decode twice, and none needs more.
const mostRounds = 4;

function openPath(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/^\/+/, '') : '';
  // With three slashes the host is empty: that is a path like any other.
  if (/^\/\/[^/]/.test(String(value)))
    throw new PathFault(name, 'must not begin with two slashes: they name another host');
  if (text === '') throw new PathFault(name, 'must not be empty');
  if (/^[a-z][a-z0-9+.-]{0,99}:/i.test(text))
    throw new PathFault(name, 'must be a path on this host, without https:// and a host');
  if (text.split('/', 1)[0]?.includes('@'))
    throw new PathFault(name, 'must not begin with a user part (an @ in its first part)');
  if (!text.isWellFormed())
    throw new PathFault(name, 'holds half a character (a lone surrogate), which cannot be sent');
  // Control characters, blanks and all that a parser could read as the end of the path or as another host.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const unfit = /[\u0000-\u0020\u007f-\u009f?#\\]/.exec(text);
  if (unfit) throw new PathFault(name, `must not hold ${spokenCharacter(unfit[0])}`);
  if (text.includes('//')) throw new PathFault(name, 'must not hold two slashes in a row');
  if (/%(?![0-9a-f]{2})/i.test(text)) throw new PathFault(name, 'has a % that is not followed by two hex digits');
  for (const seen of decodings(name, text)) {
    if (/\p{Noncharacter_Code_Point}/u.test(seen)) throw new PathFault(name, 'holds a code point that is no character');
    // Other forms of a full stop, such as those of full width, are taken for it by servers that normalize.
    if (dots.test(seen.normalize('NFKC')) || encodedOnce.test(seen)) {
      throw new PathFault(name, 'must not climb: no dot segments, encoded slashes or control characters');
    }
  }
  return text.replaceAll(/[^\w.~%!$&'()*+,;=:@/-]+/g, encodeURIComponent);
}

/** A path, and what servers make of it that decode it once, twice, and so on. */
function decodings(name: string, text: string): string[] {
  const all = [text];
  for (let last = text; last.includes('%'); all.push(last)) {
    if (all.length > mostRounds) throw new PathFault(name, 'is percent-encoded too many times over');
    try {
      last = decodeURIComponent(last);
    } catch {
      // A literal percent sign, once it is decoded; but bytes that are no text can hide a dot or a slash.
      if (all.length > 1) break;
      throw new PathFault(name, 'is percent-encoded, but not as UTF-8');
    }
  }
  return all;
}

function spokenCharacter(character: string): string {
  if (character === '?') return 'a question mark: query parameters have a field of their own';
  if (character === '#') return 'a # sign: a fragment is never sent';
  if (character === '\\') return 'a backslash';
  return character === ' ' ? 'a blank (write it as %20)' : 'a control character';
}
