import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Action, Schema } from './action.ts';
import { auditAction, auditManifest, idOf } from './audit.ts';
import { ActionError, type Issue } from './errors.ts';
import type { Manifest } from './manifest.ts';
import { at } from './pointer.ts';
import { type ReadFile, selfContained } from './refs.ts';
import { compiler } from './schema.ts';

/** A pack as data, its schemas self-contained. */
export interface PackData {
  manifest: Manifest;
  actions: Action[];
}

const formats = new URL('../schemas/', import.meta.url);
let checks: Record<'manifest' | 'action', (value: unknown) => Issue[]> | undefined;

/**
 * Reads a pack and checks it whole. Throws `invalid_pack` with every fault: its file, its place, what was expected.
 * `trusted` is for a pack that was checked when it was built: then only its files have to be there.
 */
export function readPack(manifestUrl: URL, { trusted = false } = {}): PackData {
  const folder = new URL('.', manifestUrl);
  const manifestFile = manifestUrl.pathname.replace(/^.*\//, '');
  const read = readerOf(folder);
  const faults: Issue[] = [];
  const told = (file: string, issues: Issue[]) => faults.push(...issues.map((issue) => ({ ...issue, file })));

  const manifest = parsed<Manifest>('manifest', manifestFile, read, told, trusted);
  const files = listed(read(manifestFile));
  const actions = new Map<string, Action>();
  for (const file of files) {
    const action = parsed<Action>('action', file, read, told, trusted);
    if (action) actions.set(file, action);
  }
  if (!trusted) told(manifestFile, unlisted(folder, files));
  if (manifest) manifest.config = resolved(manifest.config, manifestFile, '/config', read, told) as Manifest['config'];
  for (const [file, action] of actions) {
    action.input = resolved(action.input, file, '/input', read, told) as Action['input'];
    action.output = resolved(action.output, file, '/output', read, told);
  }
  if (manifest && !trusted) auditPack(manifest, manifestFile, actions, files, told);
  if (faults.length > 0 || !manifest) refuse(manifestUrl, faults);
  return { manifest, actions: [...actions.values()] };
}

function auditPack(manifest: Manifest, file: string, actions: Map<string, Action>, files: string[], told: Told): void {
  const known = { actions: [...actions.values()], ids: files.map(idOf) };
  const schemas = compiler();
  for (const [name, action] of actions) told(name, auditAction(action, name, manifest, known, schemas));
  told(file, auditManifest(manifest, known, schemas));
}

type Told = (file: string, issues: Issue[]) => void;

function refuse(manifestUrl: URL, faults: Issue[]): never {
  const lines = faults.map(({ file, path, message }) => `${file}${path === '' ? '' : `#${path}`}: ${message}`);
  const what = `The pack ${fileURLToPath(manifestUrl)} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`;
  throw new ActionError('invalid_pack', [what, ...lines].join('\n'), { issues: faults });
}

function parsed<T>(
  kind: 'manifest' | 'action',
  file: string,
  read: ReadFile,
  told: Told,
  trusted: boolean,
): T | undefined {
  const content = read(file);
  if ('fault' in content) {
    told(file, [{ path: '', message: `The file ${content.fault}.` }]);
    return undefined;
  }
  const issues = trusted ? [] : format(kind)(content.json);
  told(file, issues);
  return issues.length === 0 ? (structuredClone(content.json) as T) : undefined;
}

function format(kind: 'manifest' | 'action') {
  checks ??= { manifest: formatCheck('manifest'), action: formatCheck('action') };
  return checks[kind];
}

function formatCheck(kind: string) {
  const file = `${kind}.json`;
  const read = readerOf(formats);
  const { $schema, ...schema } = (read(file) as { json: Schema }).json;
  return compiler().compile(selfContained(schema, file, '', read).schema, `the ${kind}`);
}

/** Reads JSON files below a folder, each once. */
function readerOf(folder: URL): ReadFile {
  const known = new Map<string, ReturnType<ReadFile>>();
  return (file) => {
    const found = known.get(file) ?? readJson(new URL(file, folder));
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
    return { json: JSON.parse(text) };
  } catch (error) {
    return { fault: `is not JSON: ${(error as Error).message.split('\n')[0]}` };
  }
}

/** The files that a manifest lists, even one that is broken elsewhere: all faults are told at once. */
function listed(manifest: ReturnType<ReadFile>): string[] {
  const files = 'json' in manifest ? at(manifest.json, '/actions') : undefined;
  return Array.isArray(files) ? [...new Set(files.filter((file) => typeof file === 'string'))] : [];
}

/** Action files that the manifest forgets. */
function unlisted(folder: URL, files: string[]): Issue[] {
  const actions = new URL('actions/', folder);
  let found: string[];
  try {
    found = readdirSync(actions, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  const paths = found.filter((name) => name.endsWith('.json')).map((name) => `actions/${name.replaceAll('\\', '/')}`);
  const missing = paths.sort().filter((path) => !files.includes(path));
  return missing.map((path) => ({ path: '/actions', message: `${path} lies in the folder and is not listed.` }));
}

/** A schema self-contained; one that is nothing but a `$ref` to a file is that file. */
function resolved(schema: Schema, file: string, pointer: string, read: ReadFile, told: Told): Schema {
  const only = Object.keys(schema).length === 1 && typeof schema.$ref === 'string' && !schema.$ref.includes('#');
  const target = only ? new URL(schema.$ref as string, `file:///${file}`).pathname.slice(1) : undefined;
  const content = target === undefined ? undefined : read(target);
  if (target === undefined || !content || 'fault' in content) {
    const { schema: whole, lost } = selfContained(schema, file, pointer, read);
    told(file, lost);
    return whole;
  }
  const { $schema, $id, ...inner } = content.json as Schema;
  const { schema: whole, lost } = selfContained(inner, target, '', read);
  told(target, lost);
  return whole;
}
