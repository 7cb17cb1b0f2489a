// The documents of other vendors' packs: what this pack has no need of, and what JSON Schema says that OpenAPI 3.0 cannot.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Schema } from '../src/index.ts';
import {
  type Document,
  importFaults,
  type Operation,
  operation,
  operationsOf,
  refsIn,
  schemaIn,
  schemasOf,
  versions,
  written,
} from './support/openapi.ts';
import { closed, field, packFolder, text } from './support/pack.ts';

const packs = fileURLToPath(new URL('packs/', import.meta.url));
const manifestOf = (name: string) => join(packs, name, 'manifest.json');

describe.each(['parcel', 'workshop', 'harbour'])('the pack %s', (name) => {
  test.each(versions)('has a document of OpenAPI %s that importers do not refuse', async (version) => {
    const { document, text, err } = await written(version, manifestOf(name));
    expect([importFaults(document, text, 100_000), err]).toEqual([[], '']);
  });
});

describe('parcel', () => {
  let document: Document;
  beforeAll(async () => {
    ({ document } = await written('3.0', manifestOf('parcel')));
  });

  test('names parameters as the wire does, says which input each is, and fixes what the template says itself', () => {
    const names = operation(document, 'parcel.list').parameters?.map((one) => [one.name, one['x-input'], one.required]);
    expect(names).toEqual([
      ['state', undefined, undefined],
      ['ref', 'reference', undefined],
      ['after', 'mark', undefined],
      ['size', undefined, undefined],
      ['sort', undefined, true],
    ]);
    const { parameters } = operation(document, 'parcel.create');
    expect(parameters).toMatchObject([
      { name: 'lang', in: 'query', required: true, schema: { type: 'string', enum: ['en'] } },
      { name: 'dry', in: 'query', schema: { type: 'boolean' } },
      { name: 'x-parcel-desk', in: 'header', 'x-input': 'desk' },
      { name: 'x-parcel-client', in: 'header', required: true, schema: { enum: ['action-pack'] } },
    ]);
  });

  test('makes a body of a template: what is always sent is required', () => {
    const body = operation(document, 'parcel.create').requestBody;
    expect(schemaIn(body)).toMatchObject({
      required: ['source', 'parcel', 'tags'],
      properties: {
        source: { type: 'string', enum: ['api'] },
        parcel: {
          required: ['to', 'weight'],
          properties: {
            to: { 'x-input': 'recipient', allOf: [{ $ref: '#/components/schemas/address' }] },
            weight: {
              required: ['unit'],
              properties: { value: { type: 'number', nullable: true }, unit: { enum: ['kg'] } },
            },
          },
        },
        tags: { type: 'array', minItems: 1, maxItems: 2, items: { anyOf: [{ enum: ['new'] }, { 'x-input': 'tag' }] } },
      },
    });
  });

  test('says how answers come: their media type, as a file, as nothing, as nothing found', () => {
    const answers = (id: string) => operation(document, id).responses;
    expect(answers('parcel.get')[200]).toMatchObject({ content: { 'application/vnd.parcelpost+json': {} } });
    expect(answers('parcel.label')[200]).toMatchObject({ content: { '*/*': { schema: { format: 'binary' } } } });
    expect(answers('parcel.discard')).toMatchObject({ 204: { description: 'Done. There is no data.' } });
    expect(answers('parcel.discard')).not.toHaveProperty('200');
    expect(answers('parcel.events')[404]?.description).toContain('Nothing was found: it is an empty list.');
    expect(answers('parcel.list')[404]).toEqual({ $ref: '#/components/responses/error404' });
    expect(answers('customer.list')).toMatchObject({ 200: { headers: { 'x-total': {} } }, 206: {} });
  });

  test('marks what is deprecated, and gives a method that is an input an operation each', () => {
    const { description, ...search } = operation(document, 'parcel.search');
    expect(search).toMatchObject({ deprecated: true });
    expect(description).toContain('Deprecated since 2.0.0. Use parcel.list.');
    const calls = operationsOf(document).filter((one) => one.operation['x-action'] === 'raw.call');
    expect(calls.map((one) => one.place)).toEqual(
      ['get', 'head', 'post', 'put', 'patch', 'delete'].map((method) => `${method} /{path}`),
    );
    expect(calls[3]?.operation['x-fixed']).toEqual({ verb: 'PUT' });
  });

  test('cuts circles through one shape and through two', () => {
    const { box, parcel, pickup } = document.components.schemas;
    const cut = {
      type: 'object',
      additionalProperties: true,
      description: expect.stringContaining('it is not told again'),
    };
    expect(box).toMatchObject({ properties: { boxes: { items: cut } } });
    expect(parcel).toMatchObject({ properties: { returns: { $ref: '#/components/schemas/pickup' } } });
    expect(pickup).toMatchObject({ properties: { parcels: { items: cut } } });
  });
});

