import type { Io } from './io.ts';
import { main } from './program.ts';
import { exit, tell } from './tell.ts';

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs the command line in this process: its streams, its signals, its exit code. `name` is how it was called. */
export async function runProcess(argv: readonly string[], name: string): Promise<void> {
  const stop = new AbortController();
  const { stdin, stdout, stderr, env } = process;
  const io: Io = { stdin, stdout, stderr, env, signal: stop.signal, name };

  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => {
      // Twice is an order to leave everything as it lies.
      if (stop.signal.aborted) process.exit(code);
      stop.abort(code);
    });
  }
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // `| head` has seen enough, and that is no failure. A full disk is one.
    if (code !== 'EPIPE') stderr.write(`Standard output cannot be written (${code}).\n`);
    if (!stop.signal.aborted) stop.abort(code === 'EPIPE' ? exit.done : exit.failed);
  });
  stderr.on('error', () => {});
  process.on('uncaughtException', (error) => process.exit(tell(error, io, false)));

  process.exitCode = await main(argv, io);
}
