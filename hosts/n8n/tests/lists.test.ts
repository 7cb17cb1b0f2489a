import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { type Connection, loadPack, type Sandbox, startSandbox } from 'servicenow-action-pack';
import { actions } from 'servicenow-action-pack/metadata';
import { listSearch } from '../src/lists.ts';

const pack = await loadPack();
let sandbox: Sandbox;
let connection: Connection;
before(async () => {
  sandbox = await startSandbox();
  connection = pack.connect(sandbox.config, { allowLoopback: true }) as Connection;
});
after(async () => {
  await pack.close();
  await sandbox.close();
});

/** What a list gives to a form that holds some parameters. `connected` stands for the connection. */
function offered(name: string, parameters: object, connected = connection, search?: string, mark?: string) {
  const context = { getCurrentNodeParameters: () => parameters, getTimezone: () => 'UTC' } as unknown;
  const list = listSearch({ actions }, async () => connected)[name];
  assert.ok(list, name);
  return list.call(context as ILoadOptionsFunctions, search, mark);
}

test('a list knows what the form holds so far, and nothing of what only a run knows', async () => {
  const [catalog] = (await connection.options('catalog.listItems', 'sysparm_catalog')).options;
  const form = (value?: string) => ({
    inputAs: 'fields',
    additionalFields: { sysparm_catalog: { __rl: true, mode: 'list', value } },
  });
  const { results } = await offered('catalog.listItems/sysparm_category', form(catalog?.value));
  const input = { sysparm_catalog: catalog?.value };
  const { options } = await connection.options('catalog.listItems', 'sysparm_category', { input });
  assert.ok(options.length > 1);
  assert.deepEqual(
    results,
    options.map(({ value, label }) => ({ name: label, value })),
  );
  for (const value of ['={{ $json.catalog }}', '', undefined])
    await assert.rejects(offered('catalog.listItems/sysparm_category', form(value)), /sysparm_catalog is needed first/);
});

test('a long list is given piece by piece, each row once, to its end or as far as it can be asked for', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ value: `${n}`, label: `Row ${n}` }));
  for (const [count, hasMore] of [
    [120, false],
    [100, undefined],
    [3000, true],
  ] as const) {
    const asked: unknown[] = [];
    const options = async (_id: string, _field: string, { limit = 0, search }: { limit?: number; search?: string }) => {
      asked.push(search);
      assert.ok(limit <= 1000);
      return { options: rows(count).slice(0, limit), hasMore: limit < count ? true : hasMore };
    };
    const long = { options } as unknown as Connection;
    const names: string[] = [];
    let mark: string | undefined;
    do {
      const page = await offered('account.get/id', {}, long, 'row', mark);
      names.push(...page.results.map(({ name }) => name));
      mark = page.paginationToken as string | undefined;
    } while (mark !== undefined);
    const expected = rows(Math.min(count, 1000)).map(({ label }) => label);
    assert.deepEqual(names, expected);
    assert.deepEqual([...new Set(asked)], ['row']);
  }
});
