import type { Row } from '../records/tables.ts';
import { insertRecord } from '../records/write.ts';
import { type State, tableOf } from '../state.ts';
import type { Wanted } from './carts.ts';
import { variablesOf } from './variables.ts';

/**
 * Keeps with a requested item what was answered: a record for each question, and one that ties it to the item. That
 * one left open is kept as well, blank, and that the question for the receiver has who gets it, is not documented.
 */
export function keepAnswers(state: State, item: Row, { cat_item, answers, requested_for }: Wanted): void {
  const questions = variablesOf(state, cat_item).filter(({ kind }) => kind !== 'container_start');
  for (const { id, name, kind, order } of questions) {
    const answer = insertRecord(state, tableOf(state, 'sc_item_option'), {
      item_option_new: id,
      value: kind === 'requested_for' ? requested_for : (answers.get(name) ?? ''),
      order,
    });
    insertRecord(state, tableOf(state, 'sc_item_option_mtom'), {
      request_item: item.get('sys_id'),
      sc_item_option: answer.get('sys_id'),
    });
  }
}
