import type { Schema } from '../../index.ts';
import { mapped } from '../../refs.ts';

/** A schema as OpenAPI 3.1 has it, which is JSON Schema: importers alone want more than that. */
export function schema31(schema: Schema): Schema {
  return mapped(schema, (one) => withItems(completed(one)));
}

/** Of a list it is said what is in it, be it anything. */
function withItems(schema: Schema): Schema {
  const { type, items, prefixItems } = schema;
  const silent = items === undefined && prefixItems === undefined;
  return silent && [type].flat().includes('array') ? { ...schema, items: {} } : schema;
}

/** The same schema, every required name standing among its properties: there are importers that refuse it otherwise. */
export function completed(schema: Schema): Schema {
  const { required = [], properties = {} } = schema;
  const missing = (required as string[]).filter((name) => !Object.hasOwn(properties as object, name));
  if (missing.length === 0) return schema;
  return {
    ...schema,
    properties: { ...(properties as object), ...Object.fromEntries(missing.map((one) => [one, {}])) },
  };
}
