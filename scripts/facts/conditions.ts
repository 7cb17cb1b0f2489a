import type { Schema } from '../../src/action.ts';
import { listOf, objectOf, property, propertyNames, type Shape, shapesOf, withEntries } from './shapes.ts';

/** What the conditions of an object ask about (`if`), and what they add (`then`, `else`, what depends on a field). */
export interface Conditions {
  asks: Shape[];
  adds: Shape[];
}

export const none: Conditions = { asks: [], adds: [] };

/** The conditions of an object, those within conditions and those that a condition further out has for it as well. */
export function conditionsOf(holders: Shape[], outer: Conditions, root: Schema): Conditions {
  const own = (shapes: Shape[]): Conditions => {
    const schemas = shapes.flat();
    const asks = schemas.flatMap((schema) => partsOf(schema.if, root));
    const adds = schemas.flatMap((schema) =>
      [schema.then, schema.else, ...Object.values(objectOf(schema.dependentSchemas))].flatMap((one) =>
        partsOf(one, root),
      ),
    );
    return adds.length === 0 ? { asks, adds } : joined({ asks, adds }, own(adds));
  };
  const further = { asks: withEntries(outer.asks, root), adds: withEntries(outer.adds, root) };
  return joined(joined(further, own(holders)), own(further.adds));
}

/** What the conditions of an object have for one of its fields. */
export function inside({ asks, adds }: Conditions, name: string, root: Schema): Conditions {
  return { asks: property(asks, name, root) ?? [], adds: property(adds, name, root) ?? [] };
}

/** The fields of an object that some condition demands. */
export function demandedOnCondition(holders: Shape[], { adds }: Conditions): string[] {
  const required = adds.flat().flatMap((schema) => listOf(schema.required));
  return [...new Set([...required, ...dependent(holders, adds).map(([, name]) => name)])].map(String);
}

/** The fields of an object that some condition names, whatever it asks of them. */
export function namedInConditions(holders: Shape[], { asks, adds }: Conditions): Set<string> {
  const shapes = [...asks, ...adds];
  const required = shapes.flat().flatMap((schema) => listOf(schema.required));
  return new Set([...required, ...dependent(holders, adds).flat(), ...propertyNames(shapes)].map(String));
}

/** Pairs of fields: where there is the first, the second has to be. */
function dependent(holders: Shape[], adds: Shape[]): [string, unknown][] {
  const rules = [...holders, ...adds].flat().map(({ dependentRequired }) => objectOf(dependentRequired));
  return rules.flatMap((rule) =>
    Object.entries(rule).flatMap(([given, names]) => listOf(names).map((name): [string, unknown] => [given, name])),
  );
}

function partsOf(part: unknown, root: Schema): Shape[] {
  return part === undefined ? [] : shapesOf(part, root);
}

function joined(one: Conditions, other: Conditions): Conditions {
  return { asks: [...one.asks, ...other.asks], adds: [...one.adds, ...other.adds] };
}
