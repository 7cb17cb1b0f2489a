import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ActionError, loadPack, startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { cli } from './support/shell.ts';

const page = 'docs/recipes.md';
const { preamble, ...recipes } = blocksOf(page);
const pack = await loadPack();
afterAll(() => pack.close());

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** What a recipe prints on an instance of its own. */
async function printed(code: string): Promise<string[]> {
  const sandbox = await startSandbox({ seed: 'recipes', now: () => new Date('2026-03-02T09:00:00Z') });
  const lines: string[] = [];
  try {
    const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
    const console = { log: (...values: unknown[]) => lines.push(format(...values)) };
    const run = new AsyncFunction('sandbox', 'servicenow', 'ActionError', 'console', code);
    await run(sandbox, servicenow, ActionError, console);
    return lines;
  } finally {
    await sandbox.close();
  }
}

/** What the comments behind a recipe's prints say. */
function promised(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line as string);
}

test('the page begins with how its programs do', () => {
  expect(preamble).toContain("startSandbox({ seed: 'recipes', now: () => new Date('2026-03-02T09:00:00Z') })");
  expect(Object.keys(recipes)).toHaveLength(15);
});

describe('the recipe', () => {
  test.each(Object.entries(recipes).filter(([name]) => name !== 'list-approvals'))(
    '%s prints what its comments say',
    async (_, code) => {
      expect(promised(code).length).toBeGreaterThan(0);
      expect(await printed(code)).toEqual(promised(code));
    },
  );

  test('list-approvals prints the changes that wait for the signed-in user', async () => {
    const lines = await printed(recipes['list-approvals'] as string);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^CHG\d{7}$/);
  });
});

test('no recipe is left unrun', () => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  expect(text.match(/```js/g)).toHaveLength(Object.keys(recipes).length + 1);
});

test('its command line works', async () => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  const [, input = ''] =
    /```sh\nservicenow-pack run generic\.request --all --sandbox --input '([^']+)'\n```/.exec(text) ?? [];
  const { code, err } = await cli(['run', 'generic.request', '--all', '--sandbox', '--input', input]);
  expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ rows, \d+ pages, complete\.\n$/)]);
});
