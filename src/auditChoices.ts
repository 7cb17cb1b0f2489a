import type { Action, Schema } from './action.ts';
import { applying } from './applying.ts';
import { type Known, noRead, orMeant, unknownInputOf, unknownPlaceholder } from './auditReferences.ts';
import { fieldAt, fieldsOf, namesNear } from './choices/field.ts';
import { type ChoiceRule, partsOf, type SearchRule, TYPED } from './choices/rule.ts';
import { type Compiler, compiler } from './compiler.ts';
import type { Issue } from './errors.ts';
import { formats } from './generated/formats.ts';
import { once } from './once.ts';
import { at, below, keysOf } from './pointer.ts';
import { subschemas } from './refs.ts';
import { fill, placeholders } from './template.ts';
import { validator } from './validator.ts';

/** Where a rule stands, and what it may name. */
interface Site {
  path: string;
  /** The fields of the form that it sees. */
  names: string[];
  known: Known;
  schemas: Compiler;
}

/** `x-options` at any depth: a read that there is, what it is asked from fields that the rule sees, and what it gives. */
export function auditOptions(form: Schema, path: string, known: Known, schemas: Compiler): Issue[] {
  const seen = schemas.fault(form) === undefined ? namesSeen(form) : new Map<Schema, string[]>();
  const top = namesIn([form]);
  return [...subschemas(form, path)].flatMap(([one, place]) => {
    if (!Object.hasOwn(one, 'x-options')) return [];
    const here = below(place, 'x-options');
    const options = one['x-options'];
    const wrong = follows()(options).map((issue) => ({ ...issue, path: here + issue.path }));
    if (wrong.length > 0) return wrong;
    const sites = { names: seen.get(one) ?? top, known, schemas };
    if (!Array.isArray(options)) return auditRule(options as ChoiceRule, { path: here, ...sites });
    const last = options.findIndex(({ when }) => when === undefined);
    const never = last < 0 || last === options.length - 1 ? [] : [neverAsked(below(here, last + 1))];
    return [...never, ...options.flatMap((rule, n) => auditRule(rule, { path: below(here, n), ...sites }))];
  });
}

/** How a list is searched, whichever form asks for it. */
export function auditSearchOf(action: Action): Issue[] {
  const { search } = action;
  return search ? [...auditSearch(search, [], '/search'), ...auditTarget(search, action, '/search')] : [];
}

/** The list of a manifest: there is no form whose fields it could name. */
export function auditOrganizations(rule: ChoiceRule, path: string, known: Known, schemas: Compiler): Issue[] {
  return auditRule(rule, { path, names: [], known, schemas });
}

/** By each schema in a form: the fields that are seen wherever it applies, looking outward. */
function namesSeen(form: Schema): Map<Schema, string[]> {
  const seen = new Map<Schema, string[]>();
  for (const field of fieldsOf(form)) {
    const names = namesNear(field);
    for (const schema of field.schemas)
      seen.set(schema, seen.get(schema)?.filter((name) => names.has(name)) ?? [...names]);
  }
  return seen;
}

const follows = once(() => {
  const { $defs } = JSON.parse(formats.action) as { $defs: Schema };
  const schema = { $ref: '#/$defs/options', $defs };
  return validator(compiler().check(schema), schema, 'x-options');
});

function auditRule(rule: ChoiceRule, site: Site): Issue[] {
  const { path, names, known } = site;
  const { action, when = {}, input = {}, search } = rule;
  const read = known.actions.find(({ id }) => id === action);
  const whens = Object.keys(when).map((name) => [`{${name}}`, below(`${path}/when`, name)] as const);
  const other = noRead(action, `${path}/action`, known, input);
  return [
    ...other,
    ...[...whens, ...placesIn(input, `${path}/input`)].flatMap(([text, place]) =>
      unknownPlaceholder(text, place, names),
    ),
    ...(search ? auditSearch(search, names, `${path}/search`) : []),
    ...(read && other.length === 0 ? [...auditAsked(rule, read, site), ...auditRows(rule, read, path)] : []),
  ];
}

