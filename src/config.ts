import type { Schema } from './action.ts';
import { schemeOf } from './auth.ts';
import type { Issue } from './errors.ts';
import { isLoopback, readHostname } from './hostname.ts';
import type { Manifest } from './manifest.ts';
import { below } from './pointer.ts';
import { placeholder } from './template.ts';
import type { NetworkPolicy } from './transport.ts';
import type { Validate } from './validator.ts';

/** What a saved config was found to be. The issues of a valid one are notes worth showing. */
export interface ConfigCheck {
  valid: boolean;
  issues: Issue[];
  /** As it is used: the hostname without what was pasted around it. A copy; what is not valid is left as it was. */
  config: Record<string, unknown>;
}

/** Checks a config without a network. Its sentences never show a value, but for the ASCII form of a host. */
export function checkShape(manifest: Manifest, given: unknown, validate: Validate, policy: NetworkPolicy): ConfigCheck {
  const issues = validate(given ?? {});
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { valid: false, issues, config: {} };
  const config: Record<string, unknown> = { ...given };
  const notes: Issue[] = [];
  const about = (field: string, message: string): Issue => ({ path: below('', field), message });
  for (const [field, schema] of Object.entries(manifest.config.properties)) {
    const value = config[field];
    if (typeof value !== 'string' || issues.some((issue) => issue.path === below('', field))) continue;
    if (field === originField(manifest)) {
      const { host, fault, note } = readHostname(value, field, exampleOf(schema), policy);
      if (fault !== undefined) issues.push(about(field, fault));
      if (note !== undefined) notes.push(about(field, note));
      config[field] = host ?? value;
    } else if ((schema.writeOnly === true ? value : value.trim()) === '' && manifest.config.required?.includes(field)) {
      issues.push(about(field, `${field} is empty.`));
    } else {
      const fault = signInFault(manifest, config, field, value);
      if (fault !== undefined) issues.push(about(field, fault));
    }
  }
  return { valid: issues.length === 0, issues: [...issues, ...notes], config };
}

// Servers take headers of some thousand characters, and each of a secret is looked for in all that is shown.
const longestCredential = 4096;

function signInFault(
  manifest: Manifest,
  config: Record<string, unknown>,
  field: string,
  value: string,
): string | undefined {
  const scheme = schemeOf(manifest.auth, config);
  if (value.length > longestCredential && Object.values(scheme ?? {}).some((one) => placeholder(one) === field)) {
    return `${field} has more than ${longestCredential} characters, which is more than a header can carry.`;
  }
  if (scheme?.scheme === 'basic' && placeholder(scheme.user) === field && value.includes(':')) {
    return `${field} has a colon, which HTTP Basic cannot carry in the name of a user.`;
  }
  // A line break in a header's value would start another header.
  if (scheme?.scheme === 'header' && placeholder(scheme.value) === field && !/^[\x21-\x7e]+$/.test(value)) {
    return `${field} has blanks, line breaks or characters beyond ASCII, which a header cannot carry.`;
  }
  return undefined;
}

/** The field of the config that holds the host. */
function originField(manifest: Manifest): string {
  return placeholder(manifest.origin.replace(/^https:\/\//, '')) as string;
}

/** Scheme, host and port to send to. Plain http only to this machine itself, where that is allowed. */
export function originOf(manifest: Manifest, config: Record<string, unknown>, policy: NetworkPolicy): string {
  const host = String(config[originField(manifest)]);
  const plain = policy.allowLoopback && isLoopback(host.replace(/:\d+$/, ''));
  return new URL(`${plain ? 'http' : 'https'}://${host}`).origin;
}

function exampleOf(schema: Schema): string {
  return String((schema.examples as unknown[] | undefined)?.[0] ?? 'host.example.com');
}
