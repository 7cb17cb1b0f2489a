import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { after, before, printed } from './support/program.ts';

const hasOpenssl = spawnSync('sh', ['-c', 'openssl version']).status === 0;
const blocks = blocksOf('docs/sandbox.md');

test('every program of the page is run here', () => {
  expect(Object.keys(blocks)).toEqual(['running', 'workflow', 'change', 'certificate', 'fail']);
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

test('other secrets sign in once they are changed', async () => {
  const output = await printed(before + blocks.change + after);
  expect(output).toBe('unauthenticated\n200\n{ tokens: 0, accepted: 1, refused: 1, anonymous: 0 }\n');
});

(hasOpenssl ? test : test.skip)('the line for OpenSSL makes what https is served with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  try {
    await promisify(execFile)('sh', ['-c', blocks.certificate as string], { cwd: folder });
    const [key, cert] = await Promise.all(['key.pem', 'cert.pem'].map((file) => readFile(join(folder, file), 'utf8')));
    const sandbox = await startSandbox({ tls: { key: key as string, cert: cert as string, ca: cert as string } });
    try {
      const { hostname, ca } = sandbox.config;
      const [answer] = await once(get(`https://${hostname}/`, { ca: ca as string, agent: false }), 'response');
      expect(answer.resume().statusCode).toBe(401);
    } finally {
      await sandbox.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
