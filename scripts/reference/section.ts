import type { Action, Schema } from '../../src/action.ts';
import { effectText } from '../../src/cli/describe.ts';
import { resolve } from '../../src/namedValues.ts';
import { anchor, blocks, code, escaped, list } from '../markdown.ts';
import { effect } from '../table.ts';
import type { Book } from './book.ts';
import { errorTable, particular } from './errors.ts';
import { exampleOf } from './example.ts';
import { fieldTable, type Teller, tellerOf, titleOf, typeText } from './fields.ts';
import { lead, sentence } from './prose.ts';
import { releasesOf } from './releases.ts';
import { type Shapes, shapeName } from './shapes.ts';

/** What a page says of one action. */
export async function sectionOf(action: Action, shapes: Shapes, book: Book): Promise<string> {
  const teller = tellerOf(shapes, book.prose, book.link, action.id);
  const [first, rest] = lead(action.description);
  const errors = particular(action, book.pack.actions, book.met);
  const releases = releasesOf(action, book.facts.get(action.id), book.link);
  return blocks([
    anchor(action.id),
    `## ${action.title}`,
    `${code(action.id)} · ${effect(action)} · ${code(`${action.request.method} ${action.request.paths[0]}`)}`,
    teller.prose(first),
    teller.prose(rest),
    list(remarks(action, book)),
    '### Input',
    inputText(action, teller),
    '### Output',
    outputText(action.output, teller),
    '### Example',
    await exampleOf(action, book.pack),
    '### Errors',
    errors.length === 0 ? undefined : errorTable(errors, book.prose, action.id),
    errors.length === 0
      ? 'None of its own: those that [every action can meet](errors.md).'
      : 'And those that [every action can meet](errors.md).',
    ...(releases === '' ? [] : ['### Releases', releases]),
  ]);
}

function remarks(action: Action, book: Book): string[] {
  const { needs, paging, find, aliases, deprecated, exclusive } = action;
  const need = book.pack.manifest.needs?.find(({ id }) => id === needs);
  return [
    ...(deprecated ? [`**Deprecated** since ${deprecated.since}. ${book.prose(deprecated.message)}`] : []),
    ...(aliases ? [`**Earlier ids:** ${aliases.map(code).join(', ')}`] : []),
    `**Effect:** ${escaped(effectText(action))}`,
    ...(exclusive
      ? [
          `**One at a time:** for each host and user, among all that use the ${exclusive}. ${code(`exclusive('${exclusive}', …)`)} holds it for [a whole sequence](../concurrency.md).`,
        ]
      : []),
    ...(need ? [`**Needs:** [${escaped(need.title)}](#needs-${need.id})`] : []),
    ...(paging ? [`**Pages:** ${pagingText(action)}`] : []),
    ...(find
      ? [
          `**If it ended unclear:** look with ${book.link(find.action)}, whose ${code(find.query)} takes the ${code(find.by)} that was sent. So give one.`,
        ]
      : []),
  ];
}

function pagingText({ id, paging = {} }: Action): string {
  const onward = `${code(`servicenow.paginate('${id}', …)`)} and ${code('--all')} read on to the end.`;
  if (paging.cursor) return `${code(paging.cursor.input)} takes the mark of the next page. ${onward}`;
  const inside = paging.inside === undefined ? '' : `, both in ${code(paging.inside)}`;
  const size = paging.defaultLimit === undefined ? '' : ` (${paging.defaultLimit} when left out)`;
  return `${code(paging.limit ?? '')} rows at a time${size}, from ${code(paging.offset ?? '')} on${inside}. ${onward}`;
}

function inputText({ input }: Action, teller: Teller): string {
  const { properties, patternProperties, additionalProperties } = input;
  const none = Object.keys(properties).length === 0 && !patternProperties && typeof additionalProperties !== 'object';
  return none ? 'It takes no input.' : fieldTable(input, input, teller, true);
}

function outputText(output: Schema, teller: Teller): string {
  const { schema } = resolve(output, output);
  const description = typeof output.description === 'string' ? teller.prose(sentence(output.description)) : undefined;
  const forms = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (forms !== undefined && shapeName(output) === undefined)
    return blocks([description, list(forms.map((form) => formText(form, output, teller)))]);
  const type = typeText(output, output, teller);
  const known = !['anything', 'object', 'null'].includes(type);
  return blocks([
    [description, known ? sentence(`Type: ${type}`) : undefined].filter((text) => text !== undefined).join(' '),
    teller.shapes.has(shapeName(output) ?? '') ? undefined : fieldTable(output, output, teller, false),
  ]);
}

/** One of the forms that an answer can have. */
function formText(form: Schema, root: Schema, teller: Teller): string {
  const { schema, name } = resolve(form, root);
  const told = typeof schema.description === 'string' ? `: ${teller.prose(sentence(schema.description))}` : '';
  if (teller.shapes.has(shapeName(form) ?? '')) return `${typeText(form, root, teller)}${told}`;
  const fields = Object.keys((schema.properties ?? {}) as object);
  return `${escaped(titleOf(schema, name ?? 'a value'))}${told}${fields.length > 0 ? ` Fields: ${fields.map(code).join(', ')}.` : ''}`;
}
