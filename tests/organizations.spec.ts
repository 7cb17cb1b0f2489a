import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionError, checkMapping, type OrganizationOptions, type Pack } from '../src/index.ts';
import { type Answers, depot, depotPack, pagesOf, rows } from './support/depot.ts';
import { failure } from './support/server.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await depotPack();
});
afterAll(() => pack.close());

/** The organizations that a server's answers come to, and what it was asked. */
async function organizations(answers: Answers, options?: OrganizationOptions) {
  const { connection, asked } = depot(pack, answers);
  const found = await connection.organizations(options);
  return { ...found, asked: asked.map(({ query }) => query) };
}

describe('the organizations', () => {
  test('are read to their end, whatever number of pages that is', async () => {
    const { organizations: all, complete, asked } = await organizations(pagesOf(rows(901)));
    expect([all.length, complete, asked.length]).toEqual([901, true, 5]);
    expect(asked[0]).toEqual({ filter: 'by:name', limit: 200, offset: 0 });
  });

  test('come by name, in the same order everywhere, whatever order the server gave', async () => {
    const names = ['Zebra', 'apple', 'Éclair', 'Apple', 'eclair', 'ångström', 'apple', 'zebra', '10', '9', ' Banana'];
    const { organizations: all } = await organizations(pagesOf(rows(names.length, (n) => names[n] as string)));
    expect(all.map(({ value, label }) => `${label} ${value}`)).toEqual([
      ...['10 c8', '9 c9', 'Apple c3', 'apple c1', 'apple c6', ' Banana c10'],
      ...['eclair c4', 'Zebra c0', 'zebra c7', 'ångström c5', 'Éclair c2'],
    ]);
  });

  test.each<[string, Answers, OrganizationOptions, boolean]>([
    ['a total is reached', pagesOf(rows(250)), {}, true],
    ['a total is not reached', () => ({ body: [], headers: { 'x-total': '3' } }), {}, false],
    ['an empty page came', pagesOf(rows(250), false), {}, true],
    [
      'a row came twice',
      ({ query }) => pagesOf([...rows(200), ...rows(200).slice(199), ...rows(3)])({ query } as never),
      {},
      false,
    ],
    ['a bound was reached', pagesOf(rows(250)), { limit: 249 }, false],
    ['a bound was just not reached', pagesOf(rows(250)), { limit: 250 }, true],
  ])('are complete only where the list proved its end: %s', async (_, answers, options, expected) => {
    expect((await organizations(answers, options)).complete).toBe(expected);
  });

  test('are as many as are wanted at most', async () => {
    expect((await organizations(pagesOf(rows(900)), { limit: 3 })).organizations).toHaveLength(3);
  });

  test('are searched as the list can be, and by name where a text cannot be sent', async () => {
    expect((await organizations(pagesOf([]), { search: 'ann' })).asked[0]?.filter).toBe('hall:ann;name~ann;by:name');
    const found = await organizations(pagesOf(rows(900, (n) => `a${n};`)), { search: 'A899;' });
    expect(found).toMatchObject({ organizations: [{ value: 'c899', label: 'a899;' }], complete: true });
    expect(found.asked.every(({ filter }) => filter === 'by:name')).toBe(true);
  });

  test('of a list without pages are complete as they come', async () => {
    const whole = { action: 'hall.tree', value: 'code', label: 'name', rows: '/*' };
    const other = await depotPack({}, { organizations: whole });
    const { connection } = depot(other, () => ({ body: { a: rows(2), b: rows(3) } }));
    expect(await connection.organizations()).toMatchObject({ organizations: { length: 3 }, complete: true });
    expect(await connection.organizations({ limit: 2 })).toMatchObject({
      organizations: { length: 2 },
      complete: false,
    });
    await other.close();
  });

  test('that are read in part are told by the error of what failed', async () => {
    const answers: Answers = (request) =>
      request.query.offset === 200 ? { status: 403, body: {} } : pagesOf(rows(900))(request);
    const { connection } = depot(pack, answers);
    const error = await failure(connection.organizations());
    expect(error).toMatchObject({ code: 'permission_denied', action: 'bin.list', next: 200 });
  });

  test.each([
    [{ limit: 0 }, '/limit'],
    [{ search: null }, '/search'],
    [{ input: {} }, '/input'],
  ])('are not read with an option that is not fit: %j', async (options, path) => {
    const { connection, asked } = depot(pack, pagesOf([]));
    const error = (await failure(connection.organizations(options as OrganizationOptions))) as ActionError;
    expect([error.code, error.issues.map((issue) => issue.path), asked]).toEqual(['invalid_input', [path], []]);
  });

  test('are none of a pack that does not say what they are', async () => {
    const without = await depotPack({}, { organizations: undefined });
    const { connection } = depot(without, pagesOf([]));
    const error = (await failure(connection.organizations())) as ActionError;
    expect([error.code, error.message]).toEqual([
      'invalid_input',
      'The organizations of Depot were not read: The pack says of no action that it lists them.',
    ]);
    await without.close();
  });
});

describe('a saved mapping', () => {
  const known = [
    { value: 'a1', label: 'Pacora' },
    { value: 'a2', label: 'Brackwater' },
  ];

  test.each<[string, Record<string, unknown>, [string, string, string][]]>([
    ['can be used', { acme: 'a1', globex: 'a2' }, []],
    ['can have customers that are not mapped yet', { acme: 'a1', globex: '', initech: null, umbrella: undefined }, []],
    [
      'names none that there is not',
      { acme: 'a9' },
      [['/acme', 'unknown', 'acme is mapped to "a9", which is none of the organizations.']],
    ],
    [
      'is held to text',
      { acme: 5 },
      [['/acme', 'unknown', 'acme is mapped to "5", which is none of the organizations.']],
    ],
    [
      'gives no organization to two',
      { acme: 'a1', other: 'a2', globex: 'a1' },
      [
        ['/acme', 'twice', 'acme is mapped to Pacora, and so is globex.'],
        ['/globex', 'twice', 'globex is mapped to Pacora, and so is acme.'],
      ],
    ],
    [
      'can be wrong in both ways',
      { 'a/b': 'a9', c: 'a9' },
      [
        ['/a~1b', 'unknown', 'a/b is mapped to "a9", which is none of the organizations.'],
        ['/a~1b', 'twice', 'a/b is mapped to "a9", and so is c.'],
        ['/c', 'unknown', 'c is mapped to "a9", which is none of the organizations.'],
        ['/c', 'twice', 'c is mapped to "a9", and so is a/b.'],
      ],
    ],
  ])('%s', (_, mapping, expected) => {
    expect(checkMapping(mapping, known).map(({ path, problem, message }) => [path, problem, message])).toEqual(
      expected,
    );
  });

  test('with very many customers at one organization is told in short, and soon', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`customer${n}`, 'a1']));
    const issues = checkMapping(many, known);
    expect(issues).toHaveLength(20_000);
    expect(issues[0]?.message).toBe(
      'customer0 is mapped to Pacora, and so are customer1, customer2, customer3, customer4, customer5 and 19994 more.',
    );
    expect(issues.at(-1)?.message).toContain('and so are customer0, customer1, ');
  });
});
