import { readCell } from '../records/cells.ts';
import type { Row } from '../records/tables.ts';
import { type State, tableOf } from '../state.ts';

/** The kinds of question by the number that their records hold. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['2', 'multi_line_text'],
  ['3', 'multiple_choice'],
  ['5', 'select_box'],
  ['6', 'single_line_text'],
  ['7', 'check_box'],
  ['8', 'reference'],
  ['19', 'container_start'],
  ['20', 'container_end'],
  ['21', 'list_collector'],
  ['26', 'email'],
  ['31', 'requested_for'],
]);

/** The one default here that is a script. */
const signedInUser = 'javascript:gs.getUserID()';

/** What an answer adds to the price of an item; left out where it adds nothing. */
export interface Surcharge {
  readonly price?: number;
  readonly recurring_price?: number;
}

interface Choice extends Surcharge {
  readonly value: string;
  readonly label: string;
}

/** A question that an item, a record producer or an order guide asks. */
export interface Variable {
  readonly id: string;
  /** Under this an answer is sent. */
  readonly name: string;
  /** Under this it stands in carts. */
  readonly label: string;
  readonly kind: string;
  readonly mandatory: boolean;
  readonly also_request_for: boolean;
  /** One of these roles is needed to request for others as well; none where none is named. */
  readonly also_request_roles: readonly string[];
  readonly read_only: boolean;
  readonly value: string;
  readonly help_text: string;
  readonly attributes: string;
  readonly order: number;
  /** The table that an answer is a key of. */
  readonly refersTo: string;
  readonly choices: readonly Choice[];
  /** What a ticked box adds to the price. */
  readonly surcharge: Surcharge;
  /** The column of the new record that a record producer writes the answer to. */
  readonly field: string;
}

/** What an item asks, in its order, with the starts and ends of its containers. */
export function allVariablesOf(state: State, item: string): readonly Variable[] {
  const rows = [...tableOf(state, 'item_option_new').rows.values()];
  return rows
    .filter((row) => row.get('cat_item') === item && row.get('active') === 'true')
    .map((row) => variableOf(state, row))
    .sort((a, b) => a.order - b.order);
}

/** The same without the ends of containers, which hold no answer. A container has a label in carts like any other. */
export function variablesOf(state: State, item: string): readonly Variable[] {
  return allVariablesOf(state, item).filter(({ kind }) => kind !== 'container_end');
}

/** An active variable by its sys_id, whichever item asks it. */
export function findVariable(state: State, id: string): Variable | undefined {
  const row = tableOf(state, 'item_option_new').rows.get(id);
  return row?.get('active') === 'true' ? variableOf(state, row) : undefined;
}

function variableOf(state: State, row: Row): Variable {
  const column = (name: string) => row.get(name) ?? '';
  const kind = kinds.get(column('type')) ?? '';
  return {
    id: column('sys_id'),
    name: column('name'),
    label: column('question_text'),
    kind,
    mandatory: column('mandatory') === 'true',
    also_request_for: column('enable_also_request_for') === 'true',
    // That the column has this name is not documented.
    also_request_roles: column('roles_to_use_also_request_for').split(',').filter(Boolean),
    read_only: column('read_only') === 'true',
    value: column('default_value') === signedInUser ? state.userId : column('default_value'),
    help_text: column('help_text'),
    attributes: column('attributes'),
    order: Number(column('order')),
    refersTo: kind === 'requested_for' ? 'sys_user' : column('reference') || column('list_table'),
    choices: choicesOf(state, column('sys_id')),
    surcharge: surchargeIn(row, 'price_if_checked', 'rec_price_if_checked'),
    field: column('map_to_field') === 'true' ? column('field') : '',
  };
}

function choicesOf(state: State, variable: string): Choice[] {
  return [...tableOf(state, 'question_choice').rows.values()]
    .filter((row) => row.get('question') === variable && row.get('inactive') !== 'true')
    .sort((a, b) => Number(a.get('order')) - Number(b.get('order')))
    .map((row) => ({
      value: row.get('value') ?? '',
      label: row.get('text') ?? '',
      ...surchargeIn(row, 'misc', 'rec_misc'),
    }));
}

function surchargeIn(row: Row, once: string, recurring: string): Surcharge {
  const [price, fee] = [Number(row.get(once)), Number(row.get(recurring))];
  return { ...(price ? { price } : {}), ...(fee ? { recurring_price: fee } : {}) };
}

/** An answer as a person reads it: what a record or a choice is called. One that nothing is known of stays as it is. */
export function displayOfAnswer(state: State, { kind, refersTo, choices }: Variable, value: string): string {
  if (kind === 'list_collector') return value.split(',').map(displayOfRecord(state, refersTo)).join(', ');
  if (refersTo !== '') return displayOfRecord(state, refersTo)(value);
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

const displayOfRecord = (state: State, tableName: string) => (id: string) => {
  const table = state.tables.get(tableName);
  const row = table?.rows.get(id);
  return table && row ? readCell(state, table, row, table.definition.display).display : id;
};
