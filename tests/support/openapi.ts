import type { Schema } from '../../src/index.ts';
import { at, pointerOf } from '../../src/pointer.ts';
import { isSchema, subschemas } from '../../src/refs.ts';
import { cli } from './shell.ts';

export interface Operation {
  operationId?: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Record<string, unknown>[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> } & Record<string, unknown>;
  responses: Record<string, Record<string, unknown>>;
  [note: `x-${string}`]: unknown;
}

export interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string }[];
  components: Record<'schemas' | 'responses' | 'securitySchemes', Record<string, Schema>>;
  [field: string]: unknown;
}

export const versions = ['3.0', '3.1'] as const;

/** The document that the command writes: of this pack, or of that of another manifest. */
export async function written(
  version: string,
  manifest?: string,
): Promise<{ text: string; document: Document; err: string }> {
  const pack = manifest === undefined ? [] : ['--pack', manifest];
  const { code, out, err } = await cli([...pack, 'openapi', '--openapi', version]);
  if (code !== 0) throw new Error(err);
  return { text: out, document: JSON.parse(out) as Document, err };
}

/** The operations of a document, with where each stands. */
export function operationsOf({ paths }: Document): { place: string; path: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, { parameters: _, ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => ({ place: `${method} ${path}`, path, operation })),
  );
}

/** The operation with an id. */
export function operation(document: Document, id: string): Operation {
  const found = operationsOf(document).find((one) => one.operation.operationId === id);
  if (found === undefined) throw new Error(`There is no operation ${id}`);
  return found.operation;
}

/** Every schema of a document, those inside others as well. */
export function schemasOf(document: Document): Schema[] {
  const roots = Object.values(document.components.schemas ?? {});
  const found = [...roots, ...under('schema', [document.paths, document.components])];
  return found.flatMap((one) => [...subschemas(one, '')].map(([schema]) => schema));
}

/** What stands under a key anywhere; examples are no part of the document. */
function under(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'example' || name === 'schemas' ? [] : name === key ? [inner] : under(key, inner),
  );
}

/** Every `$ref` of a value. */
export function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
}

/** The components that nothing refers to. Who signs in is named otherwise. */
export function unusedIn(document: Document): string[] {
  const used = new Set(refsIn(document));
  const { securitySchemes: _, ...components } = document.components;
  return Object.entries(components)
    .flatMap(([kind, each]) => Object.keys(each).map((name) => `#/components/${kind}/${name}`))
    .filter((place) => !used.has(place));
}

/** What an importer like Rewst's refuses, by its documentation: each fault in a line. */
export function importFaults(document: Document, text: string, mostBytes: number): string[] {
  const all = operationsOf(document);
  const ids = all.map((one) => one.operation.operationId);
  const schemas = schemasOf(document);
  return [
    ...all.filter((one) => !one.operation.operationId).map(({ place }) => `${place} has no operationId`),
    ...ids.filter((id, n) => id !== undefined && ids.indexOf(id) !== n).map((id) => `${id} is there twice`),
    ...Object.keys(document.paths)
      .filter((path) => path.endsWith('/'))
      .map((path) => `${path} ends with a slash`),
    ...schemas.flatMap(patternFaults),
    ...schemas.flatMap(requiredFaults),
    ...refsIn(document)
      .filter((ref) => at(document, pointerOf(ref)) === undefined)
      .map((ref) => `${ref} leads nowhere`),
    ...circles(document),
    ...(Buffer.byteLength(text) > mostBytes ? [`${Buffer.byteLength(text)} bytes are many`] : []),
  ];
}

function patternFaults({ pattern, patternProperties = {} }: Schema): string[] {
  const patterns = [pattern, ...Object.keys(patternProperties as object)].filter((one) => typeof one === 'string');
  return patterns.flatMap((one) => {
    try {
      new RegExp(one);
      new RegExp(one, 'u');
      return [];
    } catch {
      return [`${one} is no pattern`];
    }
  });
}

function requiredFaults({ required, properties = {} }: Schema): string[] {
  const names = Array.isArray(required) ? (required as string[]) : [];
  return names.filter((name) => !Object.hasOwn(properties as object, name)).map((name) => `${name} is no property`);
}

/** The shapes that lead back to themselves. */
function circles({ components }: Document): string[] {
  const prefix = '#/components/schemas/';
  const next = (name: string) =>
    refsIn(components.schemas?.[name]).map((ref) => ref.slice(prefix.length).split('/')[0] ?? '');
  return Object.keys(components.schemas ?? {})
    .filter((name) => {
      const seen = new Set<string>();
      const queue = next(name);
      for (const one of queue) {
        if (seen.has(one)) continue;
        seen.add(one);
        queue.push(...next(one));
      }
      return seen.has(name);
    })
    .map((name) => `${name} leads back to itself`);
}

/** The schema of an answer or a body of one media type. */
export function schemaIn(part: unknown): Schema {
  const { content } = part as { content: Record<string, { schema: Schema }> };
  const [only] = Object.values(content);
  if (only === undefined || !isSchema(only.schema)) throw new Error('There is no schema');
  return only.schema;
}
