// What `openapi --rewst-notes` tells a person to enter in Rewst.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadPack, type Pack } from '../src/index.ts';
import { cli } from './support/shell.ts';

let pack: Pack;
let told: string;
beforeAll(async () => {
  pack = (await loadPack()) as Pack;
  const { code, out, err } = await cli(['openapi', '--rewst-notes']);
  expect([code, err]).toEqual([0, '']);
  told = out;
});
afterAll(() => pack.close());

/** The fields under a heading. */
function fields(text: string, heading: string): Record<string, string> {
  const lines = text.split('\n');
  const from = lines.indexOf(heading) + 1;
  if (from === 0) throw new Error(`${heading} is not there`);
  const own = lines.slice(from, lines.indexOf('', from));
  return Object.fromEntries(own.map((line) => line.trim().split(/ {2,}/) as [string, string]));
}

test('every action that pages is told with its results, its page size and its index, and no other', () => {
  const paged = pack.actions.filter(({ paging }) => paging);
  expect(paged.length).toBeGreaterThan(5);
  for (const { id, title, paging, response } of paged) {
    expect([id, fields(told, `${title} (${id})`)]).toEqual([
      id,
      {
        'Pagination Type': 'Link, where the server sends such a header; else Index',
        'Results Key': response?.envelope ?? 'none: the answer itself is the list',
        'Page Size Param': paging?.limit,
        'Default Page Size': expect.stringMatching(/^up to 1000/),
        'Index Param (Index)': paging?.offset,
        'Next Link Location (Link)': 'Response Header',
        'Response Header Name (Link)': 'Link',
        'Response Header Rel (Link)': 'next',
      },
    ]);
  }
  expect(told.match(/^Pagination Type|^ +Pagination Type/gm)).toHaveLength(paged.length);
});

test('the host is given without https://, with what every request carries', () => {
  expect(fields(told, 'The integration')).toEqual({
    Name: 'ServiceNow',
    Description: pack.manifest.description,
    hostname: 'without https://, such as dev12345.service-now.com',
    'Extra Request Headers': 'accept: application/json',
  });
});

test('each way to sign in is told', () => {
  expect(fields(told, 'API Key')).toMatchObject({ 'API Key Header Name': 'x-sn-apikey' });
  expect(fields(told, 'OAuth 2.0 Client Credentials')).toMatchObject({
    'OAuth Grant Type': 'client_credentials',
    'OAuth Access Token URL': 'https://<hostname>/oauth_token.do',
    'OAuth Token Key': 'access_token',
  });
  expect(told).toContain('\nBasic Auth\n');
  expect(told).toContain(
    "\nOAuth 2.0, by a user's password (Rewst's documentation does not say that it has this grant)\n",
  );
});

test('it says which list is mapped to organizations, and that it was not tried', () => {
  expect(told).toContain('Organization mapping: from List Accounts (account.list), once it is marked as paginated.');
  expect(told).toContain('It was not tried in Rewst itself.');
});

test('a pack that pages by marks is told by the names of the wire', async () => {
  const manifest = fileURLToPath(new URL('packs/parcel/manifest.json', import.meta.url));
  const { out } = await cli(['--pack', manifest, 'openapi', '--rewst-notes']);
  expect(fields(out, 'List Parcels (parcel.list)')).toEqual({
    'Pagination Type': 'Pointer',
    'Results Key': 'payload',
    'After Param': 'after',
    'Pointer JSONPath': '$.paging.next',
  });
  expect(fields(out, 'List Customers (customer.list)')).toMatchObject({ 'Pagination Type': 'Index' });
});

test('a pack without lists has no pagination', async () => {
  const manifest = fileURLToPath(new URL('packs/workshop/manifest.json', import.meta.url));
  const { out } = await cli(['--pack', manifest, 'openapi', '--rewst-notes']);
  expect(out).toContain('Pagination: none.');
});
