import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, loadPack } from '../src/index.ts';
import { allCases } from './support/cases.ts';
import { closed, mistakesIn, packOf, text } from './support/pack.ts';

const shapes = {
  line: closed(
    {
      id: text(),
      count: { type: 'integer', title: 'Count', description: 'How many.', minimum: 1 },
      code: text({ pattern: '^[A-Z]{2}$', $comment: 'two capital letters' }),
      lines: { type: 'array', title: 'Lines', description: 'Lines below.', items: { $ref: 'line.json' } },
    },
    {
      required: ['id'],
      if: { properties: { id: { const: 'parent' } }, required: ['id'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['lines'] },
    },
  ),
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
