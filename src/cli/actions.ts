import type { Command } from 'commander';
import type { Action, Pack } from '../index.ts';
import { type Io, type Paint, painter, print, widthOf } from './io.ts';
import { indent, table } from './layout.ts';
import { type Where, withPack } from './session.ts';

export function addActions(program: Command, io: Io): void {
  program
    .command('actions')
    .summary('list the actions')
    .description('Lists the actions by group: id, title, and what each does on the server.')
    .option('--json', 'as JSON')
    .addHelpText('after', `\nExample:\n  ${io.name} actions --json`)
    .action((_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Where & { json?: boolean }>();
      return withPack(options, (pack) => print(io, options.json ? asJson(pack) : asText(pack, io)));
    });
}

function asJson(pack: Pack): string {
  const rows = pack.actions.map(({ id, title, group, needs, effect, idempotent, description }) => {
    return { id, title, group, needs, effect, idempotent, description };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asText({ manifest, actions }: Pack, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const longest = Math.max(...actions.map((action) => action.id.length));
  const title = Math.max(...actions.map((action) => action.title.length));
  const lists = manifest.groups.map((group) => {
    const rows = actions.filter((action) => action.group === group.id).map((action) => rowOf(action));
    const columns = [longest, title, 0].map((width) => ({ head: ''.padEnd(width), width }));
    const lines = table(columns, rows, widthOf(io.stdout, io.env) - 2, (text, _row, column) =>
      dressed(text, column, paint),
    );
    return `${paint('bold', group.title)}\n${indent(lines.replace(/^.*\n/, ''), 2)}\n`;
  });
  return lists.join('\n');
}

function rowOf(action: Action): string[] {
  return [action.id, action.title, effectWord(action)];
}

function dressed(text: string, column: number, paint: Paint): string {
  if (column === 0) return paint('cyan', text);
  return column === 2 ? paint(effectColours[text] ?? 'yellow', text) : text;
}

const effectColours: Record<string, 'green' | 'red'> = { read: 'green', delete: 'red' };

function effectWord({ effect, request, deprecated }: Action): string {
  const word = request.method.startsWith('{') ? 'by its method' : effect;
  return deprecated ? `${word}, deprecated` : word;
}
