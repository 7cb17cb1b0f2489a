import { type Connection, loadPack, type Pack } from 'servicenow-action-pack';
import { type Book, bookOf } from './connections.ts';
import type { WorkerOptions } from './options.ts';
import { type Sent, sentCalls } from './sent.ts';

/** What all services of a worker share. */
export interface Engine {
  pack: Pack;
  /** The name and the version of the pack, as results carry it. */
  version: string;
  /** Joins the pack with what a name stands for. Throws `invalid_config`. */
  connect(name: string): Promise<Connection>;
  book: Book;
  sent: Sent;
  retryFor: number;
  maxConcurrent: number;
  keepBatchFor: number;
  lookAfter: readonly number[];
  /** Whether no further call may be begun: the worker is about to end. */
  stopping: boolean;
}

const day = 24 * 60 * 60_000;

/** How long the first result of an idempotency key is given again, in ms, where the options do not say. */
export const keptFor = day;

/** Loads the pack where none is given, and fills in what the options leave out. Throws `invalid_pack`. */
export async function engineOf(options: WorkerOptions): Promise<Engine> {
  const { retryFor = 60 * 60_000, maxConcurrent = 8, keepBatchFor = 7 * day, lookAfter = [0, 2_000, 10_000] } = options;
  const pack: Pack = options.pack ?? (await loadPack());
  const book = bookOf(options.connections);
  // An answer is kept in Restate's journal, which takes 32 MiB an entry.
  const settings = { maxResponseBytes: 8 * 1024 * 1024, ...options.connect, retries: 0 };
  const { name, version } = pack.manifest;
  return {
    ...{ pack, book, retryFor, maxConcurrent, keepBatchFor, lookAfter },
    version: `${name}@${version}`,
    connect: async (name) => pack.connect(await book.config(name), settings),
    sent: sentCalls(),
    stopping: false,
  };
}

/** Who a connection is to its server: the same text for all who share a cart there. It is no secret. */
export async function accountOf(connection: Connection): Promise<string> {
  return `${await connection.user()}@${new URL(connection.origin).host}`;
}
