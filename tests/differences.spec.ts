import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { lineOf } from '../scripts/facts/difference.ts';
import { differences } from '../scripts/facts/differences.ts';
import type { Exception, Fact, Facts, Field } from '../scripts/facts/fact.ts';
import { readReadme } from '../scripts/facts/read.ts';
import { slips } from '../scripts/facts/slips.ts';
import type { Action, Schema } from '../src/action.ts';
import { at } from '../src/pointer.ts';

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', required: false, ...more });

/** What is documented of lending a book. */
const fact: Fact = {
  title: 'Lend Book',
  group: 'Library',
  listed: { method: 'POST', path: '/lib/book/{id}/loan' },
  docs: { release: 'Autumn' },
  effect: 'write',
  idempotent: false,
  method: 'POST',
  path: '/api/library/book/{id}/loan',
  releases: [
    { path: '/api/lending/{kind}/book/{id}', from: 'Spring', until: 'Spring' },
    { path: '/api/lbi/book/{id}/loan', from: 'unknown', until: 'unknown', misprint: true },
  ],
  pathParams: [text('id', { required: true }), text('api_version', { in: 'versionedPath' })],
  query: [text('limit', { type: 'number', default: 10, minimum: 1 }), text('offset', { type: 'number' })],
  body: [
    text('reader', { required: true, maxLength: 40 }),
    text('days', { type: 'number', wireType: 'string', maxLength: 3 }),
    text('mood', { values: ['calm', 'hasty'], sampleValues: ['sleepy'] }),
    text('branch', { required: 'unstated' }),
    text('quiet', { type: 'boolean', values: [true, false] }),
    text('lines', { type: 'array', children: [text('copy', { required: true }), text('note')], ref: 'Stamp' }),
    text('traits', { type: 'object', additionalProperties: 'string' }),
    text('aside', { undocumented: true }),
  ],
  responses: [{ status: 200 }, { status: 404, empty: true }],
  result: {
    kind: 'object',
    envelope: 'result',
    fields: [
      text('number'),
      text('due', { nullable: true }),
      text('fee', { type: 'number', wireType: 'string' }),
      text('<shelf>', { type: 'object', dynamicKey: true, children: [text('place')] }),
    ],
  },
  pagination: { limit: 'limit', offset: 'offset', defaultLimit: 10, totalHeader: 'X-Total', partialStatus: 206 },
  sampleOnly: { body: [{ path: 'lines.colour', type: 'string' }] },
  otherReleases: [
    {
      release: 'Winter',
      query: [text('since')],
      body: [{ path: 'mood', removed: true }],
      result: [{ path: 'stamps.date', type: 'string' }],
    },
  ],
};
const facts: Facts = {
  file: 'library.json',
  release: 'Autumn',
  definitions: { Stamp: [text('stamp', { type: 'array', ref: 'Stamp' })] },
  actions: { 'book.lend': fact },
};

const string = (more: Schema = {}): Schema => ({ type: 'string', description: 'A text.', ...more });
const line: Schema = {
  type: 'object',
  required: ['copy'],
  properties: { copy: string(), note: string(), stamp: { type: 'array' }, colour: string() },
};

const shelf: Schema = { type: 'object', properties: { place: string() } };

/** A pack's action that says all of it. */
const action: Action = {
  id: 'book.lend',
  title: 'Lend Book',
  group: 'book',
  description: 'Lends a book.',
  effect: 'write',
  idempotent: false,
  request: {
    method: 'POST',
    paths: ['/api/lib/book/{id}/loan', '/api/library/book/{id}/loan'],
    query: { limit: '{limit}', offset: '{offset}', since: '{since}' },
    body: '{*}',
  },
  response: { envelope: 'result', empty: [404] },
  paging: { limit: 'limit', offset: 'offset', defaultLimit: 10, more: { total: 'x-total', partial: true } },
  input: {
    type: 'object',
    required: ['id', 'reader'],
    properties: {
      id: string(),
      limit: { type: 'integer', minimum: 1, description: 'Left out, 10.' },
      offset: { type: 'integer' },
      since: string(),
      reader: string({ maxLength: 40 }),
      days: { type: ['number', 'string'], maxLength: 3 },
      mood: string({ examples: ['calm', 'hasty'] }),
      branch: string(),
      quiet: { type: 'boolean' },
      traits: { type: 'object', additionalProperties: { type: 'string' } },
      lines: { type: 'array', items: { $ref: '#/$defs/line' } },
    },
    $defs: { line },
  },
  output: {
    type: 'object',
    properties: {
      number: string(),
      due: string({ type: ['string', 'null'] }),
      fee: string(),
      stamps: { type: 'array', description: 'Stamps.', items: { type: 'object', properties: { date: string() } } },
    },
    additionalProperties: shelf,
  },
};

