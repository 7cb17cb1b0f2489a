import { readFile } from 'node:fs/promises';
import { UsageError } from './usage.ts';

/** The text of a file that was named on the command line. `what` names it in a sentence. */
export async function readText(file: string, what: string): Promise<string> {
  if (file === '') throw new UsageError(`${what} names no file.`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${what} cannot be read: ${quoted(file)} ${reason(error)}.`);
  });
  return decode(bytes, `${what}, ${quoted(file)},`);
}

/** Bytes as UTF-8 text, without a byte order mark. */
export function decode(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${what} is not UTF-8 text.`, 'Save it as UTF-8.');
  }
}

function quoted(file: string): string {
  return JSON.stringify(file);
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you';
  return `gives ${code ?? message}`;
}
