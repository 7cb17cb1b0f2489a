import { inspect } from 'node:util';

/** A secret made up to be looked for. */
export interface Canary {
  name: string;
  /** The way to sign in: one of our own pack, or the key of another one. */
  way: 'basic' | 'oauth_client_credentials' | 'oauth_password' | 'api_key' | 'parcel';
  /** What of that way it is: something that is configured, or something that is given out for it. */
  part: 'password' | 'clientSecret' | 'key' | 'access_token' | 'refresh_token';
  secret: string;
  /** Whether the `credentials` of a connection give it. */
  fetched?: true;
}

// Of 22 bytes with the colon: were they a multiple of 3, the base64 of the password would stand whole in that of both.
export const user = 'workflow.integrations';

/** What signs in by user and password with every request. */
const passwords = [
  ['a long password', 'Zq7-canary-plain-7f3a9c2e51d84b60'],
  ['a password with signs', 'Zq7 "canary\' 100%+a/b&<c>!*(d)~'],
  ['a password of many scripts', 'Zq7pä漢😀ß-canary'],
  ['a password of Western Europe', 'Zq7ünes-Licht-éß-canary'],
  ['a password with a backslash and a line break', 'Zq7\\canary\nnew\\line'],
  ['a password with blanks and a full stop at its ends', ' Zq7-canary ends..'],
  ['a password of many words', `Zq7${' "canary\\\\ & ünes'.repeat(9)}!`],
  ['a password of digits', '70318264950'],
] as const;

/** What is asked for a token with, and what is given out for it. */
const granted = [
  ['a client secret', 'oauth_client_credentials', 'clientSecret', 'Zq7 +k7&Rw=2%~v;"L<q\\c'],
  ["a client secret beside a user's password", 'oauth_password', 'clientSecret', 'Zq7-cánary-of-a-client'],
  ['a password for a token', 'oauth_password', 'password', 'Zq7 "canary" & ünes 100%+\n'],
  ['an access token', 'oauth_client_credentials', 'access_token', 'Zq7-canary_a0b1c2d3.+/e4~f5=='],
  ['a refresh token', 'oauth_password', 'refresh_token', 'Zq7.canary-refresh_9c2e51d84b60'],
] as const;

/** Each begins as nothing else here does, so that a part of one is found as well. */
export const canaries: readonly Canary[] = [
  ...passwords.map(([name, secret]) => ({ name, secret, way: 'basic', part: 'password' }) as const),
  ...granted.map(([name, way, part, secret]) => ({ name, way, part, secret }) as const),
  { name: 'an API key', way: 'api_key', part: 'key', secret: 'Zq7canary8ZsXe1LkYd6WbRfA9hJc2Nu' },
  { name: 'a key of another pack', way: 'parcel', part: 'key', secret: 'Zq7"canary\'+k/%26&<v>\\=!' },
  { name: 'a fetched password', way: 'basic', part: 'password', secret: 'Zq7 fetched/pässword', fetched: true },
  {
    ...{ name: 'a fetched client secret', way: 'oauth_client_credentials', part: 'clientSecret' },
    ...{ secret: 'Zq7+fetched%secret', fetched: true },
  },
  // As the system writes its own words, such as ECONNREFUSED.
  { name: 'a fetched key of capitals', way: 'api_key', part: 'key', secret: 'ZQ7FETCHED_KEY_0', fetched: true },
];

/** What is asked for a token with: it goes over the wire in the form alone. */
export const asksForToken = ({ way, part }: Canary): boolean =>
  way.startsWith('oauth') && (part === 'password' || part === 'clientSecret');

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const unicode = (text: string) =>
  json(text).replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const smallHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase());
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
const form = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);
const html = (text: string, quote = '&quot;', apostrophe = '&#39;') =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', quote)
    .replaceAll("'", apostrophe);
const numbered = (text: string) => html(text).replace(/[^\x20-\x7e]/gu, (one) => `&#${one.codePointAt(0)};`);
const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
/** What becomes of a page in Latin-1 that is read as UTF-8; only where Latin-1 has all characters. */
const misread = (text: string) =>
  /^[\0-\xff]*$/.test(text) ? new TextDecoder().decode(Buffer.from(text, 'latin1')) : text;
const base64 = (text: string, encoding: 'base64' | 'base64url' = 'base64') =>
  Buffer.from(text, 'utf8').toString(encoding);
const unpadded = (text: string) => text.replace(/=+$/, '');

/** The forms of what stands in the header that signs in; none of what does not stand there. */
export function tokenForms({ way, part, secret }: Canary): Record<string, string> {
  if (part === 'key' || part === 'access_token') return { 'as it is sent': secret };
  if (way !== 'basic') return {};
  const pair = `${user}:${secret}`;
  return {
    'base64 with the user': base64(pair),
    'base64 with the user, unpadded': unpadded(base64(pair)),
    'base64url with the user': base64(pair, 'base64url'),
  };
}

