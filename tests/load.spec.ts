import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError, type Issue, loadPack } from '../src/index.ts';
import { readPack } from '../src/load.ts';
import { closed, field, mistakesIn, packOf } from './support/pack.ts';

const broken = new URL('packs/broken/', import.meta.url);
const faults = readdirSync(broken).sort();

/** What loading a pack throws, which has to be an ActionError. */
async function refusal(manifest: URL): Promise<ActionError> {
  const outcome: unknown = await loadPack(manifest).then(
    () => 'the pack was found sound',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ActionError);
  return outcome as ActionError;
}

describe('a broken pack', () => {
  test('there are packs for many kinds of fault', () => {
    expect(faults.length).toBeGreaterThan(80);
  });

  test.each(faults)('%s', async (fault) => {
    const manifest = new URL(`${fault}/manifest.json`, broken);
    const expected: Issue[] = JSON.parse(readFileSync(new URL(`${fault}/expected.json`, broken), 'utf8'));
    expect(expected.length).toBeGreaterThan(0);
    const error = await refusal(manifest);
    expect(error.code).toBe('invalid_pack');
    expect(error.outcome).toBe('not_sent');
    expect(error.issues).toEqual(expected);
    const lines = expected.map(({ file, path, message }) => `${file}${path === '' ? '' : `#${path}`}: ${message}`);
    const count = lines.length === 1 ? 'a fault' : `${lines.length} faults`;
    expect(error.message.split('\n')).toEqual([`The pack ${fileURLToPath(manifest)} has ${count}:`, ...lines]);
  });

  test('its sentences are made for people', () => {
    for (const fault of faults) {
      const expected: Issue[] = JSON.parse(readFileSync(new URL(`${fault}/expected.json`, broken), 'utf8'));
      for (const { message } of expected) {
        expect(message).toMatch(/\.$/);
        expect(message).not.toMatch(/undefined|\[object|strict mode|NaN|must match|must NOT/);
      }
    }
  });
});

describe('a folder that changes', () => {
  let folder: string;
  const manifest = () => pathToFileURL(join(folder, 'manifest.json'));
  const file = (name: string) => join(folder, name);
  type Json = Record<string, unknown>;
  const change = (name: string, by: (json: Json) => void) => {
    const json: Json = JSON.parse(readFileSync(file(name), 'utf8'));
    by(json);
    writeFileSync(file(name), JSON.stringify(json));
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack with a # and ü '));
    cpSync(fileURLToPath(new URL('packs/parcel', import.meta.url)), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read wherever it lies, and a byte order mark before the JSON does no harm', async () => {
    writeFileSync(file('manifest.json'), `\uFEFF${readFileSync(file('manifest.json'), 'utf8')}`);
    const pack = await loadPack(manifest());
    expect(pack.actions.map(({ id }) => id)).toContain('parcel.get');
    await pack.close();
    writeFileSync(file('manifest.json'), readFileSync(file('manifest.json'), 'utf8').replace('\uFEFF', ''));
  });

  test('is told of with another name of the manifest', async () => {
    cpSync(file('manifest.json'), file('other.json'));
    change('other.json', (json) => delete json.title);
    const { issues } = await refusal(pathToFileURL(file('other.json')));
    expect(issues).toEqual([{ file: 'other.json', path: '/title', message: 'title is required.' }]);
  });

  test.each([300, 100_000])('is refused where a file is nested %d deep', async (depth) => {
    const whole = readFileSync(file('schemas/parcel.json'), 'utf8');
    writeFileSync(file('schemas/parcel.json'), `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`);
    const { issues } = await refusal(manifest());
    writeFileSync(file('schemas/parcel.json'), whole);
    expect(new Set(issues.map(({ message }) => message.replace(/^\S+ \S+ /, '')))).toEqual(
      new Set(['is nested deeper than 200 levels.']),
    );
  });

  test('never breaks the loader, whatever stands where', async () => {
    const soundOrRefused = async () => {
      const outcome: unknown = await loadPack(manifest()).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'ActionError', code: 'invalid_pack' });
      if (outcome instanceof ActionError) expect(outcome.issues.length).toBeGreaterThan(0);
    };
    const samples: Record<string, (json: Json, odd: unknown) => void> = {
      'manifest.json': (json, odd) => Object.assign(json, { groups: odd, auth: odd, actions: odd, config: odd }),
      'actions/pickup/book.json': (json, odd) => Object.assign(json.input as Json, { required: odd, $defs: odd }),
      'actions/parcel/get.json': (json, odd) => Object.assign((json.input as Json).properties as Json, { number: odd }),
      'actions/parcel/list.json': (json, odd) => Object.assign(json.output as Json, { 'x-options': odd, items: odd }),
      'schemas/parcel.json': (json, odd) => Object.assign(json, { properties: odd, type: odd, pattern: odd }),
      'schemas/config.json': (json, odd) => Object.assign(json, { properties: odd, required: odd }),
    };
    for (const [name, spoil] of Object.entries(samples)) {
      const whole = readFileSync(file(name), 'utf8');
      for (const odd of [null, 5, '#', [null], { a: { 'x-options': 'b' } }]) {
        change(name, (json) => spoil(json, odd));
        await soundOrRefused();
        writeFileSync(file(name), typeof odd === 'number' ? 'null' : JSON.stringify(odd));
        await soundOrRefused();
        writeFileSync(file(name), whole);
      }
    }
    await expect(loadPack(manifest())).resolves.toBeDefined();
  }, 60_000);
});

