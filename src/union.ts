import type { Schema } from './action.ts';
import { at } from './pointer.ts';
import { subschemas } from './refs.ts';

/** What a validator says of one keyword that a value does not follow. `schemaPath` begins at the whole schema. */
export interface Mistake {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  // biome-ignore lint/suspicious/noExplicitAny: each keyword has parameters of its own
  params: Record<string, any>;
}

/**
 * A value that fits no branch of a union is told once: by what is wrong inside the branch that was meant, where a
 * constant, its kind or its fields show that, else by what is admitted.
 */
export function withoutUnionNoise<E extends Mistake>(mistakes: E[], schema: Schema): E[] {
  let left = mistakes.filter(({ keyword }) => keyword !== 'if');
  const unions = left.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const branchesOf = branchFinder(schema);
  for (const union of unions.sort((a, b) => b.instancePath.length - a.instancePath.length)) {
    const branches = branchesOf(union).map((inBranch) => left.filter(inBranch));
    const inside = new Set(branches.flat());
    const told = toldOf(union, branches);
    left = left.flatMap((mistake) => (mistake === union ? told : inside.has(mistake) ? [] : [mistake]));
  }
  return left;
}

/** What to tell of a union, given the mistakes in each of its branches. */
function toldOf<E extends Mistake>(union: E, branches: E[][]): E[] {
  // Nothing is wrong in any branch when more than one fits a oneOf.
  if (branches.every((branch) => branch.length === 0)) return [union];
  const itself = (mistake: E) => mistake.instancePath === union.instancePath;
  const ofKind = (mistake: E) => itself(mistake) && ['type', 'const', 'enum', 'pattern'].includes(mistake.keyword);
  const fit = branches.filter((branch) => !branch.some(ofKind));
  if (fit.length === 0) return [{ ...union, params: { kinds: branches.flat().filter(ofKind) } }];
  const marks = fit.map((branch) => branch.find((mistake) => mistake.keyword === 'const' && !itself(mistake)));
  const meant = fit.filter((_, n) => marks[n] === undefined);
  const [mark] = marks;
  if (meant.length === 0 && mark) {
    return [{ ...mark, keyword: 'enum', params: { allowedValues: marks.map((one) => one?.params.allowedValue) } }];
  }
  if (meant.every((branch) => branch.every((mistake) => itself(mistake) && mistake.keyword === 'required'))) {
    return meant.length === 1 ? meant.flat() : [{ ...union, params: { needs: meant } }];
  }
  const fewest = Math.min(...meant.map(({ length }) => length));
  return meant.find(({ length }) => length === fewest) as E[];
}

/** For a union: which mistakes lie in each of its branches, the shapes that a branch refers to included. */
function branchFinder(schema: Schema): (union: Mistake) => ((mistake: Mistake) => boolean)[] {
  const known = new Map<string, string[][]>();
  return ({ schemaPath, instancePath }) => {
    const places = known.get(schemaPath) ?? branchPlaces(schemaPath, schema);
    known.set(schemaPath, places);
    return places.map(
      (branch) => (mistake) =>
        `${mistake.instancePath}/`.startsWith(`${instancePath}/`) &&
        branch.some((place) => mistake.schemaPath.startsWith(`${place}/`)),
    );
  };
}

function branchPlaces(union: string, schema: Schema): string[][] {
  const branches = at(schema, decodeURIComponent(union.slice(1)));
  if (!Array.isArray(branches)) return [];
  return branches.map((branch, n) => [`${union}/${n}`, ...reachable(branch, schema, new Set())]);
}

/** The places of all shapes that a schema refers to, by way of others too. */
function reachable(from: unknown, schema: Schema, found: Set<string>): Set<string> {
  for (const [{ $ref }] of subschemas(from, '')) {
    if (typeof $ref !== 'string' || found.has($ref)) continue;
    found.add($ref);
    reachable(at(schema, decodeURIComponent($ref.slice(1))), schema, found);
  }
  return found;
}
