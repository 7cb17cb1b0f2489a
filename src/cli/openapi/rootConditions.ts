import type { Action, Schema } from '../../index.ts';
import { isSchema } from '../../refs.ts';

const told = ['title', 'description', 'examples', 'type', 'properties', 'required', 'additionalProperties', '$comment'];

/**
 * What an input is held to as a whole, beside its fields. `kept` are the keywords that its body can be held to: all of
 * them where they speak of nothing but what lies in the body; else they are `lost` to it.
 */
export function rootConditions({ input }: Action, inBody: readonly string[]): { kept: Schema; lost: Schema } {
  const entries = Object.entries(input).filter(([key]) => !told.includes(key) && !key.startsWith('x-'));
  const whole: Schema = Object.fromEntries(entries);
  const fits = namesIn(whole).every((name) => inBody.includes(name));
  return fits ? { kept: whole, lost: {} } : { kept: {}, lost: whole };
}

/** The fields of an object that a schema for it speaks of. */
function namesIn(schema: Schema): string[] {
  const { properties = {}, required = [], dependentRequired = {}, dependentSchemas = {} } = schema;
  const { if: form, then: so, else: otherwise, not, allOf, anyOf, oneOf } = schema;
  const depending = Object.entries(dependentRequired as Record<string, string[]>).flat(2);
  const inner = [form, so, otherwise, not, allOf, anyOf, oneOf, Object.values(dependentSchemas as object)].flat();
  return [
    ...Object.keys(properties as object),
    ...(required as string[]),
    ...depending,
    ...Object.keys(dependentSchemas as object),
    ...inner.filter(isSchema).flatMap(namesIn),
  ];
}