/** Every form in which a server, a log or a library may show a credential. */
export function formsOf(canary: Canary): Record<string, string> {
  const { secret } = canary;
  const [token] = Object.values(tokenForms(canary));
  const all = {
    'as it is': secret,
    base64: base64(secret),
    'base64, unpadded': unpadded(base64(secret)),
    base64url: base64(secret, 'base64url'),
    ...tokenForms(canary),
    ...(token && { 'the token percent-encoded': encodeURIComponent(token) }),
    'percent-encoded': encodeURIComponent(secret),
    'percent-encoded in small letters': smallHex(encodeURIComponent(secret)),
    'percent-encoded with every sign': strict(secret),
    'percent-encoded with every sign in small letters': smallHex(strict(secret)),
    'form-encoded': form(secret),
    'form-encoded in small letters': smallHex(form(secret)),
    'percent-encoded twice': encodeURIComponent(encodeURIComponent(secret)),
    'form-encoded and percent-encoded': encodeURIComponent(form(secret)),
    'as JSON': json(secret),
    'as JSON in JSON': json(json(secret)),
    'as JSON with slashes escaped': json(secret).replaceAll('/', '\\/'),
    'as JSON in ASCII': unicode(secret),
    'as JSON in ASCII in capitals': unicode(secret).replace(
      /\\u[0-9a-f]{4}/g,
      (one) => `\\u${one.slice(2).toUpperCase()}`,
    ),
    'as HTML': html(secret),
    'as HTML with other quotes': html(secret, '&#34;', '&apos;'),
    'as HTML in hex': html(secret, '&#x22;', '&#x27;'),
    'as HTML in ASCII': numbered(secret),
    'UTF-8 read as Latin-1': latin1(secret),
    'Latin-1 read as UTF-8': misread(secret),
  };
  const seen = new Set<string>();
  return Object.fromEntries(Object.entries(all).filter(([, text]) => !seen.has(text) && seen.add(text)));
}

/** Texts are shown whole, so that nothing is missed for being long or broken over lines. */
const whole = { breakLength: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null } as const;

/** Everything that can be seen of a value: printed in each way, and every text that can be reached from it. */
export function shownOf(value: unknown): string[] {
  const texts = [inspect(value, { depth: 20, showHidden: true, ...whole }), String(value), ...reached(value)];
  try {
    texts.push(JSON.stringify(value) ?? '');
  } catch {
    // Too deep, or in a circle: then nobody stores it as JSON.
  }
  return texts;
}

/** The texts, names and bytes in a value and behind it: causes, stacks, hidden and inherited fields, getters. */
export function reached(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'symbol') return [String(value)];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isBuiltIn(value)) return [];
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return [bytes.toString('utf8'), bytes.toString('latin1')];
  }
  const inside = value instanceof Map || value instanceof Set ? [...value].flat() : [];
  const fields = Reflect.ownKeys(value).flatMap((key) => [...reached(key, seen), ...reached(read(value, key), seen)]);
  return [...fields, ...inside.flatMap((one) => reached(one, seen)), ...reached(Object.getPrototypeOf(value), seen)];
}

/** What the language itself brings holds nothing. Realms have their own, so it is told by its constructor. */
function isBuiltIn(value: object): boolean {
  const maker = Object.hasOwn(value, 'constructor') ? read(value, 'constructor') : undefined;
  return typeof maker === 'function' && Function.prototype.toString.call(maker).includes('[native code]');
}

function read(from: object, key: PropertyKey): unknown {
  try {
    return (from as Record<PropertyKey, unknown>)[key];
  } catch {
    return undefined;
  }
}

const literals = new Map<string, string[]>();

/** A text and how it stands in one that was written as a literal. */
function literalsOf(text: string): string[] {
  const known = literals.get(text);
  if (known) return known;
  const all = [...new Set([text, json(text), json(json(text)), inspect(text, whole).slice(1, -1)])];
  literals.set(text, all);
  return all;
}

/** The names of the forms of a credential that stand in texts. */
export function leaks(canary: Canary, texts: readonly string[], forms = formsOf(canary)): string[] {
  const all = texts.join('\n');
  const found = Object.entries(forms).filter(([, one]) => literalsOf(one).some((literal) => all.includes(literal)));
  return found.map(([name]) => name);
}

/** Whether the beginning of a credential stands in texts: what is left of one that was cut, or found in part only. */
export const leaksHead = (texts: readonly string[]): boolean => texts.some((text) => /Zq7|ZQ7F|70318264/.test(text));
