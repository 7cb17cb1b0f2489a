import { describe, expect, test } from '@jest/globals';
import { type ActionError, loadPack } from '../src/index.ts';
import { closed, field, mistakesIn, packOf, text } from './support/pack.ts';

const place = 'order.place';
const short = text({ maxLength: 2 });

describe('a shape is found by whatever name its file has', () => {
  test.each([
    ['a blank', 'schemas/my shape.json', '../../schemas/my%20shape.json'],
    ['a per cent sign', 'schemas/50%.json', '../../schemas/50%25.json'],
    ['a tilde', 'schemas/a~1b.json', '../../schemas/a~1b.json'],
    ['a letter beyond ASCII', 'schemas/größe.json', '../../schemas/größe.json'],
    ['the name of something that every object has', 'schemas/constructor.json', '../../schemas/constructor.json'],
  ])('%s', async (_, file, $ref) => {
    const orders = await packOf(closed({ size: field({ $ref }) }), { [file]: short });
    expect(mistakesIn(orders, place, { size: 'xxl' })).toEqual([
      '/size: size must have at most 2 characters; 3 were given.',
    ]);
  });

  test('two of one name in two folders, and one that is named as both together', async () => {
    const fields = { a: 'line', b: 'b/line', c: 'schemas-b-line' };
    const shapes = { 'schemas/line.json': 1, 'schemas/b/line.json': 2, 'schemas/schemas-b-line.json': 3 };
    const orders = await packOf(
      closed(
        Object.fromEntries(
          Object.entries(fields).map(([name, file]) => [name, field({ $ref: `../../schemas/${file}.json` })]),
        ),
      ),
      Object.fromEntries(Object.entries(shapes).map(([file, maxLength]) => [file, text({ maxLength })])),
    );
    expect(mistakesIn(orders, place, { a: 'four', b: 'four', c: 'four' })).toEqual([
      '/a: a must have at most 1 characters; 4 were given.',
      '/b: b must have at most 2 characters; 4 were given.',
      '/c: c must have at most 3 characters; 4 were given.',
    ]);
  });
});

describe('a shape is found by whatever name it has in its file', () => {
  test.each([
    ['a blank', 'my shape', '#/$defs/my%20shape'],
    ['a per cent sign', '50%', '#/$defs/50%25'],
    ['a slash and a tilde', 'a/b~c', '#/$defs/a~1b~0c'],
    ['a quotation mark', 'a"b', '#/$defs/a%22b'],
    ['what replacing text would take for its own', '$&', '#/$defs/$&'],
  ])('%s', async (_, name, $ref) => {
    const orders = await packOf(closed({ size: field({ $ref }) }, { $defs: { [name]: short } }));
    expect(mistakesIn(orders, place, { size: 'xxl' })).toEqual([
      '/size: size must have at most 2 characters; 3 were given.',
    ]);
  });

  test('a reference that cannot be decoded is a fault of the pack', async () => {
    const pack = packOf(closed({ size: field({ $ref: '#/$defs/50%' }) }, { $defs: { '50%': short } }));
    await expect(pack).rejects.toMatchObject({
      issues: [
        {
          file: 'actions/order/place.json',
          path: '/input/properties/size/$ref',
          message: '$ref #/$defs/50% cannot be decoded; a % is written %25.',
        },
      ],
    });
  });
});

test.each(['/x.json', '../../../x.json', '%2e%2e/%2e%2e/%2e%2e/x.json', '..\\..\\..\\x.json', '..%2f..%2f..%2fx.json'])(
  'no reference leads out of the pack: %s',
  async ($ref) => {
    await expect(packOf(closed({ size: field({ $ref }) }))).rejects.toMatchObject({
      issues: [{ message: `$ref ${$ref} leads out of the pack.` }],
    });
  },
);

test('what looks like a reference in an example is none', async () => {
  const data = { $ref: 'nowhere.json' };
  const link = field({ type: 'object', examples: [data], default: data });
  const orders = await packOf(closed({ link }));
  expect(mistakesIn(orders, place, { link: data })).toEqual([]);
});

const chain = (key: string, length: number) => {
  let value: object = {};
  for (let n = 0; n < length; n += 1) value = { [key]: value };
  return value;
};

