import { itemsOf } from './items.ts';
import { type CodeMutant, changed, type Mutant, type Spec, sourceOf } from './mutant.ts';

const specs: Spec[] = [{ file: 'tests/secrets.spec.ts' }, { file: 'tests/wire.spec.ts' }];

/** Where a form of a secret is made, found or blotted out, and what stands there without it. */
const places: CodeMutant[] = [
  {
    name: 'the password',
    file: 'src/auth.ts',
    find: 'formsOf([password, token])',
    put: 'formsOf([token])',
  },
  {
    name: 'the user and password as they go over the wire',
    file: 'src/auth.ts',
    find: 'formsOf([password, token])',
    put: 'formsOf([password])',
  },
  { name: 'a key', file: 'src/auth.ts', find: 'formsOf([key])', put: '[]' },
  {
    name: 'a key that an answer repeats',
    file: 'src/auth.ts',
    find: 'token: unmistakable(key)',
    put: "token: ''",
  },
  {
    name: 'a sign-in that an answer repeats',
    file: 'src/auth.ts',
    find: 'token: unmistakable(token)',
    put: "token: ''",
  },
  { name: 'the longest form first', file: 'src/auth.ts', find: '.sort((a, b) => b.length - a.length)', put: '' },
  { name: 'texts in lists', file: 'src/auth.ts', find: 'value.map(inner)', put: 'value' },
  {
    name: 'the keys of objects',
    file: 'src/auth.ts',
    find: '[blot(key, secrets), inner(part)]',
    put: '[key, inner(part)]',
  },
  {
    name: 'the values of objects',
    file: 'src/auth.ts',
    find: '[blot(key, secrets), inner(part)]',
    put: '[blot(key, secrets), part]',
  },
  { name: 'what is nested too deep', file: 'src/auth.ts', find: "return '…' as T", put: 'return value' },
  {
    name: 'the message of an error',
    file: 'src/failure.ts',
    find: 'blot({ text, remedy, detail }, secrets)',
    put: '{ text, ...blot({ remedy, detail }, secrets) }',
  },
  {
    name: 'the remedy of an error',
    file: 'src/failure.ts',
    find: 'blot({ text, remedy, detail }, secrets)',
    put: '{ remedy, ...blot({ text, detail }, secrets) }',
  },
  {
    name: 'the detail of an error',
    file: 'src/failure.ts',
    find: 'blot({ text, remedy, detail }, secrets)',
    put: '{ detail, ...blot({ text, remedy }, secrets) }',
  },
  {
    name: 'the message of a cause',
    file: 'src/failure.ts',
    find: 'blot(error.message, failed.line.secrets)',
    put: 'error.message',
  },
  {
    name: 'a cause of its own',
    file: 'src/failure.ts',
    find: 'freshError(blot(error.message, failed.line.secrets), code)',
    put: 'error',
  },
  { name: 'cookies', file: 'src/answer.ts', find: "{ 'set-cookie': _cookies, ...shown }", put: 'shown' },
  {
    name: 'the headers of an answer',
    file: 'src/answer.ts',
    find: "token === '' ? shown : blot(shown, [token])",
    put: 'shown',
  },
  { name: 'the body of an answer', file: 'src/answer.ts', find: 'without(response.body, token)', put: 'response.body' },
];

/** The lists of how a secret is written: file, and how the line begins that opens the list. */
const lists: [file: string, opening: string][] = [['src/auth.ts', 'const forms']];

/** The engine with one redaction less, for each. */
export function redactionMutants(): Mutant[] {
  const forms = lists.flatMap(([file, opening]) =>
    itemsOf(sourceOf(file), opening).map(({ before, text, after }, n) => ({
      name: `${file}, ${opening.replace('const ', '')}[${n}] ${text.split('//')[0]?.trim().replaceAll(/\s+/g, ' ')}`,
      files: () => ({ [file]: before + after }),
    })),
  );
  const code = places.map((one) => ({ name: `${one.file}, ${one.name}`, files: () => changed(one) }));
  return [...forms, ...code].map((one) => ({ kind: 'redaction' as const, specs, ...one }));
}
