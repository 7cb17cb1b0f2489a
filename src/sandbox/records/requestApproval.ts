import { type State, tableOf } from '../state.ts';
import type { SaveOther } from './save.ts';
import type { Row } from './tables.ts';

type Columns = Readonly<Record<string, string>>;

/**
 * What follows for a request from its approval. Stages come from a flow of the instance; these are the base system's.
 * What stage and state a rejected one gets is not documented; 4 is Closed Incomplete.
 */
const ofRequest = new Map<string, Columns>([
  ['requested', { request_state: 'requested', stage: 'requested' }],
  ['approved', { request_state: 'in_process', stage: 'request_approved' }],
  ['rejected', { state: '4', request_state: 'closed_rejected', stage: 'closed_incomplete' }],
]);

/** What follows for its items. That their approval goes with that of the request is not documented. */
const ofItem = new Map<string, Columns>([
  ['requested', { approval: 'requested', stage: 'waiting_for_approval' }],
  ['approved', { approval: 'approved', stage: 'fulfillment' }],
  ['rejected', { approval: 'rejected', state: '4', stage: 'request_cancelled' }],
]);

/** The approval of a request has come to something else: the request and its items move. */
export function moveRequest(state: State, request: Row, save: SaveOther): void {
  const approval = request.get('approval') ?? '';
  const [next, nextOfItems] = [ofRequest.get(approval), ofItem.get(approval)];
  if (next === undefined || nextOfItems === undefined) return;
  const items = tableOf(state, 'sc_req_item');
  const own = [...items.rows.values()].filter((item) => item.get('request') === request.get('sys_id'));
  for (const item of own) save(items, item, nextOfItems);
  // Last, since items that close take their request with them, to another end than that of a rejected one.
  save(tableOf(state, 'sc_request'), request, next);
}

/** What a new request and its items start with: they wait for approval. */
export const [waiting, waitingItem]: [Columns, Columns] = [
  ofRequest.get('requested') ?? {},
  ofItem.get('requested') ?? {},
];
