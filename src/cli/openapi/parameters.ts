import type { Action, Schema } from '../../index.ts';
import { pathPlaceholders } from '../../path.ts';
import { placeholder, REST } from '../../template.ts';
import { behind, type Context, isRequired, restOf } from './context.ts';
import type { Dialect } from './dialect.ts';
import { literalValues } from './literals.ts';
import { joined } from './prose.ts';

/** A parameter of an operation, as OpenAPI has it. */
export type Parameter = Record<string, unknown> & { name: string };

type Example = Readonly<Record<string, unknown>>;

/** Parameters of an action: what stands in its path, its query and its headers. `names` renames those of the path. */
export function parametersOf(
  action: Action,
  names: readonly string[],
  example: Example,
  context: Context,
): Parameter[] {
  const field = (input: string) => fieldOf(action, input, example, context);
  const inPath = pathPlaceholders(action.request.paths[0] as string).map((placed, n) => {
    const input = placed.replace('+', '');
    return pathParameter(names[n] ?? input, field(input), placed !== input, context);
  });
  return [...inPath, ...queryParameters(action, field, context), ...headerParameters(action, field, context)];
}

/** What a parameter is made of: an input, or a literal of the template. */
interface Field {
  input?: string;
  schema: Schema;
  required: boolean;
  description?: string;
  example?: unknown;
}

/** A description stands at the parameter, where more importers look for it than in the schema. */
function fieldOf(action: Action, input: string, example: Example, { shapes }: Context): Field {
  const { description: own, ...schema } = action.input.properties[input] as Schema;
  const description = own ?? behind(schema, shapes).description;
  return {
    input,
    schema,
    required: isRequired(action, input),
    ...(typeof description === 'string' && { description }),
    ...(Object.hasOwn(example, input) && { example: example[input] }),
  };
}

function parameter(place: 'path' | 'query' | 'header', name: string, field: Field, dialect: Dialect): Parameter {
  const { input, schema, required, description, example } = field;
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(description !== undefined && { description }),
    ...(input !== undefined && input !== name && { 'x-input': input }),
    schema: dialect.schema(schema),
    ...(example !== undefined && { example }),
  };
}

const keepsSlashes =
  'Its slashes are sent as they are, not percent-encoded: it is several parts of the address, which OpenAPI cannot say.';

function pathParameter(name: string, field: Field, open: boolean, { dialect, shapes }: Context): Parameter {
  const { type, minLength, enum: values } = behind(field.schema, shapes);
  // An empty part of an address is refused.
  const fillable = [type].flat().includes('string') && minLength === undefined && values === undefined;
  const schema = fillable ? { ...field.schema, minLength: 1 } : field.schema;
  const made = parameter('path', name, { ...field, schema, required: true }, dialect);
  if (!open) return made;
  return { ...made, description: joined([made.description, keepsSlashes], ' '), 'x-keeps-slashes': true };
}

function queryParameters(action: Action, field: (input: string) => Field, { dialect }: Context): Parameter[] {
  const { query = {} } = action.request;
  if (query === REST) return restOf(action).map((name) => parameter('query', name, field(name), dialect));
  const whole = placeholder(query);
  if (whole === undefined) return templated('query', query as object, field, dialect);
  // Each entry of the object is a parameter under its own name.
  return [{ ...parameter('query', whole, field(whole), dialect), style: 'form', explode: true }];
}

function headerParameters({ request }: Action, field: (input: string) => Field, { dialect }: Context): Parameter[] {
  return typeof request.headers === 'object' ? templated('header', request.headers, field, dialect) : [];
}

/** The headers that every request has. */
export function standingParameters({ manifest, dialect }: Context): Parameter[] {
  return templated('header', manifest.headers ?? {}, literal, dialect);
}

// OpenAPI says these elsewhere: what is sent and answered with the bodies, who calls with the security schemes.
const saidElsewhere: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

function templated(
  place: 'query' | 'header',
  template: object,
  field: (input: string) => Field,
  dialect: Dialect,
): Parameter[] {
  return Object.entries(template)
    .filter(([name]) => place === 'query' || !saidElsewhere.has(name))
    .map(([name, value]) => {
      const input = placeholder(value);
      return parameter(place, name, input === undefined ? literal(value) : field(input), dialect);
    });
}

/** What the template says itself: there is no choice. */
function literal(value: unknown): Field {
  return { schema: literalValues(value), required: true, description: 'Always this value.' };
}
