import { demand } from './dataPolicy.ts';
import { type Save, turns } from './save.ts';

/** The shipped priority lookup: rows are impact 1 to 3, columns urgency 1 to 3. */
const priorities = ['123', '234', '345'];

const onHold = '3';
const resolved = '6';
const closed = '7';
const awaitingCaller = '1';

export function completeIncident(save: Save): void {
  const { row, before, now } = save;
  const priority = priorities[Number(row.get('impact')) - 1]?.[Number(row.get('urgency')) - 1];
  // A priority that the caller sent is overwritten.
  row.set('priority', priority ?? '');
  const incidentState = row.get('state') ?? '';
  // The older twin of the state is always equal to it.
  row.set('incident_state', incidentState);
  if (incidentState === resolved || incidentState === closed) {
    demand(row, { close_code: 'Resolution code', close_notes: 'Resolution notes' });
  }
  if (incidentState === onHold) demandReason(save);
  const untimed = row.get('resolved_at') === (before?.get('resolved_at') ?? '');
  if (incidentState === resolved && turns(save, 'state') && untimed) {
    row.set('resolved_at', now).set('resolved_by', save.state.userId);
  }
  if (before?.get('state') === onHold && incidentState !== onHold) row.set('hold_reason', '');
}

/** Whoever waits for the caller tells the caller so, when the incident is put on hold. */
function demandReason(save: Save): void {
  const { row, before } = save;
  demand(row, { hold_reason: 'On hold reason' });
  if (row.get('hold_reason') !== awaitingCaller) return;
  const asks = turns(save, 'state') || turns(save, 'hold_reason');
  if (asks && row.get('comments') === (before?.get('comments') ?? '')) {
    demand(new Map(), { comments: 'Additional comments' });
  }
}
