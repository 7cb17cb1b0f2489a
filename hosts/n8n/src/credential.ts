import type { INodeProperties } from 'n8n-workflow';
import type { Manifest, Schema } from 'servicenow-action-pack/metadata';

/** The field of a credential that says how to sign in. */
const WAY = 'authentication';

/** A field of a config, and the ways to sign in that use it; all of them where it is none's. */
interface ConfigField {
  /** The keys that lead to it, such as `auth` and `key`. */
  keys: string[];
  schema: Schema;
  ways?: string[];
  required: boolean;
}

/** The fields of a credential: those of a pack's config, each shown for the ways to sign in that it belongs to. */
export function credentialFields(manifest: Manifest): INodeProperties[] {
  const ways = Object.keys(manifest.auth);
  const fields = Map.groupBy(fieldsOf(manifest), nameOf);
  const choice: INodeProperties = {
    displayName: 'Sign-In',
    name: WAY,
    type: 'options',
    options: ways.map((way) => ({ name: branchOf(manifest, way)?.title ?? way, value: way })),
    default: ways[0] ?? '',
  };
  const all = [...fields].map(([name, same]) => ({ name, same, ways: same.flatMap(({ ways }) => ways ?? []) }));
  const [first, ...others] = all.filter(({ ways }) => ways.length === 0).map(propertyOf);
  return [
    ...(first ? [first] : []),
    ...(ways.length > 1 ? [choice] : []),
    ...all.filter(({ ways }) => ways.length > 0).map(propertyOf),
    ...others,
  ];
}

/** A credential as the config that it stands for. */
export function configOf(manifest: Manifest, credential: Record<string, unknown>): Record<string, unknown> {
  const way = String(credential[WAY] ?? Object.keys(manifest.auth)[0]);
  const config: Record<string, unknown> = {};
  if (branchOf(manifest, way)) config.auth = { type: way };
  for (const { keys, ways, schema } of fieldsOf(manifest)) {
    const value = credential[nameOf({ keys })];
    if ((ways && !ways.includes(way)) || value === undefined || (value === '' && !ways && !isRequired(manifest, keys)))
      continue;
    put(config, keys, schema.type === 'string' && typeof value === 'number' ? String(value) : value);
  }
  return config;
}

function propertyOf({ name, same, ways }: { name: string; same: ConfigField[]; ways: string[] }): INodeProperties {
  const { schema, required } = same[0] as ConfigField;
  const {
    title = name,
    description,
    examples,
  } = schema as { title?: string; description?: string; examples?: string[] };
  const secret = schema.writeOnly === true;
  const lines = schema.contentMediaType !== undefined;
  return {
    displayName: title,
    name,
    type: 'string',
    default: '',
    ...(required && { required: true }),
    ...(description && { description }),
    ...(examples && { placeholder: `e.g. ${examples[0]}` }),
    ...(secret && { typeOptions: { password: true } }),
    ...(lines && { typeOptions: { rows: 4 } }),
    ...(ways.length > 0 && { displayOptions: { show: { [WAY]: ways } } }),
  };
}

/** The fields of a config in their order, those of the ways to sign in by what each of them names. */
function fieldsOf(manifest: Manifest): ConfigField[] {
  const used = Object.entries(manifest.auth).flatMap(([way, scheme]) =>
    [...JSON.stringify(scheme).matchAll(/"\{([^{}"]+)\}"/g)].map(([, path = '']) => ({ way, keys: path.split('.') })),
  );
  const signing = Map.groupBy(used, ({ keys }) => keys.join('.'));
  const plain = Object.entries(manifest.config.properties)
    .filter(([name]) => name !== 'auth' && !signing.has(name))
    .map(([name, schema]) => ({ keys: [name], schema, required: isRequired(manifest, [name]) }));
  const ofWays = [...signing.values()].map((same) => {
    const { keys, way } = same[0] as (typeof same)[number];
    return { keys, schema: schemaAt(manifest, keys, way), ways: same.map(({ way }) => way), required: true };
  });
  return [...plain, ...ofWays];
}

function isRequired({ config }: Manifest, [first = '', ...rest]: string[]): boolean {
  return rest.length === 0 && (config.required ?? []).includes(first);
}

function schemaAt(manifest: Manifest, [first = '', second]: string[], way: string): Schema {
  if (second === undefined) return manifest.config.properties[first] ?? {};
  return branchOf(manifest, way)?.properties?.[second] ?? {};
}

/** What a config that signs in in a certain way holds under `auth`, where its schema has a form for that. */
function branchOf({ config }: Manifest, way: string): Branch | undefined {
  const branches = (config.properties.auth?.oneOf ?? []) as Branch[];
  return branches.find(({ properties }) => properties?.type?.const === way);
}

interface Branch extends Schema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function nameOf({ keys }: { keys: string[] }): string {
  return keys.at(-1) as string;
}

function put(config: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) config[first] = value;
  else {
    config[first] ??= {};
    put(config[first] as Record<string, unknown>, rest, value);
  }
}
