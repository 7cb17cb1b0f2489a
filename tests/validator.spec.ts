import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, loadPack } from '../src/index.ts';
import { allCases } from './support/cases.ts';
import { closed, field, mistakesIn, packOf, text } from './support/pack.ts';

const shapes = {
  line: closed(
    {
      id: text(),
      count: { type: 'integer', title: 'Count', description: 'How many.', minimum: 1 },
      code: text({ pattern: '^[A-Z]{2}$', $comment: 'two capital letters' }),
      mark: { $ref: 'mark.json' },
      lines: { type: 'array', title: 'Lines', description: 'Lines below.', items: { $ref: 'line.json' } },
    },
    {
      required: ['id'],
      if: { properties: { id: { const: 'parent' } }, required: ['id'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['lines'] },
    },
  ),
  mark: text({ pattern: '^[A-Z]$', $comment: 'a capital letter' }),
  house: closed({
    street: text({ maxLength: 5 }),
    floor: { type: 'integer', title: 'Floor', description: 'The floor.' },
  }),
  box: closed({ number: text(), key: text() }, { required: ['number'] }),
};

const input = closed({
  lines: {
    type: 'array',
    title: 'Lines',
    description: 'What is ordered.',
    items: { $ref: '../../schemas/line.json' },
  },
  to: {
    title: 'To',
    description: 'Where it goes.',
    anyOf: [{ $ref: '../../schemas/house.json' }, { $ref: '../../schemas/box.json' }],
  },
  size: { type: 'string', enum: ['1', '2'], title: 'Size', description: 'The size.' },
  answers: {
    title: 'Answers',
    description: 'What was asked.',
    anyOf: [
      { type: 'object', additionalProperties: text({ maxLength: 3 }) },
      { type: 'array', items: { $ref: '../../schemas/house.json' } },
    ],
  },
});

let orders: Connection;
beforeAll(async () => {
  const files = Object.entries(shapes).map(([name, shape]) => [`schemas/${name}.json`, shape]);
  orders = await packOf(input, Object.fromEntries(files));
});

test.each([
  ['a number where the choices are texts', { size: 2 }, '/size: size must be 1 or 2, as text; a number was given.'],
  ['a word that is no choice', { size: 'two' }, '/size: size must be 1 or 2.'],
  ['no kind of choice', { size: [] }, '/size: size must be 1 or 2.'],
  [
    'a shape in a list',
    { lines: [{ id: 'a' }, { id: 'b', count: 0 }] },
    '/lines/1/count: lines[1].count must be at least 1.',
  ],
  [
    'a misspelt field three lines deep',
    { lines: [{ id: 'a', lines: [{ id: 'b', lines: [{ id: 'c', cuont: 1 }] }] }] },
    '/lines/0/lines/0/lines/0/cuont: lines[0].lines[0].lines[0].cuont is not a known field; count is.',
  ],
  [
    'a pattern in its own words',
    { lines: [{ id: 'a', lines: [{ id: 'b', code: 'x' }] }] },
    '/lines/0/lines/0/code: lines[0].lines[0].code must be two capital letters.',
  ],
  [
    'a pattern of a shape inside a shape',
    { lines: [{ id: 'a', lines: [{ id: 'b', mark: 'x' }] }] },
    '/lines/0/lines/0/mark: lines[0].lines[0].mark must be a capital letter.',
  ],
  [
    'a condition of a line',
    { lines: [{ id: 'a', lines: [{ id: 'parent' }] }] },
    '/lines/0/lines/0/lines: lines[0].lines[0].lines is required.',
  ],
  [
    'the branch that was meant, by its fields',
    { to: { street: 'too long', floor: 1 } },
    '/to/street: to.street must have at most 5 characters; 8 were given.',
  ],
  ['the other one', { to: { number: 'x', key: 5 } }, '/to/key: to.key must be text; a number was given.'],
  ['neither, by their kind', { to: 'here' }, '/to: to must be an object; text was given.'],
  [
    'a branch by its kind: a list',
    { answers: [{ street: 'too long' }] },
    '/answers/0/street: answers[0].street must have at most 5 characters; 8 were given.',
  ],
  [
    'a branch by its kind: an object',
    { answers: { a: 'too long' } },
    '/answers/a: answers.a must have at most 3 characters; 8 were given.',
  ],
  ['no branch by its kind', { answers: 5 }, '/answers: answers must be an object or a list; a number was given.'],
])('a mistake is told once, where it is: %s', (_, input, told) => {
  expect(mistakesIn(orders, 'order.place', input)).toEqual([told]);
});

const place = 'order.place';

test.each([
  ['a length', { maxLength: 3 }, 'must have at most 3 characters; 4 were given'],
  ['a form', { pattern: '^u_', $comment: 'a name that begins with u_' }, 'must be a name that begins with u_'],
  ['a choice', { enum: ['a', 'b'] }, 'must be a or b'],
  ['nothing', false, 'must not be given'],
])('a name that does not fit is told of once, by what it has to be: %s', async (_, propertyNames, fault) => {
  const named = field({ type: 'object', propertyNames });
  const orders = await packOf(closed({ named, either: field({ anyOf: [named, { type: 'array' }] }) }));
  for (const name of ['named', 'either'])
    expect(mistakesIn(orders, place, { [name]: { 'a/cd': 1 } })).toEqual([`/${name}/a~1cd: ${name}.a/cd ${fault}.`]);
});

test('the form that was meant shows in its fields, however much is wrong inside', async () => {
  const list = { type: 'array', items: { type: 'string' } };
  const forms = [closed({ name: text(), list }), closed({ other: text() })];
  const orders = await packOf(closed({ to: field({ anyOf: forms }) }));
  const told = mistakesIn(orders, place, { to: { name: 'x', list: Array(3000).fill(5) } });
  expect(told[0]).toBe('/to/list/0: to.list[0] must be text; a number was given.');
});

test('a word is not taken for one that it has nothing in common with', async () => {
  const orders = await packOf(closed({ a: text(), qty: text() }));
  expect(mistakesIn(orders, place, { k0: 1, qyt: 2 })).toEqual([
    '/k0: k0 is not a known field.',
    '/qyt: qyt is not a known field; qty is.',
  ]);
});

test('constants of different fields are not told as choices of one', async () => {
  const mark = (name: string, value: string) => ({
    type: 'object',
    required: [name],
    properties: { [name]: { const: value } },
  });
  const orders = await packOf(closed({ to: field({ anyOf: [mark('kind', 'house'), mark('sort', 'box')] }) }));
  expect(mistakesIn(orders, place, { to: { kind: 'x', sort: 'y' } })).toEqual(['/to/kind: to.kind must be house.']);
});

const word = { type: 'string', maxLength: 2 };

test.each([
  ['else', { if: { required: ['x'] }, else: { properties: { y: word } } }],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ['then', { if: { required: ['y'] }, then: { properties: { y: word } } }],
  ['dependentSchemas', { dependentSchemas: { y: { properties: { y: word } } } }],
  ['dependentRequired', { dependentRequired: { y: ['x'] } }],
  ['patternProperties', { patternProperties: { '^y': word } }],
  ['additionalProperties', { additionalProperties: word }],
  ['unevaluatedProperties', { unevaluatedProperties: word }],
  ['propertyNames', { propertyNames: { type: 'string', pattern: '^.{2,}$' } }],
  ['allOf', { allOf: [{ properties: { y: word } }] }],
  ['oneOf', { oneOf: [{ properties: { y: word } }, { required: ['x'] }] }],
  ['not', { not: { required: ['y'] } }],
  ['items', { patternProperties: { '^list$': { type: 'array', items: word } } }],
  [
    'prefixItems',
    { patternProperties: { '^list$': { type: 'array', prefixItems: [word], minItems: 1, maxItems: 1 } } },
  ],
  [
    'unevaluatedItems',
    { patternProperties: { '^list$': { type: 'array', allOf: [{ type: 'array' }], unevaluatedItems: word } } },
  ],
  ['contains', { patternProperties: { '^list$': { type: 'array', contains: { type: 'string', const: 'x' } } } }],
])('what is wrong with a form by %s is not told of another that was meant', async (_, more) => {
  const first = { type: 'object', required: ['kind'], properties: { kind: { const: 'a' }, x: {} }, ...more };
  const second = { type: 'object', required: ['kind', 'b'], properties: { kind: { const: 'b' }, b: word } };
  const orders = await packOf(closed({ to: field({ anyOf: [first, second] }) }));
  expect(mistakesIn(orders, place, { to: { kind: 'b', y: 'long', list: ['long'] } })).toEqual([
    '/to/b: to.b is required.',
  ]);
});

test.each(['then', 'else'])('text becomes a number where only %s tells that it is one', async (keyword) => {
  const condition = { if: { required: ['kind'] }, [keyword]: { properties: { count: { type: 'integer' } } } };
  const orders = await packOf(closed({ kind: text(), count: field({}) }, condition));
  expect(orders.render(place, { count: '5' }).body).toEqual({ count: 5 });
});

describe('the checks that come compiled find what those compiled on loading find', () => {
  let compiled: Connection;
  let fresh: Connection;
  beforeAll(async () => {
    const config = { hostname: 'dev12345.service-now.com', user: 'someone', password: 'correct horse' };
    compiled = (await loadPack()).connect(config) as Connection;
    fresh = (await loadPack(new URL('../manifest.json', import.meta.url))).connect(config);
  });

  const largest = Map.groupBy(
    allCases().map(({ action, input }) => ({ action, input, size: JSON.stringify(input).length })),
    ({ action }) => action,
  );
  const inputs = [...largest].map(([id, all]) => [id, all.sort((a, b) => b.size - a.size)[0]?.input] as const);
  test.each(inputs)('%s', (id, input) => {
    for (const changed of variants(input)) {
      expect(mistakesIn(compiled, id, changed)).toEqual(mistakesIn(fresh, id, changed));
    }
  });
});

/** A value, and the value with one thing wrong in it, for every place. */
function variants(value: unknown): unknown[] {
  const odd = [value, null, true, 0.5, 'x'.repeat(300), [], {}];
  if (Array.isArray(value)) {
    return [...odd, ...value.flatMap((item, n) => variants(item).map((one) => value.with(n, one)))];
  }
  if (typeof value !== 'object' || value === null) return odd;
  return [
    ...odd,
    { ...value, stranger: 1 },
    ...Object.entries(value).flatMap(([key, item]) => {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      return [rest, ...variants(item).map((one) => ({ ...value, [key]: one }))];
    }),
  ];
}
