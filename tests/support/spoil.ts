import { conditionsOf, type Fits, formsOf, kindsOf, resolved, type Shape } from './shape.ts';

/** A valid input made invalid in one place. */
export interface Spoilt {
  what: string;
  /** The JSON pointer of that place. */
  path: string;
  input: unknown;
}

/** All that can be made wrong with a valid input, one thing at a time, at any depth. */
export function spoiltFrom(input: unknown, root: Shape, fits: Fits): Spoilt[] {
  return (
    [...faults(input, root, { root, fits })]
      .map(({ what, at, value }) => ({ what, path: pointer(at), input: value }))
      // No input at all counts as one without fields.
      .filter((one) => one.input !== null && !fits(root, one.input))
  );
}

interface Fault {
  what: string;
  at: string[];
  /** The whole value, with the fault in it. */
  value: unknown;
}

interface Around {
  root: Shape;
  fits: Fits;
}

function* faults(value: unknown, given: Shape, around: Around): Generator<Fault> {
  const { root, fits } = around;
  const shape = resolved(given, root);
  if (shape.anyOf && shape.type === undefined) {
    const form = formsOf(shape).find((one) => fits(one, value));
    if (form) yield* faults(value, form, around);
    return;
  }
  const here = (what: string, wrong: unknown): Fault => ({ what, at: [], value: wrong });
  for (const other of [null, true, 1.5, 'odd', [], {}])
    if (!fits(shape, other) && !kindsOf(shape).includes(kindOf(other))) yield here('another type', other);
  if (shape.enum || shape.const !== undefined)
    yield here('no such choice', typeof value === 'number' ? 98765 : 'no such choice');
  if (typeof value === 'string') yield* wrongText(shape, here);
  if (typeof value === 'number') {
    if (shape.minimum !== undefined) yield here('too small', shape.minimum - 1);
    if (shape.maximum !== undefined) yield here('too large', shape.maximum + 1);
  }
  if (Array.isArray(value)) yield* wrongList(value, shape, around, here);
  else if (typeof value === 'object' && value !== null)
    yield* wrongObject(value as Record<string, unknown>, shape, around);
}

function* wrongText(
  { minLength, maxLength, pattern, enum: choices }: Shape,
  here: (what: string, wrong: unknown) => Fault,
) {
  if (choices) return;
  if (minLength) yield here('too short', '');
  if (maxLength !== undefined) yield here('too long', 'x'.repeat(maxLength + 1));
  if (pattern !== undefined) yield here('another form', '\u0000');
}

function* wrongList(
  value: unknown[],
  { items, minItems, maxItems }: Shape,
  around: Around,
  here: (what: string, wrong: unknown) => Fault,
): Generator<Fault> {
  if (minItems) yield here('too few', value.slice(0, minItems - 1));
  if (maxItems !== undefined && value.length > 0)
    yield here(
      'too many',
      Array.from({ length: maxItems + 1 }, () => value[0]),
    );
  for (const [n, item] of value.entries())
    for (const fault of items ? faults(item, items, around) : [])
      yield { ...fault, at: [String(n), ...fault.at], value: value.with(n, fault.value) };
}

function* wrongObject(value: Record<string, unknown>, shape: Shape, around: Around): Generator<Fault> {
  const { properties = {}, additionalProperties, patternProperties = {} } = shape;
  for (const name of demanded(value, shape, around)) {
    const { [name]: _, ...rest } = value;
    yield { what: 'missing', at: [name], value: rest };
  }
  for (const [name, part] of Object.entries(value)) {
    const byPattern = Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, 'u').test(name))?.[1];
    const named = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const free = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const inner = named ?? byPattern ?? free;
    for (const fault of inner ? faults(part, inner, around) : [])
      yield { ...fault, at: [name, ...fault.at], value: { ...value, [name]: fault.value } };
    if (named === undefined || additionalProperties !== false) continue;
    const misspelt = `_${name}`;
    const { [name]: _, ...rest } = value;
    yield { what: 'misspelt', at: [misspelt], value: { ...rest, [misspelt]: part } };
  }
}

/** The fields that this value has to have. */
function demanded(value: Record<string, unknown>, shape: Shape, { fits }: Around): string[] {
  const byCondition = conditionsOf(shape).flatMap(({ form, so, otherwise }) => {
    const met = fits(form, value);
    const names = (met ? so : otherwise)?.required ?? [];
    // Without it the condition itself could be another one.
    return names.filter((name) => {
      const { [name]: _, ...rest } = value;
      return fits(form, rest) === met;
    });
  });
  return [...new Set([...(shape.required ?? []), ...byCondition])].filter((name) => Object.hasOwn(value, name));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function pointer(keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
