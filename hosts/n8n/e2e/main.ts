// Tries the node in a real n8n: installs that where it is not there yet, builds the node, and runs the story.
// With --installed nothing is installed: where n8n is not there, that is said and all.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { folder, install, isInstalled, version } from './n8n.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

if (!isInstalled() && process.argv.includes('--installed')) {
  console.log(
    `n8n ${version} is not installed in ${folder}: the node was NOT tried in n8n. npm run test:n8n does both.`,
  );
  process.exit(0);
}
if (!isInstalled()) {
  console.log(`Installing n8n ${version} into ${folder}: about 2.9 GB, some minutes.`);
  await install();
}
process.exitCode = node('scripts/build.ts') || node('--test', '--test-reporter=spec', 'e2e/story.test.ts');
