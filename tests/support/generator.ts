import fc from 'fast-check';
import { numbers, strings } from './scalars.ts';
import {
  both,
  type Condition,
  conditionsOf,
  type Fits,
  fitsIn,
  formsOf,
  kindsOf,
  resolved,
  type Shape,
} from './shape.ts';
import { names, type Place } from './texts.ts';

/** The keywords that this generator understands, and all that an input may say. */
export const covered: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', '$ref', '$defs', 'anyOf', 'allOf', 'if', 'then', 'else'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'dependentRequired'],
  ...['items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
  ...['title', 'description', 'examples', 'default', 'format', 'x-options', 'x-date', '$comment'],
]);

/** So many lists and objects stand inside each other before only what is required follows. */
const deepest = 7;
/** So many more may be required; a shape that needs itself without end has no value. */
const deeper = 6;

type Values = fc.Arbitrary<unknown>;
type Input = Record<string, unknown>;

/** Valid inputs of a schema. `placeOf` tells where the text of a field is to stand. */
export function inputsOf(schema: Shape, placeOf: (field: string) => Place = () => 'anywhere'): fc.Arbitrary<Input> {
  const fits = fitsIn(schema);
  return attemptsAt(schema, placeOf).filter((value) => fits(schema, value));
}

/** Inputs that are meant to be valid; few are not. */
export function attemptsAt(schema: Shape, placeOf: (field: string) => Place = () => 'anywhere'): fc.Arbitrary<Input> {
  const making = { root: schema, fits: fitsIn(schema), known: new Map<Shape, Map<string, Values | undefined>>() };
  const properties = Object.entries(schema.properties ?? {});
  const fields = properties.map(([name, inner]) => [
    name,
    valuesOf(inner, { ...making, left: deepest, place: placeOf(name) }),
  ]);
  const made = objectOf(schema, Object.fromEntries(fields), { ...making, left: deepest, place: 'anywhere' });
  if (made === undefined) throw new Error('the schema asks for itself without end');
  return made as fc.Arbitrary<Input>;
}

interface Making {
  root: Shape;
  fits: Fits;
  /** What was made of a schema, so that a shape that many name is made once. */
  known: Map<Shape, Map<string, Values | undefined>>;
  left: number;
  place: Place;
}

/** Values of a schema; `undefined` where it asks for itself without end. */
function valuesOf(given: Shape, making: Making): Values | undefined {
  if (making.left < -deeper) return undefined;
  const made = making.known.get(given) ?? new Map<string, Values | undefined>();
  making.known.set(given, made);
  const key = `${making.left} ${making.place}`;
  if (!made.has(key)) made.set(key, fresh(resolved(given, making.root), making));
  return made.get(key);
}

function fresh(schema: Shape, making: Making): Values | undefined {
  if (Object.hasOwn(schema, 'const')) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]));
  if (schema.anyOf && schema.type === undefined) {
    return oneOf(formsOf(schema).map((form) => valuesOf(form, making)));
  }
  return oneOf(kindsOf(schema).map((kind) => ofKind(kind, schema, making)));
}

function oneOf(all: (Values | undefined)[]): Values | undefined {
  const possible = all.filter((one) => one !== undefined);
  return possible.length === 0 ? undefined : fc.oneof(...possible);
}

function ofKind(kind: string, schema: Shape, making: Making): Values | undefined {
  switch (kind) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numbers(kind, schema);
    case 'string':
      return strings(schema, making.place);
    case 'array':
      return listOf(schema, making);
    default: {
      const inner = { ...making, left: making.left - 1 };
      const properties = Object.entries(schema.properties ?? {});
      return objectOf(schema, Object.fromEntries(properties.map(([name, one]) => [name, valuesOf(one, inner)])), inner);
    }
  }
}

function listOf({ items, minItems = 0, maxItems = 3 }: Shape, making: Making): Values | undefined {
  const inner = { ...making, left: making.left - 1 };
  const one = items === undefined ? strings({}, making.place) : valuesOf(items, inner);
  if (one === undefined) return minItems === 0 ? fc.constant([]) : undefined;
  const most = making.left <= 0 ? minItems : Math.max(minItems, Math.min(maxItems, making.left > 3 ? 3 : 1));
  return fc.array(one, { minLength: minItems, maxLength: most });
}

