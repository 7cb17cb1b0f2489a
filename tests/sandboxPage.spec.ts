import { expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { after, before, printed } from './support/program.ts';

const blocks = blocksOf('docs/sandbox.md');

test('every program of the page is run here', () => {
  expect(Object.keys(blocks)).toEqual(['running', 'workflow', 'fail']);
});

test('a program in another terminal reaches one that runs', async () => {
  const sandbox = await startSandbox();
  const { hostname, user, password } = sandbox.config;
  const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
  const output = await printed(blocks.running as string, env).finally(() => sandbox.close());
  expect(output).toBe('$247.90\n');
});

test('the test of a workflow passes, and tells where the workflow is wrong', async () => {
  const code = blocks.workflow as string;
  expect(await printed(code)).toMatch(/^(#|ℹ) pass 1$/m);
  const careless = code.replace('if (found.length > 0) return found[0].number;', '');
  expect(careless).not.toBe(code);
  await expect(printed(careless)).rejects.toMatchObject({
    stdout: expect.stringMatching(/^(#|ℹ) fail 1$/m),
  });
});

test('a failure comes to pass as it says', async () => {
  expect(await printed(before + blocks.fail + after)).toBe('2\n');
});
