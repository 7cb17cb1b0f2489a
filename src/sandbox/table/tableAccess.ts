import type { Row, Table } from '../records/tables.ts';
import { refuse } from '../reply.ts';
import type { State } from '../state.ts';

type Change = 'Insert' | 'Update' | 'Delete';

const everyday = 'itil';
const people = ['user_admin'];

/**
 * One of these roles may write to a table, as far as pages name any. Who may read is a matter of an instance's own
 * access rules, and no page lists them: here everyone may.
 */
const writers: ReadonlyMap<string, readonly string[]> = new Map([
  ['change_request', [everyday, 'sn_change_write']],
  ['cmn_location', people],
  ['core_company', people],
  ['incident', [everyday, 'sn_incident_write']],
  ['problem', [everyday]],
  ['sc_req_item', [everyday, 'sn_request_write']],
  ['sc_request', [everyday, 'sn_request_write']],
  ['sc_task', [everyday, 'sn_request_write']],
  ['sys_user', people],
  ['sys_user_grmember', people],
  ['sys_user_group', people],
  ['task', [everyday]],
]);

/** Those that take more than writing to be deleted. */
const deletedBy: ReadonlyMap<string, string> = new Map([
  ['change_request', 'itil_admin'],
  ['incident', 'itil_admin'],
  ['problem', 'itil_admin'],
]);

export function checkAccess(state: State, { definition }: Table, change: Change, row?: Row): void {
  const { hasRole } = state.instance;
  if (hasRole('admin')) return;
  const { name } = definition;
  const needed = name === 'sysapproval_approver' ? approvers(state, row) : writers.get(name);
  const stronger = change === 'Delete' ? deletedBy.get(name) : undefined;
  const may = (needed === undefined || needed.some(hasRole)) && (stronger === undefined || hasRole(stronger));
  if (!may) throw refuse(403, 'Operation Failed', `ACL Exception ${change} Failed due to security constraints`);
}

/** Approvals are decided by those who were asked, or by who may decide for others. */
function approvers({ userId }: State, row: Row | undefined): readonly string[] {
  const own = row === undefined || row.get('approver') === userId;
  return own ? ['approver_user', 'approval_admin'] : ['approval_admin'];
}