/** Every text in a part of a rule, with its place. */
function placesIn(value: unknown, path: string): (readonly [unknown, string])[] {
  if (typeof value !== 'object' || value === null) return [[value, path]];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, below(path, key)));
}

function auditSearch(search: SearchRule, names: string[], path: string): Issue[] {
  const parts = partsOf(search);
  const lost = parts.some((part) => part.includes(TYPED))
    ? []
    : [{ path: `${path}/parts`, message: `No part holds ${TYPED}, so nothing could be searched for.` }];
  const texts = placesIn(search.parts, `${path}/parts`).filter(([text]) => text !== TYPED);
  return [...lost, ...texts.flatMap(([text, place]) => unknownPlaceholder(text, place, names))];
}

/** What the read is asked: inputs that it knows, with values that it takes, and all that it requires. */
function auditAsked({ input = {}, search: own }: ChoiceRule, read: Action, { path, schemas }: Site): Issue[] {
  const search = own ?? read.search;
  const unknown = [
    ...Object.keys(input).flatMap((name) => unknownInputOf(read, name, below(`${path}/input`, name))),
    ...(own ? auditTarget(own, read, `${path}/search`) : []),
    ...(search ? auditMixed(search, input, `${path}/input`) : []),
  ];
  if (unknown.length > 0 || schemas.fault(read.input) !== undefined) return unknown;
  const open = new Set([...Object.keys(input).filter((name) => placeholders(input[name]).length > 0)]);
  const asked = new Set([...open, search?.inside ?? search?.input]);
  const validate = validator(schemas.check(read.input), read.input, 'The input');
  return validate(fill(input, {}))
    .filter((issue) => !asked.has(keysOf(issue.path)[0]))
    .map(({ path: place, message }) => ({
      path: Object.hasOwn(input, keysOf(place)[0] ?? '') ? `${path}/input${place}` : `${path}/action`,
      message: `${read.id} would refuse what it is asked: ${message}`,
    }));
}

/** The input of the read that takes the text to search for. */
function auditTarget({ input, inside }: SearchRule, read: Action, path: string): Issue[] {
  return inside === undefined
    ? unknownInputOf(read, input, `${path}/input`)
    : unknownInputOf(read, inside, `${path}/inside`);
}

/** What a rule gives the read there itself stands in front of the text to search for. */
function auditMixed({ input: name, inside, join }: SearchRule, input: object, path: string): Issue[] {
  const outer = inside === undefined ? '' : below('', inside);
  if (join !== undefined || at(input, below(outer, name)) === undefined) return [];
  const message = `${name} takes the text to search for as well, and the search has no join to stand between the two.`;
  return [{ path: `${path}${below(outer, name)}`, message }];
}

/** What the read gives: rows where the rule looks for them, with its fields, as far as the output is described. */
function auditRows({ value, label, rows }: ChoiceRule, read: Action, path: string): Issue[] {
  if (read.paging && rows !== undefined)
    return [{ path: `${path}/rows`, message: `${read.id} is read page by page, and gives nothing but rows.` }];
  const whole = applying(read.output, read.output);
  // Where every key is meant, which there are is for the server to say.
  if (rows?.includes('/*') || namesIn(whole).length + whole.flatMap(({ items }) => items ?? []).length === 0) return [];
  const found = rows === undefined ? whole : fieldAt(read.output, rows)?.schemas;
  if (found === undefined)
    return [{ path: `${path}/rows`, message: `Nothing stands there in what ${read.id} gives, as it is described.` }];
  const fields = found.flatMap((one) => [one, ...applying(one.items, read.output)]);
  const names = namesIn(fields);
  if (names.length === 0) return [];
  return Object.entries({ value, label }).flatMap(([key, name]) =>
    names.includes(name)
      ? []
      : [{ path: `${path}/${key}`, message: `${name} is no field of what ${read.id} gives${orMeant(name, names)}.` }],
  );
}

function namesIn(schemas: readonly Schema[]): string[] {
  return schemas.flatMap(({ properties }) => Object.keys((properties ?? {}) as object));
}

function neverAsked(path: string): Issue {
  return { path, message: 'This list is never asked for: the one before it applies always. Give that one a when.' };
}
