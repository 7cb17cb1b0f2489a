import { type Action, type FormField, formOf } from 'servicenow-action-pack/metadata';
import { entryName, isForm, isForms, pageField, part } from '../src/form.ts';
import { isObject } from '../src/input.ts';

type Values = Record<string, unknown>;

/** An input as a person would fill it into the form of an action. */
export function parametersOf(action: Action, input: unknown): Values {
  const chosen = { [part.resource]: action.group, [part.operation]: action.id };
  if (input === undefined) return { ...chosen, [part.given]: 'fields', [part.optional]: {} };
  if (!isObject(input)) return { ...chosen, [part.given]: 'json', [part.json]: input };
  const paged = pageField(action);
  const { [paged ?? '']: limit, ...others } = input;
  const filled = filledIn(others, formOf(action.input), 0);
  return { ...chosen, [part.given]: 'fields', ...filled, ...(limit !== undefined && { [part.limit]: limit }) };
}

function filledIn(input: Values, fields: FormField[], depth: number): Values {
  const required: Values = {};
  const others: Values = {};
  for (const [name, value] of Object.entries(input)) {
    const field = fields.find((one) => one.name === name);
    if (value !== undefined) (field?.required ? required : others)[name] = field ? filled(value, field, depth) : value;
  }
  return { ...required, [part.optional]: others };
}

function filled(value: unknown, field: FormField, depth: number): unknown {
  const form = (one: unknown, fields: FormField[] = []) => (isObject(one) ? filledIn(one, fields, depth + 1) : one);
  if (field.kind === 'search' && typeof value === 'string') return { __rl: true, mode: 'id', value };
  if (isForm(field, depth) && isObject(value)) return { [entryName]: form(value, field.fields) };
  if (isForms(field, depth) && Array.isArray(value))
    return { [entryName]: value.map((one) => form(one, field.entry?.fields)) };
  if (['json', 'object', 'list'].includes(field.kind) && typeof value === 'object') return JSON.stringify(value);
  return value;
}
