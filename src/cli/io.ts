import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

/** A stream that a person or a program reads. */
export type Out = Writable & { isTTY?: boolean; columns?: number };

/** Everything that a command may touch outside itself, so that tests can give it something else. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  /** Data. */
  stdout: Out;
  /** Words, progress and errors. */
  stderr: Out;
  env: Record<string, string | undefined>;
  /** Aborts when the command is to end early. The reason is the exit code. */
  signal: AbortSignal;
  /** How the command line is called, for texts that show a command. */
  name: string;
}

type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

/** Writes data; done when it was taken, so that a slow reader slows the writer. A reader who left is no error here. */
export function print(io: Io, text: string): Promise<void> {
  return new Promise((taken) => io.stdout.write(text, () => taken()));
}

/** Writes a line of words. */
export function say(io: Io, line = ''): void {
  io.stderr.write(`${line}\n`);
}

/** Colours for a stream: only on a terminal, unless the environment says otherwise (no-color.org, FORCE_COLOR). */
export function painter(stream: Out, env: Io['env']): Paint {
  const forced = env.FORCE_COLOR === undefined ? undefined : !['0', 'false'].includes(env.FORCE_COLOR);
  const colours = forced ?? (!env.NO_COLOR && env.TERM !== 'dumb' && stream.isTTY === true);
  // styleText's own check looks at the process, not at the stream and environment that were given here.
  return (format, text) => (colours ? styleText(format, text, { validateStream: false }) : text);
}

/** How many columns a text may take. Longer lines than 120 are hard to read. */
export function widthOf(stream: Out, env: Io['env']): number {
  const columns = stream.columns || Number(env.COLUMNS) || 100;
  return Math.min(Math.max(columns, 40), 120);
}
