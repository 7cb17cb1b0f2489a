import type { Command } from 'commander';
import type { Action, Connection, Pack } from '../index.ts';
import { addWhere } from './flags.ts';
import { explained, type Input, readInput } from './input.ts';
import { type Io, painter, print, say } from './io.ts';
import { printRows } from './rows.ts';
import { type Where, withConnection, withPack } from './session.ts';
import { longestTimeout, UsageError, wholeNumber } from './usage.ts';

interface RunFlags extends Where {
  input?: string;
  all?: boolean;
  json?: boolean;
  timeout?: number;
  retries?: number;
}

export function addRun(program: Command, io: Io): void {
  const command = program
    .command('run')
    .summary('run an action')
    .description('Runs an action and prints its data as JSON.')
    .argument('<id>', 'the id of the action');
  addWhere(command)
    .option('--all', 'read a list to its end, page by page')
    .option(
      '--timeout <ms>',
      'the time for a call, with --all for each page',
      wholeNumber('--timeout', 'a time in ms', 1, longestTimeout),
    )
    .option(
      '--retries <n>',
      'how often to send again what cannot happen twice',
      wholeNumber('--retries', 'a count', 0, 1000),
    )
    .addHelpText(
      'after',
      `\nExample:\n  ${io.name} run account.list --sandbox --all --input '{"sysparm_query":"ORDERBYname"}'`,
    )
    .action((id: string, _options: unknown, self: Command) => {
      const flags = self.optsWithGlobals<RunFlags>();
      return withPack(flags, (pack) => run(pack, id, flags, io));
    });
}

async function run(pack: Pack, id: string, flags: RunFlags, io: Io): Promise<void> {
  const action = pack.action(id);
  if (flags.all && action.paging === undefined) {
    throw new UsageError(`--all reads a list page by page, and ${action.id} does not page.`, 'Leave --all out.');
  }
  const input = await readInput(io, flags.input);
  try {
    await withConnection(pack, flags, io, (connection) =>
      (flags.all ? printRows : runOnce)(connection, action, input, flags, io),
    );
  } catch (error) {
    throw explained(error, action, flags.input, io);
  }
}

async function runOnce(connection: Connection, { id }: Action, input: Input, flags: RunFlags, io: Io): Promise<void> {
  const { timeout, retries } = flags;
  const result = await connection.run(id, input, {
    ...(timeout && { timeout }),
    ...(retries !== undefined && { retries }),
    signal: io.signal,
  });
  await print(io, `${JSON.stringify(flags.json ? result : result.data, null, 2)}\n`);
  const told = flags.json ? [] : result.warnings;
  for (const { message } of told.slice(0, 5))
    say(io, painter(io.stderr, io.env)('yellow', `The answer differs from its schema: ${message}`));
  if (told.length > 5) say(io, `And ${told.length - 5} more; --json shows them.`);
}
