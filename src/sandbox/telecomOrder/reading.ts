import type { Call } from '../api.ts';
import { type Page, partHeaders } from '../paging.ts';
import type { Fields } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import type { Reply } from '../reply.ts';
import type { State } from '../state.ts';
import type { Address } from './creating.ts';
import { asBefore } from './deprecated.ts';
import { noSuchOrder, refuseOrder, wrong } from './faults.ts';
import type { Kind } from './kinds.ts';
import { orderById, ordersOf } from './orders.ts';
import { visitQueue } from './queue.ts';
import { shownOrder } from './shapes.ts';

const defaultLimit = 20;
const maxLimit = 100;

/** The links of a part, in the order in which pages name them. */
const links = ['first', 'last', 'next', 'previous'] as const;

/** One order; or, with the same status, why there is none yet. */
export function getOrder(state: State, kind: Kind, id: string, address: Address = 'present'): Reply {
  const queued = visitQueue(state, kind, id);
  if (queued !== undefined) return { status: 200, headers: {}, body: queued };
  const row = orderById(state, kind, id) ?? productOrderByExternalId(state, kind, id);
  if (row === undefined) throw noSuchOrder();
  return { status: 200, headers: {}, body: shownAt(address, state, kind, row) };
}

/** Of product orders the key of the other system does as well. */
function productOrderByExternalId(state: State, kind: Kind, id: string): Row | undefined {
  if (kind.category !== 'product' || id === '') return undefined;
  return ordersOf(state, kind).find((row) => row.get('external_id') === id);
}

/** A list comes bare. One that has nothing in it is no list but a 404; a part of one is a 206. */
export function listOrders(state: State, call: Call, kind: Kind, address: Address = 'present'): Reply {
  const page = pageOf(call.query);
  const rows = ordersOf(state, kind).filter((row) => isAskedFor(kind, row, call.query));
  const shown = rows.slice(page.offset, page.offset + page.limit);
  if (shown.length === 0) throw noSuchOrder();
  const body = shown.map((row) => only(shownAt(address, state, kind, row), call.query.get('fields')));
  const partial = shown.length < rows.length;
  const paged = partial || call.query.has('limit') || call.query.has('offset');
  return {
    status: partial ? 206 : 200,
    headers: paged ? partHeaders(links, call, page, shown.length, rows.length) : {},
    body,
  };
}

function shownAt(address: Address, state: State, kind: Kind, row: Row): Fields {
  const shown = shownOrder(state, kind, row);
  return address === 'present' ? shown : asBefore(shown);
}

/** All but the state are filters that the page of the Brazil release has for product orders. */
const filters = {
  product: new Map([
    ['state', 'state'],
    ['externalId', 'external_id'],
    ['account', 'account'],
    ['contact', 'contact'],
    ['consumer', 'consumer'],
  ]),
  service: new Map([['state', 'state']]),
};

function isAskedFor(kind: Kind, row: Row, query: URLSearchParams): boolean {
  return [...filters[kind.category]].every(([name, column]) => {
    const wanted = query.get(name) ?? '';
    return wanted === '' || row.get(column) === wanted;
  });
}

/** Names that no order has are ignored. That commas separate them is documented for trouble tickets alone. */
function only(order: Fields, names: string | null): Fields {
  if (names === null || names === '') return order;
  const wanted = new Set(names.split(',').map((name) => name.trim()));
  return Object.fromEntries(Object.entries(order).filter(([name]) => wanted.has(name)));
}

/** What a limit above the highest does is not documented; here it counts as the highest. */
function pageOf(query: URLSearchParams): Page {
  const numberOf = (name: string, otherwise: number) => {
    const given = query.get(name) ?? '';
    if (given !== '' && !/^\d+$/.test(given)) throw refuseOrder(wrong(`Invalid query parameter: ${name}`));
    return given === '' ? otherwise : Number(given);
  };
  return { limit: Math.min(numberOf('limit', defaultLimit) || defaultLimit, maxLimit), offset: numberOf('offset', 0) };
}
