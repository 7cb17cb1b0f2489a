// What `npm run docs` runs: installs what the site is built with, where that is missing or older than its lockfile,
// and builds site/dist. Arguments go to VitePress, such as `--base /docs/` for a site that is not at the top of its host.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const site = import.meta.dirname;
const changed = (file: string) => statSync(join(site, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: site, stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) run('npm', 'ci', '--no-fund');
run(process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build', ...process.argv.slice(2));
console.log('The site is in site/dist. `npm run docs:preview` shows it.');
