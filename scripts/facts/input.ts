import type { Schema } from '../../src/action.ts';
import { type Conditions, conditionsOf, demandedOnCondition, inside, none } from './conditions.ts';
import { holdDefault } from './default.ts';
import { holdDemand } from './demand.ts';
import type { Told } from './difference.ts';
import { type Documented, isDynamic } from './documented.ts';
import { dynamic } from './dynamic.ts';
import { listOf, property, propertyNames, type Shape, typesOf, withEntries } from './shapes.ts';
import { holdFreeNames, holdTypes } from './types.ts';

/** Where in an action a field stands. */
interface Place {
  name: string;
  root: Schema;
  told: Told;
  /** The descriptions of what it is a part of. */
  around: string[];
  /** What conditions further out have for it. */
  outer?: Conditions;
}

/** Holds the inputs that go to one place against what is documented there, at any depth and in both directions. */
export function holdFields(documented: Documented, shapes: Shape[], { name, root, told, around, outer }: Place): void {
  const holders = withEntries(shapes, root);
  const conditions = conditionsOf(holders, outer ?? none, root);
  for (const [key, node] of documented.fields) {
    const at = { name: `${name}.${key}`, root, told, around };
    const found = isDynamic(node) ? dynamic(node, holders, root) : property(holders, key, root);
    if (found === undefined) {
      if (!node.said.every(({ field }) => field.undocumented))
        told(at.name, 'missing', said(node), 'has no such input');
      continue;
    }
    if (isDynamic(node)) continue;
    // What the template itself sends is demanded of nobody.
    if (!isLiteral(found)) holdDemand(node, { ...at, holders, conditions, key });
    holdField(node, found, at);
    const inner = found
      .flat()
      .flatMap(({ description }) => description ?? [])
      .map(String);
    holdFields(node, found, { ...at, around: [...around, ...inner], outer: inside(conditions, key, root) });
  }
  // Where no field is documented, the documentation leaves the object free.
  if (documented.fields.size === 0 && documented.said.length > 0) return;
  for (const key of propertyNames(holders)) {
    if (documented.fields.has(key) || [...documented.fields.values()].some(isDynamic)) continue;
    const shapes = property(holders, key, root) as Shape[];
    if (isLiteral(shapes)) continue;
    told(`${name}.${key}`, 'undocumented', 'is no such field', 'takes it');
  }
  // Of the whole input this is asked once, not of each part of it.
  if (outer === undefined) return;
  const known = [...documented.fields.keys(), ...propertyNames(holders)];
  for (const key of demandedOnCondition(holders, conditions).filter((one) => !known.includes(one))) {
    told(`${name}.${key}`, 'condition', 'is no such field', 'demands it on a condition');
  }
}

function holdField(node: Documented, shapes: Shape[], { name, root, told }: Place): void {
  const schemas = shapes.flat();
  const types = typesOf(shapes);
  holdTypes(node, shapes, name, told);
  holdFreeNames(node, shapes, name, root, told);
  holdLimits(node, schemas, types, { name, told });
  if (!types?.has('boolean')) holdChoices(node, schemas, { name, told });
  holdDefault(node, schemas, name, told);
}

type Where = Pick<Place, 'name' | 'told'>;

const limits = ['maxLength', 'minimum', 'maximum'] as const;
const narrowing = ['minLength', 'pattern', 'format', 'minItems', 'maxItems', 'uniqueItems'];

function holdLimits(node: Documented, schemas: Schema[], types: Set<string> | undefined, { name, told }: Where): void {
  for (const limit of limits) {
    // A length says nothing of a number.
    if (limit === 'maxLength' && types && !types.has('string')) continue;
    const main = node.said.find(({ field }) => field[limit] !== undefined);
    const documented = node.said.flatMap(({ field }) => field[limit] ?? []);
    const packed = schemas.flatMap((schema) => (schema[limit] as number | undefined) ?? []);
    if (documented.length > 0 && !documented.some((one) => packed.includes(one))) {
      const pack = packed.length > 0 ? `has ${packed.join(', ')}` : 'has none';
      told(name, 'limit', `with ${limit} ${documented.join(', ')}${of(main)}`, pack);
    }
    if (documented.length === 0 && packed.length > 0) {
      told(name, 'narrow', `without ${limit}`, `has ${limit} ${[...new Set(packed)].join(', ')}`);
    }
  }
  for (const key of narrowing) {
    const packed = schemas.flatMap((schema) => schema[key] ?? []);
    if (packed.length > 0) told(name, 'narrow', `without ${key}`, `has ${key} ${packed.join(', ')}`);
  }
}

function holdChoices(node: Documented, schemas: Schema[], { name, told }: Where): void {
  const plain = (values: unknown[]) => values.filter((value) => typeof value !== 'object').map(String);
  const choices = plain(schemas.flatMap((one) => [...listOf(one.enum), ...('const' in one ? [one.const] : [])]));
  const shown = [...choices, ...plain(schemas.flatMap((one) => listOf(one.examples)))];
  for (const one of node.said) {
    const wanted = plain([...listOf(one.field.values), ...('const' in one.field ? [one.field.const] : [])]);
    const missing = wanted.filter((value) => !shown.includes(value));
    if (missing.length > 0) told(name, 'choices', `with ${wanted.join(', ')}${of(one)}`, `lacks ${missing.join(', ')}`);
  }
  if (choices.length === 0) return;
  const known = plain(
    node.said.flatMap(({ field }) => [
      ...[field.values, field.sampleValues, field.docValues].flatMap(listOf),
      ...('const' in field ? [field.const] : []),
      ...('default' in field ? [field.default] : []),
    ]),
  );
  const unknown = choices.filter((value) => !known.includes(value));
  if (unknown.length > 0) told(name, 'choices', `without ${[...new Set(unknown)].join(', ')}`, 'has them as choices');
  const refused = plain(node.said.flatMap(({ field }) => listOf(field.sampleValues))).filter(
    (value) => !choices.includes(value),
  );
  if (refused.length > 0) told(name, 'choices', `with ${refused.join(', ')} in a sample`, 'refuses them');
}

/** What the template itself sends, whatever the input is. */
function isLiteral(shapes: Shape[]): boolean {
  return shapes.every((shape) => shape.some((schema) => 'const' in schema && schema.title === undefined));
}

function said(node: Documented): string {
  return node.said[0] ? `in ${node.said[0].release}` : 'as an object';
}

function of(one: { release: string } | undefined): string {
  return one ? ` (${one.release})` : '';
}
