import type { Command } from 'commander';
import type { Action, Manifest, Schema } from '../index.ts';
import { resolve } from '../namedValues.ts';
import { conditionsOf } from './conditions.ts';
import { quote } from './curl.ts';
import { exampleInput } from './example.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Io, type Paint, painter, print, widthOf } from './io.ts';
import { typeOf } from './kinds.ts';
import { indent, table, wrap } from './layout.ts';
import { type Where, withPack } from './session.ts';

export function addDescribe(program: Command, io: Io): void {
  program
    .command('describe')
    .summary('show what an action does and takes')
    .description('Shows an action: what it does, what the server needs for it, its fields, and what it gives back.')
    .argument('<id>', 'the id of the action')
    .option('--json', 'the action itself, as JSON')
    .addHelpText('after', `\nExample:\n  ${io.name} describe account.list`)
    .action((id: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Where & { json?: boolean }>();
      return withPack(options, async (pack) => {
        const action = pack.action(id);
        await print(io, options.json ? `${JSON.stringify(action, null, 2)}\n` : page(action, pack.manifest, io));
      });
    });
}

function page(action: Action, manifest: Manifest, io: Io): string {
  const paint = painter(io.stdout, io.env);
  const width = widthOf(io.stdout, io.env);
  const section = (title: string, text: string | undefined) =>
    text === undefined ? [] : [`${paint('bold', title)}\n${indent(text, 2)}`];
  const prose = (text: string) => wrap(text, width - 2).join('\n');
  const { deprecated, aliases } = action;
  return `${[
    `${paint('bold', action.title)}  ${paint('cyan', action.id)}`,
    prose(action.description),
    ...section('Deprecated', deprecated && prose(`Since ${deprecated.since}. ${deprecated.message}`)),
    ...section('Earlier ids', aliases && prose(aliases.join(', '))),
    ...section('Effect', prose(effectText(action))),
    ...section('Needs', needsText(action, manifest, prose)),
    ...section('Endpoint', endpointText(action)),
    ...section('Input', inputText(action, width - 2, paint)),
    ...section('Gives back', prose(outputText(action.output))),
    ...section('Pages', pagingText(action, io) && prose(pagingText(action, io) as string)),
    ...section('Example', exampleLine(action, io)),
  ].join('\n\n')}\n`;
}

export function effectText({ effect, idempotent, request, exclusive }: Action): string {
  const line = exclusive ? ` Workflows of one user share the ${exclusive}: run such actions one at a time.` : '';
  if (request.method.startsWith('{')) {
    return `By its method: GET and HEAD read and may be repeated, DELETE deletes, the rest write; these are never repeated when they may have happened.${line}`;
  }
  if (effect === 'read') return `Reads only, so it may be repeated.${line}`;
  const does = effect === 'write' ? 'Writes.' : 'Deletes.';
  const twice = idempotent
    ? 'It may be repeated: twice leaves the server as once does.'
    : 'Twice does it twice, so it is never repeated when it may have happened.';
  return `${does} ${twice}${line}`;
}

function needsText({ needs }: Action, manifest: Manifest, prose: (text: string) => string): string | undefined {
  const need = manifest.needs?.find(({ id }) => id === needs);
  if (need === undefined) return undefined;
  const { title, plugins = [], roles = [], remedy } = need;
  const listed = [
    ...(plugins.length > 0 ? [`Plugin: ${plugins.join(', ')}`] : []),
    ...(roles.length > 0 ? [`Role: ${roles.join(', ')}`] : []),
  ];
  return [title, ...(listed.length > 0 ? listed : typeof remedy === 'string' ? [remedy] : Object.values(remedy ?? {}))]
    .map(prose)
    .join('\n');
}

function endpointText({ request }: Action): string {
  const { method, paths } = request;
  const [first, ...others] = [...new Set(paths)];
  return [`${method} ${first}`, ...others.map((path) => `${method} ${path}  (other releases)`)].join('\n');
}

/** Where a table would leave little room for the meaning, each field is a paragraph instead. */
const leastMeaning = 40;

function inputText({ input }: Action, width: number, paint: Paint): string {
  const fields = fieldsOf(input);
  if (fields.length === 0) return 'None.';
  const name = (field: Field) => '  '.repeat(field.depth) + field.name;
  const named = Math.min(Math.max(...fields.map((field) => name(field).length)), 32);
  const typed = Math.min(Math.max(...fields.map((field) => field.type.length), 4), 16);
  const conditions = conditionsOf(input).flatMap((text) => ['', ...wrap(text, width)]);
  const dress = (text: string, row: number, column: number) =>
    row < 0
      ? paint('dim', text)
      : column === 0
        ? paint('cyan', text)
        : /^(Example|One of|Only value|Default|To choose from|Fields): /.test(text)
          ? paint('dim', text)
          : text;
  const meaning = (field: Field) => [field.meaning, ...field.notes].filter((text) => text !== '').join('\n');
  const columns = [
    { head: 'FIELD', width: named },
    { head: 'TYPE', width: typed },
    { head: 'REQUIRED', width: 8 },
    { head: 'MEANING, EXAMPLE', width },
  ];
  if (width - named - typed - 8 - 6 >= leastMeaning) {
    const rows = fields.map((field) => [name(field), field.type, field.required ? 'yes' : '', meaning(field)]);
    return [table(columns, rows, width, dress), ...conditions].join('\n');
  }
  const paragraphs = fields.map((field) => {
    const head = `${paint('cyan', name(field))}  ${field.type}${field.required ? ', required' : ''}`;
    const by = 4 + 2 * field.depth;
    const lines = meaning(field) === '' ? [] : wrap(meaning(field), width - by);
    return [head, ...lines.map((line) => ' '.repeat(by) + dress(line, 0, 3))].join('\n');
  });
  return [...paragraphs, ...conditions].join('\n');
}

function outputText(output: Schema): string {
  const forms = (output.anyOf ?? output.oneOf) as Schema[] | undefined;
  const lines = (forms ?? [output]).map((given) => {
    const form = resolve(given, output).schema;
    const names = fieldsOf(given, output)
      .filter((field) => field.depth === 0)
      .map((field) => field.name);
    const named = forms && typeof form.title === 'string' ? form.title : typeOf(form, output);
    const about = [named, form.description].filter((text) => text !== undefined).join(': ');
    return names.length === 0 ? about : `${about}${/[.!?]$/.test(about) ? '' : '.'} Fields: ${names.join(', ')}.`;
  });
  return [...(forms && typeof output.description === 'string' ? [output.description] : []), ...lines].join('\n');
}

function pagingText({ id, paging }: Action, io: Io): string | undefined {
  if (paging === undefined) return undefined;
  const all = `${io.name} run ${id} --all reads on to the end.`;
  if (paging.cursor) return `A page at a time; ${paging.cursor.input} takes the mark of the next one. ${all}`;
  const inside = paging.inside === undefined ? '' : `, both in ${paging.inside}`;
  const size = paging.defaultLimit === undefined ? '' : ` (${paging.defaultLimit} when left out)`;
  return `${paging.limit} rows a page${size}, from ${paging.offset} on${inside}. ${all}`;
}

function exampleLine(action: Action, io: Io): string {
  const input = exampleInput(action);
  const given = Object.keys(input).length === 0 ? '' : ` --input ${quote(JSON.stringify(input))}`;
  return `${io.name} run ${action.id}${given}`;
}
