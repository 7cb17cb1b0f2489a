import { readCell } from '../records/cells.ts';
import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';

export const orderTable = 'sn_csm_om_order';
export const lineTable = 'sn_csm_om_order_line_item';
export const characteristicTable = 'sn_csm_om_order_characteristic_value';

type Shown = Record<string, unknown>;

/** An order with its lines, and these with their characteristics. The numbers have other names than their columns. */
export function shownOrder(state: State, order: Row, labels: boolean): Shown {
  const { number, ...shown } = shownRow(state, orderTable, order, labels);
  const lines = childrenOf(state, lineTable, 'order', order).map((line) => shownLine(state, line, labels));
  return { ...shown, order_id: number, order_line_items: lines };
}

function shownLine(state: State, line: Row, labels: boolean): Shown {
  const { number, ...shown } = shownRow(state, lineTable, line, labels);
  const characteristics = childrenOf(state, characteristicTable, 'order_line_item', line).map((row) =>
    shownRow(state, characteristicTable, row, labels),
  );
  return { ...shown, order_line_id: number, order_line_characteristics: characteristics };
}

function childrenOf(state: State, table: string, column: string, parent: Row): Row[] {
  return [...tableOf(state, table).rows.values()].filter((row) => row.get(column) === parent.get('sys_id'));
}

/** Bare keys and stored values; how labels stand in an answer is not documented, here they stand in their place. */
function shownRow(state: State, tableName: string, row: Row, labels: boolean): Shown {
  const table = tableOf(state, tableName);
  const columns = [...table.definition.defaults.keys()];
  return Object.fromEntries(
    columns.map((column) => {
      const { value, display } = readCell(state, table, row, column);
      return [column, (labels ? display : value) || (isNeverNull(table.definition.journals, column) ? '' : null)];
    }),
  );
}

/** Dates, journals and tags are blank where they are not set, and all else is null. */
function isNeverNull(journals: ReadonlySet<string>, column: string): boolean {
  return column.endsWith('_date') || column === 'sys_tags' || journals.has(column);
}
