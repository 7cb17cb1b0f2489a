import type { Schema } from './action.ts';
import { closest } from './closest.ts';
import { at, pointerOf } from './pointer.ts';
import { branchFinder } from './unionBranches.ts';

/** What a validator says of one keyword that a value does not follow. `schemaPath` begins at the whole schema. */
export interface Mistake {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  /** Where it is about the name of a field: that name. */
  propertyName?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each keyword has parameters of its own
  params: Record<string, any>;
}

/**
 * A value that fits no branch of a union is told once: by what is wrong inside the branch that was meant, where a
 * constant, its kind or its fields show that, else by what is admitted.
 */
export function withoutUnionNoise<E extends Mistake>(mistakes: E[], schema: Schema): E[] {
  const branchesOf = branchFinder(schema);
  const told: E[] = [];
  for (const mistake of mistakes) {
    if (mistake.keyword === 'anyOf' || mistake.keyword === 'oneOf') {
      const latest = told.splice(begin(told, mistake));
      const branches = branchesOf(mistake).map((inBranch) => latest.filter(inBranch));
      const inside = new Set(branches.flat());
      // One by one: a long list can have more mistakes than a call takes arguments.
      for (const one of latest) if (!inside.has(one)) told.push(one);
      for (const one of toldOf(mistake, branches, schema)) told.push(one);
    } else if (mistake.keyword !== 'if') told.push(mistake);
  }
  return told;
}

/** Where the mistakes in a union begin: a validator tells them right before it tells that no branch fits. */
function begin(told: Mistake[], union: Mistake): number {
  const before = told.findLastIndex(({ instancePath }) => !`${instancePath}/`.startsWith(`${union.instancePath}/`));
  return before + 1;
}

/** What to tell of a union, given the mistakes in each of its branches. */
function toldOf<E extends Mistake>(union: E, branches: E[][], schema: Schema): E[] {
  // Nothing is wrong in any branch when more than one fits a oneOf.
  if (branches.every((branch) => branch.length === 0)) return [union];
  const itself = (mistake: E) => mistake.instancePath === union.instancePath;
  const ofKind = (mistake: E) => itself(mistake) && ['type', 'const', 'enum', 'pattern'].includes(mistake.keyword);

  // A branch for values of another kind was not meant. Where all are, the kinds are what to choose from.
  const fit = branches.filter((branch) => !branch.some(ofKind));
  if (fit.length === 0) return [{ ...union, params: { kinds: branches.flat().filter(ofKind) } }];

  // Nor was one whose fields have to be another constant. Where all have to, and it is one
  // field, the constants are what to choose from.
  const marks = fit.map((branch) => branch.find((mistake) => mistake.keyword === 'const' && !itself(mistake)));
  const unmarked = fit.filter((_, n) => marks[n] === undefined);
  const [mark] = marks;
  if (mark && marks.every((one) => one?.instancePath === mark.instancePath)) {
    return [{ ...mark, keyword: 'enum', params: { allowedValues: marks.map((one) => one?.params.allowedValue) } }];
  }
  const meant = unmarked.length === 0 ? fit : unmarked;

  // Of the others the nearest was meant. Where it is one of several that only lack fields, these are all named.
  const far = meant.map((branch) => distance(branch, itself, schema));
  const nearest = meant[far.indexOf(Math.min(...far))] as E[];
  const lacking = meant.filter((branch) => branch.every((one) => itself(one) && one.keyword === 'required'));
  const needs = least(lacking);
  return needs.length > 1 && needs.includes(nearest) ? [{ ...union, params: { needs } }] : nearest;
}

/** Branches that lack no more than another one does. */
function least<E extends Mistake>(branches: E[][]): E[][] {
  const lacks = branches.map((branch) => branch.map(({ params }) => params.missingProperty as string));
  return branches.filter((_, n) => !lacks.some((some, m) => m !== n && some.every((name) => lacks[n]?.includes(name))));
}

/** How unlike a value is to a branch: fields of its own that are missing or unknown say more than what is wrong inside. */
function distance<E extends Mistake>(branch: E[], itself: (mistake: E) => boolean, schema: Schema): number {
  const fields = branch.filter(itself).map((mistake) => (isMisspelt(mistake, schema) ? 0.5 : 1));
  // What is wrong inside decides only between branches that are equally far, however much it is.
  const inside = branch.length / (2 * branch.length + 1);
  return fields.reduce((sum, one) => sum + one, 0) + inside;
}

function isMisspelt({ params, schemaPath }: Mistake, schema: Schema): boolean {
  const name = params.additionalProperty ?? params.unevaluatedProperty;
  const within = at(schema, pointerOf(schemaPath).replace(/\/[^/]*$/, '')) as Schema | undefined;
  return (
    name !== undefined && closest(name, Object.keys((within?.properties as object | undefined) ?? {})) !== undefined
  );
}
