import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPack } from '../src/index.ts';
import { cli } from './support/shell.ts';

const workshop = new URL('packs/workshop/manifest.json', import.meta.url);
const packs = [await loadPack(), await loadPack(workshop)] as const;
afterAll(() => Promise.all(packs.map((pack) => pack.close())));

/** What describe prints, so wide that nothing is broken, each line as its columns. */
async function described(id: string): Promise<string[][]> {
  const { code, out } = await cli(['describe', id, '--pack', fileURLToPath(workshop)], { env: { COLUMNS: '400' } });
  expect(code).toBe(0);
  return out.split('\n').map((line) => line.trim().split(/ {2,}/));
}

test('a field that may be left out is not said to have its one value always', async () => {
  const { out } = await cli(['describe', 'serviceOrder.create'], { env: { COLUMNS: '400' } });
  expect(out).toMatch(/^ +Only value: async$/m);
  expect(out).not.toMatch(/^ +(Always|Example): async$/m);
});

describe('describe shows what is nested', () => {
  test('forms by their names, each with its own fields', async () => {
    const lines = await described('workshop.order');
    const from = lines.findIndex(([name]) => name === 'finish');
    const firsts = lines.slice(from, from + 12).map(([first]) => first);
    expect(firsts).toEqual([
      ...['finish', 'either Paint', 'colour', 'Example: oak', 'coats', 'min 1'],
      ...['or Fabric', 'material', 'maker', 'name', 'city', 'price'],
    ]);
    expect(lines[from + 1]).toEqual(['either Paint', 'object', 'Painted wood.']);
    expect(lines[from + 10]).toEqual(['city', 'text', 'City. Where the maker is.']);
    expect(lines[from + 2]).toEqual(['colour', 'text', 'yes', 'Colour. The colour.']);
  });

  test('conditions where they hold, names by pattern, and a shape inside itself once', async () => {
    const lines = await described('workshop.order');
    const from = lines.findIndex(([name]) => name === 'lines');
    expect(lines.slice(from, from + 4)).toEqual([
      ['lines', 'list of objects,', 'yes', 'Lines. What is ordered.'],
      ['1 to 3', 'With price, currency is required.'],
      ['With action change or remove, target is required.'],
      ['With no quantity, price must be at most 1000.'],
    ]);
    const parts = lines.findIndex(([name]) => name === 'parts');
    expect(lines.slice(parts + 1, parts + 3)).toEqual([
      ['Fields: those of lines'],
      ['<u_…>', 'number or', "Own column. A column of the shop's own."],
    ]);
    expect(lines.filter(([name]) => name === 'article')).toHaveLength(1);
  });

  test('the forms of an answer by their names', async () => {
    expect((await described('workshop.order')).map(([line]) => line)).toEqual(
      expect.arrayContaining([
        'What became of it.',
        'Placed order: The order is placed. Fields: number.',
        'Queued order: The order waits for the shop. Fields: ticket.',
      ]),
    );
  });
});

describe('the example that describe shows is one that is sent', () => {
  const each = packs.flatMap((pack) => pack.actions.map(({ id }) => [id, pack] as const));

  test.each(each)('%s', async (id, pack) => {
    const args = pack === packs[1] ? ['--pack', fileURLToPath(workshop)] : [];
    const { out } = await cli(['describe', id, ...args]);
    const [, input = '{}'] = /--input '(.*)'\n$/.exec(out) ?? [];
    const config = { hostname: 'dev1.example.com', host: 'dev1.example.com', user: 'me', password: 'x' };
    const known = Object.entries(config).filter(([name]) => name in pack.manifest.config.properties);
    const connection = pack.connect(Object.fromEntries(known)) as { render(id: string, input: unknown): unknown };
    expect(connection.render(id, JSON.parse(input.replaceAll("'\\''", "'")))).toMatchObject({ action: id });
  });
});
