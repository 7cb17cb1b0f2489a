import { exampleAt, hostField } from '../../config.ts';
import type { Action, Manifest, Pack } from '../../index.ts';
import { type Field, section } from './rewstField.ts';
import { pagingFields } from './rewstPaging.ts';
import { signInFields } from './rewstSignIn.ts';

/**
 * What Rewst asks for beside the document when it imports one, for a person to enter: where the server is, how to sign
 * in, and how each list is read page by page.
 */
export function rewstNotes({ manifest, actions }: Pack): string {
  const paged = actions.filter(({ paging }) => paging !== undefined);
  return [
    `${manifest.title} ${manifest.version}: what Rewst asks for beside the OpenAPI document.`,
    "Fields are called as in Rewst's documentation of custom integrations (V2). It was not tried in Rewst itself.",
    ...section('The integration', integration(manifest)),
    '',
    'Authentication method: one of these.',
    ...Object.values(manifest.auth).flatMap((scheme) => {
      const { method, fields } = signInFields(scheme);
      return section(method, fields);
    }),
    '',
    `Pagination: ${paged.length === 0 ? 'none.' : 'for each of these actions; the others have none.'}`,
    ...paged.flatMap((action) => section(`${action.title} (${action.id})`, pagingFields(action))),
    ...mapping(manifest, actions),
    '',
  ].join('\n');
}

function integration(manifest: Manifest): Field[] {
  const headers = Object.entries(manifest.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [
    ['Name', manifest.title],
    ['Description', manifest.description],
    ['hostname', `without https://, such as ${exampleAt(manifest, hostField(manifest))}`],
    ...(headers.length > 0 ? [['Extra Request Headers', headers.join(', ')] as Field] : []),
  ];
}

function mapping({ organizations }: Manifest, actions: readonly Action[]): string[] {
  const action = actions.find(({ id }) => id === organizations?.action);
  if (organizations === undefined || action === undefined) return [];
  const { value, label } = organizations;
  return [
    '',
    `Organization mapping: from ${action.title} (${action.id}), once it is marked as paginated. ${value} is the id of an entry, ${label} is what a person reads.`,
  ];
}
