import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action, Schema } from './action.ts';
import { auditAction, idOf } from './audit.ts';
import { auditManifest } from './auditManifest.ts';
import type { Known } from './auditReferences.ts';
import { signInHeaders } from './auth/scheme.ts';
import { compiler, formNotes } from './compiler.ts';
import { ActionError, type Issue } from './errors.ts';
import { type ReadFile, readerOf, unlisted } from './files.ts';
import { formats } from './generated/formats.ts';
import type { Manifest } from './manifest.ts';
import { once } from './once.ts';
import { at, pointerOf } from './pointer.ts';
import { placeOf, resolved, type Sources, selfContained } from './refs.ts';
import { type Validate, validator } from './validator.ts';

/** A pack as data, its schemas self-contained. */
export interface PackData {
  manifest: Manifest;
  actions: Action[];
}

const format = { manifest: once(() => formatCheck('manifest')), action: once(() => formatCheck('action')) };

function formatCheck(kind: 'manifest' | 'action'): Validate {
  const schema = JSON.parse(formats[kind]) as Schema;
  return validator(compiler().check(schema), schema, `The ${kind}`);
}

/** A pack that is being read: what was found wrong with it so far, and where its self-contained schemas come from. */
interface Reading {
  manifestFile: string;
  read: ReadFile;
  faults: Issue[];
  told: Told;
  /** By file and pointer of the schema. */
  sources: Map<string, Sources>;
}

/** Tells what is wrong with a file; an issue can name another one. */
type Told = (file: string, issues: Issue[]) => void;

/** Reads a pack and checks it whole. Throws `invalid_pack` with every fault: its file, its place, what was expected. */
export function readPack(manifestUrl: URL): PackData {
  const folder = new URL('.', manifestUrl);
  const faults: Issue[] = [];
  const reading: Reading = {
    manifestFile: basename(fileURLToPath(manifestUrl)),
    read: readerOf(folder),
    faults,
    told: (file, issues) => faults.push(...issues.map((issue) => ({ file, ...issue }))),
    sources: new Map(),
  };
  const bare = parsed<Manifest>('manifest', reading.manifestFile, reading);
  const { names, files } = listedIn(reading.read(reading.manifestFile));
  const found = files.map((file) => [file, parsed<Action>('action', file, reading)] as const);
  const actions = new Map(found.filter((one): one is readonly [string, Action] => one[1] !== undefined));
  reading.told(reading.manifestFile, unlisted(folder, names));
  const manifest = joined(bare, actions, reading);
  audit(manifest, actions, files, reading);
  if (faults.length > 0 || !manifest) refuse(manifestUrl, faults);
  return { manifest, actions: [...actions.values()] };
}

/** Makes the schemas of a pack self-contained: of its actions in their map, of its manifest in a new one. */
function joined(manifest: Manifest | undefined, actions: Map<string, Action>, reading: Reading): Manifest | undefined {
  const { manifestFile, read, told, sources } = reading;
  const whole = (schema: Schema, file: string, pointer: string, make = selfContained): Schema => {
    const found = make(schema, file, pointer, read);
    told(file, found.lost);
    sources.set(file + pointer, found.sources);
    return found.schema;
  };
  for (const [file, action] of actions) {
    const input = labelled(whole(action.input, file, '/input') as Action['input']);
    actions.set(file, { ...action, input, output: whole(action.output, file, '/output') });
  }
  if (manifest === undefined) return undefined;
  return { ...manifest, config: whole(manifest.config, manifestFile, '/config', resolved) as Manifest['config'] };
}

/** Holds the parts of a pack against each other. */
function audit(manifest: Manifest | undefined, actions: Map<string, Action>, files: string[], reading: Reading): void {
  const { manifestFile, told, sources } = reading;
  const known = knownOf(actions, files, reading);
  const schemas = compiler();
  const placed: Told = (file, issues) =>
    told(
      file,
      issues.map((issue) => inItsFile(issue, file, sources)),
    );
  if (manifest) placed(manifestFile, auditManifest(manifest, known, schemas));
  for (const [file, action] of actions) placed(file, auditAction(action, file, known, schemas));
}

