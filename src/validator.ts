import type { Schema } from './action.ts';
import { closest } from './closest.ts';
import type { Issue } from './errors.ts';
import { either, given, isPlainWord, kind, shown } from './kinds.ts';
import { at, below, pointerOf, spoken } from './pointer.ts';
import { type Mistake, withoutUnionNoise } from './union.ts';

/** A compiled schema: whether a value follows it. What it does not follow is left in `errors` until the next call. */
export interface Check {
  (value: unknown): boolean;
  errors?: Mistake[] | null;
}

/** Gives every mistake in a value, none when it is valid. */
export type Validate = (value: unknown) => Issue[];

/**
 * What a check finds, told in sentences. `root` is what a mistake at the top is said of. Where `names` are given, that of
 * a field which is none of them is told only where a known one is meant, or where it is a plain word: it may be a secret
 * that slipped.
 */
export function validator(check: Check, schema: Schema, root: string, names?: ReadonlySet<string>): Validate {
  return (value) => {
    try {
      if (check(value)) return [];
    } catch (error) {
      // A check goes as deep as the value does, and the stack does not.
      if (!(error instanceof RangeError)) throw error;
      return [{ path: '', message: `${root} is nested too deep to be checked.` }];
    }
    const mistakes = (check.errors ?? []).map((mistake) => placed(mistake, value, schema));
    const told = withoutUnionNoise(withoutEchoes(mistakes), schema);
    return distinct(told.map((mistake) => (names && isUnknown(mistake, names) ? nameless : named)(mistake, root)));
  };
}

/** A mistake with the value that it is about, and the schema in which the broken keyword stands. */
interface Placed extends Mistake {
  value: unknown;
  within: Schema;
}

function placed(mistake: Mistake, value: unknown, schema: Schema): Placed {
  const within = (at(schema, pointerOf(mistake.schemaPath).replace(/\/[^/]*$/, '')) ?? {}) as Schema;
  const { propertyName: name, instancePath } = mistake;
  if (name === undefined) return { ...mistake, value: at(value, instancePath), within };
  return { ...mistake, instancePath: below(instancePath, name), value: name, within };
}

/** Where the choices are told, their kind goes without saying; where it is told what a name has to be, that it is unfit. */
function withoutEchoes(mistakes: Placed[]): Placed[] {
  const place = ({ instancePath, schemaPath }: Placed) =>
    JSON.stringify([instancePath, schemaPath.replace(/[^/]*$/, '')]);
  const chosen = new Set(mistakes.filter(({ keyword }) => keyword === 'enum' || keyword === 'const').map(place));
  const named = new Set(mistakes.filter((mistake) => mistake.propertyName !== undefined).map(pathOf));
  return mistakes.filter((mistake) => {
    if (mistake.keyword === 'type') return !chosen.has(place(mistake));
    return mistake.keyword !== 'propertyNames' || !named.has(pathOf(mistake));
  });
}

function distinct(issues: Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => !seen.has(issue.message) && seen.add(issue.message));
}

function named(mistake: Placed, root: string): Issue {
  return { path: pathOf(mistake), message: `${spoken(pathOf(mistake), root)} ${fault(mistake)}.` };
}

function nameless({ instancePath, within }: Placed, root: string): Issue {
  const known = Object.keys((within.properties as object | undefined) ?? {});
  return {
    path: instancePath,
    message: `${spoken(instancePath, root)} has a field that is not known; expected is one of: ${known.join(', ')}.`,
  };
}

/** Whether a mistake is a field that may be a secret: not known anywhere, no slip of a known one, and no plain word. */
function isUnknown(mistake: Placed, names: ReadonlySet<string>): boolean {
  if (!/^(additional|unevaluated)Properties$/.test(mistake.keyword) || meant(mistake) !== '') return false;
  const { additionalProperty, unevaluatedProperty } = mistake.params;
  const name = String(additionalProperty ?? unevaluatedProperty);
  return !names.has(name) && !isPlainWord(name);
}

function pathOf({ keyword, instancePath, params }: Placed): string {
  if (keyword === 'required' || keyword === 'dependentRequired') return below(instancePath, params.missingProperty);
  if (keyword === 'additionalProperties') return below(instancePath, params.additionalProperty);
  if (keyword === 'unevaluatedProperties') return below(instancePath, params.unevaluatedProperty);
  if (keyword === 'propertyNames') return below(instancePath, params.propertyName);
  return instancePath;
}

/** What is wrong, as the end of a sentence. It never shows the value: that may be a secret. */
function fault(error: Placed): string {
  const { keyword, params, value } = error;
  const limit = params.limit as number;
  switch (keyword) {
    case 'type':
      return `must be ${either([params.type].flat().map(kind))}; ${given(value)} was given`;
    case 'required':
      return 'is required';
    case 'dependentRequired':
      return `is required when ${params.property} is given`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `is not a known field${meant(error)}`;
    case 'propertyNames':
      return 'is not a fit name';
    case 'enum':
      return `must be ${either(params.allowedValues.map(shown))}${otherKind(params.allowedValues, value)}`;
    case 'const':
      return `must be ${shown(params.allowedValue)}${otherKind([params.allowedValue], value)}`;
    case 'anyOf':
    case 'oneOf':
      return unionFault(error);
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters${typeof value === 'string' ? `; ${[...value].length} were given` : ''}`;
    case 'pattern':
      return `must be ${formOf(error)}`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `must be ${keyword === 'minimum' ? 'at least' : 'more than'} ${limit}`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `must be ${keyword === 'maximum' ? 'at most' : 'less than'} ${limit}`;
    case 'minItems':
      return `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'minProperties':
      return `must have at least ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}`;
    case 'uniqueItems':
      return `has the same entry twice, at ${params.i} and ${params.j}`;
    case 'false schema':
      return 'must not be given';
    default:
      return 'is not as its schema says';
  }
}

/** A choice given as another kind of value reads the same as the right one, so the kind is told. */
function otherKind(choices: unknown[], value: unknown): string {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return '';
  const meant = choices.find((choice) => typeof choice !== typeof value && String(choice) === String(value));
  return meant === undefined ? '' : `, as ${kind(typeof meant)}; ${given(value)} was given`;
}

function unionFault({ params, value }: Placed): string {
  const needs = params.needs as Placed[][] | undefined;
  const admitted = params.kinds as Placed[] | undefined;
  if (needs) {
    return `must have ${either(needs.map((branch) => [...new Set(branch.map((one) => one.params.missingProperty))].join(' and ')))}`;
  }
  if (!admitted) return 'fits more than one of its forms';
  const byType = admitted.every(({ keyword }) => keyword === 'type');
  return `must be ${either(admitted.flatMap(kindsOf))}${byType ? `; ${given(value)} was given` : ''}`;
}

function kindsOf(error: Placed): string[] {
  if (error.keyword === 'type') return [error.params.type].flat().map(kind);
  if (error.keyword === 'pattern') return [formOf(error)];
  return error.keyword === 'enum' ? error.params.allowedValues.map(shown) : [shown(error.params.allowedValue)];
}

/** What a text with a pattern is, in the words of its schema's `$comment`. */
function formOf({ params, within }: Placed): string {
  return String(within.$comment ?? `text that matches ${params.pattern}`);
}

/** The known field that was meant by a misspelt one. */
function meant({ params, within }: Placed): string {
  const name = String(params.additionalProperty ?? params.unevaluatedProperty);
  const found = closest(name, Object.keys((within.properties as object | undefined) ?? {}));
  return found === undefined ? '' : `; ${found} is`;
}
