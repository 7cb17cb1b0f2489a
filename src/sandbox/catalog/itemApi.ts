import type { Api, Call } from '../api.ts';
import { pageOf, relativeNextLink, slicePage } from '../paging.ts';
import type { Row } from '../records/tables.ts';
import { ok, type Reply, refuse } from '../reply.ts';
import type { State } from '../state.ts';
import { catalogsOf, categoriesOf, kindOf, visibleItem, visibleItems } from './items.ts';
import { itemDetails, itemSummary } from './itemView.ts';

const defaultLimit = 10_000;

export const itemApi: Api = {
  routes: [
    ['GET', '/api/sn_sc/servicecatalog/items', listItems],
    ['GET', '/api/sn_sc/servicecatalog/items/*', getItem],
  ],
};

/** Only what the user may order is listed. */
function listItems(state: State, call: Call): Reply {
  const rows = visibleItems(state).filter((item) => isAskedFor(state, item, call.query));
  const page = pageOf(call.query, defaultLimit);
  const items = slicePage(rows, page).map((row) => itemSummary(state, row));
  return ok(items, relativeNextLink(call, page, rows.length));
}

/** An unknown id is 400 here, not 404; the text is not documented. */
function getItem(state: State, _call: Call, id: string): Reply {
  const item = visibleItem(state, id);
  if (item === undefined) throw refuse(400, 'Item not found or not visible', '');
  return ok(itemDetails(state, item));
}

/** What an id of no catalog or category does is not documented; here nothing is in it. */
function isAskedFor(state: State, item: Row, query: URLSearchParams): boolean {
  const catalog = query.get('sysparm_catalog') ?? '';
  const category = query.get('sysparm_category') ?? '';
  return (
    (catalog === '' || catalogsOf(state, item).some((row) => row.get('sys_id') === catalog)) &&
    (category === '' || categoriesOf(state, item).includes(category)) &&
    isOfType(item, query.get('sysparm_type') ?? '') &&
    hasWords(item, query.get('sysparm_text') ?? '')
  );
}

/** Two types are documented, and seen in the spelling that answers have. Any other is ignored. */
function isOfType(item: Row, type: string): boolean {
  const [, kind] = /^(record.producer|order.guide)$/i.exec(type) ?? [];
  return kind === undefined || kindOf(item) === kind.toLowerCase().replace(/[^a-z]/, '_');
}

/** How the search ranks and stems is not documented: all words have to stand in name or summary. */
function hasWords(item: Row, search: string): boolean {
  const text = `${item.get('name')} ${item.get('short_description')}`.toLowerCase();
  const words = search.replaceAll('"', ' ').toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