/** Every field of a form carries what is told of it, also where that comes with a shape that is shared. */
function labelled(input: Action['input']): Action['input'] {
  const fields = Object.entries(input.properties).map(([name, field]) => {
    const target = typeof field.$ref === 'string' ? at(input, pointerOf(field.$ref)) : undefined;
    if (target === undefined) return [name, field];
    const { title, description, ...more } = target as Schema;
    const told = ['default', 'examples', ...formNotes].filter((key) => key in more).map((key) => [key, more[key]]);
    return [name, { title, description, ...Object.fromEntries(told), ...field }];
  });
  return { ...input, properties: Object.fromEntries(fields) };
}

/** What actions may name. What the manifest says is believed where it follows the format, even if it is broken elsewhere. */
function knownOf(actions: Map<string, Action>, files: string[], { manifestFile, read, faults }: Reading): Known {
  const content = read(manifestFile);
  const json = 'json' in content ? content.json : undefined;
  const sound = (path: string) => !faults.some((fault) => fault.file === manifestFile && under(path, fault.path));
  const list = (path: string) =>
    json !== undefined && sound(path) ? ((at(json, path) ?? []) as { id: string }[]) : undefined;
  const auth = json !== undefined && sound('/auth') ? (at(json, '/auth') as Manifest['auth']) : undefined;
  return {
    actions: [...actions.values()],
    ids: files.map(idOf),
    groups: list('/groups')?.map(({ id }) => id),
    needs: list('/needs')?.map(({ id }) => id),
    ways: auth && Object.keys(auth),
    owned: signInHeaders(auth ?? {}),
  };
}

function under(path: string, other: string): boolean {
  return other === '' || other === path || other.startsWith(`${path}/`);
}

/** A fault in a self-contained schema, told of the file that its part came from. */
function inItsFile(issue: Issue, file: string, sources: Map<string, Sources>): Issue {
  const [part = ''] = /^\/(config|input|output)(?=\/|$)/.exec(issue.path) ?? [];
  const known = sources.get(file + part);
  return known === undefined || part === '' ? issue : { ...issue, ...placeOf(known, issue.path.slice(part.length)) };
}

function refuse(manifestUrl: URL, found: Issue[]): never {
  // A file's faults stand together; that of a shared schema is told once, not by every action that reads it.
  const byFile = Map.groupBy(found, ({ file }) => file);
  const byLine = new Map([...byFile.values()].flat().map((fault) => [lineOf(fault), fault]));
  const lines = [...byLine.keys()];
  const faults = [...byLine.values()];
  const what = `The pack ${fileURLToPath(manifestUrl)} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`;
  throw new ActionError('invalid_pack', [what, ...lines].join('\n'), { issues: faults });
}

function lineOf({ file, path, message }: Issue): string {
  return `${file}${path === '' ? '' : `#${path}`}: ${message}`;
}

/** The content of a file that follows its format. */
function parsed<T>(kind: 'manifest' | 'action', file: string, { read, told }: Reading): T | undefined {
  const content = read(file);
  if ('fault' in content) {
    told(file, [{ path: '', message: `The file ${content.fault}.` }]);
    return undefined;
  }
  const issues = format[kind]()(content.json);
  told(file, issues);
  if (issues.length > 0) return undefined;
  const { $schema: _, ...rest } = structuredClone(content.json) as { $schema?: string };
  return rest as T;
}

/** What a manifest lists, even one that is broken elsewhere (all faults are told at once), and the action files in it. */
function listedIn(manifest: ReturnType<ReadFile>): { names: unknown[] | undefined; files: string[] } {
  const names = 'json' in manifest ? at(manifest.json, '/actions') : undefined;
  if (!Array.isArray(names)) return { names: undefined, files: [] };
  return { names, files: [...new Set(names)].filter((name) => /^actions\/\w+\/\w+\.json$/.test(name)) };
}
