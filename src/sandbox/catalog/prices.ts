import type { State } from '../state.ts';
import type { Answers } from './answers.ts';
import type { Wanted } from './carts.ts';
import { findItem } from './items.ts';
import { numberIn } from './money.ts';
import { type Surcharge, type Variable, variablesOf } from './variables.ts';

/** What one of a line costs, once and again and again, with what its answers add. */
export function pricesOf(
  state: State,
  { cat_item, answers }: Pick<Wanted, 'cat_item' | 'answers'>,
): Required<Surcharge> {
  const item = findItem(state, cat_item);
  const surcharges = variablesOf(state, cat_item).map((question) => surchargeOf(question, answers));
  return {
    price: sum([numberIn(item?.get('price')), ...surcharges.map(({ price = 0 }) => price)]),
    recurring_price: sum([
      numberIn(item?.get('recurring_price')),
      ...surcharges.map(({ recurring_price = 0 }) => recurring_price),
    ]),
  };
}

/** A ticked box and a chosen choice can have a price. */
function surchargeOf({ name, kind, choices, surcharge }: Variable, answers: Answers): Surcharge {
  const answer = answers.get(name);
  if (kind === 'check_box') return answer === 'true' ? surcharge : {};
  return choices.find(({ value }) => value === answer) ?? {};
}

/** Sums of decimals come out a hair off, so they are rounded to cents. */
export const sum = (amounts: readonly number[]) => Number(amounts.reduce((all, amount) => all + amount, 0).toFixed(2));
