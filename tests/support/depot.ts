import { type Connection, type ConnectOptions, loadPack, type Pack, type Request, SendError } from '../../src/index.ts';
import { closed, field, packFolder, text } from './pack.ts';

type Json = Record<string, unknown>;

/** Rows of another vendor's lists, and where a row says what it is. */
const rowOf = { type: 'object', properties: { code: { type: 'string' }, name: { type: 'string' } } };
const listOf = { type: 'array', description: 'The rows.', items: rowOf };
const page = { limit: field({ type: 'integer', maximum: 300 }), offset: field({ type: 'integer' }) };
const paging = { limit: 'limit', offset: 'offset', key: 'code', more: { total: 'x-total' } };
const bin = { action: 'bin.list', value: 'code', label: 'name' };

function action(id: string, more: Json): Json {
  const [group] = id.split('.') as [string];
  const request = { method: 'GET', paths: [`/v1/${group}`], query: '{*}' };
  return { id, title: id, group: 'all', description: 'Does it.', effect: 'read', request, output: listOf, ...more };
}

const put = {
  effect: 'write',
  idempotent: false,
  request: { method: 'POST', paths: ['/v1/part'], body: '{*}' },
  output: { type: 'null', description: 'Nothing.' },
};

/** The actions of a small pack that has nothing of any known vendor. */
export const depotActions: Record<string, Json> = {
  // Searched by a text of its own language, whose parts are joined by a semicolon.
  'bin.list': action('bin.list', {
    paging,
    search: {
      input: 'filter',
      parts: [['hall:', '{search}'], ['name~', '{search}'], 'by:name'],
      join: ';',
      never: ['eval('],
    },
    input: closed({ filter: text(), ...page }),
  }),
  // Not searched by the server, and it tells no end.
  'shelf.list': action('shelf.list', {
    paging: { ...paging, more: {} },
    request: { method: 'GET', paths: ['/v1/shelf/{hall}'], query: '{*}' },
    input: closed({ hall: text(), ...page }, { required: ['hall'] }),
  }),
  // Marks lead from page to page.
  'crate.list': action('crate.list', {
    paging: { cursor: { input: 'mark', next: '/next' }, key: 'code' },
    response: { envelope: 'rows' },
    input: closed({ mark: text() }),
  }),
  // One answer, whose rows lie in groups.
  'hall.tree': action('hall.tree', {
    input: closed({}),
    output: field({ type: 'object' }),
  }),
  // Only what is asked for is found.
  'part.find': action('part.find', {
    search: { input: 'q' },
    input: closed({ q: text() }, { required: ['q'] }),
  }),
  'part.put': action('part.put', {
    ...put,
    input: closed({
      bin: text({ 'x-options': bin }),
      hall: text({ 'x-options': { ...bin, action: 'hall.tree', rows: '/*/halls' } }),
      owner: text({ 'x-options': { ...bin, action: 'hall.tree', rows: '/owner' } }),
      shelf: text({ 'x-options': { ...bin, action: 'shelf.list', input: { hall: '{hall}' } } }),
      near: text({
        'x-options': {
          ...bin,
          search: {
            input: 'filter',
            parts: [
              ['in:', '{bin}'],
              ['name~', '{search}'],
            ],
            join: ';',
          },
        },
      }),
      exact: text({
        'x-options': {
          ...bin,
          search: { input: 'filter', parts: [['name~', '{search}'], 'by:name'], join: ';', or: '|' },
        },
      }),
      crate: text({ 'x-options': { ...bin, action: 'crate.list' } }),
      like: text({ 'x-options': { ...bin, action: 'part.find' } }),
      size: field({ enum: [1, '1', 2, 3] }),
      colour: field({
        oneOf: [
          { const: 'r', title: 'Red' },
          { const: 'g', title: 'Green' },
          { const: 'b', title: 'Blue' },
        ],
      }),
      fragile: field({ type: 'boolean' }),
      urgent: field({ enum: [true, false, 'true', 'false'] }),
      note: text(),
      labels: field({
        type: 'array',
        items: closed({
          hall: text(),
          kind: text({ enum: ['bin', 'crate', 'none'] }),
          of: text({
            'x-options': [
              { ...bin, when: { kind: 'bin' } },
              { ...bin, when: { kind: 'crate' }, action: 'crate.list' },
            ],
          }),
          shelf: text({ 'x-options': { ...bin, action: 'shelf.list', input: { hall: '{hall}' } } }),
        }),
      }),
    }),
  }),
};

const manifest: Json = {
  name: 'depot',
  title: 'Depot',
  version: '1.0.0',
  description: 'Keeps parts.',
  config: closed({ host: text() }, { required: ['host'] }),
  origin: 'https://{host}',
  auth: { key: { scheme: 'header', name: 'x-key', value: '{host}' } },
  groups: [{ id: 'all', title: 'All' }],
  organizations: bin,
};

/** Loads the pack, with other actions in place of its own where they are given. */
export async function depotPack(actions: Record<string, Json> = {}, more: Json = {}): Promise<Pack> {
  const all = { ...depotActions, ...actions };
  const fileOf = (id: string) => `actions/${id.replace('.', '/')}.json`;
  const files = Object.fromEntries(Object.entries(all).map(([id, json]) => [fileOf(id), json]));
  const { url, gone } = packFolder({
    ...files,
    'manifest.json': { ...manifest, actions: Object.keys(files), ...more },
  });
  try {
    return await loadPack(url);
  } finally {
    gone();
  }
}

interface Answer {
  body: unknown;
  headers?: Record<string, string>;
  status?: number;
}

/** What a server answers to a request. */
export type Answers = (request: Request) => Answer | Promise<Answer>;

/** A connection that is answered so, and every request that it made. */
export function depot(pack: Pack, answers: Answers, options: ConnectOptions = {}) {
  const asked: Request[] = [];
  const transport = () => ({
    send: async (request: Request, { signal }: { signal: AbortSignal }) => {
      asked.push(request);
      const { body, headers = {}, status = 200 } = await answers(request);
      if (signal.aborted) throw new SendError('canceled', 'The call was cancelled.', { sent: true });
      const type = { 'content-type': 'application/json' };
      return { status, headers: { ...type, ...headers }, body: Buffer.from(JSON.stringify(body)) };
    },
  });
  const connection: Connection = pack.connect(
    { host: 'depot.example.com' },
    { transport, warnings: false, ...options },
  );
  return { connection, asked };
}

/** Answers with the page of a list that a request asks for; `total` says how many there are. */
export function pagesOf(rows: readonly unknown[], total = true): (request: Request) => Answer {
  return ({ query }) => {
    const [limit, offset] = [Number(query.limit ?? 10), Number(query.offset ?? 0)];
    return {
      body: rows.slice(offset, offset + limit),
      ...(total && { headers: { 'x-total': String(rows.length) } }),
    };
  };
}

/** So many rows, numbered. */
export const rows = (count: number, name = (n: number) => `Name ${n}`) =>
  Array.from({ length: count }, (_, n) => ({ code: `c${n}`, name: name(n) }));
