import { readdirSync } from 'node:fs';
import type { Action, Schema } from '../../src/action.ts';
import type { Issue } from '../../src/errors.ts';
import { type ReadFile, readerOf } from '../../src/files.ts';
import type { Manifest } from '../../src/manifest.ts';
import { placeOf, selfContained } from '../../src/refs.ts';

/** A pack as its files say it, before anything is joined. */
export interface Material {
  manifest: Manifest;
  /** The actions that the manifest lists, by file. */
  actions: Record<string, Action>;
  /** Everything under `schemas/`, by file. */
  schemas: Record<string, Schema>;
}

/** The formats of packs themselves, which lie beside the shapes that actions share. */
const formats = ['action', 'bundle', 'check', 'config', 'manifest'].map((name) => `schemas/${name}.json`);

/** Reads what a pack is made of; what cannot be read is told and left out. */
export function materialOf(manifestUrl: URL): { material: Material; unread: Issue[] } {
  const folder = new URL('.', manifestUrl);
  const read = readerOf(folder);
  const unread: Issue[] = [];
  const load = (file: string): [string, unknown][] => {
    const found = read(file);
    if ('json' in found && typeof found.json === 'object' && found.json !== null) return [[file, found.json]];
    unread.push({ file, path: '', message: `The file ${'fault' in found ? found.fault : 'holds no object'}.` });
    return [];
  };
  const [[, manifest] = []] = load(manifestUrl.pathname.replace(/^.*\//, ''));
  const { actions = [] } = (manifest ?? {}) as Partial<Manifest>;
  const material = {
    manifest: (manifest ?? {}) as Manifest,
    actions: Object.fromEntries(actions.flatMap(load)) as Material['actions'],
    schemas: Object.fromEntries(schemaFiles(folder).flatMap(load)) as Material['schemas'],
  };
  return { material, unread };
}

function schemaFiles(folder: URL): string[] {
  const names = readdirSync(new URL('schemas/', folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => `schemas/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The shapes that actions share. */
export function shared({ schemas }: Material): [file: string, schema: Schema][] {
  return Object.entries(schemas).filter(([file]) => !formats.includes(file));
}

/** A schema with all that it names, and where each part of it stands. */
export interface Part {
  name: 'input' | 'output';
  schema: Schema;
  action: Action;
  place: (pointer: string) => { file: string; path: string };
}

/** The input and the output of every action, self-contained. */
export function partsOf({ actions, schemas }: Material): Part[] {
  const read: ReadFile = (file) => (schemas[file] ? { json: schemas[file] } : { fault: 'does not exist' });
  return Object.entries(actions).flatMap(([file, action]) =>
    (['input', 'output'] as const)
      .filter((name) => typeof action[name] === 'object')
      .map((name) => {
        const { schema, sources } = selfContained(action[name], file, `/${name}`, read);
        return { name, schema, action, place: (pointer: string) => placeOf(sources, pointer) };
      }),
  );
}
