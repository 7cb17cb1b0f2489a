import type { Schema } from './action.ts';
import { at, below, pointerOf } from './pointer.ts';
import type { Mistake } from './union.ts';

/**
 * For a union: which mistakes lie in each of its branches. A mistake does when its schema is met on the way from the
 * branch to its value: branches can share shapes, so the shape alone does not tell.
 */
export function branchFinder(schema: Schema): (union: Mistake) => ((mistake: Mistake) => boolean)[] {
  const known = new Map<string, Set<string>>();
  const placesAt = (branch: string, keys: string[]): Set<string> => {
    const key = JSON.stringify([branch, keys]);
    const found = known.get(key) ?? keys.reduce((places, one) => step(places, one, schema), beside([branch], schema));
    known.set(key, found);
    return found;
  };
  return ({ schemaPath, instancePath }) => {
    const union = pointerOf(schemaPath);
    const branches = at(schema, union);
    if (!Array.isArray(branches)) return [];
    return branches.map((_, n) => (mistake) => {
      if (!`${mistake.instancePath}/`.startsWith(`${instancePath}/`)) return false;
      const keys = mistake.instancePath.slice(instancePath.length).split('/').slice(1);
      const within = pointerOf(mistake.schemaPath).replace(/\/[^/]*$/, '');
      return placesAt(below(union, n), keys).has(within);
    });
  };
}

/** The places of all schemas that speak of the value that these speak of. */
function beside(places: Iterable<string>, schema: Schema): Set<string> {
  const found = new Set<string>();
  const todo = [...places];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const one = at(schema, place);
    if (found.has(place) || one === undefined) continue;
    found.add(place);
    const { $ref, dependentSchemas = {} } = one as Schema;
    if (typeof $ref === 'string') todo.push(pointerOf($ref));
    for (const keyword of ['if', 'then', 'else', 'not', 'propertyNames']) todo.push(below(place, keyword));
    for (const keyword of ['anyOf', 'oneOf', 'allOf'])
      for (const n of ((one as Schema)[keyword] as unknown[] | undefined)?.keys() ?? [])
        todo.push(`${place}/${keyword}/${n}`);
    for (const name of Object.keys(dependentSchemas as object)) todo.push(below(`${place}/dependentSchemas`, name));
  }
  return found;
}

/** The places of all schemas that speak of what lies under a key of the value. `key` is as a pointer writes it. */
function step(places: Set<string>, key: string, schema: Schema): Set<string> {
  const next = [...places].flatMap((place) => {
    const { patternProperties = {}, prefixItems = [] } = at(schema, place) as Schema;
    return [
      `${place}/properties/${key}`,
      ...Object.keys(patternProperties as object).map((pattern) => below(`${place}/patternProperties`, pattern)),
      ...['additionalProperties', 'unevaluatedProperties', 'items', 'contains', 'unevaluatedItems'].map(
        (keyword) => `${place}/${keyword}`,
      ),
      ...[...(prefixItems as unknown[]).keys()].map((n) => `${place}/prefixItems/${n}`),
    ];
  });
  return beside(next, schema);
}
