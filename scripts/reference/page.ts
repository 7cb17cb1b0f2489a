import type { Action } from '../../src/action.ts';
import type { Manifest, Need } from '../../src/manifest.ts';
import { anchor, blocks, code, escaped, fence, table } from '../markdown.ts';
import { effect } from '../table.ts';
import type { Book } from './book.ts';
import { sandboxLine } from './example.ts';
import { fieldTable, tellerOf, titleOf } from './fields.ts';
import type { Prose } from './prose.ts';
import { lead, sentence } from './prose.ts';
import { sectionOf } from './section.ts';
import { type Shape, type Shapes, shapesOf } from './shapes.ts';

type Group = Manifest['groups'][number];

const written = '<!-- Written by `npm run generate` from the actions. Change those instead. -->';

/** The page of a group: its actions, what they need, each of them, and the shapes that they share. */
export async function pageOf(group: Group, book: Book): Promise<string> {
  const actions = book.pack.actions.filter((action) => action.group === group.id);
  const shapes = shapesOf(actions);
  const sections: string[] = [];
  for (const action of actions) sections.push(await sectionOf(action, shapes, book));
  const needs = (book.pack.manifest.needs ?? []).filter(({ id }) => actions.some((action) => action.needs === id));
  return `${blocks([
    `# ${group.title}`,
    written,
    table(['action', 'id', 'effect'], actions.map(actionRow)),
    needsText(needs, book.prose),
    examplesText,
    ...sections,
    ...shapeSections('What is sent', 'Shapes inside the inputs above.', shapes, true, book),
    ...shapeSections('What comes back', 'Shapes inside the outputs above.', shapes, false, book),
  ])}\n`;
}

function actionRow(action: Action): string[] {
  return [`[${escaped(action.title)}](#${action.id})`, code(action.id), effect(action)];
}

function needsText(needs: readonly Need[], prose: Prose): string | undefined {
  if (needs.length === 0) return undefined;
  const parts = needs.map(({ id, title, plugins = [], roles = [], remedy = {} }) => {
    const listed = [
      ...(plugins.length > 0 ? [`${plugins.length === 1 ? 'plugin' : 'plugins'} ${plugins.map(code).join(', ')}`] : []),
      ...(roles.length > 0 ? [`role ${roles.map(code).join(', ')}`] : []),
    ];
    const head = `**${escaped(title)}**${listed.length > 0 ? `: ${listed.join('; ')}` : ''}.`;
    return blocks([
      anchor(`needs-${id}`),
      `${head} ${prose([remedy].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))).join(' '))}`,
    ]);
  });
  return blocks(['## What the instance needs', ...parts, '[Setup](../setup.md) goes through it step by step.']);
}

const examplesText = blocks([
  '## Running the examples',
  'The programs begin like this. In place of the embedded ServiceNow, `connect` takes `{ hostname, user, password }` of your instance, and no options.',
  '<!-- test: preamble -->',
]).concat(
  '\n',
  fence(
    'ts',
    [
      "import { loadPack, startSandbox } from 'servicenow-action-pack';",
      '',
      sandboxLine,
      'const pack = await loadPack();',
      'const servicenow = pack.connect(sandbox.config, { allowLoopback: true });',
    ].join('\n'),
  ),
  '\n\n',
  'Each example has a fresh one to itself; the seed and the clock make it answer what stands here. The command lines run as they are. Without `--sandbox` they go to the instance that `SERVICENOW_HOSTNAME`, `SERVICENOW_USER` and `SERVICENOW_PASSWORD` name. curl asks for the password.',
);

function shapeSections(title: string, about: string, shapes: Shapes, sent: boolean, book: Book): string[] {
  const told = [...shapes.values()].filter((shape) => shape.sent === sent);
  return told.length === 0 ? [] : [`## ${title}`, about, ...told.map((shape) => shapeSection(shape, shapes, book))];
}

function shapeSection({ name, schema, root, sent }: Shape, shapes: Shapes, book: Book): string {
  const { description } = schema;
  const told = typeof description === 'string' ? book.prose(sentence(lead(description).join(' '))) : undefined;
  return blocks([
    // A page can be called as one of its types: a heading has an anchor too.
    anchor(`type-${name}`),
    `### ${escaped(titleOf(schema, name))}`,
    told,
    fieldTable(schema, root, tellerOf(shapes, book.prose, book.link), sent),
  ]);
}
