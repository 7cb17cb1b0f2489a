import { Ajv2020, type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import type { Schema } from './action.ts';
import { closest } from './closest.ts';
import type { Issue } from './errors.ts';
import { once } from './once.ts';
import { below, spoken } from './pointer.ts';
import { withoutUnionNoise } from './union.ts';

/** Gives every mistake in a value, none when it is valid. */
export type Validate = (value: unknown) => Issue[];

// Formats are notes for forms: a server's own idea of a date or an address is not known better here.
const options = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
} as const;

/** Compiles the schemas of one pack, and keeps them for as long as it is kept itself. */
export interface Compiler {
  /** `root` is what a mistake at the top is said of. Throws where the schema itself is broken. */
  compile(schema: Schema, root: string): Validate;
  /** What is wrong with a schema as a schema, or `undefined`. */
  fault(schema: Schema): string | undefined;
}

export function compiler(): Compiler {
  // Schemas are held against the meta-schema when a pack is checked; here a hundred of them have to compile fast.
  const ajv = once(() => new Ajv2020({ ...options, keywords: ['x-options'], validateSchema: false }));
  return {
    compile(schema, root) {
      const check = ajv().compile(schema as SchemaObject);
      return (value) => (check(value) ? [] : issuesOf(check.errors ?? [], root));
    },
    fault(schema) {
      try {
        ajv().compile(schema as SchemaObject);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}

function issuesOf(errors: ErrorObject[], root: string): Issue[] {
  const seen = new Set<string>();
  const issues = withoutUnionNoise(errors).map((error) => ({
    path: pathOf(error),
    message: `${spoken(pathOf(error), root)} ${fault(error)}.`,
  }));
  return issues.filter((issue) => !seen.has(issue.message) && seen.add(issue.message));
}

function pathOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword === 'required' || keyword === 'dependentRequired') return below(instancePath, params.missingProperty);
  if (keyword === 'additionalProperties') return below(instancePath, params.additionalProperty);
  if (keyword === 'unevaluatedProperties') return below(instancePath, params.unevaluatedProperty);
  if (keyword === 'propertyNames') return below(instancePath, params.propertyName);
  return instancePath;
}

/** What is wrong, as the end of a sentence. It never shows the value: that may be a secret. */
function fault(error: ErrorObject): string {
  const { keyword, params, data } = error;
  const limit = params.limit as number;
  switch (keyword) {
    case 'type':
      return `must be ${either([params.type].flat().map(kind))}; ${given(data)} was given`;
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
      return `must be ${either(params.allowedValues.map(shown))}`;
    case 'const':
      return `must be ${shown(params.allowedValue)}`;
    case 'anyOf':
    case 'oneOf':
      return unionFault(error);
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters; ${[...(data as string)].length} were given`;
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
      return `must have at most ${limit} entries`;
    case 'uniqueItems':
      return `has the same entry twice, at ${params.i} and ${params.j}`;
    case 'false schema':
      return 'must not be given';
    default:
      return error.message ?? 'is not as its schema says';
  }
}

function unionFault({ params, data }: ErrorObject): string {
  const needs = params.needs as ErrorObject[] | undefined;
  const admitted = params.kinds as ErrorObject[] | undefined;
  if (needs) {
    const branches = Map.groupBy(needs, ({ schemaPath }) => schemaPath.replace(/[^/]+$/, ''));
    return `must have ${either([...branches.values()].map((all) => all.map((one) => one.params.missingProperty).join(' and ')))}`;
  }
  if (!admitted) return 'fits more than one of its forms';
  const byType = admitted.every(({ keyword }) => keyword === 'type');
  return `must be ${either(admitted.flatMap(kindsOf))}${byType ? `; ${given(data)} was given` : ''}`;
}

function kindsOf(error: ErrorObject): string[] {
  if (error.keyword === 'type') return [error.params.type].flat().map(kind);
  if (error.keyword === 'pattern') return [formOf(error)];
  return error.keyword === 'enum' ? error.params.allowedValues.map(shown) : [shown(error.params.allowedValue)];
}

/** What a text with a pattern is, in the words of its schema's `$comment`. */
function formOf({ params, parentSchema }: ErrorObject): string {
  return String(parentSchema?.$comment ?? `text that matches ${params.pattern}`);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function kind(type: string): string {
  return kinds[type] ?? type;
}

function given(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? String(value) : (kinds[typeof value] ?? typeof value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value || '""' : JSON.stringify(value);
}

function either(words: string[]): string {
  const all = [...new Set(words)];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** The known field that was meant by a misspelt one. */
function meant({ params, parentSchema }: ErrorObject): string {
  const name = String(params.additionalProperty ?? params.unevaluatedProperty);
  const found = closest(name, Object.keys((parentSchema?.properties as object | undefined) ?? {}));
  return found === undefined ? '' : `; ${found} is`;
}
