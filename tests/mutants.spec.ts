import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allMutants } from '../scripts/mutants/all.ts';
import { itemsOf } from '../scripts/mutants/items.ts';
import { changed, type Mutant, root } from '../scripts/mutants/mutant.ts';

const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const mutants = allMutants();
const namesOf = (kind: Mutant['kind']) => mutants.filter((one) => one.kind === kind).map(({ name }) => name);

test(`each of ${mutants.length} mutants has a name of its own and specs that exist`, () => {
  expect(new Set(mutants.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(mutants.length);
  for (const { name, specs } of mutants) {
    expect([name, specs.length > 0, specs.filter(({ file }) => !existsSync(new URL(file, root)))]).toEqual([
      name,
      true,
      [],
    ]);
  }
});

test('each mutant of code differs from what is there, in one file, and is code', () => {
  for (const { kind, name, files } of mutants) {
    if (kind === 'rule' || kind === 'probe') continue;
    const [[file, text] = ['', ''], ...more] = Object.entries(files());
    expect([name, more, text === read(file)]).toEqual([name, [], false]);
    expect(text.length).toBeGreaterThan(read(file).length / 2);
  }
});

describe('rules', () => {
  const actions = readdirSync(new URL('actions/', root), { recursive: true, encoding: 'utf8' });
  const all = ['manifest.json', ...actions.filter((file) => file.endsWith('.json')).map((file) => `actions/${file}`)];
  const rules = all.flatMap((file) => {
    const { errors = [] } = JSON.parse(read(file)) as { errors?: unknown[] };
    return errors.map((rule, n) => ({ file, n, rule }));
  });

  test(`each of ${rules.length} of the pack is taken away once`, () => {
    const places = namesOf('rule').map((name) => name.split(' ')[0]);
    expect(places.sort()).toEqual(rules.map(({ file, n }) => `${file}#/errors/${n}`).sort());
  });

  test.each(['manifest.json', 'actions/order/create.json'])(
    'one of %s is gone from its file and from the pack',
    (file) => {
      const { files } = mutants.find(({ name }) => name.startsWith(`${file}#/errors/0 `)) as Mutant;
      const { [file]: json = '', 'src/generated/pack.ts': pack = '' } = files();
      const [gone, ...rest] = (JSON.parse(read(file)) as { errors: unknown[] }).errors;
      expect(JSON.parse(json)).toEqual({ ...JSON.parse(read(file)), errors: rest });
      const text = JSON.stringify(gone).replaceAll(/[\\']/g, '\\$&');
      expect([read('src/generated/pack.ts').split(text).length - 1, pack.split(text).length - 1]).toEqual([1, 0]);
    },
  );
});

test('each sign of an instance, and each read of a need, is gone from the manifest and from the pack', () => {
  const { needs, identity } = JSON.parse(read('manifest.json')) as {
    needs: { probe?: object }[];
    identity: { signs: unknown[] };
  };
  const names = namesOf('probe');
  for (const n of needs.keys()) expect(names).toContain(`manifest.json#/needs/${n}/probe`);
  for (const n of identity.signs.keys()) expect(names).toContain(`manifest.json#/identity/signs/${n}`);
  for (const { files } of mutants.filter(({ kind }) => kind === 'probe')) {
    const { 'manifest.json': json = '', 'src/generated/pack.ts': pack = '' } = files();
    expect(JSON.parse(json)).not.toEqual(JSON.parse(read('manifest.json')));
    expect(pack.length).toBeLessThan(read('src/generated/pack.ts').length);
  }
});

describe('rows', () => {
  const rows = [...read('src/retry.ts').matchAll(/^ {2}(\w+): \{ repeats: /gm)].map(([, row]) => row as string);

  test('each of the table says something else of what it repeats and of its outcome', () => {
    expect(rows.length).toBeGreaterThan(0);
    const said = new Set(namesOf('row').map((name) => name.split(' ').slice(0, 2).join(' ')));
    const fields = rows.flatMap((row) => [`${row}, repeats`, `${row}, outcome`]);
    // Repeating what will not pass is ruled out before its row is asked.
    expect(fields.filter((field) => !said.has(field))).toEqual(['neverLeftLasting, repeats']);
    expect(new Set(namesOf('row').map((name) => name.split(',')[0]))).toEqual(new Set(rows));
  });
});

test('each file that knows a secret or blots one out has a redaction that is taken away', () => {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && /\b(blot|blotCutOff|secretsOf|headersWithout)\(/.test(read(file)));
  // The embedded server has a word of the same name for what signs in there.
  const known = files.filter((file) => !file.startsWith('src/sandbox/signIn/'));
  expect(known.length).toBeGreaterThan(10);
  const taken = namesOf('redaction');
  expect(known.filter((file) => !taken.some((name) => name.startsWith(`${file}, `)))).toEqual([]);
});

test('each net that the guard knows is taken away once', () => {
  const nets = [...read('src/address.ts').matchAll(/^ {2}\[('[\da-f:./]+'), '/gm)].map(([, net]) => net as string);
  expect(nets.length).toBeGreaterThan(30);
  const taken = namesOf('net').filter((name) => name.startsWith("src/address.ts, '"));
  expect(taken).toEqual(nets.map((net) => `src/address.ts, ${net}`));
});

test('the entries of a literal are told apart, with their comments and further lines', () => {
  const source = 'const a = [\n  // One.\n  one,\n  two(\n    2,\n  ),\n] as const;\nconst b = [];\n';
  const items = itemsOf(source, 'const a');
  expect(items.map(({ text }) => text)).toEqual(['\n  one,', '\n  two(\n    2,\n  ),']);
  expect(items.map(({ before, text, after }) => before + text + after)).toEqual([source, source]);
  expect(() => itemsOf(source, 'const b')).toThrow('const b');
});

test.each(['import ', 'no such text'])('what has to stand in a file once, and does not, is told: %s', (find) => {
  expect(() => changed({ name: 'It', file: 'src/retry.ts', find, put: '' })).toThrow(/holds this (\d\d?) times/);
});
