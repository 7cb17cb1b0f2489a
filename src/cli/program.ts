import { readFileSync } from 'node:fs';
import { Command, type CommanderError } from 'commander';
import { addActions } from './actions.ts';
import { addBundle } from './bundle.ts';
import { addCheck } from './check.ts';
import { addDemo } from './demo.ts';
import { addDescribe } from './describe.ts';
import { type Io, widthOf } from './io.ts';
import { addOpenapi } from './openapi.ts';
import { addOptions } from './options.ts';
import { addOrganizations } from './organizations.ts';
import { addRender } from './render.ts';
import { addRun } from './run.ts';
import { addSandbox } from './sandbox.ts';
import { exit, tell, tellStopped } from './tell.ts';
import { UsageError } from './usage.ts';

/**
 * The command line: runs one command and gives the exit code. 0 done, 1 the action failed, 2 wrong usage, input or
 * config, 70 a bug; where the signal ended it, the code that the signal brought.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const program = programOf(io);
  let code: number = exit.done;
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const json = argv.includes('--json');
    code = io.signal.aborted ? tellStopped(error, io, json) : tell(error, io, json);
  }
  return io.signal.aborted ? Number(io.signal.reason) : code;
}

function programOf(io: Io): Command {
  const program = new Command(io.name)
    .description('Runs the REST actions of a pack: lists and describes them, shows their requests, sends them.')
    .version(version(), '--version', 'print the version')
    .option('--pack <manifest>', 'the manifest.json of another pack')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io.stdout, io.env),
      getErrHelpWidth: () => widthOf(io.stderr, io.env),
    })
    .addHelpText('after', ({ command }) =>
      command.parent ? '' : `\nFirst steps:\n  ${io.name} demo\n  ${io.name} describe account.list`,
    );
  const adds = [
    ...[addActions, addDescribe, addRender, addRun, addOptions, addOrganizations],
    ...[addCheck, addBundle, addOpenapi, addSandbox, addDemo],
  ];
  for (const add of adds) add(program, io);
  for (const command of [program, ...program.commands]) {
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : misuse(error, command, io);
    });
  }
  return program;
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Commander's errors in sentences of our own: its own quote what was given, which may be a password. */
function misuse({ code, message }: CommanderError, command: Command, io: Io): UsageError {
  const name = command.parent ? `${io.name} ${command.name()}` : io.name;
  const meant = /\(Did you mean (.*)\?\)/.exec(message)?.[1];
  const subject = /'([^'=]*)/.exec(message)?.[1] ?? '';
  // Of an option without its value, as it was declared.
  const flags = /'([^']*)/.exec(message)?.[1] ?? '';
  const help = `${name} --help shows how it is used.`;
  const remedy = meant === undefined ? help : `Did you mean ${meant}?`;
  switch (code) {
    case 'commander.help':
      if (command.args.length > 0) return new UsageError('There is no command of that name.', help);
      return new UsageError('No command was given.', `Choose one of these, such as ${io.name} demo.`);
    case 'commander.unknownCommand':
      return new UsageError(`There is no command ${JSON.stringify(subject)}.`, remedy);
    case 'commander.unknownOption':
      if (command.options.some(({ long }) => long === subject))
        return new UsageError(`${subject} takes no value.`, help);
      return new UsageError(`${name} has no option ${withoutValue(subject)}.`, secretHint(subject) ?? remedy);
    case 'commander.missingArgument':
      return new UsageError(`${name} needs an argument: <${subject}>.`, `${help} ${io.name} actions lists the ids.`);
    case 'commander.optionMissingArgument':
      return new UsageError(`${flags.replace(/ .*/, '')} needs a value: ${flags.replace(/^\S+ /, '')}.`, help);
    case 'commander.excessArguments':
      return new UsageError(
        `${name} was given more arguments than it takes.`,
        `JSON has to be quoted for the shell. ${help}`,
      );
    case 'commander.conflictingOption':
      return new UsageError(
        '--sandbox brings its own config, so it cannot be used with --config.',
        'Leave one of them out.',
      );
    default:
      return new UsageError(`${message.replace(/^error: /, '').replace(/\.?$/, '.')}`, help);
  }
}

const signsIn =
  /^(--(username|user|password|passwd|pass|hostname|host|api-?key|key|token|secret|client-?(secret|id)|auth)|-[up])/i;

/** An option as it may be shown: what is glued to it can be a password. */
function withoutValue(option: string): string {
  return signsIn.exec(option)?.[0] ?? (option.startsWith('--') ? option : option.slice(0, 2));
}

function secretHint(option: string): string | undefined {
  if (!signsIn.test(option)) return undefined;
  return 'What signs in is not taken from the command line, where others can see it: use --config or the environment.';
}
