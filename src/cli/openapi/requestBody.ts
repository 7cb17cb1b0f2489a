import type { Action, Schema } from '../../index.ts';
import { isSchema } from '../../refs.ts';
import { fill, placeholder, placeholders, REST } from '../../template.ts';
import { type Context, isRequired, restOf } from './context.ts';
import { literalValues } from './literals.ts';
import { rootConditions } from './rootConditions.ts';

type Json = Record<string, unknown>;

/** What an action sends, or `undefined` where it sends nothing. */
export function requestBodyOf(action: Action, method: string, example: Json, { dialect }: Context): Json | undefined {
  const { body } = action.request;
  if (body === undefined || method === 'GET' || method === 'HEAD') return undefined;
  const whole = placeholder(body);
  if (whole !== undefined) return wholeBody(action, whole, example, dialect.schema);
  const schema = dialect.schema(body === REST ? restSchema(action) : templateSchema(action, body));
  const shown = body === REST ? pick(example, restOf(action)) : shownTemplate(body, example);
  const content = { schema, ...(shown !== undefined && { example: shown }) };
  return { required: true, content: { [mediaType(action) ?? json]: content } };
}

const json = 'application/json';

/** The media type that the template says, where it is no input. */
function mediaType({ request }: Action): string | undefined {
  const said = typeof request.headers === 'object' ? request.headers['content-type'] : undefined;
  return placeholder(said) === undefined ? said : undefined;
}

/** One input that is the body. Text is sent as it is, so it is no JSON. */
function wholeBody(action: Action, input: string, example: Json, made: (schema: Schema) => Schema): Json {
  const schema = action.input.properties[input] as Schema;
  const said = mediaType(action);
  const types = [schema.type ?? []].flat() as string[];
  const [text, others] = [types.includes('string'), types.filter((type) => type !== 'string')];
  const form = said === undefined && text && others.length > 0 ? { ...schema, type: others } : schema;
  const type = said ?? (text && others.length === 0 ? 'text/plain' : json);
  const shown = example[input] !== undefined && { example: example[input] };
  return {
    ...(isRequired(action, input) && { required: true }),
    'x-input': input,
    content: { [type]: { schema: made(form), ...shown } },
  };
}

/** Every input that nothing else names, each under its own name. */
function restSchema(action: Action): Schema {
  const rest = restOf(action);
  const { properties, required = [] } = action.input;
  const { kept } = rootConditions(action, rest);
  const needed = required.filter((name) => rest.includes(name));
  return {
    type: 'object',
    additionalProperties: false,
    ...(needed.length > 0 && { required: needed }),
    properties: pick(properties, rest),
    ...kept,
  };
}

function templateSchema(action: Action, template: unknown): Schema {
  if (Array.isArray(template)) return listSchema(action, template);
  if (!isSchema(template)) return leafSchema(action, template);
  const entries = Object.entries(template);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, part]) => isSent(action, part)).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, part]) => [name, templateSchema(action, part)])),
  };
}

function leafSchema(action: Action, value: unknown): Schema {
  const input = placeholder(value);
  if (input === undefined) return literalValues(value);
  return { ...action.input.properties[input], 'x-input': input };
}

/** What is not given leaves no gap. */
function listSchema(action: Action, template: unknown[]): Schema {
  return {
    type: 'array',
    minItems: template.filter((part) => isSent(action, part)).length,
    maxItems: template.length,
    items: { anyOf: template.map((part) => templateSchema(action, part)) },
  };
}

/** Whether a part of a template is sent whatever is given. */
function isSent(action: Action, part: unknown): boolean {
  const input = placeholder(part);
  return input === undefined || isRequired(action, input);
}

function shownTemplate(template: unknown, example: Json): unknown {
  return placeholders(template).some((name) => Object.hasOwn(example, name)) ? fill(template, example) : undefined;
}

function pick<T>(from: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name] as T]));
}
