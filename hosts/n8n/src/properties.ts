import type { INodeProperties } from 'n8n-workflow';
import { type Action, formOf, type Manifest, type Schema } from 'servicenow-action-pack/metadata';
import { formed } from './fields.ts';
import { pageField, part } from './form.ts';

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
