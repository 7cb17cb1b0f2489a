import { type Command, Option } from 'commander';
import { type Sandbox, type SandboxOptions, startSandbox } from '../index.ts';
import { envName } from './config.ts';
import { quote } from './curl.ts';
import { type Io, painter, say } from './io.ts';
import { packOf } from './session.ts';
import { UsageError, wholeNumber } from './usage.ts';

interface SandboxFlags {
  port?: number;
  release?: 'classic' | 'current';
  without?: string[];
  /** True where no role is named. */
  roles?: string[] | true;
  property?: Record<string, string>;
  rateLimit?: number;
  asleep?: boolean;
}

export function addSandbox(program: Command, io: Io): void {
  program
    .command('sandbox')
    .summary('keep an embedded ServiceNow running to try things on')
    .description(
      'Starts an embedded ServiceNow on this machine, with made-up data that is gone when it ends. Ctrl-C ends it.',
    )
    .option('--port <n>', 'the port to listen on; a free one when left out', wholeNumber('--port', 'a port', 1, 65535))
    .addOption(
      new Option(
        '--release <name>',
        'where endpoints live: classic is Washington DC and before, current Xanadu and later',
      )
        .choices(['classic', 'current'])
        .default('current'),
    )
    .option('--without <plugin...>', 'the ids of plugins that it lacks')
    .option(
      '--roles [name...]',
      'the only roles of the user, none where none is named; else it has all that are asked for',
    )
    .option('--property <name=value>', 'a system property, such as glide.sc.checkout.twostep=true', addProperty)
    .option('--rate-limit <n>', 'requests an hour', wholeNumber('--rate-limit', 'a number of requests', 0, 1_000_000))
    .option('--asleep', 'a developer instance that fell asleep')
    .addHelpText(
      'after',
      `\nExamples:\n  ${io.name} sandbox --port 8080\n  ${io.name} sandbox --release classic --without com.sn_customerservice`,
    )
    .action((flags: SandboxFlags) => keepSandbox(io, flags));
}

function addProperty(text: string, set: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--property must be <name>=<value>; ${JSON.stringify(text)} was given.`);
  return { ...set, [name]: value };
}

/** What the flags say of the instance. */
function optionsOf({ roles, property, port, ...same }: SandboxFlags): SandboxOptions {
  return {
    ...same,
    ...(port === undefined ? {} : { port }),
    ...(roles === undefined ? {} : { user: { roles: roles === true ? [] : roles } }),
    ...(property === undefined ? {} : { properties: property }),
  };
}

async function keepSandbox(io: Io, flags: SandboxFlags): Promise<void> {
  const paint = painter(io.stderr, io.env);
  const log = (line: string) => say(io, paint('dim', line));
  const sandbox = await startSandbox({ ...optionsOf(flags), log }).catch((error: unknown) => {
    throw startFault(flags, error);
  });
  try {
    say(io, await guide(sandbox, io));
    if (!io.signal.aborted)
      await new Promise((stopped) => io.signal.addEventListener('abort', stopped, { once: true }));
  } finally {
    await sandbox.close();
  }
}

/** A mistake in the flags, told as such. */
function startFault({ port }: SandboxFlags, error: unknown): unknown {
  if (error instanceof TypeError && error.message.startsWith('startSandbox: '))
    return new UsageError(`${error.message.replace('startSandbox: ', '')}.`);
  const { syscall, code = '' } = error as NodeJS.ErrnoException;
  if (port === undefined || syscall !== 'listen') return error;
  const why =
    code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be used by you' : `cannot be used (${code})`;
  return new UsageError(
    `The port ${port} of --port ${why}.`,
    'Name another one, or leave --port out for one that is free.',
  );
}

async function guide({ config }: Sandbox, io: Io): Promise<string> {
  const paint = painter(io.stderr, io.env);
  const pack = await packOf({});
  await pack.close();
  const fields = Object.entries(config);
  const variables = fields.map(([field, value]) => `${envName(pack.manifest, field)}=${quote(value)}`);
  return [
    `An embedded ${pack.manifest.title} listens on http://${config.hostname}. Its data is made up, and gone when Ctrl-C ends it.`,
    '',
    ...fields.map(([field, value]) => `  ${field.padEnd(10)}${value}`),
    '',
    'To use it, copy these into another terminal:',
    '',
    paint('cyan', `  export ${variables.join(' ')}`),
    paint('cyan', `  ${io.name} run account.list --allow-loopback`),
    '',
    'Every request is told here:',
    '',
  ].join('\n');
}
