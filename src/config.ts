import type { Schema } from './action.ts';
import { fieldFault, fieldOf, fieldsOf, isSecret, schemeOf } from './auth/scheme.ts';
import { authorityFault } from './authority.ts';
import type { Issue } from './errors.ts';
import { type Hostname, isLoopback, readHostname } from './hostname.ts';
import type { Manifest } from './manifest.ts';
import { at, spoken } from './pointer.ts';
import type { NetworkPolicy } from './transport.ts';
import type { Validate } from './validator.ts';

/** What a saved config was found to be. The issues of a valid one are notes worth showing. */
export interface ConfigCheck {
  valid: boolean;
  issues: Issue[];
  /** As it is used: the hostname without what was pasted around it. A copy; what is not valid is left as it was. */
  config: Record<string, unknown>;
}

/** How a config is checked. */
export interface ShapeCheck {
  validate: Validate;
  policy: NetworkPolicy;
  /** Whether what signs in may be missing, since it is fetched when it is needed. */
  fetched: boolean;
}

/** Checks a config without a network. Its sentences never show a value, but for the ASCII form of a host. */
export function checkShape(manifest: Manifest, given: unknown, how: ShapeCheck): ConfigCheck {
  const issues = how.validate(given ?? {}).filter(({ path }) => !(how.fetched && isFetched(manifest, given, path)));
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { valid: false, issues, config: {} };
  const config: Record<string, unknown> = { ...given };
  const isSound = (pointer: string) => !issues.some(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
  const textAt = (pointer: string) => {
    const value = at(config, pointer);
    return typeof value === 'string' && isSound(pointer) ? value : undefined;
  };
  const host = hostField(manifest);
  const { fault, note, host: used } = hostnameIn(manifest, textAt(host), how.policy);
  if (used !== undefined) config[host.slice(1)] = used;
  if (fault !== undefined) issues.push({ path: host, message: fault });
  const isTold = (pointer: string) => issues.some(({ path }) => `${pointer}/`.startsWith(`${path}/`));
  if (!isTold('/auth/type')) issues.push(...lacking(manifest, config, how.fetched).filter(({ path }) => !isTold(path)));
  issues.push(...unfitTexts(manifest, config, textAt));
  // A form sends what was left blank.
  const ca = fieldOf(manifest.ca);
  if (ca !== undefined && isBlank(at(config, ca))) delete config[ca.slice(1)];
  const notes = note === undefined ? [] : [{ path: host, message: note }];
  return { valid: issues.length === 0, issues: [...issues, ...notes], config };
}

function hostnameIn(manifest: Manifest, text: string | undefined, policy: NetworkPolicy): Hostname {
  const field = hostField(manifest);
  return text === undefined ? {} : readHostname(text, spoken(field, ''), exampleAt(manifest, field), policy);
}

/** What is wrong with the texts of a config beside the host: those that sign in, those that must be there, the authority. */
function unfitTexts(
  manifest: Manifest,
  config: Record<string, unknown>,
  textAt: (pointer: string) => string | undefined,
): Issue[] {
  const { scheme } = schemeOf(manifest.auth, config) ?? {};
  const words = new Map(scheme && fieldsOf(scheme).map(([word, pointer]) => [pointer, word]));
  const ca = fieldOf(manifest.ca);
  const fields = Object.keys(manifest.config.properties).map((field) => `/${field}`);
  const pointers = new Set([...words.keys(), ...fields, ...(ca === undefined ? [] : [ca])]);
  pointers.delete(hostField(manifest));
  return [...pointers].flatMap((pointer) => {
    const text = textAt(pointer);
    if (text === undefined) return [];
    const word = words.get(pointer);
    const fault =
      emptyFault(manifest, pointer, word, text) ??
      (scheme && word && fieldFault(scheme, word, text)) ??
      (pointer === ca && !isBlank(text) ? authorityFault(text) : undefined);
    return fault === undefined ? [] : [{ path: pointer, message: `${spoken(pointer, '')} ${fault}.` }];
  });
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** What is missing to sign in, also where the schema of the config does not ask for it. */
function lacking({ auth }: Manifest, config: Record<string, unknown>, fetched: boolean): Issue[] {
  const chosen = schemeOf(auth, config);
  if (!chosen) {
    const message = `auth.type names no way to sign in; expected is one of: ${Object.keys(auth).join(', ')}.`;
    return [{ path: '/auth/type', message }];
  }
  return fieldsOf(chosen.scheme).flatMap(([, path]) => {
    const value = at(config, path);
    if (typeof value === 'string' || typeof value === 'number' || (value === undefined && fetched)) return [];
    return [{ path, message: `${spoken(path, '')} ${value === undefined ? 'is required' : 'must be text'}.` }];
  });
}

/** What signs in, where it is missing and will be fetched. */
function isFetched(manifest: Manifest, given: unknown, path: string): boolean {
  const fields = Object.values(manifest.auth).flatMap((scheme) => fieldsOf(scheme).map(([, pointer]) => pointer));
  return fields.includes(path) && at(given, path) === undefined;
}

function emptyFault(
  { config }: Manifest,
  pointer: string,
  word: string | undefined,
  value: string,
): string | undefined {
  const field = pointer.slice(1);
  const secret = word === undefined ? config.properties[field]?.writeOnly === true : isSecret(word);
  const needed = word !== undefined || config.required?.includes(field);
  return needed && (secret ? value : value.trim()) === '' ? 'is empty' : undefined;
}

/** The field of the config that holds the host. */
export function hostField(manifest: Manifest): string {
  return fieldOf(manifest.origin.replace(/^https:\/\//, '')) as string;
}

/** Scheme, host and port to send to. Plain http only to this machine itself, where that is allowed. */
export function originOf(manifest: Manifest, config: Record<string, unknown>, policy: NetworkPolicy): string {
  const host = String(at(config, hostField(manifest)));
  const plain =
    policy.allowLoopback && isLoopback(host.replace(/:\d+$/, '')) && authorityOf(manifest, config) === undefined;
  return new URL(`${plain ? 'http' : 'https'}://${host}`).origin;
}

/** The authorities that the config names, which only a server with TLS has. */
export function authorityOf({ ca }: Manifest, config: Record<string, unknown>): string | undefined {
  const field = fieldOf(ca);
  return field === undefined ? undefined : (at(config, field) as string | undefined);
}

/** An example for a field of the config. */
export function exampleAt({ config }: Manifest, pointer: string): string {
  const { examples } = (config.properties[pointer.slice(1)] ?? {}) as Schema;
  return String((examples as unknown[] | undefined)?.[0] ?? 'host.example.com');
}
