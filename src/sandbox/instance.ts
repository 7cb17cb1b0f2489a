import { createHash, randomUUID } from 'node:crypto';

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

/** What kind of instance it is, with every default filled in. */
export interface Instance {
  readonly release: Release;
  readonly has: (plugin: string) => boolean;
  readonly hasRole: (role: string) => boolean;
  /** A system property; blank where it is not set. */
  readonly property: (name: string) => string;
  readonly asleep: boolean;
  readonly rateLimit: number;
  /** A new sys_id. */
  readonly newId: () => string;
  readonly now: () => Date;
}

/** What an instance can be `without`, and what it is called. */
export const plugins: ReadonlyMap<string, string> = new Map([
  ['com.sn_customerservice', 'Customer Service'],
  ['com.snc.install_base', 'Customer Service Install Base Management'],
  ['app-csm-order-mgmt', 'Order Management'],
  ['sn_ind_tmt_orm', 'Order Management for Telecommunications'],
  ['sn_tmf_api', 'Telecommunication Open APIs'],
  ['sn_ind_tsm_sdwan', 'Proactive Service Experience Workflows'],
]);

/** The properties that something here acts on, and what a new instance has there. */
export const properties: ReadonlyMap<string, string> = new Map([
  ['glide.invalid_query.returns_no_rows', 'false'],
  ['glide.sc.checkout.twostep', 'false'],
  ['glide.sc.req_for.roles', ''],
  ['glide.sc.req_for.roles.default', 'deny'],
  ['sn_ind_tsm_sdwan.pagination.set_limit', '25'],
  ['sn_ind_tsm_sdwan.pagination.max_limit', '100'],
  ['sn_ind_tmt_orm.create_product_order_validations_async', 'true'],
  ['sn_ind_tmt_orm.create_product_order_validations_sync', 'true'],
  ['sn_ind_tmt_orm.create_service_order_validations_async', 'true'],
  ['sn_ind_tmt_orm.create_service_order_validations_sync', 'true'],
]);

/** The roles that endpoints ask for. */
const roles = [
  'admin',
  'csm_ws_integration',
  'sn_csm_om.order_integrator',
  'sn_csm_om.order_admin',
  'sn_csm_om.customer_agent',
  'sn_csm_om.consumer_agent',
  'sn_ind_tmt_orm.order_integrator',
  'ticket_integrator',
  'catalog_admin',
  'itil',
  'itil_admin',
  'user_admin',
  'approver_user',
  'approval_admin',
];

const known: Readonly<Record<keyof InstanceOptions, true>> = {
  release: true,
  without: true,
  user: true,
  properties: true,
  asleep: true,
  rateLimit: true,
  seed: true,
  now: true,
};

/** Throws a TypeError that names the option and what was expected. */
export function makeInstance(options: InstanceOptions): Instance {
  checkKinds(options);
  const {
    release = 'current',
    without = [],
    user = {},
    asleep = false,
    rateLimit = Number.POSITIVE_INFINITY,
  } = options;
  if (release !== 'classic' && release !== 'current') throw fault('release', "'classic' or 'current'", release);
  for (const plugin of without) if (!plugins.has(plugin)) throw fault('without', `one of ${list(plugins)}`, plugin);
  for (const name of Object.keys(options.properties ?? {}))
    if (!properties.has(name)) throw fault('properties', `one of ${list(properties)}`, name);
  if (!(rateLimit >= 0)) throw fault('rateLimit', 'a number of requests', rateLimit);
  const held = new Set(user.roles ?? roles);
  const set = new Map([...properties, ...Object.entries(options.properties ?? {})]);
  return {
    release,
    has: (plugin) => !without.includes(plugin),
    hasRole: (role) => held.has(role),
    property: (name) => set.get(name) ?? '',
    asleep,
    rateLimit,
    newId: ids(options.seed),
    now: options.now ?? (() => new Date()),
  };
}

const isTextList = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const is = (kind: string) => (value: unknown) => typeof value === kind;

type Kind = readonly [option: keyof InstanceOptions, expected: string, holds: (given: unknown) => boolean];

/** What options have to be, for callers whose compiler did not look. */
const kinds: readonly Kind[] = [
  ['without', 'a list of plugins', isTextList],
  [
    'user',
    'an object with a list of roles',
    (user) =>
      isObject(user) &&
      Object.entries(user).every(([name, value]) => name === 'roles' && (!value || isTextList(value))),
  ],
  [
    'properties',
    'an object of texts',
    (properties) => isObject(properties) && Object.values(properties).every(is('string')),
  ],
  ['asleep', 'true or false', is('boolean')],
  ['rateLimit', 'a number of requests', is('number')],
  ['seed', 'a text', is('string')],
  ['now', 'a function that gives the time', is('function')],
];

function checkKinds(options: InstanceOptions): void {
  const wrong = kinds.find(([option, , holds]) => options[option] !== undefined && !holds(options[option]));
  if (wrong !== undefined) throw fault(wrong[0], wrong[1], options[wrong[0]]);
}

function ids(seed: string | undefined): () => string {
  if (seed === undefined) return () => randomUUID().replaceAll('-', '');
  let given = 0;
  return () => {
    given += 1;
    return createHash('sha256').update(`${seed} ${given}`).digest('hex').slice(0, 32);
  };
}

/** Names of options that exist, for those who check what they were given. */
export const instanceOptions: readonly string[] = Object.keys(known);

export function fault(option: string, expected: string, given: unknown): TypeError {
  return new TypeError(`startSandbox: ${option} must be ${expected}, not ${JSON.stringify(given)}`);
}

const list = (names: ReadonlyMap<string, string>) => [...names.keys()].join(', ');
