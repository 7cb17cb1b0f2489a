import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';

/** Characteristics are written by name, and read by sys_id. */
export function characteristicOf(state: State, name: string): Row | undefined {
  return [...tableOf(state, 'sn_prd_pm_characteristic').rows.values()].find((row) => row.get('name') === name);
}

/** So are the options of one, by their text. */
export function optionOf(state: State, characteristic: Row, text: string): Row | undefined {
  return [...tableOf(state, 'sn_prd_pm_characteristic_option').rows.values()].find(
    (row) => row.get('characteristic') === characteristic.get('sys_id') && row.get('value') === text,
  );
}
