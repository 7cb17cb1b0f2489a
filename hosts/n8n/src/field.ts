import type { Action, Schema } from 'servicenow-action-pack/metadata';

/** How a field is drawn and read. */
export type Kind = 'choice' | 'options' | 'date' | 'boolean' | 'number' | 'text' | 'object' | 'objects' | 'list' | 'json';

/** A field of an action's form. */
export interface Field {
  name: string;
  /** JSON pointer into the input; `-` is an entry of a list. */
  pointer: string;
  /** What is said of it, a `$ref` followed. */
  schema: Schema;
  kind: Kind;
  required: boolean;
  /** The fields of an object, or of each entry of a list of objects. */
  fields: Field[];
}

/** Where an action's paging is asked for, in place of fields for it. */
export function pageField({ paging }: Action): string | undefined {
  return paging?.inside === undefined ? paging?.limit : undefined;
}

/** The fields of an action, in the order of its form. */
export function fieldsOf(action: Action): Field[] {
  return fieldsIn(action.input, action.input, '', 0);
}

// Deeper, forms in forms become harder to fill in than JSON.
const deepest = 4;

function fieldsIn(schema: Schema, root: Schema, pointer: string, depth: number): Field[] {
  const required = (schema.required ?? []) as string[];
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, given]) => {
    const field = followed(given, root);
    const kind = kindOf(field, root, depth);
    const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const fields = {
      object: () => fieldsIn(field, root, here, depth + 1),
      objects: () => fieldsIn(entryOf(field, root), root, `${here}/-`, depth + 1),
    };
    const inner = kind === 'object' || kind === 'objects' ? fields[kind]() : [];
    return { name, pointer: here, schema: field, kind, required: required.includes(name), fields: inner };
  });
}

/** The type that a schema names first is the one that it prefers. */
function kindOf(schema: Schema, root: Schema, depth: number): Kind {
  const [type] = [schema.type].flat();
  switch (type) {
    case 'string':
      if (schema['x-options']) return 'choice';
      if (schema['x-date']) return 'date';
      return valuesOf(schema) ? 'options' : 'text';
    case 'integer':
    case 'number':
      return valuesOf(schema) ? 'options' : 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return isForm(schema) && depth < deepest ? 'object' : 'json';
    case 'array': {
      const entry = entryOf(schema, root);
      if (isForm(entry)) return depth < deepest ? 'objects' : 'json';
      return ['string', 'integer', 'number'].includes(String([entry.type].flat()[0])) ? 'list' : 'json';
    }
    default:
      return 'json';
  }
}

/** The values that a field can have, with what each is called; `undefined` where it names none. */
export function valuesOf(schema: Schema): { value: string | number; name: string }[] | undefined {
  const [type] = [schema.type].flat();
  const named = (schema.oneOf ?? []) as Schema[];
  const values: Schema[] = Array.isArray(schema.enum) ? schema.enum.map((value) => ({ const: value })) : named;
  const fitting = values.filter((one) => (type === 'string') === (typeof one.const === 'string') && 'const' in one);
  if (fitting.length === 0) return undefined;
  return fitting.map((one) => {
    const value = one.const as string | number;
    return { value, name: String(one.title ?? (value === '' ? 'Empty' : value)) };
  });
}

/** What an entry of a list is. */
export function entryOf(schema: Schema, root: Schema): Schema {
  return followed((schema.items ?? {}) as Schema, root);
}

function isForm(schema: Schema): boolean {
  return schema.properties !== undefined && schema.type === 'object';
}

/** A schema with what its `$ref` leads to; what stands beside the `$ref` counts more. */
function followed(schema: Schema, root: Schema): Schema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const keys = decodeURIComponent($ref).split('/').slice(1);
  const found = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    root,
  );
  return { ...followed((found ?? {}) as Schema, root), ...beside };
}
