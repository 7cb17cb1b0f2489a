import type { Schema } from '../../src/action.ts';
import { rulesOf } from '../../src/choices/rule.ts';
import { conditionsOf } from '../../src/cli/conditions.ts';
import { shown, typeOf } from '../../src/cli/kinds.ts';
import { choicesOf, resolve } from '../../src/namedValues.ts';
import { isSchema } from '../../src/refs.ts';
import { blocks, code, escaped, list, table } from '../markdown.ts';
import type { Prose } from './prose.ts';
import { sentence } from './prose.ts';
import { type Shapes, shapeName } from './shapes.ts';

/** What telling of fields needs: the shapes that have sections, and how sentences are written. */
export interface Teller {
  shapes: Shapes;
  prose: (text: string) => string;
  /** A link to an action that gives the values to choose from. */
  link: (id: string) => string;
}

type Row = [path: string, type: string, required: string, meaning: string];

/** The fields of a value as a table, and what has to hold between them. */
export function fieldTable(schema: Schema, root: Schema, teller: Teller, sent: boolean): string {
  const rows = rowsOf(schema, root, '', teller).filter(([, type, , meaning]) => meaning !== '' || type.includes('['));
  const names = new Set(rows.flatMap(([name]) => name.slice(1, -1).split(/[.[\]]+/)));
  const conditions = allConditions(schema, root, teller).map((text) => conditionText(text, names));
  return blocks([
    rows.length === 0 ? undefined : table(['field', 'type', sent ? 'required' : 'always', 'meaning'], rows),
    conditions.length === 0 ? undefined : list(conditions),
  ]);
}

/** The type of a value, with links to its shapes. */
export function typeText(given: Schema, root: Schema, teller: Teller, plural = false): string {
  const shape = teller.shapes.get(shapeName(given) ?? '');
  if (shape !== undefined) return `[${escaped(titleOf(shape.schema, shape.name))}](#type-${shape.name})`;
  const { schema } = resolve(given, root);
  const union = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choicesOf(schema, root) !== undefined) return typeOf({ ...schema, minItems: undefined }, root, plural);
  if (union !== undefined && schema.type === undefined)
    return [...new Set(union.map((one) => typeText(one, root, teller, plural)))].join(' or ');
  const kinds = [schema.type ?? []].flat().map(String);
  if (!kinds.includes('array') || !isSchema(schema.items)) return typeOf(schema, root, plural);
  const { items, type: _, ...bounds } = schema;
  const words = kinds.map((kind) => {
    const word = typeOf({ ...bounds, type: kind }, root, plural);
    return kind === 'array' ? word.replace(/^list/, `list of ${typeText(items, root, teller, true)}`) : word;
  });
  return words.join(' or ');
}

export function titleOf({ title }: Schema, name: string): string {
  return typeof title === 'string' ? title : name;
}

function rowsOf(given: Schema, root: Schema, path: string, teller: Teller): Row[] {
  const { schema } = resolve(given, root);
  if (isSchema(schema.items)) return inside(schema.items, root, `${path}[]`, teller);
  const forms = ((schema.anyOf ?? schema.oneOf) as Schema[] | undefined) ?? [];
  const parts = ((schema.allOf as Schema[] | undefined) ?? []).filter((part) => !part.if);
  const rows = [
    ...ownRows(schema, root, path, teller),
    // A part is told here even where its shape has a section: the value is more than that shape.
    ...parts.flatMap((part) => rowsOf(part, root, path, teller)),
    ...forms.flatMap((form) => inside(form, root, path, teller)),
  ];
  const seen = new Set<string>();
  return rows.filter(([name]) => !seen.has(name) && seen.add(name));
}

/** The rows of a value inside another, unless it is told elsewhere. */
function inside(given: Schema, root: Schema, path: string, teller: Teller): Row[] {
  return teller.shapes.has(shapeName(given) ?? '') ? [] : rowsOf(given, root, path, teller);
}

function ownRows(schema: Schema, root: Schema, path: string, teller: Teller): Row[] {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  const required = (schema.required ?? []) as string[];
  const sometimes = demandedAtTimes(schema);
  const fields = [
    ...Object.entries(properties as Record<string, Schema>),
    ...Object.entries(patternProperties as Record<string, Schema>).map(
      ([pattern, one]) => [likeness(pattern), one] as const,
    ),
    ...(isSchema(additionalProperties) ? [['{any name}', additionalProperties] as const] : []),
  ];
  return fields.flatMap(([name, property]): Row[] => {
    const here = path === '' ? name : `${path}.${name}`;
    const need = required.includes(name) ? 'yes' : sometimes.has(name) ? 'at times' : '';
    const row: Row = [
      code(here),
      typeText(property, root, teller),
      need,
      meaningOf(resolve(property, root).schema, root, teller),
    ];
    return [row, ...inside(property, root, here, teller)];
  });
}

