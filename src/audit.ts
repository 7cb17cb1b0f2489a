import type { Action, Schema } from './action.ts';
import { auditFind, auditOptions, auditSettle, type Known, noRead, unknownAction } from './audit-references.ts';
import { auditTemplate } from './audit-template.ts';
import type { Issue } from './errors.ts';
import type { Manifest } from './manifest.ts';
import { below } from './pointer.ts';
import type { Compiler } from './schema.ts';
import { placeholder } from './template.ts';
import type { ErrorRule } from './verdict.ts';

/** What is wrong with an action that follows the format: all that one part of a pack says of another. */
export function auditAction(
  action: Action,
  file: string,
  manifest: Manifest,
  known: Known,
  schemas: Compiler,
): Issue[] {
  const { deprecated } = action;
  return [
    ...auditIdentity(action, file, manifest),
    ...auditTemplate(action),
    ...auditSchemas(action, known, schemas),
    ...auditPaging(action),
    ...auditSettle(action, known),
    ...auditFind(action, known),
    ...auditRules(action.errors),
    ...(deprecated?.replacedBy === undefined
      ? []
      : unknownAction(deprecated.replacedBy, '/deprecated/replacedBy', known)),
  ];
}

/** What is wrong with a manifest that follows the format. */
export function auditManifest(manifest: Manifest, known: Known, schemas: Compiler): Issue[] {
  const { needs = [], organizations } = manifest;
  return [
    ...twice(
      manifest.groups.map(({ id }) => id),
      '/groups',
    ),
    ...twice(
      needs.map(({ id }) => id),
      '/needs',
    ),
    ...twice(
      known.actions.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
      '/actions',
    ),
    ...auditConfig(manifest, schemas),
    ...auditRules(manifest.errors),
    ...needs.flatMap(({ probe }, n) => (probe ? noRead(probe.action, `/needs/${n}/probe/action`, known) : [])),
    ...(organizations ? noRead(organizations.action, '/organizations/action', known) : []),
  ];
}

/** The id of the action that a file holds, by its place. */
export function idOf(file: string): string {
  return file.replace(/^actions\/(.*)\.json$/, '$1').replace('/', '.');
}

function auditIdentity({ id, group, needs, effect }: Action, file: string, manifest: Manifest): Issue[] {
  const issues: Issue[] = [];
  const expected = idOf(file);
  if (id !== expected)
    issues.push({ path: '/id', message: `id is ${id}; by the place of the file it is ${expected}.` });
  if (!manifest.groups.some((one) => one.id === group))
    issues.push({ path: '/group', message: `The manifest has no group ${group}.` });
  if (needs !== undefined && !manifest.needs?.some((one) => one.id === needs)) {
    issues.push({ path: '/needs', message: `The manifest has no need ${needs}.` });
  }
  const verb = /\.(get|list|check)(?![a-z])/.exec(id)?.[1];
  if (verb && effect !== 'read')
    issues.push({ path: '/effect', message: `effect is ${effect}; the verb ${verb} in an id stands for reads.` });
  return issues;
}

function auditSchemas(action: Action, known: Known, schemas: Compiler): Issue[] {
  const issues: Issue[] = [];
  for (const part of ['input', 'output'] as const) {
    const fault = schemas.fault(action[part]);
    if (fault !== undefined) issues.push({ path: `/${part}`, message: `${part} is no schema: ${fault}.` });
  }
  const { properties, required = [] } = action.input;
  const names = Object.keys(properties);
  for (const name of required) {
    if (!Object.hasOwn(properties, name))
      issues.push({ path: '/input/required', message: `required names ${name}, which is no property.` });
  }
  const late = names.slice(required.length).find((name) => required.includes(name));
  if (late)
    issues.push({
      path: below('/input/properties', late),
      message: `${late} is required; required properties come first.`,
    });
  return [...issues, ...auditOptions(action.input, '/input', names, known)];
}

function auditPaging({ paging, input, effect }: Action): Issue[] {
  if (!paging) return [];
  const names = Object.keys(input.properties);
  const places = {
    inside: paging.inside,
    'cursor/input': paging.cursor?.input,
    ...(!paging.inside && { limit: paging.limit, offset: paging.offset }),
  };
  const issues = Object.entries(places).flatMap(([key, name]) =>
    name === undefined || names.includes(name)
      ? []
      : [{ path: `/paging/${key}`, message: `${name} is no property of the input.` }],
  );
  const free = effect !== 'read' && !names.includes('method');
  return free ? [...issues, { path: '/paging', message: `effect is ${effect}; only reads page.` }] : issues;
}

function auditRules(rules: ErrorRule[] = []): Issue[] {
  return rules.flatMap(({ when }, n) =>
    (['headers', 'at'] as const).flatMap((part) =>
      Object.entries(when[part] ?? {}).flatMap(([key, pattern]) => {
        const fault = patternFault(pattern);
        return fault === undefined
          ? []
          : [{ path: below(`/errors/${n}/when/${part}`, key), message: `The pattern is not valid: ${fault}.` }];
      }),
    ),
  );
}

function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*: /, '');
  }
}

function auditConfig({ config, origin, auth }: Manifest, schemas: Compiler): Issue[] {
  const fault = schemas.fault(config as Schema);
  if (fault !== undefined) return [{ path: '/config', message: `config is no schema: ${fault}.` }];
  const names = Object.keys(config.properties ?? {});
  const values = Object.entries(auth).flatMap(([name, scheme]) =>
    Object.entries(scheme).map(([key, value]) => [below(below('/auth', name), key), placeholder(value)] as const),
  );
  return [['/origin', placeholder(origin.replace('https://', ''))] as const, ...values].flatMap(([path, name]) =>
    name === undefined || names.includes(name) ? [] : [{ path, message: `{${name}} names no field of the config.` }],
  );
}

function twice(ids: string[], path: string): Issue[] {
  const again = ids.filter((id, n) => ids.indexOf(id) !== n);
  return [...new Set(again)].map((id) => ({ path, message: `${id} is there twice.` }));
}
