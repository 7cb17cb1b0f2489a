import { refuse } from '../reply.ts';
import { demand } from './dataPolicy.ts';
import { type Save, turns } from './save.ts';

const fresh = '-5';
const assess = '-4';
const authorize = '-3';
const closed = '3';
const canceled = '4';

/** The states of each type in their order. Change models can define others; none is shipped here. */
const lifecycles: ReadonlyMap<string, readonly string[]> = new Map([
  ['normal', [fresh, assess, authorize, '-2', '-1', '0', closed]],
  ['standard', [fresh, '-2', '-1', '0', closed]],
  ['emergency', [fresh, authorize, '-2', '-1', '0', closed]],
]);

/** From here a change can go back to New, besides where a rejection sends it. */
const revertible = new Map([
  ['normal', assess],
  ['emergency', authorize],
]);

const cancelable = [fresh, assess, authorize, '-2', '-1'];

/** Approvals lead out of these, no update of the state does. */
const awaitsApproval = [assess, authorize];

export function completeChange(save: Save): void {
  const { row, before } = save;
  if (before !== undefined) {
    if (turns(save, 'approval')) followApproval(save);
    else if (turns(save, 'state')) checkTransition(save, before);
    if (turns(save, 'type')) checkType(save, before);
  }
  if (row.get('on_hold') === 'true') demand(row, { on_hold_reason: 'On hold reason' });
  // The page speaks of the form; that a caller of the Table API is held to it as well is not documented.
  if (row.get('state') === closed) demand(row, { close_code: 'Close code', close_notes: 'Close notes' });
}

/** Approved, a change that waits for it goes on; rejected, it is New again. */
function followApproval({ row }: Save): void {
  const state = row.get('state') ?? '';
  if (!awaitsApproval.includes(state)) return;
  if (row.get('approval') === 'rejected') row.set('state', fresh);
  if (row.get('approval') === 'approved') row.set('state', nextState(row.get('type'), state) ?? state);
}

function checkTransition({ row }: Save, before: Save['row']): void {
  const from = before.get('state') ?? '';
  const to = row.get('state') ?? '';
  const type = row.get('type') ?? '';
  if (to === canceled && cancelable.includes(from)) return;
  if (to === fresh && revertible.get(type) === from) return;
  const forward = to === nextState(type, from);
  const held = awaitsApproval.includes(from) && row.get('approval') !== 'approved';
  const unassigned = from === fresh && row.get('assignment_group') === '';
  if (!forward || held || unassigned) throw aborted('Change Model: Check State Transition');
}

/** A type can change while the change is New and nobody was asked; a standard one is made from a template. */
function checkType({ row }: Save, before: Save['row']): void {
  const isNew = before.get('state') === fresh && before.get('approval') === 'not requested';
  const known = ['normal', 'emergency'].includes(row.get('type') ?? '');
  // The name of the rule is not documented.
  if (!isNew || !known) throw aborted('Change Type: Check Transition');
}

function nextState(type: string | undefined, state: string): string | undefined {
  const states = lifecycles.get(type ?? '') ?? [];
  return states.includes(state) ? states[states.indexOf(state) + 1] : undefined;
}

/** An instance names the rule with its key; the one here is made up. */
function aborted(rule: string) {
  const detail = `Operation against file 'change_request' was aborted by Business Rule '${rule}^4d1f0c7e52b94a6a8b3f7d1a90c2e6f5'. Business Rule Stack:${rule}`;
  return refuse(403, 'Operation Failed', detail);
}
