import { type ErrorCode, type Issue, mistakes } from './errors.ts';
import { httpTransport } from './http.ts';
import type { Blanks } from './input.ts';
import type { Paths } from './route.ts';
import type { NetworkPolicy, TransportFactory } from './transport.ts';

/** How a connection behaves. Times are in ms, sizes in bytes. */
export interface ConnectOptions extends Partial<NetworkPolicy> {
  /** The whole of a call, retries and waits included: 30,000 when left out. */
  timeout?: number;
  /** How many times a call is sent again, where that cannot do it twice: 2 when left out. */
  retries?: number;
  /** The largest answer, decompressed: 64 MiB when left out. */
  maxResponseBytes?: number;
  /** `omit` drops `""` and `null` from optional fields; `keep`, the default, lets an update clear a field. */
  blanks?: Blanks;
  /** Which of an action's paths the server has, where that is known. */
  paths?: Paths;
  /** `false` turns the check of answers against their schemas off. */
  warnings?: boolean;
  userAgent?: string;
  /** Another way to send. */
  transport?: TransportFactory;
}

/** What one call may have of its own. */
export interface RunOptions {
  /** Cancels the call. */
  signal?: AbortSignal;
  timeout?: number;
  retries?: number;
}

export type Settings = Required<Omit<ConnectOptions, keyof NetworkPolicy>> & { network: NetworkPolicy };

/** The options of a connection with their defaults. Throws `invalid_config` for one that is not as it should be. */
export function settingsOf(options: ConnectOptions, userAgent: string): Settings {
  checkNumbers('invalid_config', 'The options of the connection are not fit', options);
  const { allowLoopback = false, allowPrivateNetwork = false, ...rest } = options;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const defaults = {
    timeout: 30_000,
    retries: 2,
    maxResponseBytes: 64 * 1024 * 1024,
    blanks: 'keep' as const,
    paths: {},
    warnings: true,
  };
  return {
    ...defaults,
    userAgent,
    transport: httpTransport,
    ...given,
    network: { allowLoopback, allowPrivateNetwork },
  };
}

const longest = 2 ** 31 - 1;
const least: Record<string, number> = { timeout: 1, retries: 0, maxResponseBytes: 1, maxPages: 1, maxItems: 1 };

/** Throws where an option that is a number is none, or too small or large to be meant. */
export function checkNumbers(code: ErrorCode, what: string, options: object, details: { action?: string } = {}): void {
  const issues: Issue[] = Object.entries(options).flatMap(([name, value]) => {
    const from = Object.hasOwn(least, name) ? (least[name] as number) : undefined;
    if (from === undefined || value === undefined) return [];
    const whole = Number.isInteger(value) || (name === 'timeout' && typeof value === 'number');
    const fits = whole && (value as number) >= from && (value as number) <= longest;
    return fits ? [] : [{ path: `/${name}`, message: `${name} must be a number from ${from} to ${longest}.` }];
  });
  if (issues.length > 0) throw mistakes(code, what, issues, details);
}
