import { placeholder } from './template.ts';

/** A way to sign in, as the manifest says it; the values are placeholders for config fields. */
export type AuthScheme =
  | { scheme: 'basic'; user: string; password: string }
  | { scheme: 'header'; name: string; value: string };

/** The headers that sign in, and every text that must not be seen anywhere else. */
export interface SignIn {
  headers: Record<string, string>;
  secrets: string[];
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
    return { headers: { [scheme.name]: key }, secrets: forms(key) };
  }
  const password = value(scheme.password);
  const token = Buffer.from(`${value(scheme.user)}:${password}`, 'utf8').toString('base64');
  return { headers: { authorization: `Basic ${token}` }, secrets: [...forms(password), token] };
}

/** The headers that nobody but the connection may set, beside those of HTTP itself. */
export function signInHeaders(schemes: Record<string, AuthScheme>): Set<string> {
  return new Set(Object.values(schemes).map((scheme) => (scheme.scheme === 'header' ? scheme.name : 'authorization')));
}

function forms(secret: string): string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  const all = [secret, base64, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)];
  // A very short secret is a part of ordinary words; taking it out would garble every text and reveal its place.
  return [...new Set(all)].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
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
