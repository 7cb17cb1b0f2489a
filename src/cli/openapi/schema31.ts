import type { Schema } from '../../index.ts';
import { mapped } from '../../refs.ts';
import { complete } from './complete.ts';

/** A schema as OpenAPI 3.1 has it, which is JSON Schema 2020-12. */
export function schema31(schema: Schema): Schema {
  return mapped(schema, complete);
}