const groups = [
  { id: 'shop', title: 'Shop' },
  { id: 'book', title: 'Library' },
];

/** What to put where, by JSON pointers; `undefined` takes away, `-` adds to a list. */
type Change = Record<string, unknown>;

function changed<T>(value: T, change: Change): T {
  const root = structuredClone(value);
  for (const [pointer, part] of Object.entries(change)) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() as string;
    const holder = at(root, keys.map((key) => `/${key}`).join('')) as Record<string, unknown>;
    if (Array.isArray(holder) && last === '-') holder.push(part);
    else if (part === undefined) delete holder[last];
    else holder[last] = part;
  }
  return root;
}

/** The differences, as lines, of a changed action from changed facts. */
function after(ofAction: Change, ofFacts: Change = {}, exceptions: Exception[] = []): string[] {
  const pack = { actions: [changed(action, ofAction)], groups };
  return differences([changed(facts, ofFacts)], pack, exceptions).map(lineOf);
}

interface Case {
  what: string;
  action?: Change;
  facts?: Change;
  lines: string[];
}

const documented = '/actions/book.lend';
const input = '/input/properties';
const output = '/output/properties';

test('a pack that says what is documented differs in nothing', () => {
  expect(after({})).toEqual([]);
});

const ofTheEndpoint: Case[] = [
  {
    what: 'an action that is not there; nothing is told of one that nobody documents',
    action: { '/id': 'book.take' },
    lines: ['id  action: documented as Lend Book (Autumn); the pack has no such action'],
  },
  {
    what: 'another title',
    action: { '/title': 'Lend' },
    lines: ['title  title: documented Lend Book (Autumn); the pack has Lend'],
  },
  {
    what: 'another group',
    action: { '/group': 'shop' },
    lines: ['group  group: documented Library (Autumn); the pack has Shop'],
  },
  {
    what: 'another method',
    action: { '/request/method': 'PUT' },
    lines: ['method  method: documented POST (Autumn); the pack has PUT'],
  },
  {
    what: 'another effect',
    action: { '/effect': 'read' },
    lines: ['effect  effect: documented write (Autumn); the pack has read'],
  },
  {
    what: 'a write that may be repeated',
    action: { '/idempotent': true },
    lines: ['idempotent  idempotent: documented false (Autumn); the pack has true'],
  },
  {
    what: 'another path first',
    action: { '/request/paths': ['/api/library/book/{id}/loan', '/api/lib/book/{id}/loan'] },
    lines: ['paths  paths: documented /api/lib/book/{id}/loan first; the pack has /api/library/book/{id}/loan first'],
  },
  {
    what: 'a path of another release that is not tried',
    action: { '/request/paths': ['/api/lib/book/{id}/loan'] },
    lines: ['paths  paths: documented /api/library/book/{id}/loan (Autumn); the pack does not try it'],
  },
  {
    what: 'a path that nobody documents',
    action: { '/request/paths/-': '/api/lbi/book/{id}' },
    lines: ['paths  undocumented: documented is no such path; the pack tries /api/lbi/book/{id}'],
  },
  {
    what: 'another envelope',
    action: { '/response/envelope': undefined },
    lines: ['envelope  envelope: documented result (Autumn); the pack unwraps nothing'],
  },
  {
    what: 'a 404 that is no empty list',
    action: { '/response/empty': undefined },
    lines: ['empty  empty: documented 404 (Autumn); the pack has none'],
  },
  {
    what: 'another way to page',
    action: { '/paging': { limit: 'limit', offset: 'skip', defaultLimit: 20, more: {} } },
    lines: [
      'paging.offset  paging: documented offset (Autumn); the pack has skip',
      'paging.defaultLimit  paging: documented 10 (Autumn); the pack has 20',
      'paging.total  paging: documented x-total (Autumn); the pack has none',
      'paging.partial  paging: documented true (Autumn); the pack has none',
    ],
  },
  {
    what: 'a flag and a header that nobody documents',
    action: { '/paging/more/link': true, '/paging/more/flag': '/more' },
    lines: [
      'paging.link  paging: documented none (Autumn); the pack has true',
      'paging.flag  paging: documented none (Autumn); the pack has more',
    ],
  },
];

