import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { blocksOf } from './support/documents.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const copied = [
  'package.json',
  'tsconfig.json',
  'jest.config.js',
  'README.md',
  'manifest.json',
  'actions',
  'facts',
  'schemas',
  'src',
  'scripts',
  'tests',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contributing-'));
  await Promise.all(copied.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
});
afterAll(() => rm(folder, { recursive: true }));

const node = (...args: string[]) => run(process.execPath, args, { cwd: folder });
const jest = (...args: string[]) =>
  node('--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...args);

interface Manifest {
  actions: string[];
  needs: object[];
}

test('the page, followed word for word, adds an action and a need without TypeScript', async () => {
  const blocks = blocksOf('CONTRIBUTING.md');
  const line = JSON.parse(blocks['manifest-line'] as string) as string;
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const write = (file: string, json: object) => writeFile(join(folder, file), JSON.stringify(json));
  const list = (files: string[]) => write('manifest.json', { ...manifest, actions: files });
  // Who follows it here for real runs this test as well.
  const others = manifest.actions.filter((file) => file !== line);
  await list(others);
  await mkdir(join(folder, 'actions/attachment'), { recursive: true });
  await writeFile(join(folder, 'actions/attachment/list.json'), blocks.action as string);
  await writeFile(join(folder, 'tests/cases/attachment.list.json'), blocks.cases as string);

  // Forgetting the manifest is told, with the file.
  const forgotten = await node('scripts/generate.ts').catch((error: { stderr: string }) => error);
  expect(forgotten.stderr).toContain('actions/attachment/list.json lies in the folder and is not listed.');

  await list([...others, line]);

  await node('scripts/generate.ts');
  expect(await readFile(join(folder, 'src/generated/actions.ts'), 'utf8')).toContain('AttachmentListInput');
  expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(
    '| Generic Request | [List Attachments](docs/actions/generic.md#attachment.list) | `attachment.list` | read |',
  );
  expect(await readFile(join(folder, 'docs/actions/generic.md'), 'utf8')).toContain(
    'The embedded ServiceNow does not serve this one',
  );
  // The cases of the others hold without it too; that each action has its cases is asked with it among them.
  const { stderr } = await jest('tests/cases.spec.ts', '-t', 'every action|attachment.list.json');
  expect(stderr).toContain('attachment.list.json: the user may not read attachments');
  expect(stderr).not.toContain('✕');

  // The need of the page, for this action.
  const need = JSON.parse(blocks.need as string) as { id: string };
  const { needs } = manifest;
  await write('manifest.json', { ...manifest, needs: [...needs, need], actions: [...others, line] });
  await write('actions/attachment/list.json', { ...JSON.parse(blocks.action as string), needs: need.id });
  await node('scripts/generate.ts');
  expect(await readFile(join(folder, 'docs/actions/generic.md'), 'utf8')).toContain('**Attachments**: role `itil`.');
  const { stdout } = await node('--input-type=module', '--eval', checking);
  expect(stdout).toBe('attachments missing_plugin attachment.list\n');
}, 60_000);

/** What the check of a configuration says of the new need, where the embedded ServiceNow has no such API. */
const checking = `
import { loadPack, startSandbox } from './src/index.ts';
const [pack, sandbox] = await Promise.all([loadPack(), startSandbox()]);
const { groups } = await pack.checkConfig(sandbox.config, { allowLoopback: true });
const { id, status, actions } = groups.flatMap((group) => group.needs).find(({ id }) => id === 'attachments');
console.log(id, status, actions.join());
await pack.close();
await sandbox.close();
`;
