import { isObject } from './payload.ts';

/** Where paths live: `classic` is Washington DC and before, `current` Xanadu and later. */
export type Release = 'classic' | 'current';

/** What kind of instance a sandbox is. All of it may be left out: then it is awake, current, and has everything. */
export interface InstanceOptions {
  /** Its release; `current` when left out. */
  readonly release?: Release;
  /** Ids of plugins that it does not have, such as `com.sn_customerservice`. */
  readonly without?: readonly string[];
  /** The signed-in user. `roles` are all that it has; left out, it has each that an endpoint asks for. */
  readonly user?: { readonly roles?: readonly string[] };
  /** System properties by name, such as `{ 'glide.sc.checkout.twostep': 'true' }`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** A developer instance that fell asleep: every request is answered with a page that says so. */
  readonly asleep?: boolean;
  /** Requests that the user has in an hour; those above are answered with 429. Without it, there is no limit. */
  readonly rateLimit?: number;
  /** Any text: sandboxes of the same seed give new records the same ids. Without it, ids are random. */
  readonly seed?: string;
  /** The clock that stamps records; that of the machine when left out. */
  readonly now?: () => Date;
}

/** Options of a sandbox. */
export interface SandboxOptions extends InstanceOptions {
  /** Port to listen on; without it, a free one. */
  readonly port?: number;
  /** Is given one line for every request: status, method, path and query. */
  readonly log?: (line: string) => void;
}

type Check = readonly [expected: string, holds: (given: unknown) => boolean];

const is = (kind: string) => (value: unknown) => typeof value === kind;
const isTextList = (value: unknown) => Array.isArray(value) && value.every(is('string'));
const isUser = (user: unknown) =>
  isObject(user) && Object.entries(user).every(([name, value]) => name === 'roles' && (!value || isTextList(value)));

/** What each option has to be, for callers whose compiler did not look. */
const checks: Readonly<Record<keyof SandboxOptions, Check>> = {
  port: ['from 0 to 65535', (port) => Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535],
  log: ['a function', is('function')],
  release: ["'classic' or 'current'", (release) => release === 'classic' || release === 'current'],
  without: ['a list of plugins', isTextList],
  user: ['an object with a list of roles', isUser],
  properties: [
    'an object of texts',
    (properties) => isObject(properties) && Object.values(properties).every(is('string')),
  ],
  asleep: ['true or false', is('boolean')],
  rateLimit: ['a number of requests', (limit) => typeof limit === 'number' && limit >= 0],
  seed: ['a text', is('string')],
  now: ['a function that gives the time', is('function')],
};

/** Throws a TypeError that names the option and what was expected. */
export function checkOptions(options: SandboxOptions): void {
  const names = Object.keys(checks);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`startSandbox: ${unknown} is none of ${names.join(', ')}`);
  for (const [name, [expected, holds]] of Object.entries(checks)) {
    const given = options[name as keyof SandboxOptions];
    if (given !== undefined && !holds(given)) throw optionFault(name, expected, given);
  }
}

export function optionFault(option: string, expected: string, given: unknown): TypeError {
  return new TypeError(`startSandbox: ${option} must be ${expected}, not ${JSON.stringify(given)}`);
}
