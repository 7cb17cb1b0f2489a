import { exec, execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cli } from '../support/shell.ts';
import type { Came, Host, Started } from './host.ts';
import { talkTo } from './talk.ts';

const program = process.env.PYTHON ?? 'python3';
const driver = fileURLToPath(new URL('driver.py', import.meta.url));
/** Nothing of the environment, and no compiled files beside the example. */
const env = { PATH: process.env.PATH ?? '', PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' };

/** Runs a Python program to its end, and gives what it prints; rejects where it fails. */
export async function python(args: string[], more: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { env: { ...env, ...more } });
  return stdout;
}

/** Runs a command that begins with `python3`, in a folder. */
export async function shell(command: string, cwd: string, more: Record<string, string>): Promise<string> {
  const { stdout } = await promisify(exec)(command.replace(/^python3/, program), { cwd, env: { ...env, ...more } });
  return stdout;
}

/** The bundle of a pack in a file, for as long as it is used. Ours when no manifest is named. */
export async function withBundle<T>(manifest: URL | undefined, use: (file: string) => Promise<T>): Promise<T> {
  const { code, out, err } = await cli(['bundle', ...(manifest ? ['--pack', fileURLToPath(manifest)] : [])]);
  if (code !== 0) throw new Error(err);
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  try {
    const file = join(folder, 'pack.json');
    await writeFile(file, out);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How the reader in Python is started, where that is not with our own pack. */
interface Start {
  manifest?: URL;
  env?: Record<string, string>;
}

/** The reader in Python, as a process that lives until it is closed. `options` are those of its connection. */
export async function startPython(options: object, start: Start = {}): Promise<Started> {
  return withBundle(start.manifest, async (file) => {
    const talk = talkTo(program, [driver, file], { ...env, ...start.env });
    talk.tell(options);
    // An action that there is not: by its answer the bundle is read, and its file may go.
    await talk.ask({ action: '' });
    return {
      run: async (action, input) => (await talk.ask({ action, input })) as Came,
      close: talk.close,
    };
  });
}

/** `examples/python`, which reads the bundle. */
export const pythonReader: Host = {
  name: 'the reader in Python',
  available() {
    const { status } = spawnSync(program, ['--version']);
    return status === 0 ? undefined : `there is no ${program}`;
  },
  refuses: false,
  start: (config) => startPython({ config, allow_loopback: true }),
  actionsOf: (manifest) => withBundle(manifest, async (file) => JSON.parse(await python([driver, file, '--ids']))),
};
