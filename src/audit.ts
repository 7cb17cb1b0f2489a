import type { Action, Schema } from './action.ts';
import { auditOptions, auditOrganizations, auditSearchOf } from './auditChoices.ts';
import {
  auditAliases,
  auditFind,
  auditPaging,
  auditRead,
  auditSettle,
  type Known,
  orMeant,
  unknownAction,
} from './auditReferences.ts';
import { auditHeaders, auditRequired, auditTemplate, requiredOf } from './auditTemplate.ts';
import { type Compiler, compiler } from './compiler.ts';
import type { ErrorRule } from './errorRule.ts';
import type { Issue } from './errors.ts';
import type { Manifest } from './manifest.ts';
import { once } from './once.ts';
import { below, spoken } from './pointer.ts';
import { subschemas } from './refs.ts';
import { placeholder } from './template.ts';
import { validator } from './validator.ts';

/** What is wrong with an action that follows the format: all that one part of a pack says of another. */
export function auditAction(action: Action, file: string, known: Known, schemas: Compiler): Issue[] {
  const replacedBy = action.deprecated?.replacedBy;
  return [
    ...auditIdentity(action, file, known),
    ...auditAliases(action, known),
    ...auditTemplate(action, known.owned),
    ...auditSettle(action, known, schemas),
    ...auditPaging(action),
    ...auditFind(action, known),
    ...auditSearchOf(action),
    ...auditRules(action.errors),
    ...(replacedBy === undefined ? [] : unknownAction(replacedBy, '/deprecated/replacedBy', known)),
    ...auditRequired(action),
    ...auditLabels(action.input),
    ...auditSchema(action.input, '/input', schemas),
    ...auditOptions(action.input, '/input', known, schemas),
    ...auditSchema(action.output, '/output', schemas),
  ];
}

/** What is wrong with a manifest that follows the format. */
export function auditManifest(manifest: Manifest, known: Known, schemas: Compiler): Issue[] {
  const { headers, groups, needs = [], organizations } = manifest;
  return [
    ...auditConfig(manifest, schemas),
    ...auditHeaders(headers, '/headers', known.owned),
    ...auditRules(manifest.errors),
    ...twice(groups, '/groups'),
    ...twice(needs, '/needs'),
    ...needs.flatMap(({ probe }, n) => (probe ? auditRead(probe, `/needs/${n}/probe`, known, schemas) : [])),
    ...(organizations ? auditOrganizations(organizations, '/organizations', known, schemas) : []),
  ];
}

/** The id of the action that a file holds, by its place. */
export function idOf(file: string): string {
  return file.replace(/^actions\/(.*)\.json$/, '$1').replace('/', '.');
}

function auditIdentity({ id, group, needs, effect }: Action, file: string, known: Known): Issue[] {
  const issues: Issue[] = [];
  const expected = idOf(file);
  if (id !== expected)
    issues.push({ path: '/id', message: `id is ${id}; by the place of the file it is ${expected}.` });
  if (known.groups && !known.groups.includes(group))
    issues.push({ path: '/group', message: `The manifest has no group ${group}${orMeant(group, known.groups)}.` });
  if (needs !== undefined && known.needs && !known.needs.includes(needs))
    issues.push({ path: '/needs', message: `The manifest has no need ${needs}${orMeant(needs, known.needs)}.` });
  const verb = /\.(get|list|check)(?![a-z])/.exec(id)?.[1];
  if (verb && effect !== 'read')
    issues.push({ path: '/effect', message: `effect is ${effect}; the verb ${verb} in an id stands for reads.` });
  return issues;
}

/** A field whose shape is shared has its title and description from there, where it has none of its own. */
function auditLabels({ properties }: Action['input']): Issue[] {
  return Object.entries(properties).flatMap(([name, field]) =>
    ['title', 'description']
      .filter((key) => field[key] === undefined)
      .map((key) => ({
        path: below(below('/input/properties', name), key),
        message: `input.properties.${name} has no ${key}, neither here nor where its $ref leads.`,
      })),
  );
}

