import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';

const run = promisify(execFile);
const blocks = blocksOf('docs/sandbox.md');
const entry = new URL('../src/index.ts', import.meta.url).href;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-page-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a block of the page prints, run as a program of its own. */
async function printed(name: string, code: string, env: Record<string, string> = {}): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code.replaceAll("'servicenow-action-pack'", `'${entry}'`));
  const { stdout } = await run(process.execPath, [file], { env: { PATH: process.env.PATH ?? '', ...env } });
  return stdout;
}

test('every program of the page is run here', () => {
  expect(Object.keys(blocks)).toEqual(['running', 'workflow', 'fail']);
});

test('a program in another terminal reaches one that runs', async () => {
  const sandbox = await startSandbox();
  const { hostname, user, password } = sandbox.config;
  const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
  const output = await printed('running', blocks.running as string, env).finally(() => sandbox.close());
  expect(output).toBe('$247.90\n');
});

test('the test of a workflow passes, and tells where the workflow is wrong', async () => {
  const code = blocks.workflow as string;
  expect(await printed('workflow', code)).toMatch(/^(#|ℹ) pass 1$/m);
  const careless = code.replace('if (found.length > 0) return found[0].number;', '');
  expect(careless).not.toBe(code);
  await expect(printed('careless', careless)).rejects.toMatchObject({
    stdout: expect.stringMatching(/^(#|ℹ) fail 1$/m),
  });
});

test('a failure comes to pass as it says', async () => {
  const code = `
    import { loadPack, startSandbox } from 'servicenow-action-pack';
    const sandbox = await startSandbox();
    const pack = await loadPack();
    const servicenow = pack.connect(sandbox.config, { allowLoopback: true });
    ${blocks.fail}
    await pack.close();
    await sandbox.close();`;
  expect(await printed('fail', code)).toBe('2\n');
});
