import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionError, ChoiceOptions, Pack } from '../src/index.ts';
import { type Answers, depot, depotPack, pagesOf, rows } from './support/depot.ts';
import { failure } from './support/server.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await depotPack();
});
afterAll(() => pack.close());

/** The choices that a server's answers come to, and what it was asked: a path and its query each. */
async function choose(answers: Answers, field: string, options: ChoiceOptions = {}) {
  const { connection, asked } = depot(pack, answers);
  const choices = await connection.options('part.put', field, options);
  return { ...choices, asked: asked.map(({ path, query }): Record<string, unknown> => ({ path, ...query })) };
}

/** What is wrong, where nothing may be asked of the server. */
async function refusal(field: string, options: ChoiceOptions = {}, id = 'part.put') {
  const { connection, asked } = depot(pack, () => ({ body: [] }));
  const error = (await failure(connection.options(id, field, options))) as ActionError;
  expect(asked).toEqual([]);
  return error;
}

const labels = ({ options }: { options: { label: string }[] }) => options.map(({ label }) => label);
const nothing: Answers = () => ({ body: [] });

describe('a row becomes a choice', () => {
  test.each([
    ['with its value and its label', { code: 'a', name: 'A' }, { value: 'a', label: 'A' }],
    ['as text, whatever it is', { code: 7, name: true }, { value: '7', label: 'true' }],
    ['by its value where it has no label', { code: 'a' }, { value: 'a', label: 'a' }],
    ['by its value where its label is blank', { code: 'a', name: '' }, { value: 'a', label: 'a' }],
    ['by its value where its label is no text', { code: 'a', name: { x: 1 } }, { value: 'a', label: 'a' }],
    ['but not without a value', { name: 'A' }, undefined],
    ['but not with a blank value', { code: '', name: 'A' }, undefined],
    ['but not with one that is null', { code: null, name: 'A' }, undefined],
    ['but not with one that is no text', { code: ['a'], name: 'A' }, undefined],
    ['but not where it is no row', 'a', undefined],
  ])('%s', async (_, row, expected) => {
    const { options } = await choose(pagesOf([row]), 'bin');
    expect(options).toEqual(expected === undefined ? [] : [expected]);
  });

  test('once, however often its value comes', async () => {
    const twice = [...rows(3), { code: 'c1', name: 'Another' }];
    expect(labels(await choose(() => ({ body: twice }), 'bin'))).toEqual(['Name 0', 'Name 1', 'Name 2']);
  });
});

