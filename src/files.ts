import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from './errors.ts';

/** Gives the JSON of a file of the pack, or a sentence about why there is none. */
export type ReadFile = (file: string) => { json: unknown } | { fault: string };

/** Reads JSON files below a folder, each once. */
export function readerOf(folder: URL): ReadFile {
  const known = new Map<string, ReturnType<ReadFile>>();
  return (file) => {
    const found = known.get(file) ?? readJson(new URL(file.split('/').map(encodeURIComponent).join('/'), folder));
    known.set(file, found);
    return found;
  };
}

function readJson(url: URL): ReturnType<ReadFile> {
  let text: string;
  try {
    text = readFileSync(url, 'utf8');
  } catch (error) {
    return {
      fault:
        (error as { code?: string }).code === 'ENOENT'
          ? 'does not exist'
          : `cannot be read (${(error as { code?: string }).code})`,
    };
  }
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isDeep(json) ? { fault: `is nested deeper than ${deepest} levels` } : { json };
  } catch (error) {
    return { fault: `is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}` };
  }
}

// No pack comes near; what reads it further goes as deep as it is nested, and the stack does not.
const deepest = 200;

function isDeep(json: unknown): boolean {
  let level = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** Action files that the manifest forgets. */
export function unlisted(folder: URL, names: unknown[] | undefined): Issue[] {
  if (names === undefined) return [];
  let found: string[];
  try {
    found = readdirSync(new URL('actions/', folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  const paths = found.filter((name) => name.endsWith('.json')).map((name) => `actions/${name.replaceAll('\\', '/')}`);
  const missing = paths.sort().filter((path) => !names.includes(path));
  return missing.map((path) => ({ path: '/actions', message: `${path} lies in the folder and is not listed.` }));
}
