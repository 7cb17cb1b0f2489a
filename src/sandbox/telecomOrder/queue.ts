import type { Fields } from '../payload.ts';
import type { Row } from '../records/tables.ts';
import { insertRecord, updateRecord } from '../records/write.ts';
import { kept, type State, tableOf } from '../state.ts';
import { bodyOf, errorBody, type Fault, missing, refuseOrder, wrong } from './faults.ts';
import type { Kind } from './kinds.ts';
import { insertOrder } from './saving.ts';
import { currencyTexts, queueTexts } from './texts.ts';

interface Queued {
  readonly kind: Kind;
  readonly body: Fields;
  /** What will keep it from being made. */
  readonly fault: Fault | undefined;
  readonly record: Row;
}

/** By the sys_id that the order will get. */
const waitingOf = kept(() => new Map<string, Queued>());
/** What went wrong with those that could not be made. */
const failedOf = kept(() => new Map<string, Fault>());

/** Puts an order into the inbound queue, and tells the sys_id that it will get. */
export function enqueue(state: State, kind: Kind, body: Fields, fault: Fault | undefined): string {
  const id = state.instance.newId();
  const record = insertRecord(state, tableOf(state, 'sn_tmt_core_inbound_queue'), { order_id: id });
  waitingOf(state).set(id, { kind, body, fault, record });
  return id;
}

/**
 * What a read of a queued order is told: that it waits, or that it could not be made. A scheduled job works the queue
 * off. Here it runs after the first read that was told to wait, so that the next one finds what became of the order.
 */
export function visitQueue(state: State, kind: Kind, id: string): Fields | undefined {
  const failed = failedOf(state).get(id);
  if (failed !== undefined) return bodyOf(failed);
  const queued = waitingOf(state).get(id);
  if (queued === undefined || queued.kind !== kind) return undefined;
  workOff(state, id, queued);
  return errorBody(102, queueTexts.queued, queueTexts.waiting);
}

function workOff(state: State, id: string, { kind, body, fault, record }: Queued): void {
  const table = tableOf(state, 'sn_tmt_core_inbound_queue');
  waitingOf(state).delete(id);
  if (fault === undefined) {
    insertOrder(state, kind, body, id);
    updateRecord(state, table, record, { state: 'completed' });
  } else {
    const failed = asQueued(fault);
    failedOf(state).set(id, failed);
    updateRecord(state, table, record, { state: 'error', error: failed.text });
  }
}

/** An absent currency is worded in another way here. */
function asQueued(fault: Fault): Fault {
  return fault.text === currencyTexts.missing ? missing(currencyTexts.missingInQueue) : fault;
}

/** What cannot be done yet with an order that waits. */
export function refuseQueued(state: State, id: string, text: string): void {
  if (waitingOf(state).has(id)) throw refuseOrder(wrong(text));
}
