import type { Manifest, Schema } from '../index.ts';
import { readText } from './file.ts';
import type { Io } from './io.ts';
import { parseJson } from './json.ts';
import { UsageError } from './usage.ts';

/** A config as it was given, and where it came from, for texts. */
export interface GivenConfig {
  config: Record<string, unknown>;
  source: string;
}

/** The config that a command runs with: the file's where one is given, else the environment's. Never of both. */
export async function givenConfig(io: Io, manifest: Manifest, file: string | undefined): Promise<GivenConfig> {
  if (file !== undefined) return configOfFile(file);
  const config = configOfEnvironment(io, manifest);
  const missing = neededFields(manifest, wayOf(config)).filter((field) => valueAt(config, field) === undefined);
  if (missing.length === 0) return { config, source: 'the environment' };
  const names = missing.map((field) => envName(manifest, field));
  const way = wayOf(config);
  const example =
    way === undefined
      ? { ...exampleConfig(manifest), ...secrets(manifest) }
      : filledConfig(manifest, { auth: { type: way } });
  const none = Object.keys(config).length === 0;
  throw new UsageError(
    `${none ? 'No configuration was given' : 'The configuration in the environment is not whole'}: ${both(names)} ${names.length === 1 ? 'is' : 'are'} not set.`,
    `Set ${names.length === 1 ? 'it' : 'them'}, or give --config with a JSON file such as ${JSON.stringify(example)}. To try things without a server of your own, --sandbox.`,
  );
}

export async function configOfFile(file: string): Promise<GivenConfig> {
  // It is not said that there is no file of that name: the name would be the configuration, and shown.
  if (/^\s*[{[]/.test(file))
    throw new UsageError(
      '--config takes the name of a file, not the configuration itself.',
      'Write it into a file, where others cannot see it, or into the environment.',
    );
  const config = parseJson(await readText(file, 'The file of --config'), `The configuration in ${file}`);
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(`The configuration in ${file} must be a JSON object.`);
  }
  return { config: config as Record<string, unknown>, source: file };
}

/** What the environment says of a config, a variable for each field that is text, also of those inside `auth`. */
export function configOfEnvironment({ env }: Io, manifest: Manifest): Record<string, unknown> {
  const given = (field: string) => env[envName(manifest, field)] || undefined;
  const type = given('auth.type');
  const ways = Object.keys(manifest.auth);
  const own = [...(ways.length > 1 ? ['auth.type'] : []), ...fieldsOf(manifest, type)];
  // What another way would take may stand there for another program.
  const others = ways.flatMap((way) => fieldsOf(manifest, way)).filter((field) => !own.includes(field));
  const config: Record<string, unknown> = {};
  for (const field of new Set([...textFields(manifest).filter((one) => !others.includes(one)), ...own])) {
    const value = given(field);
    if (value === undefined) continue;
    const [name, inner] = field.split('.') as [string, string?];
    if (inner === undefined) config[name] = value;
    else config[name] = { ...(config[name] as object | undefined), [inner]: value };
  }
  return config;
}

/** The name of the variable that holds a field of the config, such as SERVICENOW_HOSTNAME or SERVICENOW_AUTH_TYPE. */
export function envName({ name }: Manifest, field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (capital) => `_${capital}`);
  return `${name}_${words}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

/** A config of the schema's own examples and the names of fields, to render with where nobody gave one. */
export function exampleConfig(manifest: Manifest): Record<string, unknown> {
  const { properties } = manifest.config;
  const fields = neededFields(manifest, undefined);
  return Object.fromEntries(fields.map((field) => [field, examplesOf(properties[field])[0] ?? field]));
}

/** A config with the examples in the place of what is not given. */
export function filledConfig(manifest: Manifest, config: Record<string, unknown>): Record<string, unknown> {
  const way = wayOf(config);
  if (way === undefined || !Object.hasOwn(manifest.auth, way)) return { ...exampleConfig(manifest), ...config };
  const fields = fieldsOf(manifest, way).filter((field) => field.startsWith('auth.'));
  const auth = Object.fromEntries(fields.map((field) => [field.slice('auth.'.length), field]));
  const needed = Object.entries(exampleConfig(manifest)).filter(([field]) =>
    neededFields(manifest, way).includes(field),
  );
  return { ...Object.fromEntries(needed), ...config, auth: { ...auth, ...(config.auth as object) } };
}

/** The fields without which nobody can connect in a way to sign in; in the first where none is named. */
function neededFields(manifest: Manifest, way: string | undefined): string[] {
  return [inBraces(manifest.origin) as string, ...fieldsOf(manifest, way)];
}

/** The fields that a way to sign in takes, as `user` or `auth.key`. None of a way that there is not. */
function fieldsOf({ auth }: Manifest, way = Object.keys(auth)[0] as string): string[] {
  return Object.values(auth[way] ?? {}).flatMap((value) => inBraces(value) ?? []);
}

/** The field that a text of the manifest names, as `user` or `auth.key`. */
export function inBraces(text: string): string | undefined {
  return /\{(.*)\}$/.exec(text)?.[1];
}

function wayOf(config: Record<string, unknown>): string | undefined {
  return valueAt(config, 'auth.type') as string | undefined;
}

function valueAt(config: Record<string, unknown>, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], config);
}

function secrets(manifest: Manifest): Record<string, string> {
  const { properties } = manifest.config;
  const hidden = textFields(manifest).filter((field) => properties[field]?.writeOnly === true);
  return Object.fromEntries(hidden.map((field) => [field, '…']));
}

function textFields({ config }: Manifest): string[] {
  return Object.keys(config.properties).filter((field) => [config.properties[field]?.type].flat().includes('string'));
}

function examplesOf(schema: Schema | undefined): unknown[] {
  return Array.isArray(schema?.examples) ? schema.examples : [];
}

function both(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