test('a list whose first entries have schemas of their own may be longer or shorter', async () => {
  const pair = field({ type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] });
  const orders = await packOf(closed({ pair }));
  expect(mistakesIn(orders, 'order.place', { pair: [1] })).toEqual([
    '/pair/0: pair[0] must be text; a number was given.',
  ]);
  expect(mistakesIn(orders, 'order.place', { pair: ['a', 1, {}] })).toEqual([]);
});

describe('what is no pack', () => {
  test.each([
    ['a web address', new URL('https://packs.example/manifest.json')],
    ['a path as text', './manifest.json' as unknown as URL],
    ['nothing', null as unknown as URL],
  ])('%s', async (_, manifest) => {
    const error = await refusal(manifest);
    expect(error.code).toBe('invalid_pack');
    expect(error.message).toBe(
      'loadPack takes the file: URL of a manifest, such as new URL("./manifest.json", import.meta.url).',
    );
  });

  test('a folder without a manifest', async () => {
    const error = await refusal(new URL('packs/nowhere/manifest.json', import.meta.url));
    expect(error.issues).toEqual([{ file: 'manifest.json', path: '', message: 'The file does not exist.' }]);
    expect(error.message).toMatch(/nowhere.manifest\.json has a fault:\nmanifest\.json: The file does not exist\.$/);
  });
});

describe('our own pack', () => {
  test('is sound when it is checked in full', () => {
    const { manifest, actions } = readPack(new URL('../manifest.json', import.meta.url));
    expect(actions).toHaveLength(manifest.actions.length);
  });

  test('comes as modules the same as from its files', async () => {
    const pack = await loadPack();
    const { manifest, actions } = readPack(new URL('../manifest.json', import.meta.url));
    expect(pack.manifest).toEqual(manifest);
    expect(pack.actions).toEqual(actions);
    await pack.close();
  });

  test('has schemas that name nothing outside themselves', () => {
    const { manifest, actions } = readPack(new URL('../manifest.json', import.meta.url));
    const text = JSON.stringify([manifest.config, ...actions.flatMap(({ input, output }) => [input, output])]);
    const refs = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref as string);
    expect(refs.filter((ref) => !ref.startsWith('#'))).toEqual([]);
  });
});

test('a field of a form carries what is told of it, also where that stands with a shape that is shared', async () => {
  const pack = await loadPack();
  const { limit } = pack.action('serviceOrder.list').input.properties;
  const { sys_id: catalog } = pack.action('catalog.getCatalog').input.properties;
  expect(limit).toMatchObject({ $ref: '#/$defs/orderLimit', title: 'Limit', default: 20, examples: [100] });
  expect(catalog).toMatchObject({
    $ref: '#/$defs/catalogId',
    description: expect.stringContaining('List Catalogs gives it'),
    'x-options': { action: 'catalog.listCatalogs', value: 'sys_id', label: 'title' },
  });
  await pack.close();
});

test('a pack is kept from change at any depth, since it serves all customers of a process', async () => {
  const { actions, manifest } = await loadPack();
  const [first] = actions;
  expect(() => Object.assign(first?.input.properties ?? {}, { injected: {} })).toThrow('not extensible');
  expect(() => (manifest.actions as string[]).push('actions/x/y.json')).toThrow('not extensible');
});
