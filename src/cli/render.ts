import type { Command } from 'commander';
import type { Action, Connection, Pack, Request } from '../index.ts';
import { configOfEnvironment, configOfFile, filledConfig, type GivenConfig } from './config.ts';
import { curlLine } from './curl.ts';
import { addWhere } from './flags.ts';
import { explained, type Input, readInput } from './input.ts';
import { type Io, print } from './io.ts';
import { connect, type Where, withConfig, withPack } from './session.ts';

interface RenderFlags extends Where {
  input?: string;
  curl?: boolean;
}

export function addRender(program: Command, io: Io): void {
  const command = program
    .command('render')
    .summary('show the request of an action, unsent')
    .description(
      'Shows the request that an action would send, as JSON or as a line for curl. Nothing is sent, and no config is needed.',
    )
    .argument('<id>', 'the id of the action');
  addWhere(command)
    .option('--curl', 'as a line for a POSIX shell; curl asks for the password')
    .addHelpText('after', `\nExample:\n  ${io.name} render account.list --curl --input '{"sysparm_limit":5}'`)
    .action((id: string, _options: unknown, self: Command) => {
      const flags = self.optsWithGlobals<RenderFlags>();
      return withPack(flags, (pack) => render(pack, id, flags, io));
    });
}

async function render(pack: Pack, id: string, flags: RenderFlags, io: Io): Promise<void> {
  const action = pack.action(id);
  const input = await readInput(io, flags.input);
  await withConfig(
    flags,
    () => givenOrExample(pack, flags, io),
    async (given) => {
      const connection = connect(pack, given, flags);
      const request = rendered(connection, action, input, flags, io);
      const { manifest } = pack;
      const line = () => curlLine(request, connection.origin, manifest, given.config);
      const text = flags.curl ? line() : JSON.stringify(request, null, 2);
      await print(io, `${text}\n`);
    },
  );
}

function rendered(connection: Connection, action: Action, input: Input, flags: RenderFlags, io: Io): Request {
  try {
    return connection.render(action.id, input);
  } catch (error) {
    throw explained(error, action, flags.input, io);
  }
}

/** Rendering needs no config. The line for curl takes what is known, and the examples of the schema for the rest. */
async function givenOrExample({ manifest }: Pack, { config: file, curl }: RenderFlags, io: Io): Promise<GivenConfig> {
  if (file !== undefined) {
    const { config, source } = await configOfFile(file);
    return { config: filledConfig(manifest, config), source };
  }
  const config = curl ? configOfEnvironment(io, manifest) : {};
  return { config: filledConfig(manifest, config), source: 'the environment' };
}
