import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { type Action, type FormField, formOf, type Manifest, type Schema } from 'servicenow-action-pack/metadata';
import { isForm, isForms, pageField } from './form.ts';
import { listOf } from './lists.ts';

/** What n8n calls the parts of a node's form that no action names. */
export const part = {
  resource: 'resource',
  operation: 'operation',
  given: 'inputAs',
  json: 'inputJson',
  optional: 'additionalFields',
  all: 'returnAll',
  limit: 'limit',
  options: 'options',
} as const;

/** The form of the node: every group of a pack as a resource, every action as an operation, its input as fields. */
export function propertiesOf({
  manifest,
  actions,
}: {
  manifest: Manifest;
  actions: readonly Action[];
}): INodeProperties[] {
  const groups = manifest.groups.filter(({ id }) => actions.some(({ group }) => group === id));
  return [
    {
      displayName: 'Resource',
      name: part.resource,
      type: 'options',
      noDataExpression: true,
      options: groups.map(({ id, title }) => ({ name: title, value: id })),
      default: groups[0]?.id ?? '',
    },
    ...groups.map(({ id }) => operationsOf(id, actions)),
    {
      displayName: 'Input',
      name: part.given,
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'As Fields', value: 'fields', description: 'Fill in the fields below' },
        {
          name: 'As JSON',
          value: 'json',
          description: 'Give all of it as one object, such as one that an earlier node made',
        },
      ],
      default: 'fields',
      displayOptions: {
        show: { [part.operation]: actions.filter(({ input }) => formOf(input).length > 0).map(({ id }) => id) },
      },
    },
    ...actions.flatMap(actionProperties),
    {
      displayName: 'Options',
      name: part.options,
      type: 'collection',
      placeholder: 'Add option',
      default: {},
      options: [
        {
          displayName: 'Empty Fields',
          name: 'blanks',
          type: 'options',
          options: [
            { name: 'Send', value: 'keep', description: 'An update then clears the field' },
            { name: 'Leave Out', value: 'omit' },
          ],
          default: 'keep',
          description: 'What to do with additional fields that are empty',
        },
        {
          displayName: 'Full Result',
          name: 'full',
          type: 'boolean',
          default: false,
          description: 'Whether to give one item with all of the result: data, status, headers, warnings and page',
        },
        {
          displayName: 'Retries',
          name: 'retries',
          type: 'number',
          typeOptions: { minValue: 0 },
          default: 2,
          description: 'How often the call may be sent again. It is, only where that cannot do it twice.',
        },
        {
          displayName: 'Timeout',
          name: 'timeout',
          type: 'number',
          typeOptions: { minValue: 1 },
          default: 30_000,
          description: 'Time for the whole of the call in milliseconds, retries and waits included',
        },
      ],
    },
  ];
}

function operationsOf(group: string, actions: readonly Action[]): INodeProperties {
  const own = actions.filter((action) => action.group === group);
  return {
    displayName: 'Operation',
    name: part.operation,
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { [part.resource]: [group] } },
    options: own.map(({ id, title, description }) => ({
      name: title,
      value: id,
      action: title,
      description: description.replace(/(?<=\.)\s.*$/s, ''),
    })),
    default: own[0]?.id ?? '',
  };
}

/** What the form shows of one action. */
function actionProperties(action: Action): INodeProperties[] {
  const paged = pageField(action);
  const fields = formOf(action.input).filter(({ name }) => name !== paged);
  const shown = (...only: [string, string | boolean][]) => ({
    displayOptions: {
      show: {
        [part.operation]: [action.id],
        ...Object.fromEntries(only.map(([name, value]) => [name, [value]])),
      },
    },
  });
  const limit = paged === undefined ? undefined : (action.input.properties[paged] as Schema);
  return [
    ...formed(fields, action.id, 0).map((one) => ({ ...one, ...shown([part.given, 'fields']) })),
    {
      displayName: 'Input',
      name: part.json,
      type: 'json',
      default: '{}',
      required: true,
      description: `The input as one object. Its fields: ${fields.map(({ name }) => name).join(', ')}.`,
      ...shown([part.given, 'json']),
    },
    ...(action.paging
      ? [
          {
            displayName: 'Return All',
            name: part.all,
            type: 'boolean',
            default: false,
            description: 'Whether to return all results or only up to a given limit',
            ...shown(),
          } satisfies INodeProperties,
        ]
      : []),
    ...(limit
      ? [
          {
            displayName: 'Limit',
            name: part.limit,
            type: 'number',
            typeOptions: { minValue: 1, ...(limit.maximum === undefined ? {} : { maxValue: limit.maximum as number }) },
            default: 50,
            description: 'Max number of results to return',
            ...shown([part.given, 'fields'], [part.all, false]),
          } satisfies INodeProperties,
        ]
      : []),
  ];
}

/** Fields with those that are required first, and the others to be added. */
function formed(fields: FormField[], action: string, depth: number): INodeProperties[] {
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

/** What an object, or each entry of a list of them, is called inside its field. */
export const entryName = 'entry';

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