describe('how much is read', () => {
  test('a page of fifty where nothing else is said, in the order that the list is asked for', async () => {
    const { options, hasMore, asked } = await choose(pagesOf(rows(80)), 'bin');
    expect([options.length, hasMore]).toEqual([50, true]);
    expect(asked).toEqual([{ path: '/v1/bin', filter: 'by:name', limit: 50, offset: 0 }]);
  });

  test('a page of the size that is wanted', async () => {
    const { options, hasMore, asked } = await choose(pagesOf(rows(8)), 'bin', { limit: 8 });
    expect([options.length, hasMore, asked.length, asked[0]?.limit]).toEqual([8, false, 1, 8]);
  });

  test('more pages where the list admits no page of that size', async () => {
    const { options, hasMore, asked } = await choose(pagesOf(rows(900)), 'bin', { limit: 700 });
    expect([options.length, hasMore]).toEqual([700, true]);
    expect(asked.map(({ limit, offset }) => [limit, offset])).toEqual(
      [300, 300, 300].map((size, n) => [size, n * size]),
    );
  });

  test('more pages where nothing of the first can be shown, but not for ever', async () => {
    const hidden = (at: number) => rows(at + 1).map((row, n) => (n < at ? { name: 'hidden' } : row));
    const soon = await choose(pagesOf(hidden(5)), 'bin', { limit: 2 });
    expect([labels(soon), soon.hasMore, soon.asked.length]).toEqual([['Name 5'], false, 3]);
    const never = await choose(pagesOf(hidden(500)), 'bin', { limit: 2 });
    expect([never.options, never.hasMore, never.asked.length]).toEqual([[], true, 10]);
  });

  test('only one page where the server does not say whether there is more, and so nobody can tell', async () => {
    const { options, hasMore, asked } = await choose(pagesOf(rows(3), false), 'shelf', { input: { hall: 'h1' } });
    expect([options.length, hasMore, asked.length]).toEqual([3, undefined, 1]);
  });

  test('a list with marks, as far as its pages go', async () => {
    const marked =
      (next: string | null): Answers =>
      () => ({ body: { rows: rows(3), next } });
    const { options, hasMore, asked } = await choose(marked('m2'), 'crate');
    expect([options.length, hasMore, asked]).toEqual([3, true, [{ path: '/v1/crate' }]]);
    expect((await choose(marked(null), 'crate')).hasMore).toBe(false);
    expect((await choose(marked(null), 'crate', { limit: 2 })).hasMore).toBe(true);
  });

  test.each([
    [
      'in lists under any key',
      'hall',
      { a: { halls: rows(1) }, b: 5, c: { halls: [{ code: 'x', name: 'X' }] } },
      ['Name 0', 'X'],
    ],
    ['nowhere', 'hall', { a: {} }, []],
    ['as one object', 'owner', { owner: { code: 'o', name: 'Ann' } }, ['Ann']],
    ['nowhere, told as null', 'owner', { owner: null }, []],
  ])('an answer without pages is whole, its rows lying %s', async (_, field, body, expected) => {
    const choices = await choose(() => ({ body }), field);
    expect([labels(choices), choices.hasMore]).toEqual([expected, false]);
  });

  test('an answer without pages is cut where less is wanted, and that is told', async () => {
    const choices = await choose(() => ({ body: { a: { halls: rows(3) } } }), 'hall', { limit: 2 });
    expect([labels(choices), choices.hasMore]).toEqual([['Name 0', 'Name 1'], true]);
  });
});

