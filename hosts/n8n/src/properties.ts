import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Action, Manifest, Schema } from 'servicenow-action-pack/metadata';
import { type Field, fieldsOf, pageField, valuesOf } from './field.ts';
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
export function propertiesOf({ manifest, actions }: { manifest: Manifest; actions: readonly Action[] }): INodeProperties[] {
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
        { name: 'As JSON', value: 'json', description: 'Give all of it as one object, such as one that an earlier node made' },
      ],
      default: 'fields',
      displayOptions: { show: { [part.operation]: actions.filter((one) => fieldsOf(one).length > 0).map(({ id }) => id) } },
    },
    ...actions.flatMap(formOf),
    {
      displayName: 'Options',
      name: part.options,
      type: 'collection',
      placeholder: 'Add option',
      default: {},
      options: [
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
function formOf(action: Action): INodeProperties[] {
  const paged = pageField(action);
  const fields = fieldsOf(action).filter(({ name }) => name !== paged);
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
    ...formed(fields, action.id).map((one) => ({ ...one, ...shown([part.given, 'fields']) })),
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
function formed(fields: Field[], action: string): INodeProperties[] {
  const required = fields.filter((one) => one.required).map((one) => ({ ...propertyOf(one, action), required: true }));
  const others = fields.filter((one) => !one.required).map((one) => propertyOf(one, action));
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

function propertyOf(field: Field, action: string): INodeProperties {
  const { name, schema } = field;
  const { title = name, description = '' } = schema as { title?: string; description?: string };
  return { displayName: title, name, description: description + jsonExample(field), ...drawn(field, action, title) };
}

function jsonExample({ kind, schema: { examples } }: Field): string {
  const [example] = (examples ?? []) as unknown[];
  return kind === 'json' && example !== undefined ? ` For example: ${JSON.stringify(example)}.` : '';
}

type Drawn = Pick<INodeProperties, 'type' | 'default'> & Partial<INodeProperties>;

function drawn(field: Field, action: string, title: string): Drawn {
  const { schema, kind } = field;
  const [example] = (schema.examples ?? []) as unknown[];
  const hint = typeof example === 'string' || typeof example === 'number' ? { placeholder: `e.g. ${example}` } : {};
  const usual = schema.default as Drawn['default'] | undefined;
  switch (kind) {
    case 'choice':
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
    case 'options': {
      const values = valuesOf(schema) as INodePropertyOptions[];
      return { type: 'options', options: values, default: usual ?? values[0]?.value ?? '' };
    }
    case 'date':
      return { type: 'dateTime', default: '' };
    case 'boolean':
      return { type: 'boolean', default: usual ?? false };
    case 'number':
      return { type: 'number', ...hint, ...bounds(schema), default: usual ?? least(field, example) };
    case 'text':
      return { type: 'string', ...hint, default: usual ?? '' };
    case 'list':
      return { type: 'string', typeOptions: { multipleValues: true }, default: [] };
    case 'object':
    case 'objects':
      return {
        type: 'fixedCollection',
        placeholder: `Add ${title}`,
        default: {},
        ...(kind === 'objects' && { typeOptions: { multipleValues: true, sortable: true } }),
        options: [{ displayName: title, name: entry, values: formed(field.fields, action) }],
      };
    case 'json':
      return { type: 'json', default: [schema.type].flat()[0] === 'array' ? '[]' : '{}' };
  }
}

/** A number field is never empty: a required one begins with its example, another with the least that it can be. */
function least({ required, schema }: Field, example: unknown): number {
  return required && typeof example === 'number' ? example : ((schema.minimum as number | undefined) ?? 0);
}

/** What an object, or each entry of a list of them, is called inside its field. */
export const entry = 'entry';

function bounds({ minimum, maximum, type }: Schema): Partial<INodeProperties> {
  const whole = [type].flat()[0] === 'integer';
  return {
    typeOptions: {
      ...(minimum !== undefined && { minValue: minimum as number }),
      ...(maximum !== undefined && { maxValue: maximum as number }),
      ...(!whole && { numberPrecision: 10 }),
    },
  };
}
