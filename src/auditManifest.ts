import type { Schema } from './action.ts';
import { auditCart } from './auditCart.ts';
import { auditOrganizations } from './auditChoices.ts';
import { auditRead, type Known, orMeant } from './auditReferences.ts';
import { auditRules, auditWhen } from './auditRules.ts';
import { auditSchema } from './auditSchema.ts';
import { auditHeaders, requiredOf } from './auditTemplate.ts';
import { fieldOf, fieldsOf } from './auth/scheme.ts';
import type { Compiler } from './compiler.ts';
import { hostField } from './config.ts';
import type { Issue } from './errors.ts';
import type { Manifest, Probe, Read } from './manifest.ts';
import { below, keysOf } from './pointer.ts';
import { isSchema } from './refs.ts';

/** What is wrong with a manifest that follows the format. */
export function auditManifest(manifest: Manifest, known: Known, schemas: Compiler): Issue[] {
  const { headers, groups, needs = [], organizations, carts = {}, identity, signIn } = manifest;
  const reads = (read: Read | undefined, path: string) => (read ? auditRead(read, path, known, schemas) : []);
  return [
    ...auditConfig(manifest, schemas),
    ...auditHeaders(headers, '/headers', known.owned),
    ...auditRules(manifest.errors, Object.keys(manifest.auth)),
    ...twice(groups, '/groups'),
    ...twice(needs, '/needs'),
    ...reads(identity, '/identity'),
    ...(identity?.signs ?? []).flatMap((when, n) => auditWhen(when, `/identity/signs/${n}`)),
    ...reads(signIn, '/signIn'),
    ...needs.flatMap(({ probe }, n) => (probe ? auditProbe(probe, `/needs/${n}/probe`, reads) : [])),
    ...(organizations ? auditOrganizations(organizations, '/organizations', known, schemas) : []),
    ...Object.entries(carts).flatMap(([name, cart]) => auditCart(cart, name, known)),
  ];
}

/** What is wrong with the reads of a need, and with what is made of their answers. */
function auditProbe(probe: Probe, path: string, reads: (read: Read, path: string) => Issue[]): Issue[] {
  const { absent, shadowed = [], elsewhere = [], parts = [] } = probe;
  return [
    ...reads(probe, path),
    ...(absent ? auditWhen(absent, `${path}/absent`) : []),
    ...shadowed.flatMap((when, n) => auditWhen(when, `${path}/shadowed/${n}`)),
    ...elsewhere.flatMap((read, n) => reads(read, `${path}/elsewhere/${n}`)),
    ...parts.flatMap((read, n) => reads(read, `${path}/parts/${n}`)),
  ];
}

function auditConfig(manifest: Manifest, schemas: Compiler): Issue[] {
  const { config, ca, auth } = manifest;
  // The file of the config was lost, and told
  if (config.$ref === '#') return [];
  const names = namesIn(config);
  const ways = Object.entries(auth).flatMap(([way, scheme]) =>
    fieldsOf(scheme).map(([word, pointer]) => [below(below('/auth', way), word), keysOf(pointer)] as const),
  );
  const host = ['/origin', keysOf(hostField(manifest))] as const;
  const authority = fieldOf(ca);
  const trust = authority === undefined ? [] : [['/ca', keysOf(authority)] as const];
  // Who can sign in in several ways gives the fields of one.
  const needed = Object.keys(auth).length > 1 ? [host] : [host, ...ways];
  const lost = [host, ...trust, ...ways].flatMap(([path, keys]) =>
    hasField(config, keys)
      ? []
      : [{ path, message: `{${keys.join('.')}} names no field of the config${orMeant(keys.join('.'), names)}.` }],
  );
  const optional = needed.flatMap(([path, keys]) =>
    !hasField(config, keys) || requiredOf(config).includes(keys[0] as string)
      ? []
      : [{ path, message: `{${keys.join('.')}} names a field that the config does not require.` }],
  );
  return [...auditSchema(config, '/config', schemas), ...lost, ...optional];
}

/** Whether a schema has a field, in one of its branches as well. */
function hasField(schema: Schema, [key, ...deeper]: string[]): boolean {
  if (key === undefined) return true;
  const field = (schema.properties as Record<string, Schema> | undefined)?.[key];
  if (field && hasField(field, deeper)) return true;
  return branchesOf(schema).some((branch) => hasField(branch, [key, ...deeper]));
}

/** The fields of a schema, and those inside them, as placeholders name them. */
function namesIn(schema: Schema): string[] {
  if (!isSchema(schema)) return [];
  const fields = Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {});
  const own = fields.flatMap(([name, field]) => [name, ...namesIn(field).map((inner) => `${name}.${inner}`)]);
  return [...own, ...branchesOf(schema).flatMap(namesIn)];
}

const branchesOf = ({ oneOf, anyOf, allOf }: Schema) =>
  [oneOf, anyOf, allOf].flatMap((list) => (list as Schema[] | undefined) ?? []);

function twice(list: readonly { id: string }[], path: string): Issue[] {
  return list.flatMap(({ id }, n) =>
    list.findIndex((one) => one.id === id) < n ? [{ path: `${path}/${n}/id`, message: `${id} is there twice.` }] : [],
  );
}
