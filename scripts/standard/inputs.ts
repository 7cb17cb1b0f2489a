import type { Schema } from '../../src/action.ts';
import type { Issue } from '../../src/errors.ts';
import { below, at as partAt, pointerOf } from '../../src/pointer.ts';
import { isSchema } from '../../src/refs.ts';
import { placeholder } from '../../src/template.ts';
import type { Part } from './material.ts';

/** What a schema in an input stands for: a named field, an entry of a list and the like, or a shape that fields name. */
type Role = 'field' | 'entry' | 'shape';

/** Every field, at any depth, can be shown in a form: it is named, explained and typed, required ones first, closed. */
export function inputFaults({ schema: root, action, place }: Part): Issue[] {
  const free = placeholder(action.request?.body);
  return [...values(root, '', 'shape')].flatMap(([one, at, role]) => {
    const target = targetOf(one, root);
    const lacking = role === 'field' ? ['title', 'description'].filter((key) => !text(one[key] ?? target[key])) : [];
    const isFree = free !== undefined && at === below('/properties', free) && one.properties === undefined;
    const messages = [
      ...lacking.map((key) => `Expected is a ${key}, here or where $ref leads.`),
      ...(typed(one) ? [] : ['Expected is a type, an enum or a const.']),
      ...(isFree || closed(one)
        ? []
        : ['An object is closed: additionalProperties is false, or the schema of keys that are not known beforehand.']),
      ...(isFree || !admits(one, 'array') || isSchema(one.items) ? [] : ['A list says in items what its entries are.']),
    ];
    return [
      ...messages.map((message) => ({ ...place(at), message })),
      ...(at === '' ? [] : orderFaults(one, at, place)),
    ];
  });
}

/** The schemas that values are held against. What a condition says of a field adds to the field and does not make it. */
function* values(schema: Schema, at: string, role: Role): Generator<[Schema, string, Role]> {
  yield [schema, at, role];
  const { properties, patternProperties, $defs } = schema;
  for (const [key, group] of Object.entries({ properties, patternProperties, $defs })) {
    for (const [name, inner] of Object.entries((group ?? {}) as object))
      if (isSchema(inner)) yield* values(inner, below(`${at}/${key}`, name), key === '$defs' ? 'shape' : 'field');
  }
  for (const key of ['items', 'additionalProperties']) {
    const inner = schema[key];
    if (isSchema(inner)) yield* values(inner, `${at}/${key}`, 'entry');
  }
  if (schema.type !== undefined) return;
  for (const [n, inner] of ((schema.anyOf as unknown[] | undefined) ?? []).entries())
    if (isSchema(inner)) yield* values(inner, `${at}/anyOf/${n}`, 'entry');
}

/** The first properties of an object are its required ones. Loading holds the top of an input to it already. */
function orderFaults({ properties = {}, required = [] }: Schema, at: string, place: Part['place']): Issue[] {
  const names = Object.keys(properties as object);
  const needed = required as string[];
  const optional = names.findIndex((name) => !needed.includes(name));
  const late = optional < 0 ? [] : names.slice(optional).filter((name) => needed.includes(name));
  const lost = needed.filter((name) => !names.includes(name));
  return [
    ...late.map((name) => ({
      ...place(below(`${at}/properties`, name)),
      message: `${name} is required and stands after ${names[optional]}, which is not; required properties come first.`,
    })),
    ...lost.map((name) => ({
      ...place(`${at}/required`),
      message: `required names ${name}, which is no property here.`,
    })),
  ];
}

function typed({ type, enum: choices, const: constant, $ref, anyOf }: Schema): boolean {
  return [type, choices, constant, $ref, anyOf].some((one) => one !== undefined);
}

function closed(schema: Schema): boolean {
  const { properties, patternProperties, additionalProperties } = schema;
  const object = admits(schema, 'object') || properties !== undefined || patternProperties !== undefined;
  return !object || additionalProperties === false || isSchema(additionalProperties);
}

function admits({ type }: Schema, kind: string): boolean {
  return [type].flat().includes(kind);
}

function targetOf({ $ref }: Schema, root: Schema): Schema {
  const target = typeof $ref === 'string' ? partAt(root, pointerOf($ref)) : undefined;
  return isSchema(target) ? target : {};
}

function text(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value);
}
