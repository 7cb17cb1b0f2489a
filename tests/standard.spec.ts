import { expect, test } from '@jest/globals';
import { faultsOf } from '../scripts/standard/faults.ts';
import { inputKeywords } from '../scripts/standard/keywords.ts';
import { type Material, materialOf } from '../scripts/standard/material.ts';
import type { Action, Schema } from '../src/action.ts';
import type { Manifest } from '../src/manifest.ts';
import { at } from '../src/pointer.ts';

test('our own pack keeps the standard', () => {
  const { material, unread } = materialOf(new URL('../manifest.json', import.meta.url));
  expect([...unread, ...faultsOf(material)]).toEqual([]);
});

const files = {
  manifest: 'manifest.json',
  book: 'actions/trip/create.json',
  cancel: 'actions/trip/cancel.json',
  stop: 'schemas/stop.json',
};

/** A small pack without a fault. */
function sound(): Material {
  const manifest = {
    description: 'Books trips.',
    title: 'Trips',
    groups: [{ id: 'trip', title: 'Trip' }],
    needs: [{ id: 'desk', title: 'Desk', remedy: 'Ask for a desk.' }],
    errors: [
      { when: { status: [404] }, code: 'not_found', outcome: 'refused', message: 'It is gone.', remedy: 'Look.' },
    ],
    config: { type: 'object', properties: { host: { type: 'string', title: 'Host', description: 'The host.' } } },
  } as unknown as Manifest;
  const create = {
    id: 'trip.create',
    title: 'Create Trip',
    description: 'Books a trip.',
    effect: 'write',
    request: { method: 'POST', paths: ['/trips'], body: '{*}' },
    errors: [
      { when: { status: [409] }, code: 'rejected', outcome: 'refused', message: 'It is full.', remedy: 'Wait.' },
    ],
    input: {
      type: 'object',
      additionalProperties: false,
      properties: {
        code: {
          type: 'string',
          pattern: '^A',
          $comment: 'a code',
          title: 'Code',
          description: 'The code.',
          examples: ['A1'],
        },
        stops: { type: 'array', items: { $ref: '../../schemas/stop.json' }, title: 'Stops', description: 'The stops.' },
        seat: {
          anyOf: [
            {
              type: 'integer',
              minimum: 1,
              default: 1,
              title: 'Row',
              description: 'The row of the seat, from the front of the coach on.',
            },
            {
              type: 'object',
              additionalProperties: false,
              patternProperties: {
                '^u_': {
                  type: 'string',
                  title: 'Own',
                  description: 'A column that the desk has added, under the name that it has there.',
                },
              },
            },
          ],
          title: 'Seat',
          description: 'The seat.',
        },
      },
    },
    output: {
      type: 'object',
      description: 'What was booked.',
      properties: { id: { type: 'string', description: 'The id.' } },
    },
  } as unknown as Action;
  const cancel = {
    ...structuredClone(create),
    id: 'trip.cancel',
    title: 'Cancel Trip',
    input: { type: 'object', additionalProperties: false, properties: {} },
    output: { type: 'null', description: 'Nothing.' },
  } as unknown as Action;
  const stop = {
    title: 'Stop',
    description: 'A stop.',
    type: 'object',
    required: ['place'],
    additionalProperties: false,
    properties: {
      place: { type: 'string', title: 'Place', description: 'sys_id of the place.' },
      via: { type: 'array', items: { $ref: 'stop.json' }, title: 'Via', description: 'Stops on the way.' },
      notes: {
        type: 'object',
        additionalProperties: { type: 'string' },
        title: 'Notes',
        description: 'Notes by name.',
      },
    },
  };
  return { manifest, actions: { [files.book]: create, [files.cancel]: cancel }, schemas: { [files.stop]: stop } };
}

test('a small pack without a fault has none', () => {
  expect(faultsOf(sound())).toEqual([]);
});

const begins = 'A sentence begins with a capital, a digit or a name in code.';
const ends = 'A sentence ends with a period.';
const closed =
  'An object is closed: additionalProperties is false, or the schema of keys that are not known beforehand.';
const typeless = 'Expected is a type, an enum or a const.';

