import type { Schema } from './action.ts';
import { rulesOf } from './choices/rule.ts';
import { choicesOf, resolve } from './namedValues.ts';
import { below } from './pointer.ts';

/**
 * How the value of a field is entered: `choice` is one of `choices`; `search` is found by `connection.options`; `date` is
 * a moment, which `writeDate` puts into the form of `date`; `object` has `fields`, and `list` has `entry`. What none of
 * these holds is `json`: an object of free keys, or a value of several types.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'search'
  | 'date'
  | 'object'
  | 'list'
  | 'json';

/** A field of a form, as a host draws it. */
export interface FormField {
  name: string;
  /** JSON pointer of its value in the input; `-` is an entry of a list. */
  pointer: string;
  kind: FieldKind;
  required: boolean;
  title: string;
  description: string;
  example?: unknown;
  default?: unknown;
  choices?: { value: unknown; label: string }[];
  /** How the moment is written, in UTC. */
  date?: string;
  /** The whole of what is said of it, for bounds and the like; a `$ref` is followed. */
  schema: Schema;
  /** Of an object. They are made when they are first asked for: a shape can hold itself. */
  readonly fields: FormField[];
  /** Of a list: what each of its entries is. */
  readonly entry: FormField | undefined;
}

/**
 * The fields of an action's input, in the order of the form, required ones first.
 *
 * @example
 * for (const { title, kind, required } of formOf(pack.action('catalog.orderItem').input)) { }
 */
export function formOf(input: Schema): FormField[] {
  return fieldsIn(input, input, '');
}

/**
 * A moment as a field takes it that has this `date`, in UTC.
 *
 * @example
 * writeDate(new Date('2026-03-02T10:00+01:00'), 'yyyy-MM-dd HH:mm:ss') // 2026-03-02 09:00:00
 */
export function writeDate(moment: Date, date: string): string {
  const [yyyy, MM, dd, HH, mm, ss, SSS] = moment.toISOString().split(/\D/);
  const parts: Record<string, string | undefined> = { yyyy, MM, dd, HH, mm, ss, SSS };
  return date.replaceAll(/'([^']*)'|yyyy|MM|dd|HH|mm|ss|SSS/g, (part, text) => text ?? parts[part]);
}

function fieldsIn(schema: Schema, root: Schema, pointer: string): FormField[] {
  const required = (schema.required ?? []) as string[];
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, property]) =>
    fieldOf(property, root, { name, pointer: below(pointer, name), required: required.includes(name) }),
  );
}

function fieldOf(
  given: Schema,
  root: Schema,
  { name, pointer, required }: Pick<FormField, 'name' | 'pointer' | 'required'>,
): FormField {
  const schema = drawn(given, root);
  const { title = name, description = '' } = schema as { title?: string; description?: string };
  const choices = alike(choicesOf(schema, root));
  const kind = kindOf(schema, choices);
  const [example] = (schema.examples ?? []) as unknown[];
  let fields: FormField[] | undefined;
  return {
    ...{ name, pointer, kind, required, title, description, schema },
    ...(example !== undefined && { example }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(kind === 'choice' && { choices }),
    ...(kind === 'date' && { date: schema['x-date'] as string }),
    get fields() {
      fields ??= kind === 'object' ? fieldsIn(schema, root, pointer) : [];
      return fields;
    },
    get entry() {
      if (kind !== 'list') return undefined;
      return fieldOf(schema.items as Schema, root, { name, pointer: below(pointer, '-'), required: true });
    },
  };
}

/** A schema behind its reference; of several forms the first is drawn, which is the preferred one. */
function drawn(given: Schema, root: Schema): Schema {
  const { schema } = resolve(given, root);
  const [first] = (schema.oneOf ?? schema.anyOf ?? []) as Schema[];
  if (first === undefined || choicesOf(schema, root)) return schema;
  return { ...drawn(first, root), ...schema };
}

function kindOf(schema: Schema, choices: FormField['choices']): FieldKind {
  const [type] = [schema.type].flat();
  switch (type) {
    case 'boolean':
      return 'boolean';
    case 'object':
      return schema.properties === undefined ? 'json' : 'object';
    case 'array':
      return schema.items === undefined ? 'json' : 'list';
    case 'string':
    case 'integer':
    case 'number':
      if (choices) return 'choice';
      if (rulesOf(schema).length > 0) return 'search';
      if (type !== 'string') return type;
      return schema['x-date'] === undefined ? 'text' : 'date';
    default:
      return choices ? 'choice' : 'json';
  }
}

/** The choices of the first one's type: the number 1 and the text "1" are one to a person. */
function alike(all: ReturnType<typeof choicesOf>): FormField['choices'] {
  return all
    ?.filter(({ value }) => typeof value === typeof all[0]?.value)
    .map(({ value, label }) => ({ value, label: label ?? String(value) }));
}
