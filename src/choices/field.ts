import type { Schema } from '../action.ts';
import { applying, itemSchemas, propertySchemas } from '../applying.ts';
import { at, below, keysOf } from '../pointer.ts';

/** A field of a form: where it lies in the input, and what is said of it. */
export interface AskedField {
  /** JSON pointer into the input. */
  pointer: string;
  /** Every schema that applies to its value, its own first. */
  schemas: readonly Schema[];
  /** What it stands in, the innermost first. */
  around: readonly Around[];
}

/** An object of a form. */
interface Around {
  pointer: string;
  /** The fields that it can have. */
  names: ReadonlySet<string>;
}

/**
 * The field that a JSON pointer means, or the name of one at the top. An entry of a list is meant by its number, or by
 * `-`, which stands for one that is not there yet (RFC 6901). `undefined` where the form has no such field.
 */
export function fieldAt(form: Schema, name: string): AskedField | undefined {
  let found = whole(form);
  for (const key of keysOf(name.startsWith('/') ? name : below('', name))) {
    const [entries, named] = [/^(\d+|-)$/.test(key) ? found.schemas : [], found.schemas];
    const inner = [
      ...propertySchemas([...named], key),
      ...entries.flatMap((one) => itemSchemas(one, Number(key) || 0)),
    ];
    if (inner.length === 0) return undefined;
    found = inside(found, key, inner, form);
  }
  return found;
}

/** The fields of a form at any depth; one inside a list is told as that of its first entry. */
export function fieldsOf(form: Schema): AskedField[] {
  return within(whole(form), form, []);
}

// A shape that holds itself is told once.
function within(field: AskedField, form: Schema, path: readonly Schema[]): AskedField[] {
  const [own] = field.schemas;
  if (own === undefined || field.schemas.some((one) => path.includes(one))) return [];
  const names = [...namesIn(field.schemas)];
  const entries = field.schemas.flatMap((one) => itemSchemas(one, 0));
  const inner = names.map((name) => inside(field, name, propertySchemas([...field.schemas], name), form));
  const all = entries.length === 0 ? inner : [...inner, inside(field, '0', entries, form)];
  return all.flatMap((one) => [one, ...within(one, form, [...path, ...field.schemas])]);
}

/** What another field of the form holds, seen from one: the nearest of that name, looking outward, which is filled. */
export function nearest(field: AskedField, name: string, input: unknown): unknown {
  const places = field.around.map(({ pointer }) => below(pointer, name));
  return places
    .filter((place) => place !== field.pointer)
    .map((place) => at(input, place))
    .find(isGiven);
}

/** Where another field of the form stands, or would, seen from one. */
export function placeNear(field: AskedField, name: string): string {
  const places = field.around.filter(({ names }) => names.has(name)).map(({ pointer }) => below(pointer, name));
  return places.find((place) => place !== field.pointer) ?? below('', name);
}

/** The other fields that are seen from one. */
export function namesNear({ pointer: own, around }: AskedField): Set<string> {
  const names = around.flatMap(({ pointer, names: all }) => [...all].filter((name) => below(pointer, name) !== own));
  return new Set(names);
}

/** A form leaves `""` and `null` behind where nobody filled anything in. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function whole(form: Schema): AskedField {
  return { pointer: '', schemas: applying(form, form), around: [] };
}

function inside(outer: AskedField, key: string, inner: readonly unknown[], form: Schema): AskedField {
  const schemas = [...new Set(inner.flatMap((one) => applying(one, form)))];
  const around = [{ pointer: outer.pointer, names: namesIn(outer.schemas) }, ...outer.around];
  return { pointer: below(outer.pointer, key), schemas, around };
}

function namesIn(schemas: readonly Schema[]): Set<string> {
  return new Set(schemas.flatMap(({ properties }) => Object.keys((properties ?? {}) as object)));
}
