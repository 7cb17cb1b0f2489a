import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const src = new URL('../src/', import.meta.url);
/** The engine is flat but for these rooms. */
const rooms = ['auth', 'check', 'choices'];
const engine = ['', ...rooms].flatMap((room) =>
  readdirSync(new URL(`${room}/`.replace(/^\/$/, './'), src))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => (room === '' ? file : `${room}/${file}`)),
);
const read = (file: string) => readFileSync(new URL(file, src), 'utf8');

/** The code without its comments, line numbers kept. */
const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ''));

test('the engine names nothing of ServiceNow', () => {
  const words = /sysparm|service.?now|\bsn_|\bsys_|\b(incident|sc_|cmdb|glide)/i;
  // The public types of our own pack carry its name.
  const allowed = {
    'index.ts': [/export type \* from '\.\/generated\/actions\.ts'/],
    'pack.ts': [/\bServiceNowActions\b/],
  } as Record<string, RegExp[]>;
  for (const file of engine) {
    for (const [n, line] of withoutComments(read(file)).split('\n').entries()) {
      const rest = (allowed[file] ?? []).reduce((text, pattern) => text.replace(pattern, ''), line);
      expect([file, n + 1, words.exec(rest)?.[0]]).toEqual([file, n + 1, undefined]);
    }
  }
});

test.each(['got', 'ajv'])('%s stands in one file', (library) => {
  const pattern = new RegExp(`(from |import\\()'${library}(/|')`);
  expect(engine.filter((file) => pattern.test(read(file)))).toHaveLength(1);
});

test('no file of the engine is longer than 200 lines', () => {
  const long = engine
    .map((file) => [file, read(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 200);
  expect(long).toEqual([]);
});

test('the core imports no host, no command line, and the embedded server only to export it', () => {
  const importing = engine.filter((file) => /from '\.\.?\/(cli|sandbox)\//.test(read(file)));
  expect(importing).toEqual(['index.ts']);
});