const ofTheInput: Case[] = [
  {
    what: 'a field that is missing',
    action: { [`${input}/branch`]: undefined },
    lines: ['body.branch  missing: documented in Autumn; the pack has no such input'],
  },
  {
    what: 'a field that is there, but refused',
    action: { '/input/$defs/line/properties/note': false },
    lines: ['body.lines.note  missing: documented in Autumn; the pack has no such input'],
  },
  {
    what: 'a parameter of the path by another name',
    facts: { [`${documented}/pathParams`]: [text('book', { required: true })] },
    lines: [
      'path.book  missing: documented in Autumn; the pack has no such input',
      'path.id  undocumented: documented is no such field; the pack takes it',
    ],
  },
  {
    what: 'a field that is missing inside a list and behind a reference',
    action: { '/input/$defs/line/properties/note': undefined },
    lines: ['body.lines.note  missing: documented in Autumn; the pack has no such input'],
  },
  {
    what: 'a field that a definition names',
    facts: { '/definitions/Stamp/-': text('ink') },
    lines: ['body.lines.ink  missing: documented in Autumn; the pack has no such input'],
  },
  {
    what: 'a field that only a sample has',
    facts: { [`${documented}/sampleOnly/body/-`]: { path: 'lines.size', type: 'number' } },
    lines: ['body.lines.size  missing: documented in samples; the pack has no such input'],
  },
  {
    what: 'a field of another release',
    facts: { [`${documented}/otherReleases/0/query/-`]: text('until') },
    lines: ['query.until  missing: documented in Winter; the pack has no such input'],
  },
  {
    what: 'a field that nobody documents',
    action: { [`${input}/hat`]: string() },
    lines: ['body.hat  undocumented: documented is no such field; the pack takes it'],
  },
  {
    what: 'a field inside a list that nobody documents',
    action: { '/input/$defs/line/properties/hat': string() },
    lines: ['body.lines.hat  undocumented: documented is no such field; the pack takes it'],
  },
  {
    what: 'an input that goes into a header',
    action: { '/request/headers': { 'x-hat': '{hat}' }, [`${input}/hat`]: string() },
    lines: ['input.hat  undocumented: documented is no such field; the pack takes it'],
  },
  {
    what: 'another type',
    action: { [`${input}/days/type`]: 'boolean' },
    lines: ['body.days  type: documented as number and string (Autumn); the pack admits boolean'],
  },
  {
    what: 'a type that the page gives, where that of the samples is taken',
    action: { [`${input}/days/type`]: 'string' },
    lines: ['body.days  type: documented as number and string (Autumn); the pack admits string'],
  },
  {
    what: 'a type that samples send, where that of the page is taken',
    action: { [`${input}/days/type`]: 'number' },
    lines: ['body.days  type: documented as number and string (Autumn); the pack admits number'],
  },
  {
    what: 'the type of a value that a sample sends',
    facts: { [`${documented}/body/3/sampleValues`]: [7] },
    lines: ['body.branch  type: documented as string and number (Autumn); the pack admits string'],
  },
  {
    what: 'values of another type under free names',
    action: { [`${input}/traits/additionalProperties`]: { type: 'boolean' } },
    lines: ['body.traits.<name>  type: documented with values as string (Autumn); the pack admits boolean'],
  },
  {
    what: 'free names that are refused',
    action: { [`${input}/traits/additionalProperties`]: false },
    lines: ['body.traits.<name>  type: documented with values as string (Autumn); the pack takes none'],
  },
  {
    what: 'a type that another release adds',
    facts: { [`${documented}/otherReleases/0/body/-`]: text('reader', { type: 'object' }) },
    lines: ['body.reader  type: documented as object (Winter); the pack admits string'],
  },
  {
    what: 'another length',
    action: { [`${input}/reader/maxLength`]: 30 },
    lines: ['body.reader  limit: documented with maxLength 40 (Autumn); the pack has 30'],
  },
  {
    what: 'a length that is not there',
    action: { [`${input}/reader/maxLength`]: undefined },
    lines: ['body.reader  limit: documented with maxLength 40 (Autumn); the pack has none'],
  },
  {
    what: 'a length where text is taken beside a number',
    action: { [`${input}/days/maxLength`]: undefined },
    lines: ['body.days  limit: documented with maxLength 3 (Autumn); the pack has none'],
  },
  {
    what: 'bounds that nobody documents',
    action: { [`${input}/branch/maxLength`]: 9, [`${input}/branch/pattern`]: '^x' },
    lines: [
      'body.branch  narrow: documented without maxLength; the pack has maxLength 9',
      'body.branch  narrow: documented without pattern; the pack has pattern ^x',
    ],
  },
  {
    what: 'a choice that is not shown',
    action: { [`${input}/mood/examples`]: ['calm'] },
    lines: ['body.mood  choices: documented with calm, hasty (Autumn); the pack lacks hasty'],
  },
  {
    what: 'choices that nobody documents, and that refuse a sample',
    action: { [`${input}/mood/enum`]: ['calm', 'hasty', 'proud'] },
    lines: [
      'body.mood  choices: documented without proud; the pack has them as choices',
      'body.mood  choices: documented with sleepy in a sample; the pack refuses them',
    ],
  },
  {
    what: 'a default that is not stated',
    action: { [`${input}/limit/description`]: 'How many, up to 100.' },
    lines: ['query.limit  default: documented with the default 10 (Autumn); the pack does not state it'],
  },
  {
    what: 'another default, whatever the description says',
    action: { [`${input}/limit/default`]: 20 },
    lines: ['query.limit  default: documented with the default 10 (Autumn); the pack has 20'],
  },
  {
    what: 'a default that nobody documents',
    action: { [`${input}/branch/default`]: 'Main' },
    lines: ['body.branch  default: documented without a default; the pack has Main'],
  },
  {
    what: 'a required field that may be left out',
    action: { '/input/required': ['id'] },
    lines: ['body.reader  required: documented as required (Autumn); the pack does not demand it'],
  },
  {
    what: 'a required field that is demanded on a condition alone',
    action: { '/input/required': ['id'], '/input/if': { required: ['days'] }, '/input/then': { required: ['reader'] } },
    lines: ['body.reader  required: documented as required (Autumn); the pack demands it on a condition alone'],
  },
  {
    what: 'a required field inside a list that may be left out',
    action: { '/input/$defs/line/required': [] },
    lines: ['body.lines.copy  required: documented as required (Autumn); the pack does not demand it'],
  },
  {
    what: 'an optional field that is demanded, but not one of which the page is silent',
    action: { '/input/required': ['id', 'reader', 'days', 'branch'] },
    lines: ['body.days  optional: documented as not always required (Autumn); the pack demands it'],
  },
  {
    what: 'a field that is required on a condition, and of which the pack does not say so',
    facts: { [`${documented}/body/3/required`]: 'conditional', [`${documented}/body/3/requiredWhen`]: 'it is closed' },
    lines: [
      'body.branch  condition: documented as required on a condition: it is closed (Autumn); the pack neither asks for it nor says when',
    ],
  },
  {
    what: 'a field that is required on a condition, beside a sentence on another need',
    action: { '/description': 'Lends a book of a branch. The reader needs a card.' },
    facts: { [`${documented}/body/3/required`]: 'conditional', [`${documented}/body/3/requiredWhen`]: 'it is closed' },
    lines: [
      'body.branch  condition: documented as required on a condition: it is closed (Autumn); the pack neither asks for it nor says when',
    ],
  },
  {
    what: 'an optional field on which another depends',
    action: { '/input/dependentRequired': { quiet: ['days', 'branch'] } },
    lines: ['body.days  condition: documented as not required (Autumn); the pack demands it on a condition'],
  },
  {
    what: 'an optional field inside a list that a condition further out demands',
    action: {
      '/input/if': { required: ['days'] },
      '/input/else': { properties: { lines: { items: { required: ['note'] } } } },
    },
    lines: ['body.lines.note  condition: documented as not required (Autumn); the pack demands it on a condition'],
  },
  {
    what: 'a field on a condition that is nowhere',
    action: { '/input/if': { required: ['days'] }, '/input/then': { required: ['hat', 'id'] } },
    lines: ['input.hat  condition: documented is no such field; the pack demands it on a condition'],
  },
  {
    what: 'a field inside a list on a condition that is nowhere',
    action: { '/input/$defs/line/dependentRequired': { note: ['hat'] } },
    lines: ['body.lines.hat  condition: documented is no such field; the pack demands it on a condition'],
  },
];

