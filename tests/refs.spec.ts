import { describe, expect, test } from '@jest/globals';
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

test('an action is no shape, not even for itself', async () => {
  await expect(packOf(closed({ size: field({ $ref: 'place.json' }) }))).rejects.toMatchObject({
    issues: [{ message: '$ref place.json names an action or a manifest; expected is a schema file.' }],
  });
});