/** Where something else is put (or nothing left), and the one fault that comes of it: its place there, and the words. */
type Spoilt = [file: keyof typeof files, place: string, value: unknown, faultAt: string, message: string];
const spoilt: Record<string, Spoilt> = {
  'a field without a title, in a shared shape': [
    'stop',
    '/properties/via/title',
    undefined,
    '/properties/via',
    'Expected is a title, here or where $ref leads.',
  ],
  'a field without a description, in a branch of a union, under names by pattern': [
    'book',
    '/input/properties/seat/anyOf/1/patternProperties/^u_/description',
    undefined,
    '/input/properties/seat/anyOf/1/patternProperties/^u_',
    'Expected is a description, here or where $ref leads.',
  ],
  'a field without a type': ['stop', '/properties/place/type', undefined, '/properties/place', typeless],
  'values under names of their own without a type': [
    'stop',
    '/properties/notes/additionalProperties/type',
    undefined,
    '/properties/notes/additionalProperties',
    typeless,
  ],
  'a list that does not say of what': [
    'stop',
    '/properties/via/items',
    undefined,
    '/properties/via',
    'A list says in items what its entries are.',
  ],
  'a required field after one that is not': [
    'stop',
    '/required',
    ['place', 'notes'],
    '/properties/notes',
    'notes is required and stands after via, which is not; required properties come first.',
  ],
  'a required field that there is not': [
    'stop',
    '/required',
    ['place', 'town'],
    '/required',
    'required names town, which is no property here.',
  ],
  'an object that takes any key': ['stop', '/additionalProperties', undefined, '', closed],
  'an object that takes any key in so many words': ['stop', '/additionalProperties', true, '', closed],
  'an object with a pattern of keys that takes any other too': [
    'book',
    '/input/properties/seat/anyOf/1/additionalProperties',
    undefined,
    '/input/properties/seat/anyOf/1',
    closed,
  ],
  'a description in an output that begins small': [
    'book',
    '/output/properties/id/description',
    'the id.',
    '/output/properties/id/description',
    begins,
  ],
  'a description of a shared shape without a period': ['stop', '/description', 'A stop', '/description', ends],
  'a description of an action without a period': ['book', '/description', 'A (trip.) It', '/description', ends],
  'a message of an action’s error that begins small': [
    'book',
    '/errors/0/message',
    'it is full.',
    '/errors/0/message',
    begins,
  ],
  'a remedy of the manifest’s error without a period': [
    'manifest',
    '/errors/0/remedy',
    'Look',
    '/errors/0/remedy',
    ends,
  ],
  'a remedy of a need without a period': ['manifest', '/needs/0/remedy', 'Ask for it', '/needs/0/remedy', ends],
  'a description of the config without a period': [
    'manifest',
    '/config/properties/host/description',
    'The host',
    '/config/properties/host/description',
    ends,
  ],
  'a title with a period': [
    'stop',
    '/properties/place/title',
    'Place.',
    '/properties/place/title',
    'A title has no period at its end.',
  ],
  'a shared shape without a title': ['stop', '/title', undefined, '', 'A shape that actions share has a title.'],
  'an example that its schema refuses': [
    'book',
    '/input/properties/code/examples',
    ['A1', 'B1'],
    '/input/properties/code/examples/1',
    'The value must be a code.',
  ],
  'an example that a shape inside itself refuses': [
    'stop',
    '/properties/via/examples',
    [[{ place: 'A', via: [{}] }]],
    '/properties/via/examples/0',
    '0.via[0].place is required.',
  ],
  'a default that its schema refuses': [
    'book',
    '/input/properties/seat/anyOf/0/default',
    '1',
    '/input/properties/seat/anyOf/0/default',
    'The value must be a whole number; text was given.',
  ],
  'an effect that the verb does not promise': [
    'cancel',
    '/effect',
    'delete',
    '/effect',
    'effect is delete; the verb cancel in an id stands for a write.',
  ],
  'a verb that nobody knows': [
    'cancel',
    '/id',
    'trip.reverse',
    '/id',
    'reverse is no known verb; expected are get, list, check, add, cancel, checkout, create, order, submit, update, delete, empty.',
  ],
  'a keyword that inputs do not use': [
    'stop',
    '/properties/via/uniqueItems',
    true,
    '/properties/via/uniqueItems',
    `An input does not say uniqueItems; expected are ${[...inputKeywords].join(', ')}.`,
  ],
  'allOf for what is no condition': [
    'stop',
    '/allOf',
    [{ required: ['via'] }],
    '/allOf',
    'allOf only holds several if with their then.',
  ],
  'a pattern that is not said in words': [
    'book',
    '/input/properties/code/$comment',
    undefined,
    '/input/properties/code/pattern',
    'A pattern has a $comment beside it that says the form in words.',
  ],
};

test.each(Object.entries(spoilt))('%s is a fault', (_, [name, place, value, path, message]) => {
  const material = sound();
  const { manifest, actions, schemas } = material;
  const all: Record<string, unknown> = { ...actions, ...schemas, [files.manifest]: manifest };
  const cut = place.lastIndexOf('/');
  Object.assign(at(all[files[name]], place.slice(0, cut)) as object, { [place.slice(cut + 1)]: value });
  expect(faultsOf(material)).toEqual([{ file: files[name], path, message }]);
});

/** Gives the second action a field that the first has; what is found then. */
function copied(copy: (fields: Record<string, Schema>) => Record<string, unknown>) {
  const material = sound();
  const [book, cancel] = Object.values(material.actions) as [Action, Action];
  Object.assign(cancel.input.properties, structuredClone(copy(book.input.properties)));
  return faultsOf(material);
}

const share = 'a shape of more than 10 lines is shared in schemas/.';

test('a shape of more than ten lines in two actions is a fault, under another name and in another order too', () => {
  const path = '/input/properties/place/anyOf';
  const message = `20 lines stand in ${files.book}#/input/properties/seat/anyOf too; ${share}`;
  const found = copied(({ seat = {} }) => ({ place: Object.fromEntries(Object.entries(seat).reverse()) }));
  expect(found).toEqual([{ file: files.cancel, path, message }]);
});

test('neighbouring fields of more than ten lines in two actions are a fault', () => {
  const path = '/input/properties/code';
  const message = `14 lines stand in ${files.book}#${path} too, to stops; ${share}`;
  expect(copied(({ code, stops }) => ({ code, stops }))).toEqual([{ file: files.cancel, path, message }]);
});

test('fields that are not neighbours, or take ten lines at most, may stand in two actions', () => {
  expect(copied(({ code }) => ({ code }))).toEqual([]);
  expect(copied(({ code, stops }) => ({ stops, code }))).toEqual([]);
});

test('the body of a request that takes anything need not say what', () => {
  const material = sound();
  const [, cancel] = Object.values(material.actions) as [Action, Action];
  const body = { type: ['object', 'array'], title: 'Body', description: 'Anything.' };
  Object.assign(cancel.input.properties, { body });
  Object.assign(cancel.request, { body: '{body}' });
  expect(faultsOf(material)).toEqual([]);
});
