import { type Command, Option } from 'commander';
import { type SandboxOptions, startSandbox } from '../index.ts';
import { readText } from './file.ts';
import { type Io, painter, say } from './io.ts';
import { guide } from './sandboxGuide.ts';
import { UsageError, wholeNumber } from './usage.ts';

interface SandboxFlags {
  port?: number;
  release?: 'classic' | 'current';
  without?: string[];
  /** True where no role is named. */
  roles?: string[] | true;
  userState?: 'active' | 'inactive' | 'locked';
  mfa?: boolean;
  basic?: 'accepted' | 'restricted';
  property?: Record<string, string>;
  rateLimit?: number;
  asleep?: boolean;
  maintenance?: boolean;
  blocked?: boolean;
  loginPage?: boolean;
  tlsKey?: string;
  tlsCert?: string;
  tlsCa?: string;
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
    .addOption(
      new Option('--user-state <state>', 'whether the user may sign in').choices(['active', 'inactive', 'locked']),
    )
    .option('--mfa', 'the user needs a second factor for Basic authentication')
    .addOption(
      new Option(
        '--basic <how>',
        'whether Basic authentication is open to the user, who may then log in by browser as well',
      ).choices(['accepted', 'restricted']),
    )
    .option('--property <name=value>', 'a system property, such as glide.sc.checkout.twostep=true', addProperty)
    .option('--rate-limit <n>', 'requests an hour', wholeNumber('--rate-limit', 'a number of requests', 0, 1_000_000))
    .option('--asleep', 'a developer instance that fell asleep')
    .option('--maintenance', 'an instance under maintenance')
    .option('--blocked', 'an instance whose access control shuts this machine out')
    .option('--login-page', 'an instance that answers with the page where people log in')
    .option('--tls-key <file>', 'serve https with this private key')
    .option('--tls-cert <file>', 'and this certificate, which has to be for 127.0.0.1')
    .option('--tls-ca <file>', 'the authority that clients have to trust, to be put into what they connect with')
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
async function optionsOf(flags: SandboxFlags): Promise<SandboxOptions> {
  const { roles, userState, mfa, property, port, tlsKey, tlsCert, tlsCa, ...same } = flags;
  return {
    ...same,
    ...(port === undefined ? {} : { port }),
    user: {
      ...(roles === undefined ? {} : { roles: roles === true ? [] : roles }),
      ...(userState === undefined ? {} : { state: userState }),
      ...(mfa === undefined ? {} : { mfa }),
      // Basic authentication is never restricted for other users: who gives the flag wants to see what it does.
      ...(flags.basic === undefined ? {} : { webServicesOnly: false }),
    },
    ...(property === undefined ? {} : { properties: property }),
    ...(await tlsOf(tlsKey, tlsCert, tlsCa)),
  };
}

async function tlsOf(key?: string, cert?: string, ca?: string): Promise<Pick<SandboxOptions, 'tls'>> {
  if (key === undefined && cert === undefined && ca === undefined) return {};
  if (key === undefined || cert === undefined) throw new UsageError('https needs both --tls-key and --tls-cert.');
  const read = (file: string, flag: string) => readText(file, `The file of ${flag}`);
  return {
    tls: {
      key: await read(key, '--tls-key'),
      cert: await read(cert, '--tls-cert'),
      ...(ca === undefined ? {} : { ca: await read(ca, '--tls-ca') }),
    },
  };
}

async function keepSandbox(io: Io, flags: SandboxFlags): Promise<void> {
  const paint = painter(io.stderr, io.env);
  const log = (line: string) => say(io, paint('dim', line));
  const sandbox = await startSandbox({ ...(await optionsOf(flags)), log }).catch((error: unknown) => {
    throw startFault(flags, error);
  });
  try {
    say(io, await guide(sandbox, flags.tlsKey === undefined ? 'http' : 'https', io));
    if (!io.signal.aborted)
      await new Promise((stopped) => io.signal.addEventListener('abort', stopped, { once: true }));
  } finally {
    await sandbox.close();
  }
}

/** A mistake in the flags, told as such. */
function startFault({ port }: SandboxFlags, error: unknown): unknown {
  if (error instanceof TypeError && error.message.startsWith('startSandbox: tls '))
    return new UsageError(
      '--tls-key and --tls-cert must name the PEM files of a key and the certificate that belongs to it, --tls-ca that of an authority.',
    );
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
