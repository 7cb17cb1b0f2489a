import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ActionError, type Connection, loadPack, type Pack } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { after, printed } from './support/program.ts';

const page = 'docs/embedding.md';
const { preamble = '', ...programs } = blocksOf(page);
const parcel = new URL('packs/parcel/manifest.json', import.meta.url);
const workshop = new URL('packs/workshop/manifest.json', import.meta.url);

/** What a program of the page prints behind its preamble. */
async function linesOf(code: string): Promise<string[]> {
  const own = code.replace("new URL('./parcel/manifest.json', import.meta.url)", `new URL('${parcel}')`);
  return (await printed(`${preamble}\n${own}${after}`)).trimEnd().split('\n');
}

/** What the comments behind a program's prints say; a comment that stands below one goes on with it. */
function promised(code: string): string[] {
  const comments = code.matchAll(/console\.log\(.*\); \/\/ .*(?:\n *\/\/ .*)*/g);
  return [...comments].flatMap(([all]) => all.split('\n').map((line) => line.replace(/^.*?\/\/ /, '')));
}

describe('the program', () => {
  test.each(Object.entries(programs))(
    '%s prints what its comments say',
    async (_, code) => {
      expect(code.match(/console\.log\(/g)).toHaveLength(code.match(/console\.log\(.*\); \/\/ /g)?.length ?? 0);
      expect(await linesOf(code)).toEqual(promised(code));
    },
    30_000,
  );
});

test('no program is left unrun, and the page stays readable', () => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  expect(text.match(/^```\w/gm)).toHaveLength(Object.keys(programs).length + 1);
  expect(Object.keys(programs)).toHaveLength(15);
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(300);
});

/** A field of the form that the page draws. */
interface Field {
  path: string;
  kind: string;
  required: boolean;
  title: string;
  help: string;
  choices?: { value: unknown; label?: string }[];
}

/** The forms that the page's program draws of all actions of a pack, by id. */
async function formsOf(manifest?: URL): Promise<[id: string, fields: Field[]][]> {
  const drawing = `
const drawnPack = await loadPack(${manifest ? `new URL('${manifest}')` : ''});
console.log(JSON.stringify(drawnPack.actions.map(({ id, input }) => [id, fieldsOf(input)])));`;
  const lines = await linesOf(programs.form + drawing);
  return JSON.parse(lines.at(-1) as string);
}

const packs: Pack[] = [];
afterAll(() => Promise.all(packs.map((pack) => pack.close())));

async function opened(manifest?: URL): Promise<Pack> {
  const pack: Pack = await (manifest ? loadPack(manifest) : loadPack());
  packs.push(pack);
  return pack;
}

/** The object in which a field stands. */
const holderOf = ({ path }: Field) => path.replace(/\/[^/]*$/, '');

test('the form of every action tells each field once, with its words, required ones first', async () => {
  const forms = await formsOf();
  expect(forms).toHaveLength((await opened()).actions.length);
  for (const [id, fields] of forms) {
    const paths = fields.map(({ path }) => path);
    expect([id, paths]).toEqual([id, [...new Set(paths)]]);
    for (const { path, title, help, kind } of fields)
      expect([id, path, title, help, kind]).toEqual([id, path, ...Array(3).fill(expect.stringMatching(/\S/))]);
    for (const some of Map.groupBy(fields, holderOf).values()) {
      const marks = some.map(({ required }) => required);
      expect([id, marks]).toEqual([id, marks.toSorted((a, b) => Number(b) - Number(a))]);
    }
  }
}, 30_000);

/** The fields of an action with a list to choose from, as asking for any other field names them. */
async function listedIn(connection: Connection, id: string): Promise<string[]> {
  const thrown: unknown = await connection.options(id, '/no such field').catch((error) => error);
  const remedy = thrown instanceof ActionError ? thrown.remedy : undefined;
  const [, names] = /^Those that have one: (.+)\.$/.exec(remedy ?? '') ?? [];
  return (names?.split(', ') ?? []).map((name) => (name.startsWith('/') ? name : `/${name}`));
}

test('the form has a list to choose from exactly where the engine has one', async () => {
  const connection: Connection = (await opened()).connect({ hostname: 'x.service-now.com', user: 'u', password: 'p' });
  let count = 0;
  for (const [id, fields] of await formsOf()) {
    const drawn = fields.filter(({ kind }) => kind === 'search' || kind === 'choice');
    const paths = drawn.map(({ path }) => path.replaceAll('/-', '/0'));
    expect([id, paths.toSorted()]).toEqual([id, (await listedIn(connection, id)).toSorted()]);
    count += paths.length;
  }
  expect(count).toBeGreaterThan(50);
}, 30_000);

test('the form ends where a shape holds itself, and draws the first of several forms', async () => {
  const [[, fields] = ['', []]] = await formsOf(workshop);
  const kinds = Object.fromEntries(fields.map(({ path, kind }) => [path, kind]));
  expect(kinds).toMatchObject({
    '/lines': 'array',
    '/lines/-/finish': 'object',
    '/lines/-/finish/colour': 'string',
    '/lines/-/parts': 'json',
    '/delivery/kind': 'choice',
    '/delivery/day': 'string',
    '/labels': 'json',
  });
  expect(kinds).not.toHaveProperty(['/delivery/address']);
}, 30_000);

test('a value that may be written in several ways is offered in the preferred one', async () => {
  const fields = (await formsOf()).find(([id]) => id === 'consumer.create')?.[1] ?? [];
  const field = (path: string) => fields.find((one) => one.path === path);
  expect(field('/active')).toMatchObject({ kind: 'boolean' });
  expect(field('/notification')).toMatchObject({ kind: 'choice', choices: [{ value: 1 }, { value: 2 }] });
}, 30_000);

test('named values have their names', async () => {
  const oneOf = [
    { const: 'a', title: 'Air' },
    { const: 's', title: 'Sea' },
  ];
  const input = { properties: { by: { title: 'By', oneOf } } };
  const lines = await linesOf(`${programs.form}\nconsole.log(JSON.stringify(fieldsOf(${JSON.stringify(input)})));`);
  const choices = oneOf.map(({ const: value, title: label }) => ({ value, label }));
  expect(JSON.parse(lines.at(-1) as string)).toEqual([
    { path: '/by', kind: 'choice', required: false, title: 'By', choices },
  ]);
}, 30_000);

test('what the connections of a pack share cannot be changed', async () => {
  const { actions } = await opened();
  const open = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter(open)).toEqual([]);
  expect(Object.isFrozen(actions)).toBe(true);
});

test('no action of the pack has an earlier id or will go, as the page says', async () => {
  const { actions } = await opened();
  expect(actions.filter(({ aliases, deprecated }) => aliases ?? deprecated)).toEqual([]);
});

test('a signal bounds the whole of a list that is read page by page', async () => {
  const pack = await opened();
  const stop = new AbortController();
  let sent = 0;
  const send = async () => {
    sent += 1;
    if (sent === 3) stop.abort();
    const rows = [{ sys_id: String(sent) }];
    const headers = { 'content-type': 'application/json' };
    return { status: 200, headers, body: Buffer.from(JSON.stringify({ result: rows })) };
  };
  const config = { hostname: 'x.service-now.com', user: 'u', password: 'p' };
  const connection = pack.connect(config, { transport: () => ({ send }) });
  const pages = connection.paginate('account.list', { sysparm_limit: 1 }, { signal: stop.signal });
  const all = async () => {
    for await (const _ of pages);
  };
  await expect(all()).rejects.toMatchObject({ code: 'canceled' });
  expect(sent).toBe(3);
});