/** The fields that a condition of the schema asks for. */
function demandedAtTimes({ dependentRequired = {}, allOf = [], ...schema }: Schema): Set<string> {
  const dependent = Object.values(dependentRequired as Record<string, string[]>).flat();
  const demands = [schema, ...(allOf as Schema[])].flatMap((one) => (one.if ? [one.then, one.else] : []));
  return new Set([...dependent, ...demands.filter(isSchema).flatMap((one) => (one.required ?? []) as string[])]);
}

function meaningOf(schema: Schema, root: Schema, { prose, link }: Teller): string {
  const { title, description } = schema;
  const label = typeof title === 'string' ? `**${escaped(sentence(title))}**` : '';
  const told = typeof description === 'string' ? prose(sentence(description)) : '';
  return [[label, told].filter((text) => text !== '').join(' '), ...notesOf(schema, root, link)]
    .filter((text) => text !== '')
    .join('\n');
}

function notesOf(schema: Schema, root: Schema, link: Teller['link']): string[] {
  const choices = choicesOf(schema, root)?.map(({ value, label }) =>
    label ? `${code(shown(value))} (${escaped(label)})` : code(shown(value)),
  );
  const [example] = (schema.examples as unknown[] | undefined) ?? [];
  const lists = [...new Set(rulesOf(schema).map(({ action }) => action))];
  const choice = choices?.length === 1 ? 'Only value' : 'One of';
  return [
    ...(choices && typeOf(schema, root) !== 'true/false' ? [`${choice}: ${choices.join(', ')}`] : []),
    ...(example === undefined || choices?.length === 1 ? [] : [`Example: ${code(shown(example))}`]),
    ...(schema.default === undefined ? [] : [`Default: ${code(shown(schema.default))}`]),
    ...(lists.length > 0 ? [`To choose from: ${lists.map(link).join(', ')}`] : []),
  ];
}

/** A condition with the names of its fields in type. */
function conditionText(text: string, names: ReadonlySet<string>): string {
  return text
    .split(/(?<=[\s,;:])|(?=[\s,;:])/)
    .map((word) => {
      const [, path = '', stop = ''] = /^(.*?)(\.?)$/s.exec(word) ?? [];
      const last =
        path
          .replace(/\[\]$/, '')
          .split(/\[\]\.|\./)
          .at(-1) ?? '';
      return (names.has(last) && last !== '') || /\w(\[\])?\.\w/.test(path) ? code(path) + stop : escaped(word);
    })
    .join('');
}

/** The conditions of a value and of those inside it, each told with where it holds. */
function allConditions(given: Schema, root: Schema, teller: Teller, path = ''): string[] {
  const { schema } = resolve(given, root);
  if (isSchema(schema.items)) return within(schema.items, `${path}[]`);
  const parts = ((schema.allOf as Schema[] | undefined) ?? []).filter((part) => !part.if);
  const forms = ((schema.anyOf ?? schema.oneOf) as Schema[] | undefined) ?? [];
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return [
    ...conditionsOf(schema).map((text) => (path === '' ? text : `In ${path}: ${text}`)),
    ...parts.flatMap((part) => allConditions(part, root, teller, path)),
    ...forms.flatMap((form) => within(form, path)),
    ...fields.flatMap(([name, one]) => within(one, path === '' ? name : `${path}.${name}`)),
  ];

  function within(one: Schema, at: string): string[] {
    return teller.shapes.has(shapeName(one) ?? '') ? [] : allConditions(one, root, teller, at);
  }
}

/** A pattern for names in words, where it says how they begin. */
function likeness(pattern: string): string {
  const [, begin] = /^\^(\w+)/.exec(pattern) ?? [];
  return begin === undefined ? `name like ${pattern}` : `${begin}…`;
}

/** How the sentences of one action are told. */
export function tellerOf(shapes: Shapes, prose: Prose, link: Teller['link'], about?: string): Teller {
  return { shapes, link, prose: (text) => prose(text, about) };
}
