import { at } from '../pointer.ts';
import { type BasicScheme, basic, basicFault } from './basic.ts';
import { type ClientCredentialsScheme, clientCredentials } from './clientCredentials.ts';
import type { Credentials } from './credentials.ts';
import { type HeaderScheme, header, headerValueFault } from './header.ts';
import { type PasswordGrantScheme, passwordGrant } from './passwordGrant.ts';

/** A way to sign in, as the manifest says it. Values in braces are fields of the config, such as {auth.key}. */
export type AuthScheme = BasicScheme | HeaderScheme | ClientCredentialsScheme | PasswordGrantScheme;

type Kind = AuthScheme['scheme'];

/** Turns the values of a scheme's fields into credentials. */
const credentialsBy: { [K in Kind]: (values: Extract<AuthScheme, { scheme: K }>) => Credentials } = {
  basic,
  header,
  oauth_client_credentials: clientCredentials,
  oauth_password: passwordGrant,
};

/** What a field of a scheme cannot hold, as the end of a sentence. */
const faults: Partial<Record<Kind, (field: never, text: string) => string | undefined>> = {
  basic: basicFault,
  header: headerValueFault,
};

/** The header that a scheme sends. */
const headerOf = (scheme: AuthScheme) => (scheme.scheme === 'header' ? scheme.name : 'authorization');

/** The way to sign in that a config chooses by `auth.type`, or the manifest's first; and its name. */
export function schemeOf(
  schemes: Readonly<Record<string, AuthScheme>>,
  config: Record<string, unknown>,
): { name: string; scheme: AuthScheme } | undefined {
  const chosen = (config.auth as { type?: unknown } | undefined)?.type ?? Object.keys(schemes)[0];
  if (typeof chosen !== 'string' || !Object.hasOwn(schemes, chosen)) return undefined;
  return { name: chosen, scheme: schemes[chosen] as AuthScheme };
}

const braces = /^\{([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\}$/;

/** The pointer to the field of the config that a value of the manifest stands for, where it is one in braces. */
export function fieldOf(value: unknown): string | undefined {
  const name = typeof value === 'string' ? braces.exec(value)?.[1] : undefined;
  return name && `/${name.replaceAll('.', '/')}`;
}

/** The fields of the config that a way to sign in takes: its own word for each, and the pointer. */
export function fieldsOf(scheme: AuthScheme): [word: string, pointer: string][] {
  return Object.entries(scheme).flatMap(([word, value]) => {
    const pointer = fieldOf(value);
    return pointer === undefined ? [] : [[word, pointer]];
  });
}

/** Turns a valid config into credentials. */
export function credentialsOf(scheme: AuthScheme, config: Record<string, unknown>): Credentials {
  const values = Object.fromEntries(fieldsOf(scheme).map(([word, pointer]) => [word, String(at(config, pointer))]));
  return credentialsBy[scheme.scheme]({ ...scheme, ...values } as never);
}

const secrets: ReadonlySet<string> = new Set(['password', 'value', 'clientSecret']);

/** Whether a field of a scheme is a secret: any characters may stand in it, blanks as well. */
export function isSecret(word: string): boolean {
  return secrets.has(word);
}

// Servers take headers of some thousand characters, and each of a secret is looked for in all that is shown.
const longest = 4096;

/** Why a scheme cannot sign in with a text, as the end of a sentence, or `undefined` where it can. */
export function fieldFault({ scheme }: AuthScheme, word: string, text: string): string | undefined {
  if (text.length > longest) return `has more than ${longest} characters, which is more than a sign-in can carry`;
  return faults[scheme]?.(word as never, text);
}

/** The headers that nobody but the connection may set, beside those of HTTP itself. */
export function signInHeaders(schemes: Readonly<Record<string, AuthScheme>>): Set<string> {
  return new Set(Object.values(schemes).map(headerOf));
}
