import type { Schema } from './action.ts';
import { at } from './pointer.ts';

/** A `$ref` that leads nowhere: where it stands, and what was expected. */
export interface LostRef {
  path: string;
  message: string;
}

/** Gives the JSON of a file of the pack, or a sentence about why there is none. */
export type ReadFile = (file: string) => { json: unknown } | { fault: string };

/**
 * A schema made self-contained: every file that a `$ref` names, files that those name included, moves under `$defs`
 * by its name, and every `$ref` points there. `file` is where the schema stands, `pointer` where in it.
 */
export function selfContained(
  schema: Schema,
  file: string,
  pointer: string,
  read: ReadFile,
): { schema: Schema; lost: LostRef[] } {
  const defs = new Map<string, unknown>();
  const names = new Map<string, string>();
  const lost: LostRef[] = [];

  const follow = (ref: string, from: string, path: string): string => {
    const [target = '', fragment = ''] = ref.split('#');
    const found = target === '' ? from : joined(from, target);
    if (found === undefined) return lose(path, `${ref} leads out of the pack`);
    if (found === file && target !== '') return lose(path, `${ref} names the file that it stands in`);
    if (found === file)
      return at(schema, fragment) === undefined ? lose(path, `${ref} points to nothing in this schema`) : ref;
    const content = read(found);
    if ('fault' in content) return lose(path, `${ref} ${content.fault}`);
    if (fragment !== '' && at(content.json, fragment) === undefined)
      return lose(path, `${ref} points to nothing in ${found}`);
    return `#/$defs/${embed(found, content.json)}${fragment}`;
  };
  const lose = (path: string, message: string): string => {
    lost.push({ path, message: `$ref ${message}.` });
    return '#';
  };
  const embed = (found: string, json: unknown): string => {
    const known = names.get(found);
    if (known !== undefined) return known;
    const base = found.replace(/^.*\//, '').replace(/\.json$/, '');
    const name = defs.has(base) ? found.replace(/\.json$/, '').replaceAll('/', '-') : base;
    names.set(found, name);
    defs.set(name, undefined);
    const { $schema, $id, ...content } = json as Schema;
    defs.set(name, rewritten(content, found, pointer));
    return name;
  };
  const rewritten = (value: unknown, from: string, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, n) => rewritten(item, from, `${path}/${n}`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => {
      const here = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return [key, key === '$ref' && typeof part === 'string' ? follow(part, from, here) : rewritten(part, from, here)];
    });
    return Object.fromEntries(entries);
  };

  const whole = rewritten(schema, file, pointer) as Schema;
  if (defs.size > 0) whole.$defs = { ...(whole.$defs as object | undefined), ...Object.fromEntries(defs) };
  return { schema: whole, lost };
}

/** A file named from another file of the pack; `undefined` where it lies outside. */
function joined(from: string, target: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
