// What `npm start` runs first, on whatever Node there is: what the demonstration needs is here, or it says what is missing.
// It is no `prestart`, which npm passes over where scripts are off.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isThere = (path) => existsSync(new URL(path, `file://${root}`));
const say = (line) => process.stderr.write(`${line}\n`);

/** Says why it does not go on, and ends. */
function stop(sentence, code = 1) {
  say(sentence);
  process.exit(code);
}

/** Runs npm in the root. What it says goes to standard error. */
function npm(...args) {
  const { npm_execpath: program } = process.env;
  const [command, ...before] = program ? [process.execPath, program] : ['npm'];
  const { status, signal, error } = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['inherit', process.stderr.fd, 'inherit'],
  });
  if (signal) process.exit(130);
  if (error || status !== 0) stop(`In ${root} this failed: npm ${args.join(' ')}. What it said stands above.`);
}

const { platform, arch } = process;
if (!isThere('hosts/restate/node_modules/@restatedev/restate-server/package.json'))
  stop('The packages of hosts/restate are not installed: run npm ci there, then npm start.');
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@restatedev/restate-server/package.json'));
try {
  resolve(`@restatedev/restate-server-${platform}-${arch}/package.json`);
} catch {
  stop(
    platform === 'win32'
      ? 'Restate brings no server for Windows: run this in WSL, or give the worker a Restate server on another machine.'
      : `There is no Restate server for ${platform} on ${arch} here: its package is made for Linux and macOS on x64 and arm64, and npm ci installs it unless it leaves out optional packages.`,
  );
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 21);
// npm writes the first file last: without it an install was broken off. The second is missing where scripts are off.
const installed = isThere('node_modules/.package-lock.json') && (isNewEnough || isThere('node_modules/.bin/node'));
if (!installed) {
  say(`The packages of ${root} are not installed: they are now, which takes a minute.`);
  // npm hands the settings of this package down to it, where no scripts run; Node itself comes by one.
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false');
}
if (!isThere('dist/index.js')) {
  say('The pack is not built: it is now.');
  npm('run', 'build');
}
