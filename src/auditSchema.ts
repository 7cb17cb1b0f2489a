import type { Schema } from './action.ts';
import { orMeant } from './auditReferences.ts';
import { auditPattern } from './auditRules.ts';
import { type Compiler, compiler, formNotes } from './compiler.ts';
import type { Issue } from './errors.ts';
import { once } from './once.ts';
import { below, spoken } from './pointer.ts';
import { subschemas } from './refs.ts';
import { validator } from './validator.ts';

const follows = once(() => {
  const schema = { $ref: 'https://json-schema.org/draft/2020-12/schema' };
  return validator(compiler().check(schema), schema, 'The schema');
});

// Every keyword of JSON Schema 2020-12 that a pack can use, and the format's own.
const keywords = [
  ...['$schema', '$id', '$ref', '$anchor', '$comment', '$defs', '$dynamicRef', '$dynamicAnchor'],
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', ...formNotes],
  ...['type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['required', 'dependentRequired', 'dependentSchemas', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'unevaluatedItems', 'contains', 'minContains', 'maxContains'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
];

/** What is wrong with a schema as a schema, each with its place. */
export function auditSchema(schema: Schema, path: string, schemas: Compiler): Issue[] {
  const wrong = follows()(schema).map((issue) => {
    const key = issue.path.replace(/^.*\//, '');
    const rest = issue.message.slice(spoken(issue.path, 'The schema').length);
    return { path: path + issue.path, message: typeAt.test(issue.path) ? typeFault : `${key}${rest}` };
  });
  const odd = [...subschemas(schema, path)].flatMap(([one, place]) => [
    ...Object.keys(one).flatMap((key) => (keywords.includes(key) ? [] : [unknownKeyword(key, below(place, key))])),
    ...auditPattern(one.pattern, `${place}/pattern`),
    ...auditDate(one['x-date'], below(place, 'x-date')),
  ]);
  if (wrong.length + odd.length > 0) return [...wrong, ...odd];
  const fault = schemas
    .fault(schema)
    ?.replace(/^strict mode: /, '')
    .replace(/ \(strictTypes\)$/, '');
  if (fault === undefined) return [];
  const [at, place = ''] = / at "[^"#]*#([^"]*)"$/.exec(fault) ?? [''];
  return [{ path: path + place, message: `The schema cannot be used: ${fault.slice(0, fault.length - at.length)}.` }];
}

const typeAt = /(?<!\/(properties|\$defs))\/type(\/\d+)?$/;
const typeFault = 'type must be string, number, integer, boolean, object, array or null, or a list of these.';

function auditDate(form: unknown, path: string): Issue[] {
  if (form === undefined || (typeof form === 'string' && dateForm.test(form))) return [];
  const message = "x-date must be made of yyyy, MM, dd, HH, mm, ss and SSS, of marks between them, and of text in '…'.";
  return [{ path, message }];
}

const dateForm = /^(yyyy|MM|dd|HH|mm|ss|SSS|'[^']*'|[-:/., ])+$/;

function unknownKeyword(key: string, path: string): Issue {
  return { path, message: `${key} is no keyword of JSON Schema${orMeant(key, keywords)}.` };
}
