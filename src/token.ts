import type { Headers } from './headers.ts';
import { blot, type Secrets } from './secrets.ts';

/** What signs a request in, as it goes over the wire: long and random enough that no data has it by chance. */
export interface Token {
  secrets: Secrets;
  /** A part of it that every form of it has; empty where it is too short to be told from data. */
  trace: string;
}

const shortest = 12;

export function tokenOf(text: string, secrets: Secrets): Token {
  const parts = text.length < shortest ? [] : (text.match(/[a-z0-9]+/gi) ?? []);
  return { secrets, trace: parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') };
}

/** The headers of an answer without the token: some servers send back what they were sent. */
export function headersWithout(headers: Headers, { trace, secrets }: Token): Headers {
  return trace === '' ? headers : blot(headers, secrets);
}

/** A body without the token; itself, uncopied, where there is no trace of it. */
export function bodyWithout(body: Uint8Array, { trace, secrets }: Token): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (trace === '' || !bytes.includes(trace)) return body;
  return Buffer.from(blot(bytes.toString('latin1'), secrets), 'latin1');
}
