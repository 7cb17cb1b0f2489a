import { placeholder } from './template.ts';

/** A way to sign in, as the manifest says it; the values are placeholders for config fields. */
export type AuthScheme =
  | { scheme: 'basic'; user: string; password: string }
  | { scheme: 'header'; name: string; value: string };

/** The headers that sign in, and what must not be seen anywhere else. */
export interface SignIn {
  headers: Record<string, string>;
  /** Every form of the credentials that a text could hold. */
  secrets: string[];
  /** What goes over the wire; empty where it is so short that data could have it by chance. */
  token: string;
}

/** The way to sign in that a config chooses by `auth.type`, or the manifest's first. */
export function schemeOf(schemes: Record<string, AuthScheme>, config: Record<string, unknown>): AuthScheme | undefined {
  const chosen = (config.auth as { type?: unknown } | undefined)?.type ?? Object.keys(schemes)[0];
  return typeof chosen === 'string' && Object.hasOwn(schemes, chosen) ? schemes[chosen] : undefined;
}

/** Turns a valid config into the headers that sign in. */
export function signIn(scheme: AuthScheme | undefined, config: Record<string, unknown>): SignIn {
  if (scheme === undefined) throw new TypeError('the config chooses a way to sign in that the manifest does not have');
  const value = (template: string) => String(config[placeholder(template) as string]);
  if (scheme.scheme === 'header') {
    const key = value(scheme.value);
    return { headers: { [scheme.name]: key }, secrets: formsOf([key]), token: unmistakable(key) };
  }
  const password = value(scheme.password);
  const token = Buffer.from(`${value(scheme.user)}:${password}`, 'utf8').toString('base64');
  return {
    headers: { authorization: `Basic ${token}` },
    secrets: formsOf([password, token]),
    token: unmistakable(token),
  };
}

function unmistakable(token: string): string {
  return token.length < 12 ? '' : token;
}

/** The headers that nobody but the connection may set, beside those of HTTP itself. */
export function signInHeaders(schemes: Record<string, AuthScheme>): Set<string> {
  return new Set(Object.values(schemes).map((scheme) => (scheme.scheme === 'header' ? scheme.name : 'authorization')));
}

/** How programs write a text inside another one. */
const forms: ((secret: string) => string)[] = [
  (secret) => secret,
  base64,
  (secret) => base64(secret).replace(/=+$/, ''),
  (secret) => Buffer.from(secret, 'utf8').toString('base64url'),
  percentEncoded,
  (secret) => percentEncoded(secret).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  jsonEscaped,
  (secret) => asciiEscaped(jsonEscaped(secret)),
  (secret) =>
    asciiEscaped(jsonEscaped(secret)).replaceAll(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
  (secret) => jsonEscaped(secret).replaceAll('/', '\\/'),
  (secret) => htmlEscaped(secret, '&quot;', "'"),
  (secret) => htmlEscaped(secret, '&quot;', '&#39;'),
  (secret) => htmlEscaped(secret, '&#34;', '&#39;'),
  (secret) => htmlEscaped(secret, '&quot;', '&#x27;'),
  // UTF-8 that was read as Latin-1.
  (secret) => Buffer.from(secret, 'utf8').toString('latin1'),
];

// A very short secret is a part of ordinary words; taking it out would garble every text and reveal its place.
const shortest = 4;

/** The forms of secrets, the longest first: a shorter one may be a part of it. */
function formsOf(secrets: string[]): string[] {
  const all = secrets.flatMap((secret) => forms.map((form) => form(secret)));
  return [...new Set(all)].filter((form) => form.length >= shortest).sort((a, b) => b.length - a.length);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function asciiEscaped(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function htmlEscaped(text: string, quote: string, apostrophe: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': quote, "'": apostrophe };
  return text.replaceAll(/[&<>"']/g, (character) => names[character] as string);
}

// A server's answer can be nested deeper than a stack reaches; nobody reads that far.
const deepest = 50;

/** A value with every secret in its texts blotted out: what a server echoes must not reach a log. */
export function blot<T>(value: T, secrets: readonly string[], depth = 0): T {
  if (typeof value === 'string') return secrets.reduce<string>((text, one) => text.replaceAll(one, '***'), value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…' as T;
  const inner = (part: unknown) => blot(part, secrets, depth + 1);
  if (Array.isArray(value)) return value.map(inner) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [blot(key, secrets), inner(part)])) as T;
}
