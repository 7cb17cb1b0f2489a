import { createHash, randomUUID } from 'node:crypto';
import { type InstanceOptions, type OAuthOptions, optionFault, type Release, type UserOptions } from './options.ts';
import type { Closed } from './pages.ts';

/** What kind of instance it is, with every default filled in. */
export interface Instance {
  readonly release: Release;
  readonly has: (plugin: string) => boolean;
  readonly hasRole: (role: string) => boolean;
  /** A system property; blank where it is not set. */
  readonly property: (name: string) => string;
  readonly user: Required<Omit<UserOptions, 'roles'>>;
  readonly basic: 'accepted' | 'restricted';
  readonly oauth: Required<OAuthOptions>;
  /** Why it answers nothing but one page. */
  readonly closed: Closed | undefined;
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
  ['com.snc.platform.security.oauth', 'OAuth 2.0'],
  ['com.glide.tokenbased_auth', 'API Key and HMAC Authentication'],
]);

/** The properties that something here acts on, and what a new instance has there, but for one. */
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
  ['com.snc.platform.security.oauth.is.active', 'true'],
  // 'false' on a new instance, until its administrator changes it: here it can be tried at once.
  ['glide.oauth.inbound.client.credential.grant_type.enabled', 'true'],
  ['glide.oauth.inbound.ropc.grant_type.disabled', 'false'],
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

/** Throws a TypeError where a plugin or a property is none that is known. */
export function makeInstance(options: InstanceOptions): Instance {
  const { release = 'current', without = [], user = {}, basic = 'accepted', oauth = {} } = options;
  for (const plugin of without)
    if (!plugins.has(plugin)) throw optionFault('without', `one of ${list(plugins)}`, plugin);
  for (const name of Object.keys(options.properties ?? {}))
    if (!properties.has(name)) throw optionFault('properties', `one of ${list(properties)}`, name);
  const held = new Set(user.roles ?? roles);
  const set = new Map([...properties, ...Object.entries(options.properties ?? {})]);
  return {
    release,
    has: (plugin) => !without.includes(plugin),
    hasRole: (role) => held.has(role),
    property: (name) => set.get(name) ?? '',
    user: { state: user.state ?? 'active', mfa: user.mfa ?? false, webServicesOnly: user.webServicesOnly ?? true },
    basic,
    oauth: {
      applicationUser: oauth.applicationUser ?? true,
      scope: oauth.scope ?? 'broad',
      lifetime: oauth.lifetime ?? 1800,
    },
    // In the order in which a request meets them.
    closed: (['blocked', 'maintenance', 'asleep', 'loginPage'] as const).find((reason) => options[reason]),
    rateLimit: options.rateLimit ?? Number.POSITIVE_INFINITY,
    newId: ids(options.seed),
    now: options.now ?? (() => new Date()),
  };
}

function ids(seed: string | undefined): () => string {
  if (seed === undefined) return () => randomUUID().replaceAll('-', '');
  let given = 0;
  return () => {
    given += 1;
    return createHash('sha256').update(`${seed} ${given}`).digest('hex').slice(0, 32);
  };
}

const list = (names: ReadonlyMap<string, string>) => [...names.keys()].join(', ');
