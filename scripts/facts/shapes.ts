import type { Schema } from '../../src/action.ts';
import { at, pointerOf } from '../../src/pointer.ts';

/** One way in which a value can fit a schema: everything that then holds of it at once. */
export type Shape = Schema[];

/**
 * All ways in which a value can fit a schema: `$ref` and `allOf` hold together, of `anyOf` and `oneOf` each is a way.
 * What a condition adds is left out. `root` is what a `$ref` points into.
 */
export function shapesOf(schema: unknown, root: Schema, refs: string[] = []): Shape[] {
  if (typeof schema !== 'object' || schema === null) return [[]];
  const one = schema as Schema;
  let shapes: Shape[] = [[one]];
  const ref = one.$ref;
  if (typeof ref === 'string' && !refs.includes(ref)) {
    shapes = crossed(shapes, shapesOf(at(root, pointerOf(ref)), root, [...refs, ref]));
  }
  for (const part of listOf(one.allOf)) shapes = crossed(shapes, shapesOf(part, root, refs));
  for (const key of ['anyOf', 'oneOf']) {
    const ways = listOf(one[key]).flatMap((part) => shapesOf(part, root, refs));
    if (ways.length > 0) shapes = crossed(shapes, ways);
  }
  return shapes;
}

/** The shapes of a property. `undefined` where no shape has it. */
export function property(shapes: Shape[], name: string, root: Schema): Shape[] | undefined {
  const found = shapes.flatMap((shape) => {
    const parts = shape.flatMap(({ properties }) => own(properties, name));
    return parts.length === 0 ? [] : [parts];
  });
  return found.length === 0 ? undefined : found.flatMap((parts) => all(parts, root));
}

/** The shapes of what stands under keys that have no name of their own. */
export function underAnyKey(shapes: Shape[], root: Schema): Shape[] {
  const parts = shapes
    .flat()
    .flatMap(({ additionalProperties, patternProperties }) => [
      ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
      ...Object.values((patternProperties as object | undefined) ?? {}),
    ]);
  return parts.flatMap((part) => shapesOf(part, root));
}

/** Whether keys without a name of their own are taken. */
export function takesAnyKey(shapes: Shape[]): boolean {
  return shapes.some((shape) => shape.every(({ additionalProperties }) => additionalProperties !== false));
}

/** The shapes themselves, and those of their entries where they are lists: what has fields. */
export function withEntries(shapes: Shape[], root: Schema): Shape[] {
  const entries = shapes.flatMap((shape) => shape.flatMap(({ items }) => (items ? shapesOf(items, root) : [])));
  return entries.length === 0 ? shapes : [...shapes, ...withEntries(entries, root)];
}

/** The names of all properties that some shape has. */
export function propertyNames(shapes: Shape[]): string[] {
  const names = shapes.flat().flatMap(({ properties }) => Object.keys((properties as object | undefined) ?? {}));
  return [...new Set(names)].filter((name) => shapes.flat().some(({ properties }) => own(properties, name).length > 0));
}

/** Whether every shape that has a property demands it. */
export function demands(shapes: Shape[], name: string): boolean {
  const having = shapes.filter((shape) => shape.some(({ properties }) => own(properties, name).length > 0));
  return having.length > 0 && having.every((shape) => shape.some(({ required }) => listOf(required).includes(name)));
}

/** The JSON types that are admitted, `number` for integers as well; `undefined` where all are. */
export function typesOf(shapes: Shape[]): Set<string> | undefined {
  const types = new Set<string>();
  for (const shape of shapes) {
    const said = shape.filter(({ type, ...rest }) => type !== undefined || 'const' in rest || 'enum' in rest);
    if (said.length === 0) return undefined;
    for (const { type, ...rest } of said) {
      const values = 'const' in rest ? [rest.const] : listOf(rest.enum);
      for (const one of type === undefined ? values.map(typeOfValue) : [type].flat()) types.add(plainType(String(one)));
    }
  }
  return types;
}

/** Integers are numbers here: which of the two is documented follows no rule. */
export function plainType(type: string): string {
  return type === 'integer' ? 'number' : type;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The JSON type of a value. */
export function typeOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The schema of a property, if there is one; `false` says that it is not taken. */
function own(properties: unknown, name: string): unknown[] {
  if (typeof properties !== 'object' || properties === null || !Object.hasOwn(properties, name)) return [];
  const schema = (properties as Record<string, unknown>)[name];
  return schema === false ? [] : [schema];
}

function all(parts: unknown[], root: Schema): Shape[] {
  return parts.map((part) => shapesOf(part, root)).reduce(crossed, [[]]);
}

function crossed(some: Shape[], others: Shape[]): Shape[] {
  return some.flatMap((one) => others.map((other) => [...one, ...other]));
}
