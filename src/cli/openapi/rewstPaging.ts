import type { Action, Paging } from '../../index.ts';
import { keysOf } from '../../pointer.ts';
import { placeholder } from '../../template.ts';
import type { Field } from './rewstField.ts';

/** What to enter for an action that pages. */
export function pagingFields(action: Action): Field[] {
  const { response = {}, paging = {} } = action;
  const results: Field = ['Results Key', response.envelope ?? 'none: the answer itself is the list'];
  if (paging.cursor)
    return [
      ['Pagination Type', 'Pointer'],
      results,
      ['After Param', wireName(action, paging.cursor.input)],
      ['Pointer JSONPath', `$${keysOf(paging.cursor.next).map(step).join('')}`],
    ];
  return [
    ['Pagination Type', paging.more?.link ? 'Link, where the server sends such a header; else Index' : 'Index'],
    results,
    ['Page Size Param', wireName(action, paging.limit as string)],
    ['Default Page Size', `up to 1000${byItself(paging)}`],
    ['Index Param (Index)', wireName(action, paging.offset as string)],
    ...(paging.more?.link ? link : []),
  ];
}

const link: Field[] = [
  ['Next Link Location (Link)', 'Response Header'],
  ['Response Header Name (Link)', 'Link'],
  ['Response Header Rel (Link)', 'next'],
];

function byItself({ defaultLimit }: Paging): string {
  return defaultLimit === undefined ? '' : `; the server gives ${defaultLimit} where it is not asked`;
}

/** How a query parameter is called on the wire. */
function wireName({ request }: Action, input: string): string {
  const named = typeof request.query === 'object' ? Object.entries(request.query) : [];
  return named.find(([, value]) => placeholder(value) === input)?.[0] ?? input;
}

function step(key: string): string {
  return /^\d+$/.test(key) ? `[${key}]` : `.${key}`;
}
