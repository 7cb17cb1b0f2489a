import type { Action, Manifest, Pack, Schema } from '../../index.ts';
import { pathHole, pathPlaceholders } from '../../path.ts';
import { freeName, sharing } from '../../shapes.ts';
import { exampleInput } from '../example.ts';
import type { Context } from './context.ts';
import { dialects, type Version } from './dialect.ts';
import { failuresOf } from './failures.ts';
import { operationOf } from './operation.ts';
import { standingParameters } from './parameters.ts';
import { securityOf, securitySchemesOf } from './security.ts';
import { serversOf } from './servers.ts';
import { shapesAt, withoutCircles, withoutParts } from './shapes.ts';
import { withoutUnused } from './unused.ts';
import { type Variant, variantsOf } from './variants.ts';

type Json = Record<string, unknown>;

/** An OpenAPI document, and what did not fit into it. */
export interface Written {
  document: Json;
  /** Operations whose place another one has: OpenAPI admits one for each method of a path. */
  left: { operationId: string; place: string }[];
}

/** The actions of a pack as an OpenAPI document. */
export function documentOf({ manifest, actions: whole }: Pack, version: Version): Written {
  const dialect = dialects[version];
  const { actions, shapes } = shared(whole);
  const schemas = Object.fromEntries(Object.entries(shapes).map(([name, one]) => [name, dialect.schema(one)]));
  const named = (name: string, schema: Schema) => {
    const free = freeName(name, schemas);
    schemas[free] = dialect.schema(schema);
    return { $ref: shapesAt + free };
  };
  const examples = new Map(whole.map((action) => [action.id, exampleInput(action)]));
  const context: Context = { manifest, dialect, shapes, examples, named };
  const failures = failuresOf(context);
  const operation = (variant: Variant, names: string[]) => operationOf(variant, names, failures, context);
  const { paths, left } = placed(actions.flatMap(variantsOf), standing(context), operation);
  const { title, version: packVersion, description } = manifest;
  const document = withoutUnused({
    openapi: dialect.openapi,
    info: { title, version: packVersion, description },
    servers: serversOf(manifest),
    security: securityOf(manifest),
    tags: tagsOf(manifest, actions),
    paths,
    components: {
      securitySchemes: securitySchemesOf(manifest),
      parameters: Object.fromEntries(standingParameters(context).map((one) => [one.name, one])),
      responses: failures.responses,
      schemas,
    },
  });
  return { document, left };
}

/** The actions with the shapes that they have in common, as importers can read them. */
function shared(whole: readonly Action[]): { actions: Action[]; shapes: Record<string, Schema> } {
  const { actions, shapes } = sharing(whole, shapesAt);
  const plain = <S extends Schema>(schema: S) => withoutParts(schema, shapes) as S;
  const each = Object.entries(shapes).map(([name, shape]) => [name, plain(shape)]);
  return {
    actions: actions.map((action) => ({ ...action, input: plain(action.input), output: plain(action.output) })),
    shapes: withoutCircles(Object.fromEntries(each)),
  };
}

function standing(context: Context): Json[] {
  return standingParameters(context).map(({ name }) => ({ $ref: `#/components/parameters/${name}` }));
}

/** A path without the names of its parameters: two that differ in them alone are the same to OpenAPI. */
function outline(path: string): string {
  return path.replaceAll(pathHole, '{}');
}

function placed(
  variants: readonly Variant[],
  parameters: Json[],
  operation: (variant: Variant, names: string[]) => Json,
): { paths: Record<string, Json>; left: Written['left'] } {
  const paths: Record<string, Json> = {};
  const written = new Map<string, string>();
  const left: Written['left'] = [];
  for (const variant of variants) {
    const own = (variant.action.request.paths[0] as string).replaceAll('{+', '{');
    const path = written.get(outline(own)) ?? own;
    written.set(outline(own), path);
    const method = variant.method.toLowerCase();
    paths[path] ??= parameters.length > 0 ? { parameters } : {};
    if (Object.hasOwn(paths[path], method))
      left.push({ operationId: variant.operationId, place: `${variant.method} ${path}` });
    else paths[path][method] = operation(variant, pathPlaceholders(path));
  }
  return { paths, left };
}

/** Groups as tags, which importers make headings of. */
function tagsOf({ groups }: Manifest, actions: readonly Action[]): Json[] {
  return groups
    .map(({ id, title }) => ({ title, own: actions.filter(({ group }) => group === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ name: title, description: `${own.map((action) => action.title).join(', ')}.` }));
}
