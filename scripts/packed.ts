import type { Action, Schema } from '../src/action.ts';
import type { Manifest } from '../src/manifest.ts';
import { sharedShapes } from './sharedShapes.ts';

const listedFields = [
  ...['id', 'title', 'group', 'needs', 'description', 'effect', 'idempotent', 'exclusive', 'aliases', 'deprecated'],
];

/** A module that holds the pack as text, so that an action is parsed when it is used; a shape stands in it once. */
export function packed(manifest: Manifest, actions: readonly Action[]): string {
  const shapes = sharedShapes(actions.flatMap(({ input, output }) => [input, output]));
  const entries = Object.entries(shapes).map(([name, shape]) => `  ${JSON.stringify(name)}: ${text(shape)},`);
  return [
    '// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.',
    "import type { Packed } from '../ours.ts';",
    '',
    `export const manifest = ${text(manifest)};`,
    '',
    'export const shapes: Record<string, string> = {',
    ...entries,
    '};',
    '',
    'export const actions: readonly Packed[] = [',
    ...actions.map((action) => `  ${packedAction(action)},`),
    '];',
    '',
  ].join('\n');
}

function packedAction(action: Action): string {
  const parts = Object.entries({ ...action, input: shapeless(action.input), output: shapeless(action.output) });
  const listed = parts.filter(([field]) => listedFields.includes(field));
  const rest = parts.filter(([field]) => !listedFields.includes(field));
  const fields = JSON.stringify(rest.map(([field]) => field));
  return `{ listed: ${JSON.stringify(Object.fromEntries(listed))}, fields: ${fields}, rest: ${text(Object.fromEntries(rest))} }`;
}

function shapeless({ $defs, ...schema }: Schema): Schema {
  return $defs === undefined ? schema : { ...schema, $defs: Object.keys($defs as object) };
}

/** The formats of a manifest and of an action, with which other packs are checked when they are loaded. */
export function packedFormats(formats: Record<string, Schema>): string {
  return [
    '// Written by `npm run generate` from schemas. Change those instead.',
    'export const formats = {',
    ...Object.entries(formats).map(([name, schema]) => `  ${name}: ${text(schema)},`),
    '};',
    '',
  ].join('\n');
}

/** JSON as a text literal; in single quotes, which JSON rarely holds, it is hardly longer than itself. */
function text(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll(/[\\']/g, '\\$&')}'`;
}