const follows = once(() => {
  const schema = { $ref: 'https://json-schema.org/draft/2020-12/schema' };
  return validator(compiler().check(schema), schema, 'The schema');
});

// Every keyword of JSON Schema 2020-12 that a pack can use, and the format's own.
const keywords = [
  ...['$schema', '$id', '$ref', '$anchor', '$comment', '$defs', '$dynamicRef', '$dynamicAnchor'],
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', 'x-options'],
  ...['type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['required', 'dependentRequired', 'dependentSchemas', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'unevaluatedItems', 'contains', 'minContains', 'maxContains'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minLength', 'maxLength', 'pattern', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
];

/** What is wrong with a schema as a schema, each with its place. */
function auditSchema(schema: Schema, path: string, schemas: Compiler): Issue[] {
  const wrong = follows()(schema).map((issue) => {
    const key = issue.path.replace(/^.*\//, '');
    const rest = issue.message.slice(spoken(issue.path, 'The schema').length);
    return { path: path + issue.path, message: typeAt.test(issue.path) ? typeFault : `${key}${rest}` };
  });
  const odd = [...subschemas(schema, path)].flatMap(([one, place]) => [
    ...Object.keys(one).flatMap((key) => (keywords.includes(key) ? [] : [unknownKeyword(key, below(place, key))])),
    ...auditPattern(one.pattern, `${place}/pattern`),
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

function unknownKeyword(key: string, path: string): Issue {
  return { path, message: `${key} is no keyword of JSON Schema${orMeant(key, keywords)}.` };
}

function auditRules(rules: readonly ErrorRule[] = []): Issue[] {
  return rules.flatMap(({ when }, n) => {
    const headers = Object.entries(when.headers ?? {}).map(([key, text]) => [
      below(`/errors/${n}/when/headers`, key),
      text,
    ]);
    const values = Object.entries(when.at ?? {}).map(([key, text]) => [below(`/errors/${n}/when/at`, key), text]);
    return [
      ...[...headers, ...values].flatMap(([path, text]) => auditPattern(text, path as string)),
      ...Object.keys(when.headers ?? {})
        .filter((name) => name !== name.toLowerCase())
        .map((name) => ({
          path: below(`/errors/${n}/when/headers`, name),
          message: `Headers are named in small letters: ${name.toLowerCase()}.`,
        })),
    ];
  });
}

/** What is wrong with a regular expression; what is no text is told elsewhere. */
function auditPattern(pattern: unknown, path: string): Issue[] {
  if (typeof pattern !== 'string') return [];
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    return [{ path, message: `The pattern is not valid: ${(error as Error).message.replace(/^.*: /, '')}.` }];
  }
}

function auditConfig({ config, origin, auth }: Manifest, schemas: Compiler): Issue[] {
  // The file of the config was lost, and told
  if (config.$ref === '#') return [];
  const names = Object.keys(config.properties ?? {});
  const ways = Object.entries(auth).flatMap(([way, scheme]) =>
    Object.entries(scheme).map(([key, value]) => [below(below('/auth', way), key), placeholder(value)] as const),
  );
  const host = ['/origin', placeholder(origin.replace('https://', ''))] as const;
  // Who can sign in in several ways gives the fields of one.
  const needed = Object.keys(auth).length > 1 ? [host] : [host, ...ways];
  const lost = [host, ...ways].flatMap(([path, name]) =>
    name === undefined || names.includes(name)
      ? []
      : [{ path, message: `{${name}} names no field of the config${orMeant(name, names)}.` }],
  );
  const optional = needed.flatMap(([path, name]) =>
    name === undefined || !names.includes(name) || requiredOf(config).includes(name)
      ? []
      : [{ path, message: `{${name}} names a field that the config does not require.` }],
  );
  return [...auditSchema(config, '/config', schemas), ...lost, ...optional];
}

function twice(list: readonly { id: string }[], path: string): Issue[] {
  return list.flatMap(({ id }, n) =>
    list.findIndex((one) => one.id === id) < n ? [{ path: `${path}/${n}/id`, message: `${id} is there twice.` }] : [],
  );
}
