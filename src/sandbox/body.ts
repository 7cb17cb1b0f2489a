import type { IncomingMessage } from 'node:http';
import { refuse } from './reply.ts';

/** The platform's default limit for the body of a request, in bytes. */
const maxBytes = 10 * 1024 * 1024;

const maxDepth = 500;

/** A body as it came in. Past the limit it is counted to its end, so that the client gets to read the answer. */
export interface Body {
  readonly text: string;
  readonly bytes: number;
  /** What the text says as JSON; absent where it is none. */
  readonly json?: { readonly value: unknown };
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  const text = bytes <= maxBytes ? Buffer.concat(chunks).toString('utf8') : '';
  return { bytes, text, ...read(text) };
}

function read(text: string): Pick<Body, 'json'> {
  try {
    return { json: { value: JSON.parse(text) } };
  } catch {
    return {};
  }
}

/** The body of a write; `undefined` when there is none. Refuses what is too large or not JSON. */
export function checkedBody({ text, bytes, json }: Body, contentType: string | undefined): unknown {
  if (bytes > maxBytes) {
    throw unreadable(
      `Rejected large REST payload with content-length = ${bytes} bytes. Max allowed: ${maxBytes} bytes.`,
    );
  }
  if (text === '') return undefined;
  // XML is documented as well; only JSON is served here. Without a Content-Type the documented default is JSON.
  // The texts of these two refusals are not documented.
  if (contentType !== undefined && !/^application\/json *(;|$)/i.test(contentType)) {
    throw refuse(415, 'Unsupported Content-Type', `${contentType} is not application/json`);
  }
  if (json === undefined) throw unreadable('The body is not JSON');
  // How deep a body may be is not documented. One that is too deep could not be written out again.
  if (isDeeper(json.value, maxDepth)) throw unreadable('The body is nested too deeply');
  return json.value;
}

const unreadable = (detail: string) => refuse(400, 'Exception while reading request', detail);

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((each) => isDeeper(each, depth - 1)));

/** The fields of a body that has to be one object. Of a list the first record counts: one call takes one record. */
export function fieldsOf(body: unknown): Record<string, unknown> {
  const record: unknown = Array.isArray(body) ? body[0] : (body ?? {});
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw unreadable('The body is not a JSON object');
  }
  return record as Record<string, unknown>;
}
