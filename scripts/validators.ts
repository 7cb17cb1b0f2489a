import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from '../src/action.ts';
import { ajvOptions } from '../src/compile.ts';
import { at } from '../src/pointer.ts';
import { mapped, subschemas } from '../src/refs.ts';

/**
 * A module with the checks of self-contained schemas as plain code, by name. A shape that several refer to is one
 * function, so a `$ref` has to mean the same shape in all of them.
 */
export function validators(schemas: Record<string, Schema>): string {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true, lines: true } });
  for (const [ref, shape] of shapesReferredTo(Object.values(schemas))) ajv.addSchema(lean(shape, `pack:/${ref}`));
  const names = Object.keys(schemas);
  names.forEach((name, n) => void ajv.addSchema(lean(schemas[name] as Schema, `pack:/check${n}`)));
  const code = standalone.default(ajv, Object.fromEntries(names.map((_, n) => [`check${n}`, `pack:/check${n}`])));
  return [
    '// @ts-nocheck',
    '// Written by `npm run generate` from manifest.json, actions and schemas. Change those instead.',
    "import { isDeepStrictEqual } from 'node:util';",
    "import type { Check } from '../issues.ts';",
    "import { lengthOf } from '../lengthOf.ts';",
    '',
    withoutAjv(pathsFromRoot(code)),
    '',
    'export const checks: Record<string, Check> = {',
    ...names.map((name, n) => `  ${JSON.stringify(name)}: check${n},`),
    '};',
    '',
  ].join('\n');
}

/** Every shape that is referred to, by its place without the `#/`. */
function shapesReferredTo(schemas: Schema[]): Map<string, Schema> {
  const shapes = new Map<string, Schema>();
  for (const schema of schemas) {
    for (const [{ $ref }] of subschemas(schema, '')) {
      if (typeof $ref !== 'string') continue;
      const place = $ref.slice(2);
      const shape = at(schema, `/${decodeURIComponent(place)}`) as Schema;
      const known = shapes.get(place);
      if (known !== undefined && !isDeepStrictEqual(known, shape)) throw new Error(`Two shapes are named ${place}.`);
      shapes.set(place, shape);
    }
  }
  return shapes;
}

/** A schema without what only people read. */
function lean(schema: Schema, $id: string): Schema {
  const { $defs, ...own } = schema;
  const left = mapped(own, ({ title, description, default: _, examples, $comment, 'x-options': __, ...rest }) =>
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

/** The code with our own helpers in place of ajv's, so that it runs without ajv. */
function withoutAjv(code: string): string {
  const own = code
    .replace('"use strict";', '')
    .replaceAll(/^export const check/gm, 'const check')
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'lengthOf')
    .replaceAll(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, 'isDeepStrictEqual');
  const foreign = /require\([^)]*\)/.exec(own);
  if (foreign)
    throw new Error(`The code of the checks wants ${foreign[0]}; give it something of our own in its place.`);
  return own;
}
