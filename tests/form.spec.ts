import { afterAll, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, type FormField, formOf, loadPack, type Pack, writeDate } from '../src/index.ts';

const pack: Pack = await loadPack();
const workshop = await loadPack(new URL('packs/workshop/manifest.json', import.meta.url));
afterAll(() => Promise.all([pack.close(), workshop.close()]));

/** A field and those inside it, as deep as forms go. */
function flat(field: FormField, depth = 0): FormField[] {
  const inner = depth < 8 ? [...field.fields, ...(field.entry?.fields ?? [])] : [];
  return [field, ...inner.flatMap((one) => flat(one, depth + 1))];
}
const fieldsOf = (input: Parameters<typeof formOf>[0]) => formOf(input).flatMap((field) => flat(field));

describe.each(pack.actions.map((action) => [action.id, action.input] as const))('the form of %s', (_, input) => {
  test('has every field once, with its words, required ones first', () => {
    expect(formOf(input).map(({ name }) => name)).toEqual(Object.keys(input.properties));
    const fields = fieldsOf(input);
    const pointers = fields.map(({ pointer }) => pointer);
    expect(pointers).toEqual([...new Set(pointers)]);
    for (const { title, description, kind } of fields)
      expect([title, description, kind]).toEqual(Array(3).fill(expect.stringMatching(/\S/)));
    for (const some of Map.groupBy(fields, ({ pointer }) => pointer.replace(/\/[^/]*$/, '')).values()) {
      const marks = some.map(({ required }) => required);
      expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test('writes the example of a moment as it says', () => {
    for (const { date, example } of fieldsOf(input).filter(({ kind }) => kind === 'date')) {
      const text = example as string | undefined;
      if (text === undefined) continue;
      const moment = new Date(text.includes('T') ? text : `${text.replace(' ', 'T')}Z`);
      expect(writeDate(moment, date as string)).toBe(text);
    }
  });
});

test('a field has something to choose from exactly where the engine has a list', async () => {
  const connection: Connection = pack.connect({ hostname: 'x.service-now.com', user: 'u', password: 'p' });
  let count = 0;
  for (const { id, input } of pack.actions) {
    const thrown: unknown = await connection.options(id, '/no such field').catch((error) => error);
    const [, names] = /^Those that have one: (.+)\.$/.exec((thrown as ActionError).remedy ?? '') ?? [];
    const listed = (names?.split(', ') ?? []).map((name) => (name.startsWith('/') ? name : `/${name}`));
    const drawn = fieldsOf(input).filter(({ kind }) => kind === 'search' || kind === 'choice');
    expect(thrown).toBeInstanceOf(ActionError);
    expect([id, drawn.map(({ pointer }) => pointer.replaceAll('/-', '/0')).toSorted()]).toEqual([
      id,
      listed.toSorted(),
    ]);
    count += drawn.length;
  }
  expect(count).toBeGreaterThan(50);
});

test('a shape that holds itself, and the first of several forms', () => {
  const [order] = workshop.actions;
  const fields = fieldsOf(order?.input ?? {});
  const kinds = Object.fromEntries(fields.map(({ pointer, kind }) => [pointer, kind]));
  expect(kinds).toMatchObject({
    '/lines': 'list',
    '/lines/-/finish': 'object',
    '/lines/-/finish/colour': 'text',
    '/lines/-/parts': 'list',
    '/lines/-/parts/-/parts/-/article': 'text',
    '/delivery/kind': 'choice',
    '/delivery/day': 'text',
    '/labels': 'json',
  });
  expect(kinds).not.toHaveProperty(['/delivery/address']);
});

test('a value that may be written in several ways is offered in the preferred one', () => {
  const fields = formOf(pack.action('consumer.create').input);
  const field = (wanted: string) => fields.find(({ name }) => name === wanted);
  expect(field('active')).toMatchObject({ kind: 'boolean' });
  expect(field('notification')).toMatchObject({
    kind: 'choice',
    choices: [
      { value: 1, label: '1' },
      { value: 2, label: '2' },
    ],
  });
});

test('named values have their names, and a field of any other kind has no values', () => {
  const oneOf = [
    { const: 'a', title: 'Air' },
    { const: 's', title: 'Sea' },
  ];
  const [by, free] = formOf({ properties: { by: { title: 'By', oneOf }, free: { type: ['object', 'string'] } } });
  const choices = oneOf.map(({ const: value, title: label }) => ({ value, label }));
  expect(by).toMatchObject({ name: 'by', pointer: '/by', kind: 'choice', required: false, title: 'By', choices });
  expect(free).toMatchObject({ title: 'free', kind: 'json', fields: [] });
  expect(free).not.toHaveProperty('choices');
  expect(free?.entry).toBeUndefined();
});

test('a moment is written in UTC, with text in quotes as it is', () => {
  const moment = new Date('2026-03-02T00:30:05.007+01:00');
  expect(writeDate(moment, "'on' dd.MM.yyyy 'at' HH:mm:ss,SSS")).toBe('on 01.03.2026 at 23:30:05,007');
});