const ofTheResult: Case[] = [
  {
    what: 'another kind of result',
    action: { '/output/type': 'array' },
    lines: ['result  type: documented as object (Autumn); the pack gives array'],
  },
  {
    what: 'a field of the result that is missing',
    action: { [`${output}/number`]: undefined },
    lines: ['result.number  missing: documented in Autumn; the pack does not describe it'],
  },
  {
    what: 'a field that another release gives, inside a list',
    action: { [`${output}/stamps/items`]: {} },
    lines: ['result.stamps.date  missing: documented in Winter; the pack does not describe it'],
  },
  {
    what: 'a field under keys of any name',
    action: { '/output/additionalProperties': { type: 'object' } },
    lines: ['result.<shelf>.place  missing: documented in Autumn; the pack does not describe it'],
  },
  {
    what: 'keys by name, one of which is missing',
    facts: { [`${documented}/result/fields/3/keys`]: ['top', 'low'] },
    action: { '/output/additionalProperties': undefined, [`${output}/top`]: shelf },
    lines: ['result.<shelf>  missing: documented in Autumn; the pack does not describe it'],
  },
  {
    what: 'another type than on the wire',
    action: { [`${output}/fee/type`]: 'number' },
    lines: ['result.fee  type: documented as string (Autumn); the pack gives number'],
  },
  {
    what: 'a field that can be null',
    action: { [`${output}/due/type`]: 'string' },
    lines: ['result.due  null: documented as null where it is unset (Autumn); the pack gives string'],
  },
  {
    what: 'a field without a word on it',
    action: { [`${output}/number/description`]: undefined },
    lines: ['result.number  description: documented in Autumn; the pack does not say what it is'],
  },
];

