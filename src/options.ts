import { setTimeout as sleep } from 'node:timers/promises';
import type { Wait } from './call.ts';
import { closest } from './closest.ts';
import { type ErrorCode, type Issue, mistakes, type Outcome } from './errors.ts';
import { httpTransport } from './http.ts';
import type { Blanks } from './input.ts';
import { below } from './pointer.ts';
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
  checkOptions('invalid_config', 'The options of the connection are not fit', options, ofConnection);
  const { allowLoopback = false, allowPrivateNetwork = false, lookup, ...rest } = options;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const defaults = {
    ...{ timeout: 30_000, retries: 2, maxConcurrent: 8, maxResponseBytes: 64 * 1024 * 1024 },
    ...{ blanks: 'keep' as const, paths: {}, warnings: true, userAgent, transport: httpTransport, wait: timer },
  };
  return { ...defaults, credentials: undefined, ...given, network: { allowLoopback, allowPrivateNetwork, lookup } };
}

const timer: Wait = (ms, signal) => sleep(ms, undefined, { signal });

/** What an option has to be: a check, and the end of a sentence. */
type Rule = [fits: (value: unknown) => boolean, expected: string];

const largest = 2 ** 31 - 1;
const count = (from: number, to = largest): Rule => [
  (value) => Number.isInteger(value) && (value as number) >= from && (value as number) <= to,
  `a whole number from ${from} to ${to}`,
];
const aFunction: Rule = [(value) => typeof value === 'function', 'a function'];
const flag: Rule = [(value) => typeof value === 'boolean', 'true or false'];
/** By what it can do: an engine may hand over the signal of another realm. */
function isSignal(value: unknown): boolean {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
}

const ofSequence: Record<string, Rule> = { signal: [isSignal, 'an AbortSignal'], timeout: count(1) };
const outcomes: unknown[] = ['not_sent', 'refused', 'unknown'] satisfies Outcome[];
const ofRun: Record<string, Rule> = {
  ...ofSequence,
  retries: count(0),
  earlier: [(value) => outcomes.includes(value), `one of ${outcomes.join(', ')}`],
};
const ofPages: Record<string, Rule> = {
  ...ofSequence,
  retries: count(0),
  maxPages: count(1),
  maxItems: count(1),
  // A list can be longer than any count here; whether the text is one of its marks, the list knows.
  from: [
    (value) => typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0),
    'an offset or a mark',
  ],
};
const ofOrganizations: Record<string, Rule> = {
  ...ofSequence,
  search: [(value) => typeof value === 'string', 'text'],
  limit: count(1),
};
const ofChoices: Record<string, Rule> = {
  ...ofOrganizations,
  limit: count(1, 1000),
  input: [(value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'],
};
const ofConnection: Record<string, Rule> = {
  timeout: count(1),
  retries: count(0),
  maxConcurrent: count(1),
  maxResponseBytes: count(1),
  blanks: [(value) => value === 'keep' || value === 'omit', 'keep or omit'],
  paths: [(value) => typeof value === 'object' && value !== null, 'an object'],
  warnings: flag,
  userAgent: [(value) => typeof value === 'string' && /^[\x20-\x7e]+$/.test(value), 'one line of ASCII text'],
  transport: aFunction,
  wait: aFunction,
  credentials: aFunction,
  // Text such as "false" would open what it is meant to close.
  allowLoopback: flag,
  allowPrivateNetwork: flag,
  lookup: aFunction,
};

/** Throws `invalid_input` for an option of a call that is not as it should be. */
export function checkRunOptions(id: string, options: object, kind: 'run' | 'pages'): void {
  checkOptions('invalid_input', `${id} was not sent`, options, kind === 'run' ? ofRun : ofPages, { action: id });
}

/** Throws `invalid_input` for an option of reading choices that is not as it should be. `what` sums up. */
export function checkChoiceOptions(what: string, options: object, kind: 'choices' | 'organizations'): void {
  checkOptions('invalid_input', what, options, kind === 'choices' ? ofChoices : ofOrganizations);
}

/** Throws `invalid_input` for an option of a sequence, or of what `what` names, that is not as it should be. */
export function checkSequenceOptions(options: object, what = 'The sequence was not begun'): void {
  checkOptions('invalid_input', what, options, ofSequence);
}

/** Throws `invalid_config` for a signal that is none. */
export function checkSignal(signal: unknown): void {
  checkOptions('invalid_config', 'The configuration was not checked', { signal }, ofSequence);
}

/** Throws `invalid_input` for an option of closing that is not as it should be. */
export function checkCloseOptions(options: object): void {
  checkOptions('invalid_input', 'The pack was not closed', options, { timeout: count(1) });
}

function checkOptions(
  code: ErrorCode,
  what: string,
  options: unknown,
  known: Record<string, Rule>,
  details = {},
): void {
  if (typeof options !== 'object' || options === null) {
    throw mistakes(code, what, [{ path: '', message: 'The options must be an object.' }], details);
  }
  const issues: Issue[] = Object.entries(options).flatMap(([name, value]) => {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined || rule?.[0](value)) return [];
    const meant = closest(name, Object.keys(known));
    const unknown = `is no option${meant === undefined ? '' : `; ${meant} is`}`;
    return [{ path: below('', name), message: `${name} ${rule ? `must be ${rule[1]}` : unknown}.` }];
  });
  if (issues.length > 0) throw mistakes(code, what, issues, details);
}
