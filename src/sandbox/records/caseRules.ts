import type { State } from '../state.ts';
import type { Row } from './tables.ts';

const resolved = '6';
/** 3 closed, 7 cancelled. */
const ended = ['3', '7'];

/** What the platform keeps up on a customer's case. That it asks for a resolution code is a matter of its form alone. */
export function completeCase(state: State, row: Row, now: string): void {
  const caseState = row.get('state') ?? '';
  row.set('active', String(!ended.includes(caseState)));
  if (caseState === resolved && row.get('resolved_at') === '')
    row.set('resolved_at', now).set('resolved_by', state.userId);
  if (ended.includes(caseState) && row.get('closed_at') === '')
    row.set('closed_at', now).set('closed_by', state.userId);
}