describe('what is told', () => {
  test.each([...ofTheEndpoint, ...ofTheInput, ...ofTheResult])('$what', ({ action, facts, lines }) => {
    const id = action?.['/id'] === undefined ? /^book\.lend {2}/ : /^book\.(lend|take) {2}/;
    expect(after(action ?? {}, facts).map((line) => line.replace(id, ''))).toEqual(lines);
  });
});

test('a default is a number or its text', () => {
  expect(after({ [`${input}/limit`]: { type: 'integer', minimum: 1, default: '10' } })).toEqual([]);
});

test.each<[string, Change]>([
  ['itself', { [`${input}/branch/description`]: 'Needed where the main one is closed.' }],
  ['the action', { '/description': 'Lends a book. A branch has to be given where the main one is closed.' }],
  ['a condition', { '/input/if': { required: ['days'] }, '/input/then': { required: ['branch'] } }],
  ['what a condition asks', { '/input/if': { required: ['branch'] }, '/input/then': { required: ['reader'] } }],
  ['what depends', { '/input/dependentRequired': { days: ['branch'] } }],
  ['a condition of a part', { '/input/allOf': [{ if: { required: ['days'] }, else: { required: ['branch'] } }] }],
])('when a field is needed is said by %s', (_, change) => {
  const needed = { required: 'conditional', requiredWhen: 'the main one is closed' };
  expect(after(change, { [`${documented}/body/3`]: text('branch', needed) })).toEqual([]);
});

test('a field is looked for where it goes over the wire, whatever its input is called', () => {
  const renamed = {
    [`${input}/borrower`]: string({ maxLength: 40 }),
    [`${input}/reader`]: undefined,
    '/input/required': ['id', 'borrower'],
    '/request/body': { loan: { reader: '{borrower}', kind: 'private' } },
  };
  const reader = text('reader', { required: true, maxLength: 40 });
  const nested = {
    [`${documented}/body`]: [
      text('loan', { type: 'object', required: true, children: [reader, text('kind', { const: 'private' })] }),
    ],
    [`${documented}/sampleOnly`]: {},
  };
  const unused = ['days', 'mood', 'branch', 'quiet', 'traits', 'lines'];
  expect(after(renamed, nested)).toEqual(
    unused.map((name) => `book.lend  input.${name}  undocumented: documented is no such field; the pack takes it`),
  );
});

