import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { type Fields, isObject } from './payload.ts';

/** Where paths live: `classic` is Washington DC and before, `current` Xanadu and later. */
export type Release = 'classic' | 'current';

/** The one user who signs in, whatever the way. */
export interface UserOptions {
  /** All that it has; left out, it has each that an endpoint asks for. */
  readonly roles?: readonly string[];
  /** `inactive` or `locked`: refused as a wrong password is, in every way to sign in. `active` when left out. */
  readonly state?: 'active' | 'inactive' | 'locked';
  /** Basic authentication needs a second factor, which nobody here has. False when left out. */
  readonly mfa?: boolean;
  /** Whether it may use web services alone, and not log in by browser. True when left out. */
  readonly webServicesOnly?: boolean;
}

/** The one OAuth client that is registered. */
export interface OAuthOptions {
  /** Whether it has an OAuth Application User: without one it gets no token of its own. True when left out. */
  readonly applicationUser?: boolean;
  /** Its Scope Restriction. A token of a `secure` one, which has no auth scope, opens no API. `broad` when left out. */
  readonly scope?: 'broad' | 'secure';
  /** How long an access token is accepted, in seconds; 1800 when left out. */
  readonly lifetime?: number;
}

/** What kind of instance a sandbox is. All of it may be left out: then it is awake, current, and has everything. */
export interface InstanceOptions {
  /** Its release; `current` when left out. */
  readonly release?: Release;
  /** Ids of plugins that it does not have, such as `com.sn_customerservice`. */
  readonly without?: readonly string[];
  /** The user who signs in. */
  readonly user?: UserOptions;
  /**
   * `restricted`: Basic authentication is refused to users who may log in by browser as well and lack the role
   * `snc_basic_auth_api_access`. `accepted` when left out.
   */
  readonly basic?: 'accepted' | 'restricted';
  /** The client that asks for tokens. */
  readonly oauth?: OAuthOptions;
  /** System properties by name, such as `{ 'glide.sc.checkout.twostep': 'true' }`. */
  readonly properties?: Readonly<Record<string, string>>;
  /** A developer instance that fell asleep: every request is answered with a page that says so. */
  readonly asleep?: boolean;
  /** Every request is answered with 503 and a page that says that the instance is under maintenance. */
  readonly maintenance?: boolean;
  /** IP address access control shuts the caller out: every request is answered with 403 and a page. */
  readonly blocked?: boolean;
  /** Every request, those for a token too, is answered with the page where people log in. */
  readonly loginPage?: boolean;
  /** Requests that the user has in an hour; those above are answered with 429. Without it, there is no limit. */
  readonly rateLimit?: number;
  /** Any text: sandboxes of the same seed give new records the same ids. Without it, ids are random. */
  readonly seed?: string;
  /** The clock that stamps records and ends tokens; that of the machine when left out. */
  readonly now?: () => Date;
}

/** What https is served with, each a PEM text. */
export interface TlsOptions {
  readonly key: string;
  /** For 127.0.0.1. */
  readonly cert: string;
  /** The authority that clients have to trust; it is put into the configs. */
  readonly ca?: string;
}

/** Options of a sandbox. */
export interface SandboxOptions extends InstanceOptions {
  /** Port to listen on; without it, a free one. */
  readonly port?: number;
  /** Serves https; without it, plain http. */
  readonly tls?: TlsOptions;
  /** Is given one line for every request: status, method, path and query. */
  readonly log?: (line: string) => void;
}

type Check = readonly [expected: string, holds: (given: unknown) => boolean, secret?: 'secret'];

const is = (kind: string) => (value: unknown) => typeof value === kind;
const flag: Check = ['true or false', is('boolean')];
const listOf = (what: string): Check => [
  `a list of ${what}`,
  (given) => Array.isArray(given) && given.every(is('string')),
];
const oneOf = (...values: string[]): Check => [
  values.map((value) => `'${value}'`).join(' or '),
  (given) => values.some((value) => value === given),
];

/** What the fields of an object have to be; each may be left out. */
interface Checks {
  readonly [field: string]: Check | Checks;
}

/** What each option has to be, for callers whose compiler did not look. */
const checks = {
  port: ['from 0 to 65535', (port) => Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535],
  log: ['a function', is('function')],
  tls: ['an object of the PEM texts key and cert, which belong together, and ca, or without ca', isTls, 'secret'],
  release: oneOf('classic', 'current'),
  without: listOf('plugins'),
  user: {
    roles: listOf('roles'),
    state: oneOf('active', 'inactive', 'locked'),
    mfa: flag,
    webServicesOnly: flag,
  },
  basic: oneOf('accepted', 'restricted'),
  oauth: {
    applicationUser: flag,
    scope: oneOf('broad', 'secure'),
    lifetime: ['a whole number of seconds', (seconds) => Number.isInteger(seconds) && Number(seconds) > 0],
  },
  properties: [
    'an object of texts',
    (properties) => isObject(properties) && Object.values(properties).every(is('string')),
  ],
  asleep: flag,
  maintenance: flag,
  blocked: flag,
  loginPage: flag,
  rateLimit: ['a number of requests', (limit) => typeof limit === 'number' && limit >= 0],
  seed: ['a text', is('string')],
  now: ['a function that gives the time', is('function')],
} satisfies Checks & Record<keyof SandboxOptions, Check | Checks>;

function isTls(given: unknown): boolean {
  if (!isObject(given) || Object.keys(given).some((name) => !['key', 'cert', 'ca'].includes(name))) return false;
  const { key, cert, ca } = given;
  if (typeof key !== 'string' || typeof cert !== 'string') return false;
  try {
    createSecureContext({ key, cert });
    // An authority that is none would be passed over in silence.
    if (ca !== undefined) new X509Certificate(ca as string);
    return true;
  } catch {
    return false;
  }
}

/** Throws a TypeError that names the option and what was expected. */
export function checkOptions(options: SandboxOptions): void {
  checkFields(checks, options as Fields, '');
}

function checkFields(checks: Checks, given: Fields, path: string): void {
  const names = Object.keys(checks);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`startSandbox: ${path}${unknown} is none of ${names.join(', ')}`);
  for (const [name, check] of Object.entries(checks)) {
    const value = given[name];
    if (value === undefined) continue;
    if (isCheck(check)) {
      const [expected, holds, secret] = check;
      if (!holds(value)) throw optionFault(path + name, expected, secret === undefined ? value : undefined);
    } else {
      if (!isObject(value)) throw optionFault(path + name, 'an object', value);
      checkFields(check, value, `${path}${name}.`);
    }
  }
}

const isCheck = (check: Check | Checks): check is Check => Array.isArray(check);

/** What is wrong with an option. What was given is not shown where it is left out. */
export function optionFault(option: string, expected: string, given?: unknown): TypeError {
  const instead = given === undefined ? '' : `, not ${JSON.stringify(given)}`;
  return new TypeError(`startSandbox: ${option} must be ${expected}${instead}`);
}
