import { type State, tableOf } from '../state.ts';
import { moveChildren } from './childIncidents.ts';
import { findRecord } from './hierarchy.ts';
import { moveLines } from './orderRules.ts';
import { moveRequest } from './requestApproval.ts';
import type { SaveOther } from './save.ts';
import type { Row, Table } from './tables.ts';

/** What a save moves in other records. */
export function applyEffects(state: State, table: Table, row: Row, before: Row | undefined, save: SaveOther): void {
  const saveIn = (name: string, id: string | undefined, fields: Readonly<Record<string, string>>) => {
    const target = tableOf(state, name);
    const found = target.rows.get(id ?? '');
    if (found !== undefined) save(target, found, fields);
  };
  const turned = (column: string) => row.get(column) !== before?.get(column);
  if (table.definition.name === 'sysapproval_approver' && turned('state')) followApprover(state, row, save);
  if (table.definition.name === 'change_request' && before !== undefined && turned('state')) {
    if (row.get('state') === '-5') cancelApprovals(state, row, save);
  }
  if (table.definition.name === 'sc_request' && before !== undefined && turned('approval'))
    moveRequest(state, row, save);
  if (table.definition.name === 'incident' && before !== undefined && (turned('state') || turned('hold_reason')))
    moveChildren(table, row, (child, fields) => save(table, child, fields));
  if (table.definition.name === 'sn_ind_tmt_orm_order' && before !== undefined && turned('state'))
    moveLines(state, row, save);
  if (table.definition.name === 'sc_task' && turned('state')) {
    const closing = closingOf(table, 'request_item', row);
    if (closing !== undefined) saveIn('sc_req_item', row.get('request_item'), { state: closing });
  }
  if (table.definition.name === 'sc_req_item' && turned('state')) {
    const closing = closingOf(table, 'request', row);
    const request_state = requestStates.get(closing ?? '');
    if (closing !== undefined && request_state)
      saveIn('sc_request', row.get('request'), { state: closing, request_state });
  }
}

const requestStates = new Map([
  ['3', 'closed_complete'],
  ['4', 'closed_incomplete'],
  ['7', 'closed_skipped'],
]);

/** The approval of a task is that of all who were asked together. */
function followApprover(state: State, approver: Row, save: SaveOther): void {
  const found = findRecord(state, tableOf(state, 'task'), approver.get('sysapproval') ?? '');
  if (found === undefined) return;
  const approval =
    approver.get('state') === 'rejected' ? 'rejected' : together(found.table, approvalsOf(state, found.row));
  if (approval !== found.row.get('approval')) save(found.table, found.row, { approval });
}

function approvalsOf(state: State, task: Row): Row[] {
  const { rows } = tableOf(state, 'sysapproval_approver');
  return [...rows.values()].filter((row) => row.get('sysapproval') === task.get('sys_id'));
}

/** A change that was rejected can ask anew: then what was said before no longer counts. */
function together({ definition }: Table, approvals: readonly Row[]): string {
  const states = approvals.map((row) => row.get('state') ?? '').filter((state) => answers.includes(state));
  const since = states.slice(states.lastIndexOf('rejected') + 1);
  const counted = definition.name === 'change_request' && since.length > 0 ? since : states;
  return answers.find((answer) => counted.includes(answer)) ?? 'not requested';
}

/** What one of several says counts before what others say. */
const answers = ['rejected', 'requested', 'approved'];

/** Nobody has to decide any more about a change that is New again. */
function cancelApprovals(state: State, change: Row, save: SaveOther): void {
  const pending = approvalsOf(state, change).filter((row) => row.get('state') === 'requested');
  for (const row of pending) save(tableOf(state, 'sysapproval_approver'), row, { state: 'cancelled' });
}

/**
 * The state that the whole closes in, once all its parts are closed: incomplete when one is, skipped when all are, else
 * complete. What closed and skipped parts make together is not documented.
 */
function closingOf(parts: Table, whole: string, part: Row): string | undefined {
  const id = part.get(whole) ?? '';
  const siblings = [...parts.rows.values()].filter((row) => id !== '' && row.get(whole) === id);
  const states = siblings.map((row) => row.get('state') ?? '');
  if (states.length === 0 || !states.every((each) => requestStates.has(each))) return undefined;
  return states.includes('4') ? '4' : states.includes('3') ? '3' : '7';
}