describe('what a person types', () => {
  test('is put into the query of a list that can be searched, blanks around it taken away', async () => {
    const { asked } = await choose(nothing, 'bin', { search: '  red box ' });
    expect(asked[0]?.filter).toBe('hall:red box;name~red box;by:name');
  });

  test.each([
    ['red', ['red', 'RED', 'Red']],
    ['RED', ['RED', 'red', 'Red']],
    ["mc o'nEIL", ["mc o'nEIL", "mc o'neil", "MC O'NEIL", "Mc O'Neil"]],
    ['émile-zoë 5a', ['émile-zoë 5a', 'ÉMILE-ZOË 5A', 'Émile-Zoë 5a']],
    ['42', ['42']],
  ])('is asked for in each way to write it where the server tells capitals apart: %s', async (search, ways) => {
    const { asked } = await choose(nothing, 'exact', { search });
    expect(asked[0]?.filter).toBe(`${ways.map((way) => `name~${way}`).join('|')};by:name`);
  });

  test('is nothing where it is blank', async () => {
    expect((await choose(nothing, 'bin', { search: ' \t' })).asked[0]?.filter).toBe('by:name');
  });

  test.each(['a;by:size', ';', 'name;', 'EVAL(1)', 'x eval(', 'ｅval(', 'a；b'])(
    'is never a part of the query by its own: %s is looked for in the labels',
    async (search) => {
      const odd = rows(3, (n) => (n === 1 ? `has ${search} in it` : 'other'));
      const { options, hasMore, asked } = await choose(pagesOf(odd), 'bin', { search });
      expect(options).toEqual([{ value: 'c1', label: `has ${search} in it` }]);
      expect([hasMore, asked[0]?.filter]).toEqual([false, 'by:name']);
    },
  );

  test('is looked for in the labels of a list that cannot be searched, in small and capital letters', async () => {
    const named = rows(250, (n) => (n % 100 === 0 ? `ÉTAGE ${n}` : `Shelf ${n}`));
    const { options, hasMore, asked } = await choose(pagesOf(named, false), 'shelf', {
      search: 'étage',
      input: { hall: 'h1' },
    });
    expect(options.map(({ value }) => value)).toEqual(['c0', 'c100', 'c200']);
    expect([hasMore, asked.map(({ offset }) => offset)]).toEqual([false, [0, 200, 400]]);
  });

  test('is looked for until there is one more than is wanted', async () => {
    const found = await choose(pagesOf(rows(900), false), 'shelf', { search: 'name', limit: 3, input: { hall: 'h1' } });
    expect([labels(found), found.hasMore, found.asked.length]).toEqual([['Name 0', 'Name 1', 'Name 2'], true, 1]);
    const all = await choose(pagesOf(rows(900), false), 'shelf', {
      search: 'Name 89',
      limit: 11,
      input: { hall: 'h1' },
    });
    expect([all.options.length, all.hasMore]).toEqual([11, false]);
  });

  test('is looked for in ten pages, and what lies behind them nobody knows', async () => {
    const { options, hasMore, asked } = await choose(pagesOf(rows(5000)), 'shelf', {
      search: 'Name 4999',
      input: { hall: 'h1' },
    });
    expect([options, hasMore, asked.length]).toEqual([[], undefined, 10]);
  });

  test('has to be something where a list can only be searched', async () => {
    const error = await refusal('like');
    expect(error.issues).toEqual([
      { path: '', message: 'The search text must not be empty: this list can only be searched.' },
    ]);
    expect((await choose(nothing, 'like', { search: 'bolt' })).asked).toEqual([{ path: '/v1/part', q: 'bolt' }]);
  });
});

describe('a list that depends on another field', () => {
  test.each([
    ['is left out', {}],
    ['is blank', { hall: '' }],
    ['is null', { hall: null }],
  ])('is not read while that %s, where the read requires it', async (_, input) => {
    const error = await refusal('shelf', { input });
    expect(error).toMatchObject({ code: 'invalid_input', outcome: 'not_sent', action: 'part.put' });
    expect(error.issues).toEqual([{ path: '/hall', message: 'hall is needed first: the list depends on it.' }]);
  });

  test('is read without it where the read can do without', async () => {
    expect((await choose(nothing, 'near', { search: 'x' })).asked[0]?.filter).toBe('name~x');
    const { asked } = await choose(nothing, 'near', { search: 'x', input: { bin: 'b1', note: 5, nonsense: [] } });
    expect(asked[0]?.filter).toBe('in:b1;name~x');
    expect((await choose(nothing, 'near')).asked[0]).not.toHaveProperty('filter');
  });

  test('is not read with a value that would be a part of the query by its own', async () => {
    for (const bin of ['b1;by:size', { code: 'b1' }]) {
      const error = await refusal('near', { input: { bin } });
      expect(error.issues).toEqual([
        { path: '/bin', message: 'bin has a value that cannot stand in the query of the list.' },
      ]);
    }
  });

  test.each([
    ['/labels/0/shelf', { hall: 'outer', labels: [{ hall: 'inner' }] }, '/v1/shelf/inner'],
    ['/labels/0/shelf', { hall: 'outer', labels: [{}] }, '/v1/shelf/outer'],
    ['/labels/1/shelf', { hall: 'outer', labels: [{ hall: 'other' }] }, '/v1/shelf/outer'],
    ['/labels/-/shelf', { hall: 'outer', labels: [{ hall: 'other' }] }, '/v1/shelf/outer'],
  ])('takes the nearest of that name: %s of %j', async (field, input, path) => {
    expect((await choose(nothing, field, { input })).asked[0]?.path).toBe(path);
  });

  test('tells where the field that it needs would be', async () => {
    expect((await refusal('/labels/2/shelf')).issues).toEqual([
      { path: '/labels/2/hall', message: 'labels[2].hall is needed first: the list depends on it.' },
    ]);
  });

  test.each([
    [5, 'hall must be text; a number was given.'],
    ['..', 'hall must not be a dot or two: it is a part of the address.'],
    [['h'], 'hall must be text; a list was given.'],
  ])('says of the form what the read would say of a value: %j', async (hall, message) => {
    expect((await refusal('shelf', { input: { hall } })).issues).toEqual([{ path: '/hall', message }]);
  });
});

