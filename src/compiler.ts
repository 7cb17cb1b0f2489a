import { Ajv2020, type Options, type SchemaObject } from 'ajv/dist/2020.js';
import type { Schema } from './action.ts';
import { once } from './once.ts';
import { subschemas } from './refs.ts';
import type { Check } from './validator.ts';

/** What a field says for forms alone: where its choices come from, and how a moment is written in it. */
export const formNotes = ['x-options', 'x-date'] as const;

// Formats are notes for forms: a server's own idea of a date or an address is not known better here.
export const ajvOptions: Options = {
  allErrors: true,
  messages: false,
  strict: true,
  strictRequired: false,
  strictTuples: false,
  allowUnionTypes: true,
  // Each shape is a function, so that the places of mistakes are told the same way everywhere.
  inlineRefs: false,
  validateFormats: false,
  // Schemas are held against the meta-schema when a pack is checked; here a hundred of them have to compile fast.
  validateSchema: false,
  keywords: [...formNotes],
};

/** Compiles the schemas of one pack, and keeps them for as long as it is kept itself. */
export interface Compiler {
  /** Throws where the schema itself is broken. */
  check(schema: Schema): Check;
  /** What is wrong with a schema as a schema, or `undefined`. */
  fault(schema: Schema): string | undefined;
}

export function compiler(): Compiler {
  // A field can be named as what every object has, such as constructor; and what is wrong with a schema is told, once.
  const ajv = once(
    () =>
      new Ajv2020({
        ...ajvOptions,
        ownProperties: true,
        logger: false,
        code: { process: (code, of) => appending(rooted(code, of)) },
      }),
  );
  const check = (schema: Schema) => ajv().compile(schema as SchemaObject) as Check;
  return {
    check,
    fault(schema) {
      try {
        check(schema);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
  };
}

/**
 * The code of a check that adds the mistakes of a shape to those that it has. As ajv writes it, it copies all of them each
 * time, which takes hours for a long list in which every entry is wrong.
 */
export function appending(code: string): string {
  return code.replaceAll(/vErrors\.concat\(([\w$.]+)\)/g, '($1.forEach((one) => vErrors.push(one)), vErrors)');
}

/** The code of a shape that others refer to counts schema paths from the shape; here they begin at the whole schema. */
function rooted(code: string, compiled?: { schema: unknown; root: { schema: unknown } }): string {
  if (compiled === undefined || compiled.schema === compiled.root.schema) return code;
  const [, pointer] = [...subschemas(compiled.root.schema, '')].find(([one]) => one === compiled.schema) ?? [];
  return pointer === undefined
    ? code
    : code.replaceAll('schemaPath:"#', () => `schemaPath:"#${pointer.split('/').map(encodeURIComponent).join('/')}`);
}
