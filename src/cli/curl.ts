import { fieldOf, schemeOf } from '../auth/scheme.ts';
import { type Manifest, queryText, type Request } from '../index.ts';
import { at } from '../pointer.ts';
import { envName } from './config.ts';
import { UsageError } from './usage.ts';

/**
 * A request as a line for a POSIX shell. It holds no secret: curl asks for the password, or takes a key from the
 * environment.
 */
export function curlLine(
  request: Request,
  origin: string,
  manifest: Manifest,
  config: Record<string, unknown>,
): string {
  const { method, path, query, headers } = request;
  // Without --globoff curl reads braces and brackets in the address as lists of addresses.
  const words = ['curl', '--globoff', ...signIn(manifest, config)];
  if (method === 'HEAD') words.push('--head');
  else if (method !== 'GET') words.push('--request', method);
  for (const [name, value] of Object.entries(headers)) words.push('--header', quote(headerText(name, value)));
  words.push(...bodyWords(request));
  words.push(quote(`${origin}${path}${queryText(query)}`));
  return words.join(' ');
}

/** A word that a shell takes as it is. */
export function quote(text: string): string {
  if (text.includes('\0')) throw new UsageError('The request holds a NUL character, which no shell can pass on.');
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** `-u` with the user alone makes curl ask for the password. A token is had beforehand. */
function signIn(manifest: Manifest, config: Record<string, unknown>): string[] {
  const { auth } = manifest;
  const scheme = schemeOf(auth, config)?.scheme ?? Object.values(auth)[0];
  if (scheme?.scheme === 'basic') return ['-u', quote(String(at(config, fieldOf(scheme.user) as string)))];
  const [header, field] =
    scheme?.scheme === 'header'
      ? [`${scheme.name}: `, fieldOf(scheme.value)]
      : ['authorization: Bearer ', '/auth/token'];
  const variable = envName(manifest, field as string);
  return ['--header', `"${header}\${${variable}:?}"`];
}

/** curl takes `name:` as the wish to drop a header, and `name;` as an empty one. */
function headerText(name: string, value: string): string {
  return value.trim() === '' ? `${name};` : `${name}: ${value}`;
}

/** `--data-raw` takes an @ at the front as text and not as the name of a file. */
function bodyWords({ method, headers, body }: Request): string[] {
  if (body !== undefined) return ['--data-raw', quote(typeof body === 'string' ? body : JSON.stringify(body))];
  // As the engine sends it: with a length of 0, which some servers insist on, and without a type.
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return [];
  return [...(headers['content-type'] === undefined ? ['--header', "'content-type:'"] : []), '--data-raw', "''"];
}
