import type { Api, Call, Handler, Route } from './api.ts';
import { cartApi } from './catalog/cartApi.ts';
import { catalogApi } from './catalog/catalogApi.ts';
import { delegationApi } from './catalog/delegationApi.ts';
import { deliveryAddressApi } from './catalog/deliveryAddressApi.ts';
import { itemApi } from './catalog/itemApi.ts';
import { orderGuideApi } from './catalog/orderGuideApi.ts';
import { orderNowApi } from './catalog/orderNowApi.ts';
import { recordProducerApi } from './catalog/recordProducerApi.ts';
import { variableApi } from './catalog/variableApi.ts';
import { wishlistApi } from './catalog/wishlistApi.ts';
import { customerApi } from './customer/customerApi.ts';
import type { Instance } from './instance.ts';
import { orderApi } from './order/orderApi.ts';
import { partsAt } from './pathParts.ts';
import { noSuchResource, notServed, refuse } from './reply.ts';
import { tableApi } from './table/tableApi.ts';
import { classicServiceOrderApi, productOrderApi, serviceOrderApi } from './telecomOrder/telecomOrderApis.ts';
import { ticketApi } from './ticket/ticketApi.ts';

const apis: readonly Api[] = [
  customerApi,
  tableApi,
  catalogApi,
  itemApi,
  delegationApi,
  deliveryAddressApi,
  recordProducerApi,
  variableApi,
  cartApi,
  orderGuideApi,
  orderNowApi,
  wishlistApi,
  ticketApi,
  // An order of Order Management may have any id: the addresses of product orders stand before those.
  productOrderApi,
  classicServiceOrderApi,
  serviceOrderApi,
  orderApi,
];

// APIs that an instance can have and this one lacks. It says so, since a 400 would read as a missing plugin.
const lacking = /^\/api\/sn_sc\/servicecatalog\/(items\/[^/]+\/variables|variables\/display_value)(\/|$)/;

/** What serves a request, and the ids in its path. */
export interface Found {
  readonly api: Api;
  readonly handler: Handler;
  readonly ids: readonly string[];
  readonly version: Call['version'];
}

/**
 * Finds what serves a request, or refuses: 400 where nothing stands at the path, 405 where the method is wrong, 501
 * where an instance can have something and this one does not.
 */
export function findRoute(instance: Instance, method: string, path: string): Found {
  const [, version] = /^\/api\/[^/]+\/(v\d+)\//.exec(path) ?? [];
  const plainPath = version === undefined ? path : path.replace(`/${version}/`, '/');
  const standing = apis
    .filter(({ plugins = [] }) => plugins.every(instance.has))
    .flatMap((api) => standingIn(api, instance, plainPath));
  if (standing.length === 0) throw lacking.test(plainPath) ? notServed() : noSuchResource();
  // HEAD is GET without the body, which the server leaves out.
  const found = standing.find(({ verb }) => verb === (method === 'HEAD' ? 'GET' : method));
  if (found !== undefined) return { ...found, version };
  // The text is not documented.
  const allowed = [...new Set(standing.map(({ verb }) => verb))].join(', ');
  throw refuse(405, 'Method not supported', `Allowed: ${allowed}`, { Allow: allowed });
}

function standingIn(api: Api, { release }: Instance, path: string) {
  return api.routes.flatMap(([verb, pattern, handler, only = release]: Route) => {
    const ids = only === release ? idsIn(pattern, path) : undefined;
    return ids === undefined ? [] : [{ api, verb, handler, ids }];
  });
}

/** The ids in a path; undefined where the pattern does not fit, an id is blank, or one is no text. */
function idsIn(pattern: string, path: string): string[] | undefined {
  const parts = partsAt(pattern, path);
  if (parts === undefined || parts.includes('')) return undefined;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
