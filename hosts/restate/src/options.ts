import type { HooksProvider } from '@restatedev/restate-sdk';
import type { ConnectOptions, Pack } from 'servicenow-action-pack';
import { isObject } from './call.ts';
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

type Rule = [fits: (value: unknown) => boolean, expected: string];

const count = (least: number): Rule => [
  (value) => Number.isSafeInteger(value) && Number(value) >= least,
  `a whole number from ${least} on`,
];
const list = (fits: Rule[0], of: string): Rule => [
  (value) => Array.isArray(value) && value.every(fits),
  `a list of ${of}`,
];

const rules: Record<keyof WorkerOptions | 'port', Rule> = {
  port: [(port) => Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535, 'from 0 to 65535'],
  pack: [isObject, 'a pack'],
  connections: [(value) => isObject(value) || typeof value === 'function', 'configs by name, or a function'],
  connect: [isObject, 'an object'],
  retryFor: count(0),
  maxConcurrent: count(1),
  keepFor: count(1),
  keepBatchFor: count(1),
  lookAfter: list((wait) => count(0)[0](wait), 'waits in ms'),
  identityKeys: list((key) => typeof key === 'string' && key !== '', 'public keys'),
  hooks: list((hook) => typeof hook === 'function', 'functions'),
};

/** Throws a TypeError that names the option, and what was expected; never what was given. */
export function checkOptions(options: object): void {
  for (const name of Object.keys(options))
    if (!Object.hasOwn(rules, name))
      throw new TypeError(`startWorker: ${name} is none of ${Object.keys(rules).join(', ')}.`);
  for (const [name, [fits, expected]] of Object.entries(rules)) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined ? name === 'connections' : !fits(value))
      throw new TypeError(`startWorker: ${name} must be ${expected}.`);
  }
}
