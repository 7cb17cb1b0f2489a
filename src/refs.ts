import type { Schema } from './action.ts';
import type { Issue } from './errors.ts';
import type { ReadFile } from './files.ts';
import { at, below, pointerOf } from './pointer.ts';

/** Where the parts of a self-contained schema lie: `''` is the schema itself, a name what stands under its `$defs`. */
export type Sources = Map<string, { file: string; pointer: string }>;

/** A schema with all that it names, where that came from, and every `$ref` that leads nowhere. */
export interface Whole {
  schema: Schema;
  sources: Sources;
  lost: Issue[];
}

/**
 * A schema made self-contained: every file that a `$ref` names, files that those name included, moves under `$defs`
 * by its name, and every `$ref` points there. `file` is where the schema stands, `pointer` where in it.
 */
export function selfContained(schema: Schema, file: string, pointer: string, read: ReadFile): Whole {
  const defs = new Map<string, unknown>(Object.entries((schema.$defs as object | undefined) ?? {}));
  const own = new Set(defs.keys());
  const names = new Map<string, string>();
  const sources: Sources = new Map([['', { file, pointer }]]);
  const lost: Issue[] = [];

  const follow = (ref: string, from: string, path: string): string => {
    const lose = (message: string): string => {
      lost.push({ file: from, path, message: `$ref ${message}.` });
      return '#';
    };
    if (decoded(ref) === undefined) return lose(`${ref} cannot be decoded; a % is written %25`);
    const [target = '', fragment = ''] = ref.split('#');
    const pointed = pointerOf(`#${fragment}`);
    const found = target === '' ? from : joined(from, target);
    if (found === undefined) return lose(`${ref} leads out of the pack`);
    if (found === file) {
      if (target !== '' && pointer !== '')
        return lose(`${ref} names an action or a manifest; expected is a schema file`);
      return at(schema, pointed) === undefined ? lose(`${ref} points to nothing in this schema`) : `#${fragment}`;
    }
    const content = read(found);
    if ('fault' in content) return lose(`${ref} ${content.fault}`);
    if (!isSchema(content.json)) return lose(`${ref} holds no schema; expected is an object`);
    if (at(content.json, pointed) === undefined) return lose(`${ref} points to nothing in ${found}`);
    return `#/$defs/${embed(found, content.json)}${fragment}`;
  };
  const embed = (found: string, json: Schema): string => {
    const known = names.get(found);
    if (known !== undefined) return known;
    const name = nameOf(found, (taken) => defs.has(taken));
    names.set(found, name);
    sources.set(name, { file: found, pointer: '' });
    defs.set(name, undefined);
    const { $schema, $id, ...content } = json;
    defs.set(name, rewritten(content, found, ''));
    return name;
  };
  const rewritten = (given: Schema, from: string, path: string): Schema =>
    mapped(
      given,
      (one, place) =>
        typeof one.$ref === 'string' ? { ...one, $ref: follow(one.$ref, from, below(place, '$ref')) } : one,
      path,
    );

  const whole = rewritten(schema, file, pointer);
  const brought = [...defs].filter(([name]) => !own.has(name));
  if (brought.length === 0) return { schema: whole, sources, lost };
  const $defs = { ...(whole.$defs as object | undefined), ...Object.fromEntries(brought) };
  return { schema: { ...whole, $defs }, sources, lost };
}

/** A schema self-contained; one that is nothing but a `$ref` to a file is that file. */
export function resolved(schema: Schema, file: string, pointer: string, read: ReadFile): Whole {
  const only = Object.keys(schema).length === 1 && typeof schema.$ref === 'string' && !schema.$ref.includes('#');
  const target = only ? joined(file, schema.$ref as string) : undefined;
  const content = target === undefined || target === file ? undefined : read(target);
  const json = content && 'json' in content ? content.json : undefined;
  if (target === undefined || !isSchema(json)) return selfContained(schema, file, pointer, read);
  const { $schema, $id, ...inner } = json;
  return selfContained(inner, target, '', read);
}

export function isSchema(json: unknown): json is Schema {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The file and the place in it that a pointer into a self-contained schema means. */
export function placeOf(sources: Sources, pointer: string): { file: string; path: string } {
  const [, name = '', rest = ''] = /^\/\$defs\/([^/]+)(.*)$/.exec(pointer) ?? [];
  const source = sources.get(name);
  if (name !== '' && source) return { file: source.file, path: `${source.pointer}${rest}` };
  const { file, pointer: root } = sources.get('') as { file: string; pointer: string };
  return { file, path: `${root}${pointer}` };
}

/** A file named from another file of the pack; `undefined` where it lies outside. */
function joined(from: string, target: string): string | undefined {
  // Decoded and at backslashes too, as an address is read: no way of writing `..` leads out of the pack.
  const steps = decoded(target)?.split(/[/\\]/) ?? [''];
  if (steps[0] === '' || /^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What a file is called under `$defs`: its name, else its whole place, in letters that a `$ref` holds as they are. */
function nameOf(file: string, isTaken: (name: string) => boolean): string {
  const plain = (text: string) => text.replace(/\.json$/, '').replaceAll(/[^\w.-]+/g, '-');
  const place = plain(file);
  let name = plain(file.replace(/^.*\//, ''));
  for (let n = 1; isTaken(name); n += 1) name = n === 1 ? place : `${place}-${n}`;
  return name;
}

// The keywords under which schemas stand: one, or several in a list or under names of their own.
const one = new Set([
  ...['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
]);
const several = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas', 'prefixItems', 'allOf', 'anyOf', 'oneOf'],
]);

/** Every schema inside a schema, itself included, with its place. */
export function* subschemas(schema: unknown, path: string): Generator<[Schema, string]> {
  if (!isSchema(schema)) return;
  yield [schema, path];
  for (const [keyword, part] of Object.entries(schema)) {
    const here = below(path, keyword);
    if (one.has(keyword)) yield* subschemas(part, here);
    else if (several.has(keyword) && typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part)) yield* subschemas(inner, below(here, key));
  }
}

/** A schema in which every schema is changed, those inside first. `change` is told the place of each, below `path`. */
export function mapped(schema: Schema, change: (schema: Schema, path: string) => Schema, path = ''): Schema {
  const inner = (part: unknown, here: string) => (isSchema(part) ? mapped(part, change, here) : part);
  const entries = Object.entries(schema).map(([keyword, part]) => {
    const here = below(path, keyword);
    if (one.has(keyword)) return [keyword, inner(part, here)];
    if (!several.has(keyword) || typeof part !== 'object' || part === null) return [keyword, part];
    if (Array.isArray(part)) return [keyword, part.map((value, n) => inner(value, below(here, n)))];
    const named = Object.entries(part).map(([name, value]) => [name, inner(value, below(here, name))]);
    return [keyword, Object.fromEntries(named)];
  });
  return change(Object.fromEntries(entries), path);
}

/** The names of all fields that a schema speaks of, at any depth. */
export function fieldNames(schema: Schema): ReadonlySet<string> {
  return new Set([...subschemas(schema, '')].flatMap(([one]) => Object.keys((one.properties as object | null) ?? {})));
}
