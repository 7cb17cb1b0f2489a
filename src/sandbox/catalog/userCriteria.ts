import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';

/**
 * Whether the user criteria of an item let a user get it: one of those that it is available for, if there are any, and
 * none of those that it is not available for, which win. Nobody gets an item that is asked for a user who is not known.
 */
export function isEntitled(state: State, item: string, userId: string): boolean {
  const user = tableOf(state, 'sys_user').rows.get(userId);
  if (user === undefined) return false;
  const meets = (criteria: Row) => meetsCriteria(user, criteria);
  const wanted = criteriaOf(state, 'sc_cat_item_user_criteria_mtom', item);
  const barred = criteriaOf(state, 'sc_cat_item_user_criteria_no_mtom', item);
  return (wanted.length === 0 || wanted.some(meets)) && !barred.some(meets);
}

function criteriaOf(state: State, linkTable: string, item: string): Row[] {
  const criteria = tableOf(state, 'user_criteria').rows;
  return [...tableOf(state, linkTable).rows.values()]
    .filter((link) => link.get('sc_cat_item') === item)
    .flatMap((link) => criteria.get(link.get('user_criteria') ?? '') ?? [])
    .filter((row) => row.get('active') === 'true');
}

/** Of what is filled in one has to fit, or all where the criteria say so. */
function meetsCriteria(user: Row, criteria: Row): boolean {
  const users = listed(criteria.get('user'));
  const fits = [
    ...(users.length > 0 ? [users.includes(user.get('sys_id') ?? '')] : []),
    ...['company', 'department', 'location']
      .filter((column) => criteria.get(column))
      .map((column) => criteria.get(column) === user.get(column)),
  ];
  return fits.length > 0 && (criteria.get('match_all') === 'true' ? fits.every(Boolean) : fits.some(Boolean));
}

const listed = (text = '') => text.split(',').filter(Boolean);
