import { readdirSync, readFileSync } from 'node:fs';
import type { ErrorCode, Outcome } from '../../src/index.ts';

/** What has to come of an answer that says no. */
export interface Expected {
  code: ErrorCode;
  reason?: string;
  /** The outcome for a call that reads. */
  read: Outcome;
  /** The outcome for one that writes or deletes. */
  write: Outcome;
  /** In ms. */
  retryAfter?: number;
  /** What differs for an action, by its id. */
  of?: Record<string, Partial<Expected>>;
}

/** An answer that says no, as it came over the wire, and how well it is known. */
export interface Failure {
  name: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  source: string;
  evidence: string;
  /** Whether the body is given letter by letter. */
  verbatim: boolean;
  note?: string;
  expect: Expected;
}

const folder = new URL('../failures/', import.meta.url);

/** Every answer of `tests/failures`, by its subject: the name of its file. */
export function failuresBySubject(): Map<string, Failure[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .toSorted()
      .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}

/** What has to come of it for one action. */
export function expectedOf({ expect: { of = {}, ...common } }: Failure, id: string): Omit<Expected, 'of'> {
  return { ...common, ...of[id] };
}

/** The headers without those of framing, which are the matter of whoever sends. */
export function headersOf({ headers }: Failure): Record<string, string> {
  const sent = Object.entries(headers).filter(([name]) => !/^(transfer-encoding|connection)$/i.test(name));
  return Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value]));
}