/** Stands for a key that is not given. */
const absent = Symbol('absent');

function objectOf(schema: Shape, fields: Record<string, Values | undefined>, making: Making): Values | undefined {
  const required = new Set(schema.required ?? []);
  const model: Record<string, Values> = {};
  for (const [name, values] of Object.entries(fields)) {
    if (values === undefined && required.has(name)) return undefined;
    if (values === undefined || (making.left <= 0 && !required.has(name))) continue;
    const freq = making.left > deepest - 3 ? 3 : 1;
    model[name] = required.has(name) ? values : fc.oneof({ arbitrary: values, weight: freq }, fc.constant(absent));
  }
  const unnamed = keysOf(schema, making);
  const given = fc
    .tuple(unnamed, fc.record(model))
    .map(([others, named]) =>
      Object.fromEntries([...others, ...Object.entries(named)].filter(([, value]) => value !== absent)),
    );
  return conditionsOf(schema).length === 0 && !schema.anyOf
    ? given
    : given.chain((value) => settled(value, schema, making, 5));
}

/** Keys that only a pattern or nothing at all names. */
function keysOf({ patternProperties, additionalProperties }: Shape, making: Making): fc.Arbitrary<[string, unknown][]> {
  const byPattern = Object.entries(patternProperties ?? {});
  const kinds: [fc.Arbitrary<string>, Shape][] = [
    ...byPattern.map(([pattern, one]): [fc.Arbitrary<string>, Shape] => [
      fc.stringMatching(new RegExp(pattern, 'u')),
      one,
    ]),
    ...(typeof additionalProperties === 'object'
      ? [[names[making.place], additionalProperties] as [fc.Arbitrary<string>, Shape]]
      : []),
  ];
  const pairs = kinds.flatMap(([name, schema]) => {
    const values = making.left <= 0 ? undefined : valuesOf(schema, making);
    return values === undefined ? [] : [fc.tuple(name, values)];
  });
  return pairs.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...pairs), { maxLength: 3 });
}

/** A value mended until it meets the conditions of its schema, or given up after some rounds. */
function settled(value: Input, schema: Shape, making: Making, rounds: number): fc.Arbitrary<Input> {
  const demand = rounds === 0 ? undefined : unmet(value, schema, making);
  if (demand === undefined) return fc.constant(value);
  const {
    if: _if,
    then: _then,
    else: _else,
    allOf: _allOf,
    dependentRequired: _dependent,
    anyOf: _anyOf,
    ...plain
  } = schema;
  const wanted = both(plain, demand);
  const bad = Object.entries((demand.properties ?? {}) as Record<string, Shape | boolean>).filter(
    ([name, one]) => Object.hasOwn(value, name) && (typeof one === 'boolean' ? !one : !making.fits(one, value[name])),
  );
  const lacking = (demand.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const kept = Object.entries(value).filter(([name]) => !bad.some(([other]) => other === name));
  const mended = [...lacking, ...bad.filter(([, one]) => typeof one === 'object').map(([name]) => name)].map((name) => {
    const one = (wanted.properties as Record<string, Shape> | undefined)?.[name] ?? {};
    return [name, valuesOf(one, making) ?? fc.constant(null)] as const;
  });
  return fc
    .record(Object.fromEntries(mended))
    .chain((news) => settled({ ...Object.fromEntries(kept), ...news }, schema, making, rounds - 1));
}

/** What a value has to fit and does not. */
function unmet(value: Input, schema: Shape, { fits }: Making): Shape | undefined {
  const demandOf = (one: Condition): Shape | undefined => (fits(one.form, value) ? one.so : one.otherwise);
  const demands = conditionsOf(schema).map(demandOf);
  const failed = demands.find((demand) => demand !== undefined && !fits(demand, value));
  const forms = schema.anyOf ?? [];
  if (failed !== undefined) return failed.anyOf ? failed.anyOf[0] : failed;
  return forms.length === 0 || forms.some((form) => fits(form, value)) ? undefined : forms[0];
}
