import type { Command } from 'commander';
import type { Pack } from '../index.ts';
import { checkText } from './checkText.ts';
import { type GivenConfig, givenConfig } from './config.ts';
import { addConnection } from './flags.ts';
import { type Io, print, say } from './io.ts';
import { correctedBy, networkOf, type Where, withConfig, withPack } from './session.ts';
import { exit, Said } from './tell.ts';
import { longestTimeout, wholeNumber } from './usage.ts';

interface CheckFlags extends Where {
  json?: boolean;
  timeout?: number;
}

export function addCheck(program: Command, io: Io): void {
  const command = program
    .command('check')
    .summary('check a configuration')
    .description(
      'Checks a configuration against its server: whether it is there, lets the user in, and which groups of actions will work. It reads and writes nothing.',
    );
  addConnection(command)
    .option(
      '--timeout <ms>',
      'the time for all of it; 10000 when left out',
      wholeNumber('--timeout', 'a time in ms', 1, longestTimeout),
    )
    .addHelpText(
      'after',
      `\nExit codes: 0 the sign-in works, 1 it does not, 2 the configuration is malformed.\n\nExample:\n  ${io.name} check --sandbox`,
    )
    .action((_options: unknown, self: Command) => {
      const flags = self.optsWithGlobals<CheckFlags>();
      return withPack(flags, (pack) =>
        withConfig(
          flags,
          () => givenConfig(io, pack.manifest, flags.config),
          (given) => check(pack, given, flags, io),
        ),
      );
    });
}

async function check(pack: Pack, given: GivenConfig, flags: CheckFlags, io: Io): Promise<void> {
  const { timeout, json } = flags;
  const options = { ...networkOf(flags), ...(timeout && { timeout }), signal: io.signal };
  const result = await pack.checkConfig(given.config, options);
  await print(io, json ? `${JSON.stringify(result, null, 2)}\n` : checkText(result, io));
  if (!json && result.stage === 'shape')
    say(io, correctedBy(given, result.issues.map(({ message }) => message).join(' ')));
  if (!result.valid) throw new Said(result.stage === 'shape' ? exit.usage : exit.failed);
}
