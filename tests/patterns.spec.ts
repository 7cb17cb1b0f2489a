import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadPack } from '../src/index.ts';
import { subschemas } from '../src/refs.ts';

const pack = await loadPack();
const { manifest, actions } = pack;

/** Every pattern that foreign text is held against: those of the pack, and those in the code of the engine. */
function patterns(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  const add = (source: string, flags = 'u') => found.set(`/${source}/${flags}`, new RegExp(source, flags));
  for (const schema of [manifest.config, ...actions.flatMap(({ input, output }) => [input, output])]) {
    for (const [{ pattern, patternProperties = {} }] of subschemas(schema, '')) {
      for (const one of [pattern, ...Object.keys(patternProperties as object)]) if (typeof one === 'string') add(one);
    }
  }
  for (const { when } of [manifest, ...actions].flatMap(({ errors = [] }) => errors)) {
    for (const one of [...Object.values(when.at ?? {}), ...Object.values(when.headers ?? {})]) add(one);
  }
  const src = new URL('../src/', import.meta.url);
  for (const file of readdirSync(src).filter((name) => name.endsWith('.ts'))) {
    const code = readFileSync(new URL(file, src), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    for (const [, source = '', flags = ''] of code.matchAll(
      /(?<=[(=,:&|!?\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[.,;)\s])/g,
    )) {
      add(source, flags);
    }
  }
  return found;
}

const all = [...patterns()];
const units = [
  'a',
  ' ',
  '/',
  '.',
  '\\',
  '%',
  '"',
  ',',
  ';',
  '0',
  '9',
  '<',
  '=',
  '-',
  '@',
  'a,',
  ' ;',
  '/.',
  '\\"',
  '0.',
  ' a',
  '%2',
  ';a=',
  '<>',
];
const length = 50_000;

test(`each of ${all.length} patterns takes time that grows as the text does`, () => {
  expect(all.length).toBeGreaterThan(60);
  for (const [name, pattern] of all) {
    // Its own words are the beginning on which it may turn back.
    const own = pattern.source
      .replaceAll(/\\.|[[\](){}^$*+?|]/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 4);
    const begun = performance.now();
    for (const unit of [...units, ...own]) {
      for (const [before, after] of [
        ['', ''],
        ['', '\u0001'],
        [own[0] ?? '', '!'],
        [unit, '\n'],
      ] as const) {
        pattern.lastIndex = 0;
        pattern.test(before + unit.repeat(length / unit.length) + after);
      }
    }
    // What turns back over and over takes minutes for one of these texts.
    expect([name, performance.now() - begun < 3000]).toEqual([name, true]);
  }
});