test('an exception takes its difference away, and is told where it takes none', () => {
  const hat: Exception = { action: 'book.lend', place: 'body.hat', kind: 'undocumented', why: 'It rains.' };
  const withHat = { [`${input}/hat`]: string() };
  expect(after(withHat, {}, [hat])).toEqual([]);
  expect(after(withHat, {}, [{ ...hat, action: '*' }])).toEqual([]);
  expect(after(withHat, {}, [{ ...hat, place: 'body.*' }])).toEqual([]);
  expect(after(withHat, {}, [{ ...hat, kind: 'missing' }])).toHaveLength(2);
  const idle = (id: string) =>
    `${id}  body.hat  exception: documented as an exception (undocumented); the pack differs in no such way`;
  expect(after({}, {}, [hat, { ...hat, action: '*' }])).toEqual([idle('book.lend'), idle('*')]);
});

test('what is not wanted is not held, nor are its exceptions', () => {
  const hat: Exception = { action: 'book.lend', place: 'body.hat', kind: 'undocumented', why: 'It rains.' };
  const both: Facts = { ...facts, actions: { ...facts.actions, 'shop.buy': fact } };
  const lines = (beginning: string) => {
    const exceptions = [hat, { ...hat, action: '*' }];
    return differences([both], { actions: [], groups }, exceptions, (id) => id.startsWith(beginning)).map(lineOf);
  };
  expect(lines('shop.')).toEqual([
    'shop.buy  id  action: documented as Lend Book (Autumn); the pack has no such action',
  ]);
  expect(lines('')).toHaveLength(4);
});

describe('slips of the facts', () => {
  const hat: Exception = { action: 'book.find', place: 'body.hat', kind: 'undocumented', why: 'It rains.' };
  const found = (change: Change, exceptions: Exception[] = []) =>
    slips([changed(facts, change)], exceptions, readReadme());

  test('none in good ones', () => {
    expect(
      found({}, [
        { ...hat, action: 'book.lend' },
        { ...hat, action: '*' },
      ]),
    ).toEqual([]);
  });

  test('definitions that are missing', () => {
    const change = { [`${documented}/body/0/ref`]: 'Reader', '/definitions/Stamp/0/ref': 'Ink' };
    const answers = { [`${documented}/result/ref`]: 'Loan', [`${documented}/responses/1/errorBody`]: { ref: 'Fault' } };
    expect(found({ ...change, ...answers })).toEqual([
      'library.json  definitions.Stamp.stamp: there is no definition Ink',
      'library.json  book.lend  result: there is no definition Loan',
      'library.json  book.lend  body.reader: there is no definition Reader',
      'library.json  book.lend  404: there is no definition Fault',
    ]);
  });

  test('keys that nothing explains', () => {
    const keys = { [`${documented}/paths`]: [], [`${documented}/result/list`]: true };
    const ofFields = { [`${documented}/body/5/children/1/requird`]: true, '/definitions/Stamp/0/size': 1 };
    const added = {
      [`${documented}/otherReleases/0/body/0/gone`]: true,
      [`${documented}/sampleOnly/body/0/kind`]: 'a',
    };
    expect(found({ ...keys, ...ofFields, ...added })).toEqual([
      'library.json  definitions.Stamp.stamp: README.md does not explain the key size',
      'library.json  book.lend: README.md does not explain the key paths',
      'library.json  book.lend  result: README.md does not explain the key list',
      'library.json  book.lend  body.lines.note: README.md does not explain the key requird',
      'library.json  book.lend  body.lines.colour: README.md does not explain the key kind',
      'library.json  book.lend  body.mood: README.md does not explain the key gone',
    ]);
  });

  test('exceptions of an action that nobody documents', () => {
    expect(found({}, [hat])).toEqual([
      'exceptions.json  book.find  body.hat (undocumented): no such action is documented',
    ]);
  });
});

describe('npm run facts', () => {
  const run = (...given: string[]) => {
    const script = fileURLToPath(new URL('../scripts/facts.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  test('tells a wrong option alone', () => {
    const { status, stdout, stderr } = run('--onyl', 'book.');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*--onyl[^\n]*\n$/);
  });

  test('tells what is wrong with a pack, without a stack', () => {
    const { status, stdout, stderr } = run(
      fileURLToPath(new URL('packs/broken/effect-unknown/manifest.json', import.meta.url)),
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('effect must be read, write or delete.');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
