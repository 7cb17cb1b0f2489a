import { effectOf } from '../../effect.ts';
import type { Action, Schema } from '../../index.ts';
import { behind, type Context } from './context.ts';
import { joined } from './prose.ts';
import type { Variant } from './variants.ts';

type Json = Record<string, unknown>;

/** What an operation answers where it succeeds, by status. */
export function successesOf({ action, method }: Variant, context: Context): Record<string, Json> {
  const { type } = behind(action.output, context.shapes);
  const types = [type ?? []].flat() as string[];
  const silent = { description: 'Done. There is no data.' };
  if (types.length === 1 && types[0] === 'null') return { 204: silent };
  const reads = effectOf(action, method) === 'read';
  const answer = answerOf(action, method, context);
  return {
    200: answer,
    // The pack does not say which of the two a server answers where something was made.
    ...(method === 'POST' && !reads && { 201: answer }),
    // What may be nothing, or anything.
    ...(!reads && (types.length === 0 ? isOpen(action) : types.includes('null')) && { 204: silent }),
    ...(reads && action.paging?.more?.partial && { 206: answer }),
  };
}

function answerOf(action: Action, method: string, context: Context): Json {
  const { response = {}, paging } = action;
  const output = outputOf(action, context);
  const description = joined(
    [
      behind(action.output, context.shapes).description ?? 'What the action gives back.',
      response.envelope && `It lies under \`${response.envelope}\`.`,
    ],
    ' ',
  );
  const headers = {
    ...(paging?.more?.link && { Link: header('The addresses of other pages; `rel="next"` is the next one.') }),
    ...(paging?.more?.total && { [paging.more.total]: header('How many there are on all pages together.') }),
  };
  return {
    description,
    ...(effectOf(action, method) === 'read' && Object.keys(headers).length > 0 && { headers }),
    ...(method !== 'HEAD' && { content: contentOf(action, output, context) }),
  };
}

function header(description: string): Json {
  return { description, schema: { type: 'string' } };
}

/** Whatever its format is, what is read as text or as a file comes as it is. */
function contentOf({ response = {} }: Action, output: Schema, { manifest, dialect }: Context): Json {
  if (response.as === 'text') return { '*/*': { schema: { type: 'string' } } };
  if (response.as === 'base64') return { '*/*': { schema: { type: 'string', format: 'binary' } } };
  return { [answered(manifest.headers)]: { schema: dialect.schema(enveloped(output, response.envelope)) } };
}

/** The media type of answers: what the pack asks for, where it asks for one. */
export function answered(headers: Readonly<Record<string, string>> = {}): string {
  const asked = headers.accept?.split(/[;,]/, 1)[0]?.trim() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(asked) ? asked : 'application/json';
}

/** The output as one shape, since it stands under several statuses. */
function outputOf({ id, output }: Action, { named }: Context): Schema {
  const { description, ...rest } = output;
  const small = Object.keys(rest).length <= 1 || (rest.type === 'array' && isReference(rest.items));
  return small ? rest : named(`${id}.data`, output);
}

function isReference(schema: unknown): boolean {
  return Object.keys((schema ?? {}) as Schema).join() === '$ref';
}

function enveloped(output: Schema, envelope: string | undefined): Schema {
  if (envelope === undefined) return output;
  // An output that can be anything can come without its envelope as well.
  if (Object.keys(output).length === 0) return { properties: { [envelope]: output } };
  return { type: 'object', required: [envelope], properties: { [envelope]: output } };
}

/** Whether nothing is said of an output. */
function isOpen({ output }: Action): boolean {
  return Object.keys(output).every((key) => ['title', 'description'].includes(key));
}
