import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The keywords that an input's schema may use: all of them, and the tests that make up inputs understand no others. */
export interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  $ref?: string;
  $defs?: Record<string, Shape>;
  anyOf?: Shape[];
  allOf?: Shape[];
  if?: Shape;
  then?: Shape;
  else?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: boolean | Shape;
  patternProperties?: Record<string, Shape>;
  dependentRequired?: Record<string, string[]>;
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  format?: string;
  'x-options'?: unknown;
  $comment?: string;
}

/** Tells whether a value is as a part of a schema says; `root` holds what its references name. */
export type Fits = (shape: Shape | boolean, value: unknown) => boolean;

export function fitsIn(root: Shape): Fits {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  const known = new WeakMap<Shape, ValidateFunction>();
  return (shape, value) => {
    if (typeof shape === 'boolean') return shape;
    const check = known.get(shape) ?? ajv.compile({ ...shape, $defs: root.$defs ?? {} });
    known.set(shape, check);
    return check(value);
  };
}

// A schema and its check are made once, so the schema has to be the same each time.
const known = new WeakMap<Shape, Shape>();
const knownForms = new WeakMap<Shape, Shape[]>();

/** What a schema says with all that its reference leads to. */
export function resolved(shape: Shape, root: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const found = known.get(shape) ?? followed(shape, shape.$ref, root);
  known.set(shape, found);
  return found;
}

function followed({ $ref: _, ...beside }: Shape, $ref: string, root: Shape): Shape {
  let target: unknown = root;
  for (const key of $ref.split('/').slice(1))
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  return both(resolved(target as Shape, root), beside);
}

/** The forms that a value can have, each with what stands beside the union. */
export function formsOf(shape: Shape): Shape[] {
  const { anyOf = [], ...rest } = shape;
  const found = knownForms.get(shape) ?? anyOf.map((form) => both(rest, form));
  knownForms.set(shape, found);
  return found;
}

/** One schema that says what two say. */
export function both(a: Shape, b: Shape): Shape {
  const merged: Shape = { ...a, ...b };
  if (a.type !== undefined && b.type !== undefined) {
    const admitted = kindsOf(a);
    merged.type = kindsOf(b).filter(
      (kind) => admitted.includes(kind) || (kind === 'integer' && admitted.includes('number')),
    );
  }
  if (a.enum && b.enum) merged.enum = a.enum.filter((value) => b.enum?.includes(value));
  if (a.required && b.required) merged.required = [...new Set([...a.required, ...b.required])];
  if (a.items && b.items) merged.items = both(a.items, b.items);
  for (const key of ['properties', 'patternProperties'] as const) {
    const [left, right] = [a[key], b[key]];
    if (!left || !right) continue;
    const added = Object.entries(right).map(([name, shape]) => {
      const other = left[name];
      return [name, other && typeof shape === 'object' ? both(other, shape) : shape];
    });
    merged[key] = { ...left, ...Object.fromEntries(added) };
  }
  return merged;
}

/** The kinds of value that a schema admits, as its type says or as its other keywords let one guess. */
export function kindsOf(shape: Shape): string[] {
  if (shape.type !== undefined) return [shape.type].flat();
  if (shape.properties || shape.patternProperties || shape.additionalProperties) return ['object'];
  return shape.items ? ['array'] : ['string', 'number', 'boolean', 'null'];
}

/** What an object that is of a certain form has to be as well, and what any other has to be. */
export interface Condition {
  form: Shape;
  so?: Shape;
  otherwise?: Shape;
}

const knownConditions = new WeakMap<Shape, Condition[]>();

/** All that a schema says of the keys of an object beside its properties, as conditions. */
export function conditionsOf(shape: Shape): Condition[] {
  const found = knownConditions.get(shape) ?? [
    ...[shape, ...(shape.allOf ?? [])].flatMap((one) =>
      one.if ? [{ form: one.if, so: one.then, otherwise: one.else }] : [],
    ),
    ...Object.entries(shape.dependentRequired ?? {}).map(([name, others]) => ({
      ...{ form: { required: [name] }, so: { required: others } },
    })),
  ];
  knownConditions.set(shape, found);
  return found;
}
