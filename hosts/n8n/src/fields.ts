import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { FormField } from 'servicenow-action-pack/metadata';
import { entryName, isForm, isForms, part } from './form.ts';
import { listOf } from './lists.ts';

/** Fields with those that are required first, and the others to be added. */
export function formed(fields: FormField[], action: string, depth: number): INodeProperties[] {
  const required = fields
    .filter((one) => one.required)
    .map((one) => ({ ...propertyOf(one, action, depth), required: true }));
  const others = fields.filter((one) => !one.required).map((one) => propertyOf(one, action, depth));
  if (others.length === 0) return required;
  const more: INodeProperties = {
    displayName: required.length === 0 ? 'Fields' : 'Additional Fields',
    name: part.optional,
    type: 'collection',
    placeholder: 'Add field',
    default: {},
    options: others,
  };
  return [...required, more];
}

function propertyOf(field: FormField, action: string, depth: number): INodeProperties {
  const { name, title, description, example } = field;
  const shown = drawn(field, action, depth);
  const sample = shown.type === 'json' && example !== undefined ? ` For example: ${JSON.stringify(example)}.` : '';
  return { displayName: title, name, description: description + sample, ...shown };
}

type Drawn = Pick<INodeProperties, 'type' | 'default'> & Partial<INodeProperties>;

function drawn(field: FormField, action: string, depth: number): Drawn {
  const { kind, schema, example, entry } = field;
  const hint = typeof example === 'string' || typeof example === 'number' ? { placeholder: `e.g. ${example}` } : {};
  const usual = field.default as Drawn['default'] | undefined;
  switch (kind) {
    case 'search':
      return {
        type: 'resourceLocator',
        default: { mode: 'list', value: '' },
        modes: [
          {
            displayName: 'From List',
            name: 'list',
            type: 'list',
            typeOptions: { searchListMethod: listOf(action, field.pointer), searchable: true },
          },
          { displayName: 'By Value', name: 'id', type: 'string', ...hint },
        ],
      };
    case 'choice': {
      const options = (field.choices ?? []).map(({ value, label }) => ({ name: label || 'Empty', value }));
      return {
        type: 'options',
        options: options as INodePropertyOptions[],
        default: usual ?? (options[0]?.value as string),
      };
    }
    case 'date':
      return { type: 'dateTime', default: '' };
    case 'boolean':
      return { type: 'boolean', default: usual ?? false };
    case 'integer':
    case 'number':
      return { type: 'number', ...hint, ...bounds(field), default: usual ?? least(field) };
    case 'text':
      return { type: 'string', ...hint, default: usual ?? '' };
    case 'object':
    case 'list':
      if (kind === 'list' && entry?.kind === 'text')
        return { type: 'string', typeOptions: { multipleValues: true }, default: [] };
      if (isForm(field, depth)) return nested(field, field.fields, action, depth);
      if (isForms(field, depth)) return { ...nested(field, entry?.fields ?? [], action, depth), ...several };
      return { type: 'json', default: kind === 'list' ? '[]' : '{}' };
    case 'json':
      return { type: 'json', default: [schema.type].flat()[0] === 'array' ? '[]' : '{}' };
  }
}

const several = { typeOptions: { multipleValues: true, sortable: true } };

function nested({ title }: FormField, fields: FormField[], action: string, depth: number): Drawn {
  const values = formed(fields, action, depth + 1);
  return {
    type: 'fixedCollection',
    placeholder: `Add ${title}`,
    default: {},
    options: [{ displayName: title, name: entryName, values }],
  };
}

/** A number field is never empty: a required one begins with its example, another with the least that it can be. */
function least({ required, example, schema }: FormField): number {
  return required && typeof example === 'number' ? example : ((schema.minimum as number | undefined) ?? 0);
}

function bounds({ kind, schema: { minimum, maximum } }: FormField): Partial<INodeProperties> {
  return {
    typeOptions: {
      ...(minimum !== undefined && { minValue: minimum as number }),
      ...(maximum !== undefined && { maxValue: maximum as number }),
      ...(kind === 'number' && { numberPrecision: 10 }),
    },
  };
}
