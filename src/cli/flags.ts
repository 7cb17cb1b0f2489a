import { type Command, Option } from 'commander';

/** The options of a command that takes an input and connects. */
export function addWhere(command: Command): Command {
  return addConnection(command.option('--input <json>', 'the input: JSON, @file, or - for standard input'));
}

/** The options of a command that connects. */
export function addConnection(command: Command): Command {
  return command
    .option('--config <file>', 'a JSON file with the config; else the environment has it')
    .addOption(new Option('--sandbox', 'against a fresh embedded instance').conflicts('config'))
    .option('--allow-loopback', 'let the host be this machine itself, such as a sandbox')
    .option('--allow-private-network', 'let the host be in a private network')
    .option('--json', 'all there is, as JSON; errors too');
}
