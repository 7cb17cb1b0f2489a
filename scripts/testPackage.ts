// Installs what `npm pack` makes into an empty folder, as a user would, and runs the README's first program there:
// in JavaScript and TypeScript, by import and by require, on the oldest Node that is supported and on this one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../tests/support/documents.ts';

const oldest = '22.21.0';
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const write = (file: string, text: string | object) =>
  writeFileSync(join(folder, file), typeof text === 'string' ? text : JSON.stringify(text));

function say(what: string, right: boolean): void {
  console.log(`${right ? 'ok' : 'NOT OK'}  ${what}`);
  if (!right) process.exitCode = 1;
}

try {
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[]; size: number },
  ];
  const strange = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^(dist|actions|schemas)\/|^[^/]*\.(md|json)$|^LICENSE$/.test(path));
  say(
    `the tarball holds what runs and nothing else: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KB ${strange.join(' ')}`,
    strange.length === 0,
  );

  write('package.json', { name: 'somewhere', private: true });
  npm(folder, 'install', `./${packed.filename}`);
  const installed = readdirSync(join(folder, 'node_modules'));
  say(
    `plain npm install brings ${installed.length} packages beside it`,
    !installed.includes('jest') && installed.includes('got'),
  );

  const older = join(folder, 'older');
  mkdirSync(older);
  writeFileSync(join(older, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  npm(older, 'install', `node@${oldest}`);
  const nodes = { [oldest]: join(older, 'node_modules/node/bin/node'), [process.versions.node]: process.execPath };

  const program = blocksOf('README.md')['first-program'] as string;
  write('program.mjs', program);
  const body = program.replace(/^import .*$/m, '').trim();
  write(
    'program.cjs',
    `const { loadPack, startSandbox } = require('servicenow-action-pack');\n(async () => {\n${body}\n})();\n`,
  );
  write('program.mts', program);
  const metadata = blocksOf('README.md').metadata as string;
  write('metadata.mjs', metadata);
  write('metadata.mts', metadata);
  write(
    'required.cts',
    `import { loadPack, startSandbox } from 'servicenow-action-pack';\nexport const main = async () => {\n${body}\n};\n`,
  );
  const bin = join(folder, 'node_modules/servicenow-action-pack/dist/cli/main.js');
  for (const [version, node] of Object.entries(nodes)) {
    for (const file of ['program.mjs', 'program.cjs']) {
      const out = execFileSync(node, [file], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      say(`Node ${version}: ${file}`, /^ACCT\d+ \S/.test(out));
    }
    const titles = execFileSync(node, ['metadata.mjs'], { cwd: folder, encoding: 'utf8' });
    say(`Node ${version}: metadata.mjs`, titles.includes('catalog.orderItem'));
    const list = execFileSync(node, [bin, 'actions'], { cwd: folder, encoding: 'utf8' });
    say(`Node ${version}: servicenow-pack actions`, list.includes('catalog.orderItem'));
  }

  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  for (const [module, files] of Object.entries({
    nodenext: ['program.mts', 'metadata.mts', 'required.cts'],
    preserve: ['program.mts', 'metadata.mts'],
  })) {
    write('tsconfig.json', {
      compilerOptions: { module, target: 'es2022', strict: true, types: [], noEmit: true },
      files,
    });
    try {
      execFileSync(process.execPath, [tsc, '-p', '.'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      say(`TypeScript, module ${module}: ${files.join(', ')}`, true);
    } catch {
      say(`TypeScript, module ${module}: ${files.join(', ')}`, false);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
