import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadPack, startSandbox } from '../src/index.ts';
import { blocksOf } from './support/documents.ts';
import { cli } from './support/shell.ts';

const text = readFileSync(new URL('../docs/setup.md', import.meta.url), 'utf8');

test('the setup names every plugin and role that an action needs', async () => {
  const { manifest, close } = await loadPack();
  for (const { plugins = [], roles = [] } of manifest.needs ?? [])
    for (const name of [...plugins, ...roles]) expect(text).toContain(`\`${name}\``);
  await close();
});

test('each call that checks a setup works where everything is there', async () => {
  const sandbox = await startSandbox();
  const { hostname, user, password } = sandbox.config;
  const env = { SERVICENOW_HOSTNAME: hostname, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password };
  for (const line of (blocksOf('docs/setup.md').checks as string).split('\n')) {
    const [, id, input] = /^servicenow-pack run (\S+) --input '(.*)'$/.exec(line) as unknown as [
      string,
      string,
      string,
    ];
    const { code, out, err } = await cli(['run', id, '--allow-loopback', '--input', input], { env });
    expect([line, code, err]).toEqual([line, 0, '']);
    expect(JSON.parse(out)).toHaveLength(1);
  }
  await sandbox.close();
});
