import type { Action, Schema } from '../../src/action.ts';
import { pathPlaceholders } from '../../src/path.ts';
import { namedInputs } from '../../src/request.ts';
import { placeholder, placeholders, REST } from '../../src/template.ts';

/**
 * The schema of what an action sends as its query or body, so that a field is looked for where it goes over the wire,
 * under whatever name the input has it. References point into the action's input.
 */
export function wireSchema(action: Action, part: 'query' | 'body'): Schema {
  return schemaOf(action.request[part] ?? {}, action);
}

/** The schema of the inputs that stand in a path of the action. */
export function pathSchema(action: Action): Schema {
  return picked(action, pathInputs(action));
}

/** The inputs that go neither into a path nor into the query or the body. */
export function elsewhere(action: Action): string[] {
  const { query, body } = action.request;
  const rest = [query, body].includes(REST) ? restOf(action) : [];
  const placed = new Set([...pathInputs(action), ...placeholders([query, body]), ...rest]);
  return Object.keys(action.input.properties).filter((name) => !placed.has(name));
}

function schemaOf(template: unknown, action: Action): Schema {
  if (template === REST) return picked(action, restOf(action));
  const name = placeholder(template);
  if (name !== undefined) return action.input.properties[name] ?? {};
  if (Array.isArray(template)) return { type: 'array', items: { anyOf: template.map((one) => schemaOf(one, action)) } };
  if (typeof template !== 'object' || template === null) return { const: template };
  const entries = Object.entries(template);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, value]) => [key, schemaOf(value, action)])),
    required: entries.filter(([, value]) => isDemanded(value, action)).map(([key]) => key),
    additionalProperties: false,
  };
}

/** A part of the input, with the conditions of the whole: they only add to it. */
function picked({ input }: Action, names: string[]): Schema {
  const { properties, required = [], $defs, ...rest } = input;
  return {
    ...rest,
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    required: required.filter((name) => names.includes(name)),
  };
}

function isDemanded(template: unknown, { input }: Action): boolean {
  const names = placeholders(template);
  return names.length === 0 || names.some((name) => input.required?.includes(name));
}

function restOf(action: Action): string[] {
  const named = namedInputs(action, action.request.paths[0] as string);
  return Object.keys(action.input.properties).filter((name) => !named.has(name));
}

function pathInputs({ request, input }: Action): string[] {
  const names = request.paths.flatMap(pathPlaceholders).map((name) => name.replace('+', ''));
  return [...new Set(names)].filter((name) => Object.hasOwn(input.properties, name));
}
