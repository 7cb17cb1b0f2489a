import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPack, type Pack } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { after, printed } from './support/program.ts';

const page = 'docs/embedding.md';
const { preamble = '', ...programs } = blocksOf(page);
const parcel = new URL('packs/parcel/manifest.json', import.meta.url);

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

const packs: Pack[] = [];
afterAll(() => Promise.all(packs.map((pack) => pack.close())));

async function opened(): Promise<Pack> {
  const pack: Pack = await loadPack();
  packs.push(pack);
  return pack;
}

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
