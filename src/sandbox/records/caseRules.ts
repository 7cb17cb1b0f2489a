import { type Save, turns } from './save.ts';

const resolved = '6';

/** That a resolution code is asked for is a matter of the form of a case alone: this does not demand it. */
export function completeCase(save: Save): void {
  const { state, row, now } = save;
  if (row.get('state') === resolved && turns(save, 'state'))
    row.set('resolved_at', now).set('resolved_by', state.userId);
}