describe('a field with several lists', () => {
  test.each([
    ['bin', '/v1/bin'],
    ['crate', '/v1/crate'],
  ])('has the one that applies: %s', async (kind, path) => {
    const answers: Answers = (request) => ({ body: request.path === '/v1/bin' ? [] : { rows: [] } });
    const { asked } = await choose(answers, '/labels/0/of', { input: { labels: [{ kind }] } });
    expect(asked[0]?.path).toBe(path);
  });

  test.each([[{}], [{ labels: [{ kind: 'none' }] }]])('has none for %j, and says what decides', async (input) => {
    expect((await refusal('/labels/0/of', { input })).issues).toEqual([
      {
        path: '/labels/0/kind',
        message: 'labels[0].kind decides what there is to choose from; expected is one of: bin, crate.',
      },
    ]);
  });
});

describe('what the form names itself', () => {
  const ask = (field: string, options?: ChoiceOptions) => choose(nothing, field, options);

  test.each([
    ['size', ['1', '2', '3'], ['1', '2', '3']],
    ['colour', ['r', 'g', 'b'], ['Red', 'Green', 'Blue']],
    ['/labels/0/kind', ['bin', 'crate', 'none'], ['bin', 'crate', 'none']],
  ])('of %s needs no call', async (field, values, expected) => {
    const choices = await ask(field);
    expect([choices.options.map(({ value }) => value), labels(choices)]).toEqual([values, expected]);
    expect([choices.hasMore, choices.asked]).toEqual([false, []]);
  });

  test('is searched by label, and bounded', async () => {
    expect(labels(await ask('colour', { search: 'E' }))).toEqual(['Red', 'Green', 'Blue']);
    expect(await ask('colour', { search: 'E', limit: 2 })).toMatchObject({ hasMore: true, options: { length: 2 } });
    expect(await ask('colour', { search: 'r', limit: 2 })).toMatchObject({ hasMore: false, options: { length: 2 } });
  });
});

describe('what cannot be asked', () => {
  test.each([
    'fragile',
    'urgent',
    'note',
    'nope',
    'labels',
    '/labels/x/of',
    '/labels/0',
    '/bin/0',
    '',
    '/',
    '__proto__',
  ])('is told with the fields that have a list: %j', async (field) => {
    const error = await refusal(field);
    expect(error).toMatchObject({
      code: 'invalid_input',
      issues: [{ path: field.startsWith('/') ? field : `/${field}` }],
    });
    expect(error.message).toContain(`${JSON.stringify(field)} is no field of part.put that has a list to choose from`);
    expect(error.remedy).toBe(
      'Those that have one: bin, hall, owner, shelf, near, exact, crate, like, size, colour, /labels/0/kind, /labels/0/of, /labels/0/shelf.',
    );
  });

  test('names the field that was meant', async () => {
    expect((await refusal('colr')).message).toContain('; colour is.');
    expect((await refusal('q', {}, 'part.find')).remedy).toBe('None of its fields has one.');
  });

  test('is an action that there is not', async () => {
    expect(await refusal('bin', {}, 'part.putt')).toMatchObject({
      code: 'unknown_action',
      remedy: 'Did you mean part.put?',
    });
  });

  test.each([
    [{ limit: 0 }, '/limit', 'limit must be a whole number from 1 to 1000.'],
    [{ limit: 1001 }, '/limit', 'limit must be a whole number from 1 to 1000.'],
    [{ search: 5 }, '/search', 'search must be text.'],
    [{ input: [] }, '/input', 'input must be an object.'],
    [{ serch: 'x' }, '/serch', 'serch is no option; search is.'],
    [{ signal: 1 }, '/signal', 'signal must be an AbortSignal.'],
    [{ timeout: 0 }, '/timeout', 'timeout must be a whole number from 1 to 2147483647.'],
  ])('is asked with an option that is not fit: %j', async (options, path, message) => {
    expect((await refusal('bin', options as ChoiceOptions)).issues).toEqual([{ path, message }]);
  });
});

