import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadPack, type Schema } from '../src/index.ts';
import { at, pointerOf } from '../src/pointer.ts';
import { subschemas } from '../src/refs.ts';
import { closed, field, packFolder, text } from './support/pack.ts';
import { cli } from './support/shell.ts';

interface Bundle extends Schema {
  manifest: Record<string, unknown> & { config: Schema };
  actions: { id: string; input: Schema; output: Schema }[];
  $defs: Record<string, Schema>;
}

const root = new URL('../', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

async function bundleOf(manifest?: URL): Promise<Bundle> {
  const { code, out, err } = await cli(['bundle', ...(manifest ? ['--pack', fileURLToPath(manifest)] : [])]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

/** Every schema of a bundle, with its place. */
const schemasIn = ({ manifest, actions, $defs }: Bundle) => [
  ...subschemas(manifest.config, '/manifest/config'),
  ...actions.flatMap(({ id, input, output }) => [...subschemas(input, `${id} input`), ...subschemas(output, id)]),
  ...Object.entries($defs).flatMap(([name, one]) => [...subschemas(one, `/$defs/${name}`)]),
];
const refsIn = (bundle: Bundle) => schemasIn(bundle).flatMap(([{ $ref }]) => (typeof $ref === 'string' ? [$ref] : []));

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  validateFormats: false,
  allowUnionTypes: true,
});
for (const name of ['manifest.json', 'action.json']) ajv.addSchema(read(`schemas/${name}`), name);
const validate = ajv.compile(read('schemas/bundle.json'));
const faults = (bundle: unknown) => (validate(bundle) ? [] : (validate.errors ?? []).map((one) => one.instancePath));

const packs = [
  'manifest.json',
  ...['parcel', 'workshop', 'harbour'].map((name) => `tests/packs/${name}/manifest.json`),
];

describe.each(packs)('the bundle of %s', (file) => {
  test('is as its schema says', async () => {
    expect(faults(await bundleOf(new URL(file, root)))).toEqual([]);
  });

  test('holds all that it refers to, and says nothing of files', async () => {
    const bundle = await bundleOf(new URL(file, root));
    const lost = refsIn(bundle).filter(
      (ref) => !ref.startsWith('#/$defs/') || at(bundle, pointerOf(ref)) === undefined,
    );
    expect(lost).toEqual([]);
    const { $schema, actions, version } = bundle.manifest;
    expect([$schema, actions, version]).toEqual([undefined, undefined, bundle.version]);
    for (const action of bundle.actions) expect(Object.keys(action)).not.toContain('$schema');
    expect(schemasIn(bundle).filter(([one, place]) => '$defs' in one && place !== '')).toEqual([]);
  });

  test('has the schemas of the pack', async () => {
    const url = new URL(file, root);
    const bundle = await bundleOf(url);
    const pack = await loadPack(url);
    expect(bundle.actions.map((action) => whole(action.input, bundle))).toEqual(pack.actions.map(({ input }) => input));
    expect(bundle.actions.map((action) => whole(action.output, bundle))).toEqual(
      pack.actions.map(({ output }) => output),
    );
    const { actions: _, ...manifest } = pack.manifest;
    expect({ ...bundle.manifest, config: whole(bundle.manifest.config, bundle) }).toEqual(manifest);
    await pack.close();
  });
});

/** A schema with what it refers to under `$defs` of its own. */
function whole(schema: Schema, { $defs }: Bundle): Schema {
  const names = new Set<string>();
  const queue = [schema];
  for (const next of queue)
    for (const [{ $ref }] of subschemas(next, '')) {
      const name = typeof $ref === 'string' ? ($ref.split('/')[2] as string) : undefined;
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      queue.push($defs[name] as Schema);
    }
  return names.size === 0
    ? schema
    : { ...schema, $defs: Object.fromEntries([...names].map((name) => [name, $defs[name]])) };
}

test('ours is the same whether it is read from its files or comes with the package', async () => {
  const bundle = await bundleOf();
  expect(bundle).toEqual(await bundleOf(new URL('manifest.json', root)));
  expect(bundle.format).toBe(1);
});

test('the fields of a form keep their order, the actions theirs', async () => {
  const bundle = await bundleOf();
  const files: string[] = read('manifest.json').actions;
  const order = (input: Schema) => Object.keys(input.properties as object);
  expect(bundle.actions.map(({ id, input }) => [id, order(input)])).toEqual(
    files.map(read).map(({ id, input }) => [id, order(input)]),
  );
  const inside = schemasIn(bundle).filter(
    ([one, place]) => place.startsWith('/$defs/csmNewOrderLine') && one.properties,
  );
  expect(inside.map(([one]) => order(one))[0]).toEqual(order(read('schemas/order/csmNewOrderLine.json')));
});

describe('the schema of bundles', () => {
  const { actions: _files, $schema: _schema, ...ofManifest } = read('schemas/manifest.json').properties;
  const { manifest } = read('schemas/bundle.json').properties;

  test('knows what a manifest says, but for what it says of files', () => {
    expect(Object.keys(manifest.properties)).toEqual(Object.keys(ofManifest));
    const required: string[] = read('schemas/manifest.json').required;
    expect(manifest.required).toEqual(required.filter((name) => name !== 'actions'));
  });

  test.each<[what: string, place: string, spoil: (bundle: Bundle) => object]>([
    ['of another format', '/format', (bundle) => ({ ...bundle, format: 2 })],
    ['without the version of the pack', '', ({ version: _, ...bundle }) => bundle],
    ['with a key of its own', '', (bundle) => ({ ...bundle, name: 'servicenow' })],
    ['with the list of files', '/manifest', (bundle) => ({ ...bundle, manifest: { ...bundle.manifest, actions: [] } })],
    [
      'with a rule that says nothing',
      '/manifest/errors/0',
      (bundle) => ({ ...bundle, manifest: { ...bundle.manifest, errors: [{}] } }),
    ],
    ['without actions', '/actions', (bundle) => ({ ...bundle, actions: [] })],
    [
      'with an action that has no title',
      '/actions/0',
      (bundle) => ({ ...bundle, actions: [{ ...bundle.actions[0], title: undefined }] }),
    ],
    [
      'with an action that names its format',
      '/actions/0/$schema',
      (bundle) => ({ ...bundle, actions: [{ ...bundle.actions[0], $schema: 'x' }] }),
    ],
    ['with a shape that is none', '/$defs/cart', (bundle) => ({ ...bundle, $defs: { ...bundle.$defs, cart: 'cart' } })],
  ])('refuses one %s', async (_, place, spoil) => {
    const found = faults(JSON.parse(JSON.stringify(spoil(await bundleOf()))));
    expect(found).toContain(place);
  });
});

test('a schema that refers to itself is a shape, and so is one with a name that has to be written otherwise', async () => {
  const node = {
    type: 'object',
    title: 'Node',
    description: 'A node.',
    properties: { next: { $ref: '#/$defs/a%20b' } },
  };
  const input = closed(
    { first: field({ $ref: '#/$defs/a%20b' }), again: field({ $ref: '#/$defs/top' }), name: text() },
    { $defs: { 'a b': node, top: { $ref: '#' } } },
  );
  const other = closed({ first: field({ $ref: '#/$defs/a%20b' }) }, { $defs: { 'a b': text() } });
  const action = (id: string, given: object) => ({
    ...{ id, title: 'Place', group: 'all', description: 'Places an order.', effect: 'write', idempotent: false },
    ...{ request: { method: 'POST', paths: ['/orders'], body: '{*}' }, input: given, output: { type: 'null' } },
  });
  const { url, gone } = packFolder({
    'manifest.json': {
      ...{ name: 'orders', title: 'Orders', version: '1.0.0', description: 'Orders things.', origin: 'https://{host}' },
      config: closed({ host: text(), more: field({ $ref: '#/properties/host' }) }, { required: ['host'] }),
      auth: { key: { scheme: 'header', name: 'x-key', value: '{host}' } },
      groups: [{ id: 'all', title: 'All' }],
      actions: ['actions/order/place.json', 'actions/order/send.json'],
    },
    'actions/order/place.json': action('order.place', input),
    'actions/order/send.json': action('order.send', other),
  });
  const bundle = await bundleOf(url);
  gone();
  expect(faults(bundle)).toEqual([]);
  const [place, send] = bundle.actions as [Bundle['actions'][0], Bundle['actions'][0]];
  const led = (schema: Schema, name: string) =>
    at(bundle, pointerOf(String(at(schema, `/properties/${name}/$ref`)))) as Schema;
  expect(led(place.input, 'first')).toMatchObject({ title: 'Node', properties: { next: { $ref: '#/$defs/a-b' } } });
  expect(led(send.input, 'first')).toEqual(text());
  // What leads to the whole input leads to a shape that is it.
  const top = led(place.input, 'again');
  expect(at(bundle, pointerOf(String(top.$ref)))).toEqual(place.input);
  expect(led(bundle.manifest.config, 'more')).toEqual(text());
});

test('a pack that is broken is refused', async () => {
  const { code, out, err } = await cli(['bundle', '--pack', 'tests/packs/broken/manifest-not-json/manifest.json']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('is not JSON');
});
