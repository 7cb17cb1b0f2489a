import type { Schema } from '../index.ts';

/** A field of a form as a person wants it. Nested ones follow the field that holds them, one deeper. */
export interface Field {
  name: string;
  depth: number;
  type: string;
  required: boolean;
  meaning: string;
  /** Choices, example, default: a line each. */
  notes: string[];
}

/** The fields of a schema, nested ones included. `root` holds the `$defs` that its references name. */
export function fieldsOf(schema: Schema, root: Schema = schema, depth = 0, within: readonly string[] = []): Field[] {
  const fields = branches(schema, root, within).flatMap(({ schema: branch, within: path }) => {
    const required = new Set(branch.required as string[] | undefined);
    const named = Object.entries((branch.properties ?? {}) as Record<string, Schema>);
    const others = isSchema(branch.additionalProperties) ? [['<any name>', branch.additionalProperties] as const] : [];
    return [...named, ...others].map(([name, property]) => ({ name, property, required: required.has(name), path }));
  });
  const seen = new Set<string>();
  const fresh = fields.filter(({ name }) => !seen.has(name) && seen.add(name));
  return fresh.flatMap(({ name, property, required, path }) => {
    const own = resolve(property, root).schema;
    const meaning = [own.title, own.description].filter((text) => typeof text === 'string').map(sentence);
    const field = {
      name,
      depth,
      type: typeOf(own, root),
      required,
      meaning: meaning.join(' '),
      notes: notesOf(own, root),
    };
    return [field, ...fieldsOf(property, root, depth + 1, path)];
  });
}

/** The kind of a value in words, such as `text or list of objects`. */
export function typeOf(given: Schema, root: Schema, plural = false): string {
  const { schema } = resolve(given, root);
  const union = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  const choices = choicesOf(schema, root);
  const kinds = choices ? choices.map(({ value }) => kindOf(value)) : [schema.type ?? []].flat().map(String);
  const words =
    kinds.length > 0 || !union
      ? kinds.map((kind) => (kind === 'array' ? listType(schema, root) : (nouns[kind]?.[plural ? 1 : 0] ?? kind)))
      : union.map((branch) => typeOf(branch, root, plural));
  const unique = [...new Set(words)];
  return (unique.length === 0 ? 'anything' : unique.join(' or ')) + bounds(schema);
}

const nouns: Record<string, [one: string, many: string]> = {
  string: ['text', 'texts'],
  integer: ['whole number', 'whole numbers'],
  number: ['number', 'numbers'],
  boolean: ['true/false', 'true/false'],
  object: ['object', 'objects'],
  null: ['null', 'null'],
};

function listType({ items }: Schema, root: Schema): string {
  return isSchema(items) ? `list of ${typeOf(items, root, true)}` : 'list';
}

function bounds({ maxLength, minimum, maximum }: Schema): string {
  const length = maxLength === undefined ? [] : [`max ${maxLength}`];
  const least = minimum === undefined ? [] : [`min ${minimum}`];
  const most = maximum === undefined ? [] : [`max ${maximum}`];
  return [...length, ...least, ...most].map((bound) => `, ${bound}`).join('');
}

function notesOf(schema: Schema, root: Schema): string[] {
  const choices = choicesOf(schema, root)?.map(({ value, label }) =>
    label ? `${shown(value)} (${label})` : shown(value),
  );
  const examples = (schema.examples as unknown[] | undefined) ?? [];
  const options = schema['x-options'] as { action: string } | undefined;
  return [
    ...(choices && typeOf(schema, root) !== 'true/false' ? [`One of: ${choices.join(', ')}`] : []),
    ...(examples.length > 0 ? [`Example: ${shown(examples[0])}`] : []),
    ...(schema.default !== undefined ? [`Default: ${shown(schema.default)}`] : []),
    ...(options ? [`To choose from: ${options.action}`] : []),
  ];
}

/** The values to choose from, where there is nothing but them. The text "1" beside the number 1 is no choice of its own. */
function choicesOf(schema: Schema, root: Schema): { value: unknown; label?: string }[] | undefined {
  const union = ((schema.oneOf ?? schema.anyOf) as Schema[] | undefined)?.map((branch) => resolve(branch, root).schema);
  const all = Array.isArray(schema.enum)
    ? schema.enum.map((value: unknown) => ({ value }))
    : 'const' in schema
      ? [{ value: schema.const }]
      : union?.every((branch) => 'const' in branch)
        ? union.map(({ const: value, title }) => ({ value, label: title as string }))
        : undefined;
  const seen = new Set<string>();
  return all?.filter(({ value }) => !seen.has(String(value)) && seen.add(String(value)));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What the fields of a schema stand in: its object, the objects of its list, or those of each form of a union. */
function branches(
  given: Schema,
  root: Schema,
  within: readonly string[],
): { schema: Schema; within: readonly string[] }[] {
  const { schema, name } = resolve(given, root);
  // A shape inside itself would never end.
  if (name !== undefined && within.includes(name)) return [];
  const path = name === undefined ? within : [...within, name];
  const deeper = [schema.items, schema.anyOf, schema.oneOf, schema.allOf].flat().filter(isSchema);
  return [{ schema, within: path }, ...deeper.flatMap((branch) => branches(branch, root, path))];
}

/** A schema behind its reference; what stands beside the reference wins. */
export function resolve(schema: Schema, root: Schema): { schema: Schema; name?: string } {
  if (typeof schema.$ref !== 'string') return { schema };
  const name = schema.$ref.replace('#/$defs/', '');
  const { $ref: _ref, ...beside } = schema;
  const target = (root.$defs as Record<string, Schema> | undefined)?.[name];
  return { schema: { ...(target ? resolve(target, root).schema : {}), ...beside }, name };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
