import { describe, expect, test } from '@jest/globals';
import { json, serve } from './support/server.ts';
import { cli } from './support/shell.ts';

const options = (...args: string[]) => cli(['options', ...args]);

describe('options', () => {
  test('lists what a field can be filled with: the value to give, and what it is', async () => {
    const { code, out, err } = await options('catalog.orderItem', 'sys_id', '--sandbox', '--search', 'developer');
    const [head, ...rows] = out.trimEnd().split('\n');
    expect([code, head?.split(/ {2,}/)]).toEqual([0, ['VALUE', 'LABEL']]);
    expect(rows).toEqual([expect.stringMatching(/^[0-9a-f]{32} {2}Developer Laptop$/)]);
    expect(err).toBe('1 choice; the server does not say whether there are more.\n');
  });

  test('gives the result as JSON', async () => {
    const { code, out, err } = await options('account.get', 'id', '--sandbox', '--limit', '2', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      options: [1, 2].map(() => ({ value: expect.any(String), label: expect.any(String) })),
      hasMore: true,
    });
  });

  test('takes what the form holds, and says that there are more', async () => {
    const catalogs = JSON.parse((await options('catalog.listItems', 'sysparm_catalog', '--sandbox', '--json')).out);
    const [{ value }] = catalogs.options as [{ value: string }];
    const given = ['--input', JSON.stringify({ sysparm_catalog: value }), '--limit', '1'];
    const { code, out, err } = await options('catalog.listItems', 'sysparm_category', '--sandbox', ...given);
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 2]);
    expect(err).toBe('1 choice, and there are more: --search narrows them, --limit shows more.\n');
  });

  test('prints no table where there is nothing to choose from', async () => {
    const found = await options('catalog.getWishlistItem', 'cart_item_id', '--sandbox', '--search', 'nothing like it');
    expect(found).toEqual({ code: 0, out: '', err: '0 choices.\n' });
  });

  test('tells which field comes first, and how it is given', async () => {
    const { code, out, err } = await options('catalog.listItems', 'sysparm_category', '--sandbox');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('sysparm_catalog is needed first: the list depends on it.');
    expect(err).toContain("Give what the form holds with --input '<json>'.");
  });

  test.each([
    [['catalog.orderItem', 'sysid', '--sandbox'], 2, 'Those that have one: sys_id, sysparm_requested_for'],
    [['catalog.orderItm', 'sys_id', '--sandbox'], 2, 'Did you mean catalog.orderItem?'],
    [['catalog.orderItem', '--sandbox'], 2, 'servicenow-pack options needs an argument: <field>.'],
    [['catalog.orderItem', 'sys_id'], 2, 'SERVICENOW_HOSTNAME'],
    [
      ['catalog.orderItem', 'sys_id', '--sandbox', '--limit', '1001'],
      2,
      '--limit must be a count, a whole number from 1 to 1000',
    ],
    [['catalog.orderItem', 'sys_id', '--sandbox', '--input', '[]'], 2, 'must be a JSON object'],
    [
      ['catalog.listItems', 'sysparm_category', '--sandbox', '--input', '{"sysparm_catalog":"x"}'],
      1,
      'catalog.listCategories failed (HTTP 400)',
    ],
  ])('options %j ends with %i', async (args, expected, said) => {
    const { code, out, err } = await options(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(said);
  });
});

describe('organizations', () => {
  test('lists all of them by name', async () => {
    const { code, out, err } = await cli(['organizations', '--sandbox']);
    const labels = out
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(/ {2,}/)[1] as string);
    expect([code, err]).toEqual([0, '32 organizations, complete.\n']);
    expect(labels).toEqual(labels.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  test('lists those that are searched for, as JSON', async () => {
    const { code, out } = await cli(['organizations', '--sandbox', '--search', 'pacora', '--json']);
    const { organizations, complete } = JSON.parse(out);
    expect([code, complete]).toEqual([0, true]);
    expect(organizations.map(({ label }: { label: string }) => label)).toEqual([
      'Pacora Air Freight',
      'Pacora Logistics',
    ]);
  });

  test('takes no input', async () => {
    const { code, err } = await cli(['organizations', '--sandbox', '--input', '{}']);
    expect([code, err]).toEqual([2, expect.stringContaining('servicenow-pack organizations has no option --input')]);
  });

  test('keeps what a server says from moving the cursor, and fails as any read does', async () => {
    const name = 'Evil\u001b[2J\r\nName \u202eabc';
    const server = await serve((_, response) => json(response, 200, { result: [{ sys_id: 'a1', name }] }));
    const { hostname, user, password } = server.config;
    const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
    const { out, err } = await cli(['organizations', '--allow-loopback'], { env });
    expect(out).toBe('VALUE  LABEL\na1     Evil [2J Name abc\n');
    expect(err).toBe('1 organization, complete.\n');
    await server.close();
    const gone = await cli(['organizations', '--allow-loopback', '--json'], { env });
    expect([gone.code, JSON.parse(gone.err).code]).toEqual([1, 'unreachable']);
  });
});
