import { afterEach, describe, expect, test } from '@jest/globals';
import { loadPack, type Pack } from '../../src/index.ts';
import { fitsItsSchema } from '../support/checkSchema.ts';
import { closed, packFolder, text } from '../support/pack.ts';
import { json, type Server, serve } from '../support/server.ts';

/** A pack of another vendor: two lists, each with a need of its own, and an action that needs nothing. */
const list = (id: string, needs?: string) => ({
  id: `${id}.list`,
  title: 'List',
  group: id,
  ...(needs && { needs }),
  description: 'Lists things.',
  effect: 'read',
  request: { method: 'GET', paths: [`/${id}`], query: '{*}' },
  input: closed({}),
  output: { type: 'array', title: 'Things', description: 'The things.' },
});

const manifest = {
  name: 'library',
  title: 'Library',
  version: '1.0.0',
  description: 'Lends books.',
  config: closed({ host: text(), key: text({ writeOnly: true }) }, { required: ['host', 'key'] }),
  origin: 'https://{host}',
  auth: { key: { scheme: 'header', name: 'x-key', value: '{key}' } },
  groups: ['book', 'loan', 'shelf'].map((id) => ({ id, title: id })),
  needs: [
    { id: 'books', title: 'Books', roles: ['reader'], probe: { action: 'book.list' }, remedy: 'Ask the librarian.' },
    { id: 'loans', title: 'Loans', plugins: ['lending'], probe: { action: 'loan.list' }, remedy: 'Open lending.' },
  ],
  actions: ['actions/book/list.json', 'actions/loan/list.json', 'actions/shelf/list.json'],
};

const data = {
  identity: {
    action: 'shelf.list',
    signs: [{ status: [401], headers: { 'x-library': '^\\d+$' } }],
    message: 'That is no library.',
    remedy: 'Look for another address.',
  },
  signIn: { action: 'shelf.list', tells: { reader: '/0/name' } },
};

async function packWith(more: object): Promise<Pack> {
  const { url, gone } = packFolder({
    'manifest.json': { ...manifest, ...more },
    'actions/book/list.json': list('book', 'books'),
    'actions/loan/list.json': list('loan', 'loans'),
    'actions/shelf/list.json': list('shelf'),
  });
  try {
    return await loadPack(url);
  } finally {
    gone();
  }
}

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function library(answers: Record<string, [status: number, body: unknown]>): Promise<Server> {
  const server = await serve((request, response) => {
    const known = request.headers['x-key'] === 'good';
    const [status, body] = known ? (answers[request.path] ?? [200, [{ name: 'Ann' }]]) : [401, {}];
    json(response, status, body, { 'x-library': '1' });
  });
  open.push(server);
  return server;
}

async function check(more: object, answers: Record<string, [number, unknown]>, key = 'good') {
  const [pack, server] = await Promise.all([packWith(more), library(answers)]);
  open.push(pack);
  const result = await pack.checkConfig({ host: server.config.hostname, key }, { allowLoopback: true });
  expect(fitsItsSchema(result)).toEqual([]);
  const keys = server.received.map(({ headers }) => headers['x-key']);
  return { ...result, keys, status: Object.fromEntries(result.groups.map((group) => [group.id, group.status])) };
}

describe('what the manifest of any pack says is enough', () => {
  test('with identity and sign-in', async () => {
    const { valid, stage, status, instance, keys } = await check(data, { '/loan': [404, {}], '/book': [403, {}] });
    expect({ valid, stage, status }).toEqual({
      valid: true,
      stage: 'needs',
      status: { book: 'missing_role', loan: 'unknown', shelf: 'unknown' },
    });
    expect(instance).toMatchObject({ reader: 'Ann' });
    expect(keys).toEqual([undefined, 'good', 'good', 'good']);
  });

  test('of which the words come where it is another server', async () => {
    const identity = { ...data.identity, signs: [{ headers: { 'x-archive': '.' } }] };
    const { valid, stage, issues, keys } = await check({ ...data, identity }, {});
    expect({ valid, stage }).toEqual({ valid: false, stage: 'instance' });
    expect(issues).toEqual([{ path: '/host', message: 'That is no library.', remedy: 'Look for another address.' }]);
    expect(keys).toEqual([undefined]);
  });

  test('and which says nothing of what it wants when the key is wrong', async () => {
    const { stage, issues, keys } = await check(data, {}, 'bad');
    expect(stage).toBe('sign_in');
    expect(issues).toEqual([
      expect.objectContaining({ path: '/key', message: 'The server did not accept the sign-in.' }),
    ]);
    expect(keys).toEqual([undefined, 'bad']);
  });
});

describe('a pack that says nothing of what proves the sign-in', () => {
  test('has it proved by a read of its needs', async () => {
    const { valid, stage, status } = await check({}, { '/loan': [405, {}] });
    expect({ valid, stage, status }).toEqual({
      valid: true,
      stage: 'needs',
      status: { book: 'ready', loan: 'missing_plugin', shelf: 'unknown' },
    });
  });

  test('has it proved by nothing where none answers', async () => {
    const { valid, stage, issues, groups } = await check({}, {}, 'bad');
    expect({ valid, stage }).toEqual({ valid: false, stage: 'sign_in' });
    expect(issues[0]?.message).toMatch(/nothing proves the sign-in/);
    expect(groups[0]?.message).toBe('The server did not accept the sign-in.');
  });
});
