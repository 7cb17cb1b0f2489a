import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/program.ts';

/** What a command printed, and its exit code. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

export interface Around {
  stdin?: string;
  env?: Record<string, string>;
}

/** Runs the command line in this process, with streams of its own. */
export async function cli(args: string[], { stdin = '', env = {} }: Around = {}): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const io = {
    stdin: Readable.from([stdin]),
    stdout,
    stderr,
    env,
    signal: new AbortController().signal,
    name: 'servicenow-pack',
  };
  const code = await main(args, io);
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

const bin = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Starts the command line as a process of its own. */
export function start(
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A reader may leave before the end.
  const out = text(child.stdout).catch(() => '');
  const err = text(child.stderr);
  const outcome = once(child, 'close').then(async ([code]) => ({
    code: code as number | null,
    out: await out,
    err: await err,
  }));
  return { child, outcome };
}
