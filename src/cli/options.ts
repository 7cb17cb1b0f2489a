import type { Command } from 'commander';
import { ActionError, type Choices, type Pack } from '../index.ts';
import { choiceTable } from './choiceTable.ts';
import { addWhere } from './flags.ts';
import { readInput } from './input.ts';
import { type Io, print, say } from './io.ts';
import { type Where, withConnection, withPack } from './session.ts';
import { withRemedy } from './tell.ts';
import { wholeNumber } from './usage.ts';

interface OptionsFlags extends Where {
  input?: string;
  search?: string;
  limit?: number;
  json?: boolean;
}

export function addOptions(program: Command, io: Io): void {
  const command = program
    .command('options')
    .summary('list what a field can be filled with')
    .description('Lists what a field of an action can be filled with: the value to give, and what a person reads.')
    .argument('<id>', 'the id of the action')
    .argument('<field>', 'the name of the field, or a JSON pointer such as /items/0/sys_id');
  addWhere(command)
    .option('--search <text>', 'only what fits this text')
    .option('--limit <n>', 'how many at most; 50 when left out', wholeNumber('--limit', 'a count', 1, 1000))
    .addHelpText('after', `\nExample:\n  ${io.name} options catalog.orderItem sys_id --sandbox --search laptop`)
    .action((id: string, field: string, _options: unknown, self: Command) => {
      const flags = self.optsWithGlobals<OptionsFlags>();
      return withPack(flags, (pack) => list(pack, id, field, flags, io));
    });
}

async function list(pack: Pack, id: string, field: string, flags: OptionsFlags, io: Io): Promise<void> {
  const { id: known } = pack.action(id);
  const input = await readInput(io, flags.input);
  const { search, limit } = flags;
  const asked = { input, signal: io.signal, ...(search !== undefined && { search }), ...(limit && { limit }) };
  await withConnection(pack, flags, io, async (connection) => {
    const choices = await connection.options(known, field, asked).catch((error) => {
      throw explained(error, field, io);
    });
    await print(io, flags.json ? `${JSON.stringify(choices, null, 2)}\n` : choiceTable(choices.options, io));
    if (!flags.json) say(io, told(choices));
  });
}

function told({ options, hasMore }: Choices): string {
  const count = `${options.length} ${options.length === 1 ? 'choice' : 'choices'}`;
  if (hasMore === undefined) return `${count}; the server does not say whether there are more.`;
  return hasMore ? `${count}, and there are more: --search narrows them, --limit shows more.` : `${count}.`;
}

/** An error about another field of the form, with the way to give what the form holds. */
function explained(error: unknown, field: string, io: Io): unknown {
  if (!(error instanceof ActionError) || error.code !== 'invalid_input') return error;
  const own = field.startsWith('/') ? field : `/${field}`;
  if (!error.issues.some(({ path }) => path !== '' && path !== own)) return error;
  return withRemedy(error, `Give what the form holds with --input '<json>'. ${io.name} options --help shows how.`);
}
