import { createHash } from 'node:crypto';
import { type Secrets, secretsOf } from './secrets.ts';
import { placeholder } from './template.ts';
import { type Token, tokenOf } from './token.ts';

/** A way to sign in, as the manifest says it; the values are placeholders for config fields. */
export type AuthScheme =
  | { scheme: 'basic'; user: string; password: string }
  | { scheme: 'header'; name: string; value: string };

/** The headers that sign in, and what must not be seen anywhere else. */
export interface SignIn {
  /** Who signs in: the same text for all configs of one user, and no secret. */
  user: string;
  headers: Record<string, string>;
  secrets: Secrets;
  /** What goes over the wire. */
  token: Token;
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
    const user = createHash('sha256').update(key).digest('base64');
    return { user, headers: { [scheme.name]: key }, secrets: secretsOf([key]), token: tokenOf(key, secretsOf([key])) };
  }
  const password = value(scheme.password);
  const name = value(scheme.user);
  const pair = `${name}:${password}`;
  const token = Buffer.from(pair, 'utf8').toString('base64');
  return {
    // Servers differ in whether capitals tell users apart. To take two for one costs a wait; the reverse costs a cart.
    user: name.toLowerCase(),
    headers: { authorization: `Basic ${token}` },
    secrets: secretsOf([password], [pair]),
    token: tokenOf(token, secretsOf([], [pair])),
  };
}

/** The headers that nobody but the connection may set, beside those of HTTP itself. */
export function signInHeaders(schemes: Record<string, AuthScheme>): Set<string> {
  return new Set(Object.values(schemes).map((scheme) => (scheme.scheme === 'header' ? scheme.name : 'authorization')));
}