describe('when reading fails', () => {
  test('the error is that of the read', async () => {
    const { connection } = depot(pack, () => ({ status: 403, body: {} }));
    const error = await failure(connection.options('part.put', 'bin'));
    expect(error).toMatchObject({ code: 'permission_denied', action: 'bin.list', status: 403 });
  });

  test('the time is that of all calls together', async () => {
    let calls = 0;
    const slow = pagesOf(rows(3000));
    const { connection } = depot(pack, async (request) => {
      calls += 1;
      await sleep(30);
      return slow(request);
    });
    const asked = { search: 'nothing has this', input: { hall: 'h1' }, timeout: 100 };
    expect(await failure(connection.options('part.put', 'shelf', asked))).toMatchObject({ code: 'timeout' });
    expect(calls).toBeLessThan(6);
  });

  test('the caller can cancel it', async () => {
    const controller = new AbortController();
    const { connection } = depot(pack, (request) => {
      controller.abort();
      return pagesOf(rows(3000))(request);
    });
    const asked = { search: 'nothing has this', input: { hall: 'h1' }, signal: controller.signal };
    expect(await failure(connection.options('part.put', 'shelf', asked))).toMatchObject({ code: 'canceled' });
  });
});

describe('whatever a list holds', () => {
  const row = fc.record(
    {
      code: fc.oneof(fc.constantFrom('a', 'b', 'c', ''), fc.nat(20), fc.constant(null)),
      name: fc.string({ maxLength: 5 }),
    },
    { requiredKeys: [] },
  );
  const asking = fc.record({
    list: fc.array(row, { maxLength: 60 }),
    limit: fc.integer({ min: 1, max: 30 }),
    search: fc.constantFrom('', 'a', 'B', ';', ' '),
    total: fc.boolean(),
  });

  /** Every choice that there is, in the order of the list: the first row of a value says what it is called. */
  function choicesIn(list: { code?: unknown; name?: string }[], search: string) {
    const labels = new Map<string, string>();
    for (const { code, name } of list) {
      const value = String(code ?? '');
      if (value !== '' && !labels.has(value)) labels.set(value, name || value);
    }
    const all = [...labels].map(([value, label]) => ({ value, label }));
    return all.filter(({ label }) => label.toLowerCase().includes(search.trim().toLowerCase()));
  }

  test('what comes is a part of it, no value twice, and hasMore is true of it', async () => {
    await fc.assert(
      fc.asyncProperty(asking, async ({ list, limit, search, total }) => {
        const { connection } = depot(pack, pagesOf(list, total));
        const input = { hall: 'h1' };
        const { options, hasMore } = await connection.options('part.put', 'shelf', { limit, search, input });
        const all = choicesIn(list, search);
        expect(options.length).toBeLessThanOrEqual(limit);
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
        expect(all).toEqual(expect.arrayContaining(options));
        if (hasMore === false) expect(options).toHaveLength(all.length);
        if (hasMore === true) expect(list.length > options.length).toBe(true);
        if (search.trim() !== '' && hasMore === true) expect(all.length).toBeGreaterThan(options.length);
      }),
      { numRuns: 300 },
    );
  });
});