test('a reference into a shape becomes what stands there', async () => {
  const { document } = await written('3.1', manifestOf('workshop'));
  const { maker } = (document.components.schemas.fabric as { properties: Record<string, Schema> }).properties;
  expect(maker).toMatchObject({
    properties: { city: { type: 'string', title: 'City', description: 'Where the maker is.' } },
  });
  expect(refsIn(document).filter((ref) => !/^#\/components\/(schemas|responses)\/[\w.-]+$/.test(ref))).toEqual([]);
});

test('ways to sign in keep their names and their order, and take tokens from addresses of the server', async () => {
  const { document } = await written('3.0', manifestOf('harbour'));
  expect(document.security).toEqual([{ crew: [] }, { captain: [] }, { vessel: [] }, { pass: [] }]);
  expect(document.components.securitySchemes).toEqual({
    crew: { type: 'oauth2', flows: { password: { tokenUrl: '/identity/v2/token', scopes: {} } } },
    captain: { type: 'http', scheme: 'basic' },
    vessel: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/fleet/token', scopes: {} } } },
    pass: { type: 'apiKey', in: 'header', name: 'x-harbour-pass' },
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('an action that is added or deleted as data is there, or gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  folders.push(folder);
  cpSync(join(packs, 'harbour'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const ids = async () => operationsOf((await written('3.0', file)).document).map((one) => one.operation.operationId);
  const listed = (actions: string[]) => writeFileSync(file, JSON.stringify({ ...manifest, actions }));
  expect(await ids()).toEqual(['berth.list', 'berth.book']);

  const list = JSON.parse(readFileSync(join(folder, 'actions/berth/list.json'), 'utf8'));
  const one = { ...list, id: 'berth.map', request: { method: 'GET', paths: ['/v1/map'] } };
  writeFileSync(join(folder, 'actions/berth/map.json'), JSON.stringify(one));
  listed([...manifest.actions, 'actions/berth/map.json']);
  expect(await ids()).toEqual(['berth.list', 'berth.book', 'berth.map']);

  rmSync(join(folder, 'actions/berth/list.json'));
  listed(['actions/berth/book.json', 'actions/berth/map.json']);
  expect(await ids()).toEqual(['berth.book', 'berth.map']);
});

/** The document of a pack that is made up of these actions, which place orders; and what was told beside it. */
async function made(version: string, actions: Record<string, object>, manifest: object = {}) {
  const ids = Object.keys(actions);
  const files = Object.entries(actions).map(([id, action]) => [
    `actions/order/${id}.json`,
    {
      ...{ id: `order.${id}`, title: `Order ${id}`, group: 'all', description: 'Orders.', effect: 'write' },
      ...{ idempotent: false, input: closed({}), output: { type: 'null', description: 'Nothing.' } },
      ...action,
    },
  ]);
  const whole = {
    ...{ name: 'orders', title: 'Orders', version: '1.0.0', description: 'Orders things.' },
    config: closed({ host: text() }, { required: ['host'] }),
    origin: 'https://{host}',
    auth: { key: { scheme: 'header', name: 'x-key', value: '{host}' } },
    groups: [{ id: 'all', title: 'All' }],
    actions: ids.map((id) => `actions/order/${id}.json`),
    ...manifest,
  };
  const { url, gone } = packFolder({ ...Object.fromEntries(files), 'manifest.json': whole });
  try {
    return await written(version, fileURLToPath(url));
  } finally {
    gone();
  }
}

describe('what two actions share', () => {
  const post = { method: 'POST', paths: ['/orders'] };

  test('a second operation for the same place is left out, and told', async () => {
    const { document, err } = await made('3.0', { place: { request: post }, again: { request: post } });
    expect(operationsOf(document).map((one) => one.operation.operationId)).toEqual(['order.place']);
    expect(err).toBe(
      'order.again is left out: OpenAPI has one operation for POST /orders, and another action is it.\n',
    );
  });

  test('paths that differ in the names of their parameters alone are one path', async () => {
    const one = (name: string, method: string) => ({
      request: { method, paths: [`/orders/{${name}}`] },
      input: closed({ [name]: text() }, { required: [name] }),
    });
    const { document } = await made('3.0', { change: one('id', 'PUT'), cancel: one('number', 'DELETE') });
    expect(Object.keys(document.paths)).toEqual(['/orders/{id}']);
    expect(operation(document, 'order.cancel').parameters).toMatchObject([{ name: 'id', 'x-input': 'number' }]);
  });

  test('headers of every request are told once, but for what OpenAPI says elsewhere', async () => {
    const headers = { accept: 'application/json', 'x-version': '2' };
    const { document } = await made('3.0', { place: { request: post } }, { headers });
    expect(document.paths['/orders']?.parameters).toEqual([{ $ref: '#/components/parameters/x-version' }]);
    expect((document.components as Record<string, unknown>).parameters).toMatchObject({
      'x-version': { in: 'header', required: true, schema: { type: 'string', enum: ['2'] } },
    });
  });
});

describe('a body that is one input', () => {
  const bodyOf = async (schema: object, headers?: object) => {
    const request = { method: 'POST', paths: ['/orders'], body: '{rows}', ...(headers && { headers }) };
    const input = closed({ rows: field(schema) }, { required: ['rows'] });
    const { document } = await made('3.0', { place: { request, input } });
    return operation(document, 'order.place').requestBody as NonNullable<Operation['requestBody']>;
  };

  test.each([
    ['of text is sent as it is', { type: 'string' }, undefined, 'text/plain', 'string'],
    [
      'has the media type that the template says',
      { type: 'string' },
      { 'content-type': 'text/csv' },
      'text/csv',
      'string',
    ],
    ['is JSON where it is not text', { type: ['array', 'string'] }, undefined, 'application/json', 'array'],
  ])('%s', async (_, schema, headers, mediaType, type) => {
    const { content, ...rest } = await bodyOf(schema, headers);
    expect(rest).toEqual({ required: true, 'x-input': 'rows' });
    expect(Object.keys(content)).toEqual([mediaType]);
    expect(content[mediaType]?.schema.type).toBe(type);
  });
});

describe('JSON Schema 2020-12 that OpenAPI 3.0 does not have', () => {
  const properties = {
    fixed: field({ const: 'a' }),
    one: field({ type: ['integer', 'null'], minimum: 1, examples: [7, 8] }),
    either: field({ type: ['string', 'integer', 'null'], maxLength: 5, minimum: 2, enum: ['a', 3, null] }),
    none: field({ type: 'null' }),
    above: field({ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 }),
    named: closed({}, { patternProperties: { '^u_': text() } }),
    listed: field({ type: 'array' }),
    free: field({ type: 'object' }),
    shared: { $ref: '#/$defs/a%20shape', title: 'Shared', description: 'A shape.' },
    'x-form': closed(
      { kind: text(), why: text() },
      { if: { properties: { kind: { const: 'a' } }, required: ['kind'] }, else: { required: ['why'] } },
    ),
  };
  const input = closed(properties, {
    $defs: { 'a shape': text({ maxLength: 3 }) },
    dependentRequired: { one: ['none'] },
  });
  const action = { place: { request: { method: 'POST', paths: ['/orders'], body: '{*}' }, input } };
  const fields = async (version: string) => {
    const { document } = await made(version, action);
    expect(importFaults(document, '', 1)).toEqual([]);
    return {
      document,
      body: schemaIn(operation(document, 'order.place').requestBody) as { properties: Record<string, Schema> } & Schema,
    };
  };

  test('is said in its words', async () => {
    const { document, body } = await fields('3.0');
    const said = Object.fromEntries(
      Object.entries(body.properties).map(([name, { title: _t, description: _d, ...rest }]) => [name, rest]),
    );
    expect(said).toEqual({
      fixed: { type: 'string', enum: ['a'] },
      one: { type: 'integer', nullable: true, minimum: 1, example: 7 },
      either: {
        anyOf: [
          { type: 'string', nullable: true, maxLength: 5, enum: ['a', null] },
          { type: 'integer', minimum: 2, enum: [3] },
        ],
      },
      none: { type: 'string', nullable: true, enum: [null] },
      above: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
      named: {
        type: 'object',
        properties: {},
        additionalProperties: { type: 'string', title: 'Field', description: 'A field.' },
      },
      listed: { type: 'array', items: {} },
      free: { type: 'object', additionalProperties: true },
      shared: { allOf: [{ $ref: '#/components/schemas/a-shape' }] },
      'x-form': { type: 'object', properties: expect.anything(), additionalProperties: false },
    });
    expect(document.components.schemas['a-shape']).toMatchObject({ type: 'string', maxLength: 3 });
    expect(body.description).toContain('With one, none is required.');
    expect(body.properties['x-form']?.description).toBe('A field. With kind other than a, why is required.');
    expect(body.properties.named?.description).toBe('A field. Further names match `^u_`.');
  });

  test('stays as it is in 3.1', async () => {
    const { body } = await fields('3.1');
    expect(body.properties).toMatchObject({
      ...properties,
      shared: { $ref: '#/components/schemas/a-shape', title: 'Shared' },
      'x-form': { if: { required: ['kind'] }, else: { required: ['why'], properties: { why: {} } } },
    });
    expect(body.dependentRequired).toEqual({ one: ['none'] });
  });

  test.each(['parcel', 'workshop', 'harbour', undefined])('is nowhere in the 3.0 document of %s', async (name) => {
    const { document } = await written('3.0', name && manifestOf(name));
    const odd = schemasOf(document).flatMap((one) => [
      ...Object.keys(one).filter((key) =>
        /^(const|examples|patternProperties|if|then|else|dependent|\$defs|\$comment|prefix)/.test(key),
      ),
      ...(Array.isArray(one.type) || one.type === 'null' ? ['type'] : []),
      ...(one.$ref !== undefined && Object.keys(one).length > 1 ? ['beside $ref'] : []),
      ...(one.type === 'array' && one.items === undefined ? ['items'] : []),
    ]);
    expect(odd).toEqual([]);
  });
});

test('a condition that the body alone cannot meet stands in the description of the operation', async () => {
  const input = closed(
    { id: text(), why: text(), who: text() },
    { required: ['id'], dependentRequired: { why: ['id'] } },
  );
  const request = { method: 'POST', paths: ['/orders/{id}'], body: '{*}' };
  const { document } = await made('3.1', { place: { request, input } });
  const { description, requestBody } = operation(document, 'order.place');
  expect(description).toBe('Orders.\n\nWith why, id is required.');
  expect(schemaIn(requestBody)).not.toHaveProperty('dependentRequired');
});
