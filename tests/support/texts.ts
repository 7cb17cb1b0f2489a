import fc from 'fast-check';

/** Where a text is to stand in a request, which decides what it may hold. */
export type Place = 'segment' | 'path' | 'header' | 'anywhere';

const odd = [
  'Müller & Söhne',
  '🧑‍🚀 naïve café',
  '"quoted" \'twice\' `back`',
  '{braces} {sys_id} {*}',
  '100%',
  '%2e%2e%2f',
  'a/b/../c',
  '../..',
  'a&b=c+d#e?f',
  'active=true^nameLIKEä^ORDERBYname',
  ' blanks around ',
  'a\\b;c,d|e^f~g',
  '5',
  '0',
  '1e3',
  '007',
  'true',
  'null',
  '__proto__',
  'constructor',
];
const lines = ['two\nlines', 'tab\tand\r\nreturn', '\u0000\u007f'];

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const long = fc.constantFrom('ä', 'x', '🚀').map((letter) => letter.repeat(1500));

/** Texts that may stand in a place: odd ones first of all. */
export const texts: Record<Place, fc.Arbitrary<string>> = {
  anywhere: fc.oneof(
    { arbitrary: fc.constantFrom(...odd, ...lines, ''), weight: 6 },
    { arbitrary: words, weight: 3 },
    { arbitrary: long, weight: 1 },
  ),
  segment: fc
    .oneof({ arbitrary: fc.constantFrom(...odd, ...lines), weight: 3 }, { arbitrary: words, weight: 2 })
    .filter((text) => text !== '.' && text !== '..'),
  path: fc
    .array(fc.constantFrom('table', 'x.y', 'a..b', 'Ä', '🚀', 'x%20y', 'x%C3%BC', "x!$&'()*+,;=@y", '~x_y-z'), {
      maxLength: 4,
    })
    .chain((parts) => fc.constantFrom('', '/', '///').map((slash) => `${slash}${['api', ...parts].join('/')}`)),
  header: fc.constantFrom('plain', 'a, b;q=0.5', '"quoted"', 'Müller', '{name}', '5', 'true', '100%'),
};

/** Names of keys that nobody knows beforehand. */
export const names: Record<Place, fc.Arbitrary<string>> = {
  anywhere: fc.oneof(fc.constantFrom(...odd), words),
  segment: words,
  path: words,
  header: fc.constantFrom('x-trace', 'x-no-response-body', 'accept-language', 'if-match'),
};

/** A text cut or filled to a length, counted as JSON Schema counts: by characters and not by their halves. */
export function fitted(text: string, least: number, most: number): string {
  const characters = [...text].slice(0, most);
  return characters.join('') + 'x'.repeat(Math.max(0, least - characters.length));
}
