import { describe, expect, test } from '@jest/globals';
import { type ActionError, loadPack } from '../src/index.ts';
import { closed, field, mistakesIn, packOf, text } from './support/pack.ts';

const place = 'order.place';
const short = text({ maxLength: 2 });

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
