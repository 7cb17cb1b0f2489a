// Compiles src into dist, from nothing: what is gone from src must not stay in the package.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const file = (path: string) => fileURLToPath(new URL(path, root));

rmSync(file('dist'), { recursive: true, force: true });
execFileSync(process.execPath, [file('node_modules/typescript/bin/tsc'), '-p', file('tsconfig.build.json')], {
  stdio: 'inherit',
});
// TypeScript passes by what is JavaScript already.
cpSync(file('src/generated'), file('dist/generated'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.cjs'),
});
chmodSync(file('dist/cli/main.js'), 0o755);
