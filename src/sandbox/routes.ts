import { emptyCart, getCart } from './cartApi.ts';
import { getItem, listItems } from './catalogApi.ts';
import { createContact, getAccount, getContact, listAccounts, listContacts } from './customerApi.ts';
import { orderItem } from './orderApi.ts';
import { noSuchResource, notServed, Refusal, type Reply } from './reply.ts';
import type { State } from './state.ts';
import { createRecord, deleteRecord, getRecord, listRecords, updateRecordById } from './tableApi.ts';

/** A request that was let in, as a handler sees it. */
export interface Call {
  /** Scheme and host that the caller asked, for links in answers. */
  readonly origin: string;
  /** As it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
  /** `v1`, `v2`; absent when the path names none, which means the newest. */
  readonly version: string | undefined;
}

/** The ids are the parts of the path that stand at a `*`, decoded. */
type Handler = (state: State, call: Call, ...ids: string[]) => Reply;

interface Route {
  readonly version: string | undefined;
  readonly ids: readonly string[];
  readonly handler: Handler;
}

const routes: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  ['GET', '/api/now/account', listAccounts],
  ['GET', '/api/now/account/*', getAccount],
  ['GET', '/api/now/contact', listContacts],
  ['POST', '/api/now/contact', createContact],
  ['GET', '/api/now/contact/*', getContact],
  ['GET', '/api/now/table/*', listRecords],
  ['POST', '/api/now/table/*', createRecord],
  ['GET', '/api/now/table/*/*', getRecord],
  ['PUT', '/api/now/table/*/*', updateRecordById],
  ['PATCH', '/api/now/table/*/*', updateRecordById],
  ['DELETE', '/api/now/table/*/*', deleteRecord],
  ['GET', '/api/sn_sc/servicecatalog/items', listItems],
  ['GET', '/api/sn_sc/servicecatalog/items/*', getItem],
  ['POST', '/api/sn_sc/servicecatalog/items/*/order_now', orderItem],
  ['GET', '/api/sn_sc/servicecatalog/cart', getCart],
  ['DELETE', '/api/sn_sc/servicecatalog/cart/*/empty', emptyCart],
];

// APIs that an instance can have and this one lacks. It says so, since a 400 would read as a missing plugin.
const lacking = /^\/api\/(now\/consumer|sn_sc|sn_csm_order_mgmt|sn_ind_tmt_orm|sn_tmf_api|sn_ind_tsm_sdwan)(\/|$)/;

/**
 * Finds what serves a request, or refuses: 400 where nothing stands at the path, 405 where the method is wrong, 501
 * where an instance can have something and this one does not.
 */
export function findRoute(method: string, path: string): Route {
  const [, version] = /^\/api\/[^/]+\/(v\d+)\//.exec(path) ?? [];
  const plainPath = version === undefined ? path : path.replace(`/${version}/`, '/');
  const standing = routes.flatMap(([verb, pattern, handler]) => {
    const ids = matchPath(pattern, plainPath);
    return ids === undefined ? [] : [{ verb, handler, ids, version }];
  });
  if (standing.length === 0) throw lacking.test(plainPath) ? notServed() : noSuchResource();
  // HEAD is GET without the body, which the server leaves out.
  const route = standing.find(({ verb }) => verb === (method === 'HEAD' ? 'GET' : method));
  if (route === undefined) {
    // The text is not documented.
    const allowed = standing.map(({ verb }) => verb).join(', ');
    throw new Refusal(405, 'Method not supported', `Allowed: ${allowed}`, { Allow: allowed });
  }
  return route;
}

function matchPath(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const fits =
    wanted.length === given.length && wanted.every((part, i) => (part === '*' ? given[i] : part === given[i]));
  if (!fits) return undefined;
  try {
    return given.filter((_, i) => wanted[i] === '*').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
