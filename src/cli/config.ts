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
  const missing = (manifest.config.required ?? []).filter((field) => config[field] === undefined);
  if (missing.length === 0) return { config, source: 'the environment' };
  const names = missing.map((field) => envName(manifest, field));
  const none = Object.keys(config).length === 0;
  throw new UsageError(
    `${none ? 'No configuration was given' : 'The configuration in the environment is not whole'}: ${both(names)} ${names.length === 1 ? 'is' : 'are'} not set.`,
    `Set ${names.length === 1 ? 'it' : 'them'}, or give --config with a JSON file such as ${JSON.stringify({ ...exampleConfig(manifest), ...secrets(manifest) })}. To try things without a server of your own, --sandbox.`,
  );
}

export async function configOfFile(file: string): Promise<GivenConfig> {
  const config = parseJson(await readText(file, 'The file of --config'), `The configuration in ${file}`);
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(`The configuration in ${file} must be a JSON object.`);
  }
  return { config: config as Record<string, unknown>, source: file };
}

/** What the environment says of a config, a variable for each field that is text. */
export function configOfEnvironment({ env }: Io, manifest: Manifest): Record<string, unknown> {
  const given = textFields(manifest).map((field) => [field, env[envName(manifest, field)]] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ''));
}

/** The name of the variable that holds a field of the config, such as SERVICENOW_HOSTNAME. */
export function envName({ name }: Manifest, field: string): string {
  return `${name}_${field}`.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

/** A config of the schema's own examples, to render with where nobody gave one. */
export function exampleConfig({ config }: Manifest): Record<string, unknown> {
  const { required = [], properties } = config;
  return Object.fromEntries(required.map((field) => [field, examplesOf(properties[field])[0] ?? field]));
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
