import { characteristicOf, optionOf } from '../order/productModel.ts';
import { entriesOf, type Fields, objectOf, textOf } from '../payload.ts';
import type { State } from '../state.ts';
import type { Kind } from './kinds.ts';

/**
 * What is noted of a line item whose characteristics have values that are no options: an order is not refused for
 * these. How it is worded, and what becomes of names that no characteristic has, is not documented.
 */
export function characteristicNotes(state: State, kind: Kind, body: Fields, item: Fields): Fields {
  if (body.disableCharValueValidation === true) return {};
  const given = entriesOf(objectOf(item[kind.subject])[kind.characteristics]);
  const notes = given.flatMap(({ name, value }) => {
    const known = characteristicOf(state, textOf(name));
    const fits = known === undefined || textOf(value) === '' || optionOf(state, known, textOf(value)) !== undefined;
    return fits ? [] : [`${textOf(value)} is no option of the characteristic ${textOf(name)}`];
  });
  return notes.length > 0 ? { work_notes: notes.join('\n') } : {};
}
