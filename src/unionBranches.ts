import type { Schema } from './action.ts';
import { at, below, pointerOf } from './pointer.ts';
import type { Mistake } from './union.ts';

/** Schemas that speak of one value, by their places. */
type Places = Map<string, Schema>;

/**
 * For a union: which mistakes in its value lie in each of its branches. A mistake does when its schema is met on the
 * way from the branch to its value: branches can share shapes, so the shape alone does not tell.
 */
export function branchFinder(schema: Schema): (union: Mistake) => ((mistake: Mistake) => boolean)[] {
  const follow = follower(schema);
  const starts = new Map<string, Places>();
  const startOf = (branch: string): Places => {
    const found = starts.get(branch) ?? beside([branch], schema);
    starts.set(branch, found);
    return found;
  };
  return ({ schemaPath, instancePath }) => {
    const union = pointerOf(schemaPath);
    const branches = at(schema, union);
    if (!Array.isArray(branches)) return [];
    return branches.map((_, n) => {
      const start = startOf(below(union, n));
      return (mistake) => {
        const keys = mistake.instancePath.slice(instancePath.length).split('/').slice(1);
        const within = pointerOf(mistake.schemaPath).replace(/\/[^/]*$/, '');
        return keys.reduce(follow, start).has(within);
      };
    });
  };
}

/** Gives the schemas that speak of what lies under a key of a value; keys that no schema names share an answer. */
function follower(schema: Schema): (places: Places, key: string) => Places {
  const known = new Map<Places, Map<string | undefined, Places>>();
  return (places, key) => {
    const named = [...places.values()].some(({ properties }) => at(properties, `/${key}`) !== undefined);
    const steps = known.get(places) ?? new Map<string | undefined, Places>();
    known.set(places, steps);
    const step = named ? key : undefined;
    const found = steps.get(step) ?? under(places, key, schema);
    steps.set(step, found);
    return found;
  };
}

/** All schemas that speak of the value that the schemas at these places speak of. */
function beside(places: Iterable<string>, schema: Schema): Places {
  const found: Places = new Map();
  const todo = [...places];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const one = at(schema, place) as Schema | undefined;
    if (found.has(place) || one === undefined) continue;
    found.set(place, one);
    const { $ref, dependentSchemas = {} } = one;
    if (typeof $ref === 'string') todo.push(pointerOf($ref));
    // What an if or a not finds is told of nobody.
    for (const keyword of ['then', 'else']) todo.push(below(place, keyword));
    for (const keyword of ['anyOf', 'oneOf', 'allOf'])
      for (const n of (one[keyword] as unknown[] | undefined)?.keys() ?? []) todo.push(`${place}/${keyword}/${n}`);
    for (const name of Object.keys(dependentSchemas as object)) todo.push(below(`${place}/dependentSchemas`, name));
  }
  return found;
}

/** All schemas that speak of what lies under a key, or of the key itself. `key` is as a pointer writes it. */
function under(places: Places, key: string, schema: Schema): Places {
  const next = [...places].flatMap(([place, { patternProperties = {}, prefixItems = [] }]) => [
    `${place}/properties/${key}`,
    ...Object.keys(patternProperties as object).map((pattern) => below(`${place}/patternProperties`, pattern)),
    ...['additionalProperties', 'unevaluatedProperties', 'items', 'contains', 'unevaluatedItems', 'propertyNames'].map(
      (keyword) => `${place}/${keyword}`,
    ),
    ...[...(prefixItems as unknown[]).keys()].map((n) => `${place}/prefixItems/${n}`),
  ]);
  return beside(next, schema);
}
