import { type Save, turns } from './save.ts';

const ofTasks = ['3', '4', '7'];

/** The states in which a record is done with. Of problems only the 4 of a sample is known. */
const closingStates: ReadonlyMap<string, readonly string[]> = new Map([
  ['change_request', ['3', '4']],
  ['incident', ['7', '8']],
  ['problem', ['4']],
  ['sc_req_item', ofTasks],
  ['sc_request', ofTasks],
  ['sc_task', ofTasks],
  ['sn_customerservice_case', ['3', '7']],
  ['task', ofTasks],
]);

/** A closed task is no longer active, and says when it was closed and by whom. */
export function closeTask(save: Save): void {
  const { state, definition, row, now } = save;
  const states = closingStates.get(definition.name);
  if (states === undefined) return;
  const closes = states.includes(row.get('state') ?? '');
  row.set('active', String(!closes));
  if (turns(save, 'state')) row.set('closed_at', closes ? now : '').set('closed_by', closes ? state.userId : '');
}
