import type { Command } from 'commander';
import { bundleOf } from '../bundle.ts';
import { type Io, print } from './io.ts';
import { type Where, withPack } from './session.ts';

export function addBundle(program: Command, io: Io): void {
  program
    .command('bundle')
    .summary('print the whole pack as one JSON')
    .description(
      'Prints the whole pack as one JSON that holds all that it refers to, for engines in other languages. docs/bundle.md says how it is read.',
    )
    .addHelpText('after', `\nExample:\n  ${io.name} bundle > servicenow.json`)
    .action((_options: unknown, command: Command) =>
      withPack(command.optsWithGlobals<Where>(), (pack) => print(io, `${JSON.stringify(bundleOf(pack), null, 2)}\n`)),
    );
}
