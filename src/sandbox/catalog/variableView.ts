import type { State } from '../state.ts';
import { allVariablesOf, displayOfAnswer, type Variable } from './variables.ts';

/** The numbers and names of kinds as this API shows them. The number of `requested_for` is in no answer seen. */
const kinds: ReadonlyMap<string, { readonly type: number; readonly display_type?: string }> = new Map([
  ['container_start', { type: 0 }],
  ['multi_line_text', { type: 2, display_type: 'Multi Line Text' }],
  ['multiple_choice', { type: 3, display_type: 'Multiple Choice' }],
  ['select_box', { type: 5, display_type: 'Select Box' }],
  ['single_line_text', { type: 6, display_type: 'Single Line Text' }],
  ['check_box', { type: 7, display_type: 'CheckBox' }],
  ['reference', { type: 8, display_type: 'Reference' }],
  ['list_collector', { type: 21, display_type: 'List Collector' }],
  ['email', { type: 26, display_type: 'Email' }],
  ['requested_for', { type: 31, display_type: 'Requested For' }],
]);

type View = Record<string, unknown>;

/** What an item asks; what lies between the start and the end of a container stands in it. */
export function variableViews(state: State, item: string): View[] {
  const outside: View[] = [];
  const open = [outside];
  for (const variable of allVariablesOf(state, item)) {
    if (variable.kind === 'container_end') {
      if (open.length > 1) open.pop();
      continue;
    }
    const children: View[] = [];
    const container = variable.kind === 'container_start';
    open.at(-1)?.push({ ...variableView(state, variable), ...(container ? { children } : {}) });
    if (container) open.push(children);
  }
  return outside;
}

function variableView(state: State, variable: Variable): View {
  const { id, name, label, kind, mandatory, read_only, value, help_text, attributes, choices, surcharge } = variable;
  const isBox = kind === 'check_box';
  return {
    id,
    name,
    label,
    friendly_type: kind,
    ...kinds.get(kind),
    mandatory,
    read_only,
    render_label: true,
    value: isBox ? value === 'true' : value,
    displayvalue: isBox ? String(value === 'true') : displayOfAnswer(state, variable, value),
    ...(isBox ? { pricing_implications: Object.keys(surcharge).length > 0 } : {}),
    ...(choices.length > 0 ? { choices: choices.map((choice, index) => ({ ...choice, index })) } : {}),
    ...tableView(variable),
    attributes,
    help_text,
    max_length: 0,
  };
}

/** Which table an answer comes from: lists name it otherwise. What a question for the receiver says is not documented. */
function tableView({ kind, refersTo }: Variable): View {
  if (kind === 'reference') return { reference: refersTo };
  return kind === 'list_collector' ? { table: refersTo } : {};
}
