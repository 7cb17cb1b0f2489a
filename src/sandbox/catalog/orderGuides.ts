import type { Row } from '../records/tables.ts';
import { refuse } from '../reply.ts';
import { type State, tableOf } from '../state.ts';
import type { Answers } from './answers.ts';
import { kindOf, visibleItem } from './items.ts';
import { type Variable, variablesOf } from './variables.ts';

/** An order guide that the user may use; the text for any other is not documented. */
export function orderGuide(state: State, id: string): Row {
  const guide = visibleItem(state, id);
  if (guide === undefined || kindOf(guide) !== 'order_guide') throw refuse(400, 'Invalid order guide', '');
  return guide;
}

/** The items that an order guide comes to, in the order of its rules; each once, and only what the user may order. */
export function itemsOf(state: State, guide: string, answers: Answers): Row[] {
  const questions = variablesOf(state, guide);
  const rules = [...tableOf(state, 'sc_cat_item_guide_items').rows.values()]
    .filter((rule) => rule.get('guide') === guide && rule.get('active') === 'true')
    .sort((a, b) => Number(a.get('order')) - Number(b.get('order')));
  const met = rules.filter((rule) => isMet(rule.get('condition') ?? '', questions, answers));
  const items = new Set(met.map((rule) => rule.get('item') ?? ''));
  return [...items].flatMap((item) => visibleItem(state, item) ?? []);
}

/** Conditions name a variable by its sys_id, `IO:<sys_id>=<answer>`; `^` joins them. Others than these are never met. */
function isMet(condition: string, questions: readonly Variable[], answers: Answers): boolean {
  const parts = condition.split('^').filter((part) => part !== '' && part !== 'EQ');
  return parts.every((part) => {
    const [, id, operator, wanted] = /^IO:(\w+?)(!?=)(.*)$/s.exec(part) ?? [];
    const question = questions.find((each) => each.id === id);
    if (question === undefined) return false;
    // That an unanswered question counts as its default is not documented.
    const answer = answers.get(question.name) ?? question.value;
    return (answer === wanted) === (operator === '=');
  });
}
