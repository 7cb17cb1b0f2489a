import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerText, atExample } from '../scripts/reference/answer.ts';
import { loadPack, type Sandbox, startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { examplesIn, pages } from './support/reference.ts';
import { cli } from './support/shell.ts';

const run = promisify(execFile);
const pack = await loadPack();
const examples = examplesIn();
const each = pack.actions.map(({ id }) => [id, examples.get(id)] as const);
const entry = new URL('../src/index.ts', import.meta.url).href;
const bin = `'${process.execPath}' '${fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))}'`;
const seeded = { seed: 'reference', now: () => new Date('2026-03-02T09:00:00Z') };

/** The words of each command, as a shell takes them. */
let words: Map<string, string[]>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
  const script = each.map(([, one]) => one?.command.replace('servicenow-pack', 'words')).join('\n');
  const { stdout } = await run('sh', ['-c', `words() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n${script}`]);
  const lines = stdout.split('\n\0').slice(0, -1);
  words = new Map(lines.map((line, n) => [each[n]?.[0] as string, line.split('\0').slice(0, -1)]));
});
afterAll(async () => {
  await pack.close();
  await rm(folder, { recursive: true });
});

test('every action has its section, with an example in three ways and what it answers', () => {
  expect([...examples.keys()].sort()).toEqual(pack.actions.map(({ id }) => id).sort());
  for (const [, example] of each) {
    expect(example).toEqual({
      program: expect.stringMatching(/./),
      command: expect.stringMatching(/^servicenow-pack run \S+ --sandbox/),
      curl: expect.stringMatching(/^curl --globoff -u 'workflow.integration' /),
      answer: expect.stringMatching(/./),
    });
  }
});

describe('the program', () => {
  const logged: unknown[] = [];
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

  test.each(each)('of %s answers what its page shows', async (_, example) => {
    const sandbox = await startSandbox(seeded);
    try {
      const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
      const console = { log: (value: unknown) => logged.push(value) };
      await new AsyncFunction('servicenow', 'console', example?.program ?? '')(servicenow, console);
      expect(answerText(atExample(logged.pop(), sandbox.config.hostname))).toBe(example?.answer);
    } finally {
      await sandbox.close();
    }
  });
});

test.each(each)('the command line of %s works', async (id, example) => {
  const { code, out, err } = await cli(words.get(id) as string[]);
  expect([code, err]).toEqual([0, '']);
  expect(Object.keys(JSON.parse(out) ?? {}).length > 0).toBe(!/^(null|\[\])$/.test(example?.answer ?? ''));
});

test('command lines work in a real shell', async () => {
  const lines = ['account.get', 'contact.create'].map((id) => examples.get(id)?.command as string);
  await Promise.all(
    lines.map(async (line) => {
      const { stdout } = await run('sh', ['-c', line.replace('servicenow-pack', bin)]);
      expect(JSON.parse(stdout)).toBeTruthy();
    }),
  );
}, 20_000);

describe('the curl line', () => {
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  const connected = (line: string, { config: { hostname, user, password } }: Sandbox) =>
    line
      .replace('curl ', "curl --silent --write-out '%{http_code}' --output /dev/null ")
      .replace("-u 'workflow.integration'", `-u '${user}:${password}'`)
      .replace('https://dev12345.service-now.com', `http://${hostname}`);

  test('is the one that the command line renders, where an action has one path', async () => {
    for (const [id, example] of each) {
      if (new Set(pack.action(id).request.paths).size > 1) continue;
      const [, , , ...input] = words.get(id) as string[];
      expect((await cli(['render', id, '--curl', ...input])).out).toBe(`${example?.curl}\n`);
    }
  });

  // One shell for all of them: a process each would take most of the time.
  (hasCurl ? test : test.skip)(
    'of each action works',
    async () => {
      const sandboxes = await Promise.all(each.map(() => startSandbox(seeded)));
      const lines = each.map(([, example], n) => connected(example?.curl ?? '', sandboxes[n] as Sandbox));
      const { stdout } = await run('sh', ['-c', lines.join("; printf '\\n'\n")]);
      await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
      const statuses = stdout.split('\n').map((status, n) => `${each[n]?.[0]} ${status}`);
      expect(statuses.filter((line) => !/ 20[0146]$/.test(line))).toEqual([]);
    },
    20_000,
  );
});

