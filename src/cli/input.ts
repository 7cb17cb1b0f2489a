import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { type Action, ActionError } from '../index.ts';
import { decode, readText } from './file.ts';
import { type Io, say } from './io.ts';
import { parseJson } from './json.ts';
import { withRemedy } from './tell.ts';
import { UsageError } from './usage.ts';

export type Input = Record<string, unknown>;

/** The three ways to give an input. */
const inputWays = "--input '<json>', --input @file.json, or --input - for standard input";

/** What `--input` gives: JSON itself, a file behind @, or standard input for -. An object; empty when left out. */
export async function readInput(io: Io, given: string | undefined): Promise<Input> {
  if (given === undefined) return {};
  const { text, what } = await textOf(io, given);
  if (text.trim() === '') throw new UsageError(`${what} is empty; expected is a JSON object.`, ways);
  const input = parseJson(text, what, hint(given));
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  throw new UsageError(`${what} must be a JSON object; ${kindOf(input)} was given.`, ways);
}

/** An error about an input, with what to do about it on the command line; any other error as it is. */
export function explained(error: unknown, action: Action, given: string | undefined, io: Io): unknown {
  if (!(error instanceof ActionError) || error.code !== 'invalid_input') return error;
  const how = given === undefined ? `No input was given. Give one with ${inputWays}. ` : '';
  return withRemedy(error, `${how}${io.name} describe ${action.id} shows the fields.`);
}

const ways = `An input is given as ${inputWays}; {} is one without fields.`;

async function textOf(io: Io, given: string): Promise<{ text: string; what: string }> {
  if (given === '-') return { text: decode(await everything(io), 'Standard input'), what: 'Standard input' };
  if (given.startsWith('@'))
    return { text: await readText(given.slice(1), 'The file of --input'), what: `The input in ${given.slice(1)}` };
  return { text: given, what: 'The text of --input' };
}

async function everything(io: Io): Promise<Uint8Array> {
  if (io.stdin.isTTY) say(io, 'Reading the input from the terminal. Ctrl-D ends it.');
  const leave = () => io.stdin.destroy();
  io.signal.addEventListener('abort', leave, { once: true });
  try {
    return await buffer(io.stdin);
  } catch (error) {
    throw new UsageError(`Standard input cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'it broke off'}.`);
  } finally {
    io.signal.removeEventListener('abort', leave);
  }
}

/** What the person may have meant who gave something that is no JSON. */
function hint(given: string): string {
  if (!given.startsWith('@') && given !== '-' && given.length < 1000 && existsSync(given)) {
    return `To read it from the file, write --input @${given}.`;
  }
  return `In JSON, names and texts stand in double quotes; put single quotes around the whole for the shell: --input '{"name":"value"}'.`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
