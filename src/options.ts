import { setTimeout as sleep } from 'node:timers/promises';
import type { Wait } from './call.ts';
import type { Outcome } from './errors.ts';
import { httpTransport } from './http.ts';
import type { Blanks } from './input.ts';
import { checkConnectOptions } from './optionRules.ts';
import type { Paths } from './route.ts';
import type { NetworkPolicy, TransportFactory } from './transport.ts';

/** How a connection behaves. Times are in ms, sizes in bytes. */
export interface ConnectOptions extends Partial<NetworkPolicy> {
  /** The whole of a call, retries and waits included: 30,000 when left out. */
  timeout?: number;
  /** How many times a call is sent again, where that cannot do it twice: 2 when left out. */
  retries?: number;
  /**
   * How many calls may be under way at once to the host as the user, by all connections of the process: 8 when left
   * out. Servers run few of a user's calls at once and refuse the rest.
   */
  maxConcurrent?: number;
  /** The largest answer, decompressed: 64 MiB when left out. */
  maxResponseBytes?: number;
  /** `omit` drops `""` and `null` from optional fields; `keep`, the default, lets an update clear a field. */
  blanks?: Blanks;
  /** Which of an action's paths the server has, where that is known. */
  paths?: Paths;
  /** `false` turns the check of answers against their schemas off. */
  warnings?: boolean;
  /** What the server logs as the client: the name and the version of the pack when left out. */
  userAgent?: string;
  /** Another way to send: HTTP when left out. */
  transport?: TransportFactory;
  /**
   * Gives what signs in, freshly: the fields of the config that do, such as `{ password }`, which then may be missing
   * there. Asked with the first call, and once more (`rejected`) where the server refuses what it gave, for all calls
   * that wait for it. `signal` aborts when none does any more.
   *
   * @example
   * pack.connect({ hostname, user }, { credentials: async ({ signal }) => ({ password: await vault.read(user, { signal }) }) });
   */
  credentials?: CredentialsSource;
  /** Another way to wait so many ms between two attempts, such as a durable timer: one of the process when left out. */
  wait?: Wait;
}

/** Fetches what signs in. It is given no more than that of a config which it has to replace. */
export type CredentialsSource = (asked: {
  signal: AbortSignal;
  /** Whether the server refused what was given last. */
  rejected: boolean;
}) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** How a config is checked: as it would be connected. */
export interface CheckOptions extends ConnectOptions {
  /** Cancels it. */
  signal?: AbortSignal;
}

/** What bounds a sequence of calls, or one. */
export interface SequenceOptions {
  /** Cancels it. */
  signal?: AbortSignal;
  /** In ms, in place of the connection's. */
  timeout?: number;
}

/** What one call may have of its own. */
export interface RunOptions extends SequenceOptions {
  /** In place of the connection's. */
  retries?: number;
  /**
   * What earlier attempts of the same call came to, for who makes them in place of the connection (`retries: 0`): the
   * outcome is that of all of them together. `not_sent` when left out.
   */
  earlier?: Outcome;
}

export type Settings = Required<Omit<ConnectOptions, keyof NetworkPolicy | 'credentials'>> & {
  network: NetworkPolicy;
  credentials: CredentialsSource | undefined;
};

/** The options of a connection with their defaults. Throws `invalid_config` for one that is not as it should be. */
export function settingsOf(options: ConnectOptions, userAgent: string): Settings {
  checkConnectOptions(options);
  const { allowLoopback = false, allowPrivateNetwork = false, lookup, ...rest } = options;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const defaults = {
    ...{ timeout: 30_000, retries: 2, maxConcurrent: 8, maxResponseBytes: 64 * 1024 * 1024 },
    ...{ blanks: 'keep' as const, paths: {}, warnings: true, userAgent, transport: httpTransport, wait: timer },
  };
  return { ...defaults, credentials: undefined, ...given, network: { allowLoopback, allowPrivateNetwork, lookup } };
}

const timer: Wait = (ms, signal) => sleep(ms, undefined, { signal });
