import type { Command } from 'commander';
import { type Sandbox, startSandbox } from '../index.ts';
import { envName } from './config.ts';
import { quote } from './curl.ts';
import { type Io, painter, say } from './io.ts';
import { packOf } from './session.ts';
import { UsageError, wholeNumber } from './usage.ts';

export function addSandbox(program: Command, io: Io): void {
  program
    .command('sandbox')
    .summary('keep an embedded ServiceNow running to try things on')
    .description(
      'Starts an embedded ServiceNow on this machine, with made-up data that is gone when it ends. Ctrl-C ends it.',
    )
    .option('--port <n>', 'the port to listen on; a free one when left out', wholeNumber('--port', 'a port', 1, 65535))
    .addHelpText('after', `\nExample:\n  ${io.name} sandbox --port 8080`)
    .action(({ port }: { port?: number }) => keepSandbox(io, port));
}

async function keepSandbox(io: Io, port: number | undefined): Promise<void> {
  const paint = painter(io.stderr, io.env);
  const log = (line: string) => say(io, paint('dim', line));
  const sandbox = await startSandbox({ ...(port === undefined ? {} : { port }), log }).catch(
    (error: NodeJS.ErrnoException) => {
      throw port === undefined || error.syscall !== 'listen' ? error : portFault(port, error);
    },
  );
  try {
    say(io, await guide(sandbox, io));
    if (!io.signal.aborted)
      await new Promise((stopped) => io.signal.addEventListener('abort', stopped, { once: true }));
  } finally {
    await sandbox.close();
  }
}

function portFault(port: number, { code }: NodeJS.ErrnoException): UsageError {
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
  ].join('\n');
}
