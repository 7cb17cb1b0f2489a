import type { HooksProvider } from '@restatedev/restate-sdk';
import type { ConnectOptions, Pack } from 'servicenow-action-pack';
import type { Connections } from './connections.ts';

/** How a worker behaves. Times are in ms. */
export interface WorkerOptions {
  /** The pack whose actions it runs: that of ServiceNow when left out. */
  pack?: Pack;
  /** What the names of connections stand for. */
  connections: Connections;
  /** How calls are made: as `pack.connect` takes it. `retries` has no place here: Restate repeats. */
  connect?: Omit<ConnectOptions, 'retries' | 'wait'>;
  /** For how long, in waits, what can pass is tried again: an hour when left out. */
  retryFor?: number;
  /** How many calls of batches may be under way at once to a host, by all workers together: 8 when left out. */
  maxConcurrent?: number;
  /** How long an idempotency key gives the first result, and an invocation can be looked at: a day when left out. */
  keepFor?: number;
  /** How long a batch that has ended can be read: seven days when left out. */
  keepBatchFor?: number;
  /** After which waits it is looked for what a lost write made: at once, after 2 s, and after 10 s more when left out. */
  lookAfter?: readonly number[];
  /** The public keys of the Restate server whose requests are taken, as it logs them; anybody's when left out. */
  identityKeys?: string[];
  /** Restate's hooks around every step, such as for traces. */
  hooks?: HooksProvider[];
}
