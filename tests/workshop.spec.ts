// A pack whose orders have lines inside lines, each of several forms: what is wrong there is told where it is.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';

let pack: Pack;
let connection: Connection;
beforeAll(async () => {
  pack = await loadPack(new URL('packs/workshop/manifest.json', import.meta.url));
  connection = pack.connect({ host: 'workshop.example', user: 'me', password: 'canary-secret' });
});
afterAll(() => pack.close());

/** What is told of an order with this in a part of a part of its second line. */
function told(part: object, order: object = {}): string[] {
  const line = { article: 'CH-17', action: 'add' };
  const lines = [line, { ...line, parts: [{ ...line, parts: [{ ...line, ...part }] }] }];
  try {
    connection.render('workshop.order', { shop: 'north', lines, ...order });
    return [];
  } catch (error) {
    return (error as ActionError).issues.map(({ path, message }) => {
      const spoken = path
        .slice(1)
        .replaceAll(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.');
      expect(message.startsWith(`${spoken} `)).toBe(true);
      return message.replace('lines[1].parts[0].parts[0]', 'part');
    });
  }
}

describe('what is wrong deep inside an order is told of its place', () => {
  test.each<[object, ...string[]]>([
    [{}],
    [{ quantty: 2 }, 'part.quantty is not a known field; quantity is.'],
    [{ quantity: 0 }, 'part.quantity must be at least 1.'],
    [{ article: 'chair' }, 'part.article must be two capital letters, a hyphen and a number.'],
    [{ action: 'sell' }, 'part.action must be change, add or remove.'],
    [{ action: null }, 'part.action must be change, add or remove.'],
    [{ action: 'change' }, 'part.target is required.'],
    [{ action: 'change', target: null }, 'part.target must be text; null was given.'],
    [{ price: 5 }, 'part.currency is required when price is given.'],
    [{ price: 5000, currency: 'EUR' }, 'part.price must be at most 1000.'],
    [{ u_rush: 'yes' }, 'part.u_rush must be a number or true or false; text was given.'],
    [{ parts: {} }, 'part.parts must be a list; an object was given.'],
    [{ parts: [{ article: 'CH-1' }] }, 'part.parts[0].action is required.'],
  ])('%j', (part, ...sentences) => {
    expect(told(part)).toEqual(sentences);
  });
});

describe('of several forms, the one that was meant is spoken of', () => {
  test.each<[object, ...string[]]>([
    [{ finish: { colour: 'oak' } }],
    [
      { finish: { colr: 'oak' } },
      'part.finish.colour is required.',
      'part.finish.colr is not a known field; colour is.',
    ],
    [{ finish: { colour: 'oak', coats: 'two' } }, 'part.finish.coats must be a whole number; text was given.'],
    [
      { finish: { colour: '', coats: 0 } },
      'part.finish.colour must have at least 2 characters.',
      'part.finish.coats must be at least 1.',
    ],
    [{ finish: { material: 5 } }, 'part.finish.material must be text; a number was given.'],
    [{ finish: { material: 'wool', maker: {} } }, 'part.finish.maker.name is required.'],
    [
      { finish: { maker: { name: 'x', citty: 'y' } } },
      'part.finish.material is required.',
      'part.finish.maker.citty is not a known field; city is.',
    ],
    [
      { finish: { materal: 'wool' } },
      'part.finish.material is required.',
      'part.finish.materal is not a known field; material is.',
    ],
    [{ finish: {} }, 'part.finish must have colour or material.'],
    [{ finish: 5 }, 'part.finish must be an object; a number was given.'],
    [{ finish: null }, 'part.finish must be an object; null was given.'],
  ])('by its fields: %j', (part, ...sentences) => {
    expect(told(part).sort()).toEqual(sentences.sort());
  });

  test.each<[object, ...string[]]>([
    [{ kind: 'courier', address: 'Here' }],
    [{ kind: 'courier' }, 'delivery.address is required.'],
    [{ kind: 'currier' }, 'delivery.kind must be pickup or courier.'],
    [{ kind: 'courier', address: 'Here', day: 'Monday' }, 'delivery.day is not a known field.'],
    [{ kind: 'pickup', dya: 'Monday' }, 'delivery.dya is not a known field; day is.'],
    [{}, 'delivery.kind is required.'],
  ])('by a constant: %j', (delivery, ...sentences) => {
    expect(told({}, { delivery })).toEqual(sentences);
  });
});

test('text becomes a number at any depth and in any form, and nowhere else', () => {
  const line = { article: 'CH-17', action: 'add' };
  const part = {
    ...line,
    quantity: '2',
    u_rush: 'true',
    price: '12.5',
    currency: '7',
    finish: { colour: '12', coats: '3' },
  };
  const order = { shop: '1', lines: [{ ...line, parts: [part] }], dryRun: 'true', labels: { a: '1' } };
  expect(connection.render('workshop.order', order)).toMatchObject({
    path: '/orders/1',
    query: { dry: true },
    body: {
      lines: [
        {
          parts: [{ ...part, ...{ quantity: 2, u_rush: true, price: 12.5 }, finish: { colour: '12', coats: 3 } }],
        },
      ],
      labels: { a: '1' },
    },
  });
});

test('an input may be named with an @, as some servers name the type of a record', () => {
  const lines = [{ article: 'CH-17', action: 'add' }];
  const { headers, body } = connection.render('workshop.order', {
    shop: '1',
    lines,
    '@kind': 'gift',
    '@type': 'Order',
  });
  expect(headers['x-kind']).toBe('gift');
  expect(body).toEqual({ lines, '@type': 'Order' });
});
