/** Headers by name in small letters; a list where the server sent one several times. */
export type Headers = Record<string, string | string[]>;

/** The first value of a header. */
export function header(headers: Headers, name: string): string | undefined {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return Array.isArray(value) ? value[0] : value;
}

/** The media type of an answer, without parameters, in small letters. */
export function mediaType(headers: Headers): string {
  return (header(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Headers that a caller may not set: they frame the message, name the host, or sign in. */
const owned = new Set([
  ...['authorization', 'proxy-authorization', 'cookie', 'host', 'content-length', 'transfer-encoding', 'te', 'trailer'],
  ...['connection', 'proxy-connection', 'keep-alive', 'upgrade', 'expect', 'accept-encoding'],
  ...['x-http-method', 'x-http-method-override', 'x-method-override'],
]);

/** Why a header cannot be sent, as the end of a sentence, or `undefined` when it can. */
export function headerFault(name: string, value: unknown, ownedToo: ReadonlySet<string>): string | undefined {
  // Looked for is what does not fit: to hold the whole of a very long text against a pattern overflows its stack.
  if (name === '' || /[^a-z0-9!#$%&'*+.^_`|~-]/i.test(name)) return 'is not the name of a header';
  if (owned.has(name.toLowerCase()) || ownedToo.has(name.toLowerCase())) return 'is set by the connection itself';
  if (!['string', 'number', 'boolean'].includes(typeof value)) return 'must be text, a number, true or false';
  // A line break here would start another header
  if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) return 'must be one line of Latin-1 characters';
  return undefined;
}
