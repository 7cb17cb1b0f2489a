import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { type Action, namespaceOf, type Schema } from '../src/action.ts';
import { ajvOptions, appending } from '../src/compiler.ts';
import type { Manifest } from '../src/manifest.ts';
import { at, pointerOf } from '../src/pointer.ts';
import { mapped, subschemas } from '../src/refs.ts';
import { sharedShapes } from './sharedShapes.ts';

/**
 * A CommonJS module with the checks of self-contained schemas as plain code, by name. A shape that several refer to is
 * one function.
 */
function validators(schemas: Record<string, Schema>): string {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, lines: true } });
  for (const [ref, shape] of shapesReferredTo(Object.values(schemas))) ajv.addSchema(lean(shape, `pack:/${ref}`));
  const names = Object.keys(schemas);
  names.forEach((name, n) => void ajv.addSchema(lean(schemas[name] as Schema, `pack:/check${n}`)));
  const code = standalone.default(ajv, Object.fromEntries(names.map((_, n) => [`check${n}`, `pack:/check${n}`])));
  const named = code.replaceAll(
    /^exports\.check(\d+) = /gm,
    (_, n) => `exports[${JSON.stringify(names[Number(n)])}] = `,
  );
  return `// Written by \`npm run generate\` from manifest.json, actions and schemas. Change those instead.\n${appending(withoutAjv(pathsFromRoot(named)))}\n`;
}

/**
 * The modules with the checks of a pack, by file: one for each namespace, whose actions share shapes and are seldom used
 * alone, and one that leads to them. No namespace has a dot, so none is named as the module of the config.
 */
export function checkModules({ config }: Pick<Manifest, 'config'>, actions: readonly Action[]): Map<string, string> {
  const namespaces = Map.groupBy(actions, ({ id }) => namespaceOf(id));
  const schemas = ({ id, input, output }: Action) => [
    [`${id} input`, input] as const,
    [`${id} output`, output] as const,
  ];
  const checks: [name: string, schemas: Record<string, Schema>][] = [
    ['manifest.config', { config }],
    ...[...namespaces].map(
      ([name, some]) => [name, Object.fromEntries(some.flatMap(schemas))] as [string, Record<string, Schema>],
    ),
  ];
  return new Map([
    ...checks.map(([name, some]) => [`checks/${name}.cjs`, validators(some)] as const),
    ['checks.cjs', lazily(checks.map(([name]) => name))],
    ['checks.d.cts', lazilyTyped],
  ]);
}

/** Loads a module with checks when it is first asked for. In CommonJS, which can do so without waiting, also bundled. */
function lazily(names: readonly string[]): string {
  const entries = names.map((name) => `  get '${name}'() {\n    return require('./checks/${name}.cjs');\n  },`);
  return [
    '// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.',
    'module.exports = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

const lazilyTyped = 'declare const checks: Record<string, Record<string, unknown>>;\nexport = checks;\n';

/** Every shape that is referred to, by its place without the `#/`. */
function shapesReferredTo(schemas: Schema[]): Map<string, Schema> {
  const $defs = sharedShapes(schemas);
  const found = schemas.flatMap((schema) => [...subschemas(schema, '')].flatMap(([{ $ref }]) => $ref ?? []));
  const refs = [...new Set(found)].filter((ref) => typeof ref === 'string');
  return new Map(
    refs.map((ref) => {
      if (!ref.startsWith('#/$defs/'))
        throw new Error(`$ref ${ref} leads to no shape; expected is a file under schemas/ or a place under $defs.`);
      return [ref.slice(2), at({ $defs }, pointerOf(ref)) as Schema] as const;
    }),
  );
}

/** A schema without what only people read. */
function lean(schema: Schema, $id: string): Schema {
  const { $defs, ...own } = schema;
  const left = mapped(
    own,
    ({ title, description, default: _, examples, $comment, 'x-options': __, 'x-date': ___, ...rest }) =>
      typeof rest.$ref === 'string' ? { ...rest, $ref: rest.$ref.replace('#/', 'pack:/') } : rest,
  );
  return { ...left, $id };
}

/** Each function counts schema paths from its own schema; a reader has them all begin at the whole one. */
function pathsFromRoot(code: string): string {
  return code
    .split(/(?=^function validate\d+\()/m)
    .map((part) => {
      const [, id = ''] = /\/\*# sourceURL="pack:\/([^"]*)" \*\//.exec(part) ?? [];
      return id.startsWith('check') ? part : part.replaceAll('schemaPath:"#', `schemaPath:"#/${id}`);
    })
    .join('');
}

const lengthOf =
  'function lengthOf(text) {\n  let length = 0;\n  for (const _ of text) length += 1;\n  return length;\n}';

/** The code with a helper of its own in place of ajv's, so that it runs without ajv. */
function withoutAjv(code: string): string {
  const own = code.replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'lengthOf');
  const foreign = /require\([^)]*\)/.exec(own);
  if (foreign)
    throw new Error(`The code of the checks wants ${foreign[0]}; give it something of our own in its place.`);
  return own === code ? code : `${own}\n${lengthOf}`;
}