describe('a value that no form has', () => {
  const node = closed({ next: { $ref: '#' } });
  const orders = () =>
    packOf(closed({ node: field({ $ref: '../../schemas/node.json' }) }), { 'schemas/node.json': node });

  test('nested without measure', async () => {
    expect(mistakesIn(await orders(), place, { node: chain('next', 50_000) })).toEqual([
      ': The input is nested too deep to be checked.',
    ]);
  });

  test('that holds itself', async () => {
    const ring: Record<string, unknown> = {};
    ring.next = ring;
    expect(mistakesIn(await orders(), place, { node: ring })).toEqual([
      ': The input is nested too deep to be checked.',
    ]);
  });

  test('in two forms that hold each other, as deep as a form is', async () => {
    const forms = [closed({ next: { $ref: '#' }, a: text() }), closed({ next: { $ref: '#' }, b: text() })];
    const files = { 'schemas/node.json': { anyOf: forms } };
    const either = await packOf(closed({ node: field({ $ref: '../../schemas/node.json' }) }), files);
    const begin = performance.now();
    expect(mistakesIn(either, place, { node: chain('next', 18) })).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('a long list in a union, with every entry wrong', async () => {
    const forms = [{ type: 'array', items: { type: 'string' } }, { type: 'object' }];
    const either = await packOf(closed({ list: field({ anyOf: forms }) }));
    const begin = performance.now();
    const told = mistakesIn(either, place, { list: Array(150_000).fill(true) });
    expect(told).toHaveLength(150_000);
    expect(told.at(-1)).toBe('/list/149999: list[149999] must be text; true was given.');
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('names that every object has', () => {
  const fields = ['constructor', 'toString', 'hasOwnProperty'];

  test('are fields like any other', async () => {
    const orders = await packOf(closed(Object.fromEntries(fields.map((name) => [name, short]))));
    expect(mistakesIn(orders, place, {})).toEqual([]);
    expect(mistakesIn(orders, place, { toString: 'abc' })).toEqual([
      '/toString: toString must have at most 2 characters; 3 were given.',
    ]);
  });

  test('can be required', async () => {
    const required = { required: fields };
    const orders = await packOf(closed(Object.fromEntries(fields.map((name) => [name, short])), required));
    expect(mistakesIn(orders, place, {})).toEqual(fields.map((name) => `/${name}: ${name} is required.`));
  });

  test('are unknown where no schema knows them', async () => {
    const orders = await packOf(closed({ size: short }));
    expect(mistakesIn(orders, place, JSON.parse('{"__proto__":{"size":1},"constructor":1}'))).toEqual([
      '/__proto__: __proto__ is not a known field.',
      '/constructor: constructor is not a known field.',
    ]);
  });
});

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

test('an action is no shape, not even for itself', async () => {
  await expect(packOf(closed({ size: field({ $ref: 'place.json' }) }))).rejects.toMatchObject({
    issues: [{ message: '$ref place.json names an action or a manifest; expected is a schema file.' }],
  });
});

test.each(['then', 'else'])('text becomes a number where only %s tells that it is one', async (keyword) => {
  const condition = { if: { required: ['kind'] }, [keyword]: { properties: { count: { type: 'integer' } } } };
  const orders = await packOf(closed({ kind: text(), count: field({}) }, condition));
  expect(orders.render(place, { count: '5' }).body).toEqual({ count: 5 });
});

describe('what is no text where a text is due', () => {
  const odd = { toString: 1 };

  test('is no id of an action', async () => {
    const pack = await loadPack();
    const told = (id: unknown) => {
      try {
        return pack.action(id as string);
      } catch (error) {
        return [(error as ActionError).code, (error as Error).message];
      }
    };
    for (const id of [odd, 10n, null, undefined, Symbol('x')])
      expect(told(id)).toEqual(['unknown_action', expect.stringMatching(/^An action is named by its id, a text\. /)]);
  });

  test('is no way to sign in', async () => {
    const pack = await loadPack();
    const config = { hostname: 'dev12345.service-now.com', user: 'me', password: 'secret', auth: { type: odd } };
    expect(pack.validateConfig(config).issues.map(({ path }) => path)).toEqual(['/auth/type']);
  });
});

test('a date in a body without a schema of its own is sent as JSON writes it', async () => {
  const orders = await packOf(closed({ any: field({}) }));
  const body = orders.render(place, { any: { due: new Date(0) } }).body;
  expect(JSON.stringify(body)).toBe('{"any":{"due":"1970-01-01T00:00:00.000Z"}}');
});
