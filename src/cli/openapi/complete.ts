import type { Schema } from '../../index.ts';

/** The same schema with what goes without saying in JSON Schema, and not everywhere that OpenAPI is read. */
export function complete(schema: Schema): Schema {
  return withItems(opened(withProperties(schema)));
}

/** Every required name stands among the properties: there are importers that refuse it otherwise. */
function withProperties(schema: Schema): Schema {
  const { required = [], properties = {} } = schema;
  const missing = (required as string[]).filter((name) => !Object.hasOwn(properties as object, name));
  if (missing.length === 0) return schema;
  return {
    ...schema,
    properties: { ...(properties as object), ...Object.fromEntries(missing.map((one) => [one, {}])) },
  };
}

/** An object of which nothing is said can hold anything: generators take it for an empty one. */
function opened(schema: Schema): Schema {
  const { type, properties, patternProperties, additionalProperties, allOf, anyOf, oneOf } = schema;
  const said = [properties, patternProperties, additionalProperties, allOf, anyOf, oneOf, schema.enum, schema.$ref];
  const free = [type].flat().includes('object') && said.every((one) => one === undefined);
  return free ? { ...schema, additionalProperties: true } : schema;
}

/** Of a list it is said what is in it, be it anything. */
function withItems(schema: Schema): Schema {
  const { type, items, prefixItems } = schema;
  const silent = items === undefined && prefixItems === undefined;
  return silent && [type].flat().includes('array') ? { ...schema, items: {} } : schema;
}