test('the programs of a page run as a whole, below the lines that it begins with, and their types are right', async () => {
  const programs = pages.map((page) => {
    const blocks = each.filter(([id]) => examplesIn(page).has(id)).map(([id]) => examples.get(id)?.program ?? '');
    return [`${blocksOf(`docs/actions/${page}`).preamble}`, ...blocks.map((block) => `{\n${block}\n}`)].join('\n');
  });
  const files = programs.map((_, n) => join(folder, `page${n}.ts`));
  await Promise.all(files.map((file, n) => writeFile(file, programs[n] as string)));
  const root = fileURLToPath(new URL('../', import.meta.url));
  const base = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  const compilerOptions = {
    ...{ ...base.compilerOptions, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
    paths: { 'servicenow-action-pack': [join(root, 'src/index.ts')] },
  };
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['page*.ts'] }));
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch(
    ({ stdout }: { stdout: string }) => expect(stdout).toBe(''),
  );

  const account = join(folder, 'account.mjs');
  const linked = (programs[0] as string).replace("'servicenow-action-pack'", `'${entry}'`);
  await writeFile(account, `${linked}\nawait pack.close();\nawait sandbox.close();\n`);
  const { stdout } = await run(process.execPath, [account]);
  expect(stdout).toContain('sys_id');
}, 20_000);

describe('the pages', () => {
  const text = (page: string) => readFile(new URL(`../docs/actions/${page}`, import.meta.url), 'utf8');
  const all = [...pages, 'errors.md'];

  test('every link leads to a place that there is', async () => {
    const places = new Map<string, Set<string>>();
    for (const page of all)
      places.set(page, new Set([...(await text(page)).matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string)));
    for (const page of all) {
      for (const [, target = '', id] of (await text(page)).matchAll(/\]\(([\w./]*)(?:#([^)]+))?\)/g)) {
        if (['../setup.md', '../concurrency.md'].includes(target)) continue;
        const ids = places.get(target === '' ? page : target);
        expect([page, target, ids !== undefined]).toEqual([page, target, true]);
        if (id !== undefined) expect([page, target, id, ids?.has(id)]).toEqual([page, target, id, true]);
      }
    }
  });

  test('the ids of plugins stand in type', async () => {
    const order = await text('order.md');
    expect(order).toContain('Order Management (`app-csm-order-mgmt`;');
    expect(order).toContain('`sn_ind_tmt_orm.disableCharValueValidation`');
  });

  test('nothing outside of code reads as a tag or a program of the site', async () => {
    for (const page of all) {
      const prose = (await text(page)).replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
      expect(prose.replaceAll(/<a id="[^"]+"><\/a>|<br>|<!--[^>]*-->/g, '')).not.toMatch(/<|\{\{/);
    }
  });

  test('a row of a table has as many cells as its head', async () => {
    for (const page of all) {
      let heads = 0;
      for (const line of (await text(page)).split('\n')) {
        const cells = line.startsWith('| ') ? line.split(/(?<!\\)\|/).length : 0;
        if (heads > 0 && cells > 0) expect([line, cells]).toEqual([line, heads]);
        heads = cells;
      }
    }
  });

  test.each(all)('%s shows answers that can be read at a glance', async (page) => {
    const answers = [...(await text(page)).matchAll(/```jsonc\n([\s\S]*?)\n```/g)].map(([, one]) => one as string);
    for (const answer of answers) expect(answer.split('\n').length).toBeLessThanOrEqual(40);
  });
});

describe('a long answer', () => {
  test('is shortened, and says how much is missing', () => {
    const rows = Array.from({ length: 50 }, (_, n) => ({ n, inner: { text: 'x'.repeat(90), n } }));
    const text = answerText(rows);
    expect(text.split('\n').length).toBeLessThanOrEqual(40);
    expect(text).toContain('// … 45 more');
  });

  test('stays as it is where it is short', () => {
    expect(answerText({ a: [1, 2], b: null })).toBe('{\n  "a": [1, 2],\n  "b": null\n}');
    expect(answerText(null)).toBe('null');
  });
});
