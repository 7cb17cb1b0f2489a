import type { Command } from 'commander';
import type { Organizations, Pack } from '../index.ts';
import { choiceTable } from './choiceTable.ts';
import { addConnection } from './flags.ts';
import { type Io, print, say } from './io.ts';
import { type Where, withConnection, withPack } from './session.ts';

interface OrganizationFlags extends Where {
  search?: string;
  json?: boolean;
}

export function addOrganizations(program: Command, io: Io): void {
  const command = program
    .command('organizations')
    .summary('list what customers can be mapped to')
    .description('Lists the organizations of the server that a platform maps its customers to, all of them, by name.');
  addConnection(command)
    .option('--search <text>', 'only what fits this text')
    .addHelpText('after', `\nExample:\n  ${io.name} organizations --sandbox --search pacora`)
    .action((_options: unknown, self: Command) => {
      const flags = self.optsWithGlobals<OrganizationFlags>();
      return withPack(flags, (pack) => list(pack, flags, io));
    });
}

async function list(pack: Pack, flags: OrganizationFlags, io: Io): Promise<void> {
  const { search, json } = flags;
  const asked = { signal: io.signal, ...(search !== undefined && { search }) };
  await withConnection(pack, flags, io, async (connection) => {
    const found = await connection.organizations(asked);
    await print(io, json ? `${JSON.stringify(found, null, 2)}\n` : choiceTable(found.organizations, io));
    if (!json) say(io, told(found));
  });
}

function told({ organizations, complete }: Organizations): string {
  const count = `${organizations.length} ${organizations.length === 1 ? 'organization' : 'organizations'}`;
  return complete ? `${count}, complete.` : `${count}, not complete: the list did not prove its end.`;
}
