import { type AuthScheme, fieldsOf, schemeOf } from '../auth/scheme.ts';
import { hostField } from '../config.ts';
import type { Manifest, Schema } from '../index.ts';
import { at, below, keysOf } from '../pointer.ts';
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
  const missing = neededFields(manifest, config).filter((field) => at(config, field) === undefined);
  if (missing.length === 0) return { config, source: 'the environment' };
  const names = missing.map((field) => envName(manifest, field));
  const type = at(config, wayField);
  const example =
    type === undefined
      ? { ...exampleConfig(manifest), ...secrets(manifest) }
      : filledConfig(manifest, { auth: { type } });
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
  const ways = Object.values(manifest.auth);
  const own = [...(ways.length > 1 ? [wayField] : []), ...signInFields(manifest, { auth: { type: given(wayField) } })];
  // What another way would take may stand there for another program.
  const others = ways.flatMap(pointersOf).filter((field) => !own.includes(field));
  const config: Record<string, unknown> = {};
  for (const field of new Set([...textFields(manifest).filter((one) => !others.includes(one)), ...own])) {
    const value = given(field);
    if (value === undefined) continue;
    const [name, inner] = keysOf(field) as [string, string?];
    if (inner === undefined) config[name] = value;
    else config[name] = { ...(config[name] as object | undefined), [inner]: value };
  }
  return config;
}

/** The name of the variable that holds what a pointer leads to in a config: SERVICENOW_AUTH_TYPE for `/auth/type`. */
export function envName({ name }: Manifest, field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (capital) => `_${capital}`);
  return `${name}_${words}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

/** A config of the schema's own examples and the names of fields, to render with where nobody gave one. */
export function exampleConfig(manifest: Manifest): Record<string, unknown> {
  const { properties } = manifest.config;
  const fields = neededFields(manifest, {}).map((pointer) => keysOf(pointer)[0] as string);
  return Object.fromEntries(fields.map((field) => [field, examplesOf(properties[field])[0] ?? field]));
}

/** A config with the examples in the place of what is not given. */
export function filledConfig(manifest: Manifest, config: Record<string, unknown>): Record<string, unknown> {
  if (at(config, wayField) === undefined || !schemeOf(manifest.auth, config))
    return { ...exampleConfig(manifest), ...config };
  const fields = neededFields(manifest, config);
  const inside = fields.filter((field) => field.startsWith('/auth/')).map((field) => field.slice('/auth/'.length));
  const auth = Object.fromEntries(inside.map((field) => [field, `auth.${field}`]));
  const needed = Object.entries(exampleConfig(manifest)).filter(([field]) => fields.includes(`/${field}`));
  return { ...Object.fromEntries(needed), ...config, auth: { ...auth, ...(config.auth as object) } };
}

const wayField = '/auth/type';

/** The fields without which nobody can connect in the way that a config chooses; in the first where it chooses none. */
function neededFields(manifest: Manifest, config: Record<string, unknown>): string[] {
  return [hostField(manifest), ...signInFields(manifest, config)];
}

/** The fields by which a config signs in. None where it chooses a way that there is not. */
function signInFields({ auth }: Manifest, config: Record<string, unknown>): string[] {
  const chosen = schemeOf(auth, config);
  return chosen ? pointersOf(chosen.scheme) : [];
}

const pointersOf = (scheme: AuthScheme) => fieldsOf(scheme).map(([, pointer]) => pointer);

function secrets({ config }: Manifest): Record<string, string> {
  const fields = Object.entries(config.properties).filter(([, schema]) => isText(schema) && schema.writeOnly === true);
  return Object.fromEntries(fields.map(([field]) => [field, '…']));
}

function textFields({ config }: Manifest): string[] {
  const fields = Object.entries(config.properties).filter(([, schema]) => isText(schema));
  return fields.map(([field]) => below('', field));
}

function isText({ type }: Schema): boolean {
  return [type].flat().includes('string');
}

function examplesOf(schema: Schema | undefined): unknown[] {
  return Array.isArray(schema?.examples) ? schema.examples : [];
}

function both(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
