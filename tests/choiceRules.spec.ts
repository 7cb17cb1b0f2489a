import { describe, expect, test } from '@jest/globals';
import type { ActionError } from '../src/index.ts';
import { depotActions, depotPack } from './support/depot.ts';
import { closed, field, text } from './support/pack.ts';
import { failure } from './support/server.ts';

type Json = Record<string, unknown>;

const bin = { action: 'bin.list', value: 'code', label: 'name' };

/** What loading says of a pack in which `part.put` has these fields, or whose other parts are so. */
async function faults(properties: Json, actions: Record<string, Json> = {}, more: Json = {}) {
  const put = { ...depotActions['part.put'], input: closed(properties) } as Json;
  const error = (await failure(depotPack({ 'part.put': put, ...actions }, more))) as ActionError;
  expect(error.code).toBe('invalid_pack');
  return error.issues.map(({ file, path, message }) => `${file}#${path}: ${message}`);
}

const put = 'actions/part/put.json#/input/properties/a/x-options';
const searched = (search: Json) => ({ ...bin, search: { input: 'filter', join: ';', ...search } });

describe('x-options that cannot work are refused when the pack is loaded', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', 'bin.list', [`${put}: input.properties.a.x-options must be an object or a list; text was given.`]],
    [
      'a key that there is not',
      { ...bin, lable: 'x' },
      [`${put}/lable: input.properties.a.x-options.lable is not a known field; label is.`],
    ],
    [
      'an action that there is not',
      { ...bin, action: 'bin.lst' },
      [`${put}/action: There is no action bin.lst; bin.list is one.`],
    ],
    ['a write', { ...bin, action: 'part.put' }, [`${put}/action: part.put is a write; expected is a read.`]],
    [
      'a value that no row has',
      { ...bin, value: 'cod' },
      [`${put}/value: cod is no field of what bin.list gives; code is one.`],
    ],
    ['a label that no row has', { ...bin, label: 'x' }, [`${put}/label: x is no field of what bin.list gives.`]],
    [
      'an input that the read does not have',
      { ...bin, input: { limt: 5 } },
      [`${put}/input/limt: limt is no property of the input of bin.list; limit is one.`],
    ],
    [
      'an input that the read does not take',
      { ...bin, input: { limit: 'many' } },
      [`${put}/input/limit: bin.list would refuse what it is asked: limit must be a whole number; text was given.`],
    ],
    [
      'a read that requires what it is not given',
      { ...bin, action: 'shelf.list' },
      [`${put}/action: shelf.list would refuse what it is asked: hall is required.`],
    ],
    [
      'a field that the form does not have',
      { ...bin, input: { filter: '{bb}' } },
      [`${put}/input/filter: {bb} names no property of the input; b is one.`],
    ],
    [
      'the field itself',
      { ...bin, input: { filter: '{a}' } },
      [`${put}/input/filter: {a} names no property of the input.`],
    ],
    [
      'rows of a list with pages',
      { ...bin, rows: '/items' },
      [`${put}/rows: bin.list is read page by page, and gives nothing but rows.`],
    ],
    [
      'rows where nothing stands',
      { ...bin, action: 'part.find', rows: '/items' },
      [`${put}/rows: Nothing stands there in what part.find gives, as it is described.`],
    ],
    [
      'a search in an input that there is not',
      searched({ input: 'fltr' }),
      [`${put}/search/input: fltr is no property of the input of bin.list; filter is one.`],
    ],
    [
      'a search inside an input that there is not',
      searched({ inside: 'query' }),
      [`${put}/search/inside: query is no property of the input of bin.list.`],
    ],
    [
      'a search for nothing',
      searched({ parts: [['in:', '{b}']] }),
      [`${put}/search/parts: No part holds {search}, so nothing could be searched for.`],
    ],
    [
      'a search with a field that there is not',
      searched({ parts: ['{search}', ['in:', '{bb}']] }),
      [`${put}/search/parts/1/1: {bb} names no property of the input; b is one.`],
    ],
    [
      'a search that could not be told from what stands before it',
      { ...bin, action: 'part.find', input: { q: 'new' } },
      [`${put}/input/q: q takes the text to search for as well, and the search has no join to stand between the two.`],
    ],
    [
      'a condition on a field that there is not',
      { ...bin, when: { bb: 1 } },
      [`${put}/when/bb: {bb} names no property of the input; b is one.`],
    ],
    [
      'a list behind one that always applies',
      [{ ...bin, when: { b: 1 } }, bin, { ...bin, when: { b: 2 } }],
      [`${put}/2: This list is never asked for: the one before it applies always. Give that one a when.`],
    ],
  ])('%s', async (_, options, expected) => {
    expect(await faults({ a: text({ 'x-options': options }), b: text() })).toEqual(expected);
  });

  test('at any depth, with the fields that are seen from there, looking outward', async () => {
    const pick = (name: string) => text({ 'x-options': { ...bin, input: { filter: `{${name}}` } } });
    const list = (name: string) => field({ type: 'array', items: closed({ near: text(), pick: pick(name) }) });
    const place = 'actions/part/put.json#/input/properties/a/items/properties/pick/x-options/input/filter';
    expect(await faults({ a: list('far'), top: text() })).toEqual([
      `${place}: {far} names no property of the input; near is one.`,
    ]);
    for (const name of ['near', 'top']) {
      const input = closed({ a: list(name), top: text() });
      await (await depotPack({ 'part.put': { ...depotActions['part.put'], input } })).close();
    }
  });

  test('in a shape, where one of its places does not see what another does', async () => {
    const $defs = { bin: text({ 'x-options': { ...bin, input: { filter: '{near}' } } }) };
    const shape = { $ref: '#/$defs/bin' };
    const inner = field({ type: 'array', items: closed({ near: text(), pick: shape }) });
    const load = (properties: Json) =>
      depotPack({ 'part.put': { ...depotActions['part.put'], input: closed(properties, { $defs }) } });
    await (await load({ inner })).close();
    const error = (await failure(load({ inner, outer: shape }))) as ActionError;
    expect(error.issues.map(({ message }) => message)).toContain('{near} names no property of the input.');
  });

  test('in the search of a read itself', async () => {
    const broken = { ...depotActions['bin.list'], search: { input: 'fltr', parts: [['{search}', '{limit}']] } };
    expect(await faults({ b: text() }, { 'bin.list': broken })).toEqual([
      'actions/bin/list.json#/search/parts/0/1: {limit} names no property of the input.',
      'actions/bin/list.json#/search/input: fltr is no property of the input of bin.list; filter is one.',
    ]);
  });

  test.each<[string, Json, string]>([
    [
      'depend on a form',
      { ...bin, input: { filter: '{b}' } },
      '/organizations/input/filter: {b} names no property of the input.',
    ],
    ['have a condition', { ...bin, when: { b: 1 } }, '/organizations/when: organizations.when must not be given.'],
  ])('in organizations that %s', async (_, organizations, expected) => {
    expect(await faults({ b: text() }, {}, { organizations })).toEqual([`manifest.json#${expected}`]);
  });
});

test('where the author of a call chooses the method, a list can choose one that reads', async () => {
  const any = {
    ...depotActions['bin.list'],
    id: 'any.call',
    effect: 'write',
    idempotent: false,
    paging: undefined,
    search: undefined,
    request: { method: '{method}', paths: ['/{+path}'] },
    input: closed({ method: text(), path: text() }, { required: ['method', 'path'] }),
    output: {},
  };
  const by = (method: string) => ({
    a: text({ 'x-options': { ...bin, action: 'any.call', input: { method, path: 'x' } } }),
  });
  expect(await faults(by('POST'), { 'any.call': any })).toEqual([
    `${put}/action: any.call is a write; expected is a read.`,
  ]);
  const input = closed(by('GET'));
  await (await depotPack({ 'any.call': any, 'part.put': { ...depotActions['part.put'], input } })).close();
});
