import { rulesOf } from '../choices/rule.ts';
import type { Schema } from '../index.ts';
import { choicesOf, resolve } from '../namedValues.ts';
import { isSchema } from '../refs.ts';
import { conditionsOf } from './conditions.ts';
import { shown, typeOf } from './kinds.ts';

/** A field of a form as a person wants it. Nested ones follow the field that holds them, one deeper. */
export interface Field {
  name: string;
  depth: number;
  type: string;
  required: boolean;
  meaning: string;
  /** Choices, example, default, conditions: a line each. */
  notes: string[];
}

/** The fields of a schema, nested ones included. `root` holds the `$defs` that its references name. */
export function fieldsOf(schema: Schema, root: Schema = schema): Field[] {
  return fieldsIn(schema, { root, depth: 0, path: '', shown: new Map() }).fields;
}

interface Around {
  root: Schema;
  depth: number;
  /** The fields from the top down to here. */
  path: string;
  /** Where shapes with a name were shown. None is shown twice: one inside itself would never end. */
  shown: Map<string, string>;
}

/** The fields inside a value, and what is to be said of the value for them. */
interface Inside {
  fields: Field[];
  notes: string[];
}

const nothing: Inside = { fields: [], notes: [] };

function fieldsIn(given: Schema, around: Around): Inside {
  const { root, path } = around;
  const { schema, name } = resolve(given, root);
  const before = name === undefined ? undefined : around.shown.get(name);
  if (before !== undefined) return { fields: [], notes: [`Fields: those of ${before}`] };
  if (name !== undefined && holdsFields(schema, root)) around.shown.set(name, path || 'the whole');
  if (isSchema(schema.items)) return fieldsIn(schema.items, around);
  const forms =
    ((schema.anyOf ?? schema.oneOf) as Schema[] | undefined)?.filter((form) => holdsFields(form, root)) ?? [];
  const [only] = forms;
  const inside =
    forms.length > 1 ? { fields: forms.flatMap((form, n) => formOf(form, n, around)), notes: [] } : nothing;
  const parts = [
    ...(forms.length === 1 ? [only as Schema] : []),
    ...((schema.allOf as Schema[] | undefined) ?? []).filter((part) => !part.if),
  ];
  const others = [inside, ...parts.map((part) => fieldsIn(part, around))];
  const all = [...ownFields(schema, around), ...others.flatMap(({ fields }) => fields)];
  const seen = new Set<string>();
  const fresh = all.filter((field) => field.depth > around.depth || (!seen.has(field.name) && seen.add(field.name)));
  return { fields: fresh, notes: [...conditionsOf(schema), ...others.flatMap(({ notes }) => notes)] };
}

/** One of several forms of a value: its name, and its fields below it. */
function formOf(form: Schema, n: number, around: Around): Field[] {
  const own = resolve(form, around.root).schema;
  const { fields, notes } = fieldsIn(form, { ...around, depth: around.depth + 1 });
  const name = `${n === 0 ? 'either' : 'or'} ${own.title ?? typeOf(own, around.root)}`;
  const meaning = typeof own.description === 'string' ? sentence(own.description) : '';
  return [{ name, depth: around.depth, type: typeOf(own, around.root), required: false, meaning, notes }, ...fields];
}

function ownFields(schema: Schema, around: Around): Field[] {
  const { root, depth, path } = around;
  const required = new Set(schema.required as string[] | undefined);
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  const named = Object.entries(properties as Record<string, Schema>);
  const likes = Object.entries(patternProperties as Record<string, Schema>).map(
    ([pattern, inner]) => [`<${likeness(pattern)}>`, inner] as const,
  );
  const others = isSchema(additionalProperties) ? [['<any name>', additionalProperties] as const] : [];
  return [...named, ...likes, ...others].flatMap(([name, property]) => {
    const own = resolve(property, root).schema;
    const meaning = [own.title, own.description].filter((text) => typeof text === 'string').map(sentence);
    const inner = fieldsIn(property, { ...around, depth: depth + 1, path: path === '' ? name : `${path}.${name}` });
    const field = {
      ...{ name, depth, type: typeOf(own, root), required: required.has(name), meaning: meaning.join(' ') },
      notes: [...notesOf(own, root), ...inner.notes],
    };
    return [field, ...inner.fields];
  });
}

/** A pattern for names in words, where it says how they begin. */
function likeness(pattern: string): string {
  const [, begin] = /^\^(\w+)/.exec(pattern) ?? [];
  return begin === undefined ? `name like ${pattern}` : `${begin}…`;
}

/** Whether there are fields inside a value. */
function holdsFields(given: Schema, root: Schema, within: readonly string[] = []): boolean {
  const { schema, name } = resolve(given, root);
  if (name !== undefined && within.includes(name)) return false;
  if (schema.properties || schema.patternProperties || isSchema(schema.additionalProperties)) return true;
  const inner = [schema.items, schema.anyOf, schema.oneOf, schema.allOf].flat().filter(isSchema);
  return inner.some((one) => holdsFields(one, root, name === undefined ? within : [...within, name]));
}

function notesOf(schema: Schema, root: Schema): string[] {
  const choices = choicesOf(schema, root)?.map(({ value, label }) =>
    label ? `${shown(value)} (${label})` : shown(value),
  );
  const examples = (schema.examples as unknown[] | undefined) ?? [];
  const lists = [...new Set(rulesOf(schema).map(({ action }) => action))];
  const choice = choices?.length === 1 ? 'Only value' : 'One of';
  return [
    ...(choices && typeOf(schema, root) !== 'true/false' ? [`${choice}: ${choices.join(', ')}`] : []),
    ...(examples.length > 0 && choices?.length !== 1 ? [`Example: ${shown(examples[0])}`] : []),
    ...(schema.default !== undefined ? [`Default: ${shown(schema.default)}`] : []),
    ...(lists.length > 0 ? [`To choose from: ${lists.join(', ')}`] : []),
  ];
}

function sentence(text: unknown): string {
  return /[.!?]$/.test(String(text)) ? String(text) : `${text}.`;
}
