import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end and gives what it printed. Throws with its errors where it fails. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const [out, err] = [child.stdout, child.stderr].map(async (stream) =>
    (await stream.setEncoding('utf8').toArray()).join(''),
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.\n${await err}`);
  return (await out) as string;
}
