import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import type { Action, Connection, Pack } from 'servicenow-action-pack';
import { type FormField, formOf } from 'servicenow-action-pack/metadata';
import { isForm, isForms } from './form.ts';
import { inputOf } from './input.ts';

/** What n8n calls the list of choices for a field of an action. */
export function listOf(action: string, pointer: string): string {
  return `${action}${pointer}`;
}

type ListSearch = (this: ILoadOptionsFunctions, search?: string, mark?: string) => Promise<INodeListSearchResult>;

const pageSize = 50;

/** The searchable lists of all fields that have one. `connected` joins the pack with the credential of the node. */
export function listSearch(
  { actions }: Pick<Pack, 'actions'>,
  connected: (context: ILoadOptionsFunctions) => Promise<Connection>,
): Record<string, ListSearch> {
  const lists = actions.flatMap((action) =>
    searchedIn(formOf(action.input), 0).map(
      ({ pointer }) => [listOf(action.id, pointer), search(action, pointer)] as const,
    ),
  );
  return Object.fromEntries(lists);

  function search(action: Action, pointer: string): ListSearch {
    return async function (text, mark) {
      const connection = await connected(this);
      const begun = Number(mark ?? 0);
      const { options, hasMore } = await connection.options(action.id, pointer, {
        ...(text && { search: text }),
        input: formSoFar(action, this),
        limit: begun + pageSize,
      });
      const results = options.slice(begun).map(({ value, label }) => ({ name: label, value }));
      const more = hasMore !== false && options.length === begun + pageSize && options.length < 1000;
      return { results, ...(more && { paginationToken: String(options.length) }) };
    };
  }
}

/** The fields that are searched, those inside others as well, as far as they are drawn. */
function searchedIn(fields: FormField[], depth: number): FormField[] {
  return fields.flatMap((field) => [
    ...(field.kind === 'search' ? [field] : []),
    ...(isForm(field, depth) ? searchedIn(field.fields, depth + 1) : []),
    ...(isForms(field, depth) ? searchedIn(field.entry?.fields ?? [], depth + 1) : []),
  ]);
}

/** What the form holds, without what is known only when the workflow runs. */
function formSoFar(action: Action, context: ILoadOptionsFunctions): Record<string, unknown> {
  const parameters = context.getCurrentNodeParameters() ?? {};
  const input = inputOf(action, (name) => parameters[name], context.getTimezone());
  return withoutExpressions(input) as Record<string, unknown>;
}

function withoutExpressions(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('=')) return undefined;
  if (Array.isArray(value)) return value.map(withoutExpressions);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, one]) => [name, withoutExpressions(one)] as const);
  return Object.fromEntries(known.filter(([, one]) => one !== undefined && one !== ''));
}
