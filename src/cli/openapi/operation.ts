import { effectOf, isIdempotent } from '../../effect.ts';
import type { Action } from '../../index.ts';
import { placeholder } from '../../template.ts';
import { conditionsOf } from '../conditions.ts';
import { type Context, restOf } from './context.ts';
import { type Failures, failuresOfAction, ownFailuresText } from './failures.ts';
import { parametersOf } from './parameters.ts';
import { joined } from './prose.ts';
import { requestBodyOf } from './requestBody.ts';
import { successesOf } from './responses.ts';
import { rootConditions } from './rootConditions.ts';
import type { Variant } from './variants.ts';

type Json = Record<string, unknown>;

/** An operation: an action with one method. `names` are those of its path parameters. */
export function operationOf(variant: Variant, names: readonly string[], failures: Failures, context: Context): Json {
  const { action, method, operationId } = variant;
  const { manifest } = context;
  const group = manifest.groups.find(({ id }) => id === action.group);
  const example = exampleOf(variant, context);
  const parameters = parametersOf(action, names, example, context);
  const requestBody = requestBodyOf(action, method, example, context);
  return {
    operationId,
    summary: operationId === action.id ? action.title : `${action.title}: ${method}`,
    description: describe(variant),
    tags: [group?.title ?? action.group],
    ...(action.deprecated && { deprecated: true }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: { ...successesOf(variant, context), ...failuresOfAction(action, failures) },
    ...notes(variant, context),
  };
}

function describe({ action, method }: Variant): string {
  const { description, deprecated, request, response } = action;
  const inBody = request.body === '{*}' ? restOf(action) : [];
  const unsaid = [placeholder(request.headers), placeholder(response?.as)].filter((name) => name !== undefined);
  return joined(
    [
      description,
      deprecated && `Deprecated since ${deprecated.since}. ${deprecated.message}`,
      ...conditionsOf(rootConditions(action, inBody).lost),
      rawText(action, method),
      ownFailuresText(action),
      unsaid.length > 0 &&
        `OpenAPI has no way to say what the action takes as ${unsaid.join(' and ')}; this document leaves it out.`,
    ],
    '\n\n',
  );
}

/** A body that is text is sent as it is. Beside one that is JSON, OpenAPI has no way to say so. */
function rawText({ input, request }: Action, method: string): string | undefined {
  const body = placeholder(request.body);
  const { type } = (body !== undefined && input.properties[body]) || {};
  const several = Array.isArray(type) && type.includes('string');
  if (!several || method === 'GET' || method === 'HEAD' || typeof request.headers === 'object') return undefined;
  return 'The action also takes a body that is text, and sends it as it is; this document has the others only.';
}

/** What engines want to know and OpenAPI has no word for. */
function notes({ action, method }: Variant, { manifest }: Context): Json {
  const { id, group, needs, exclusive, paging, request } = action;
  const chosen = placeholder(request.method);
  const effect = effectOf(action, method);
  const need = manifest.needs?.find((one) => one.id === needs);
  const others = [...new Set(request.paths)].slice(1);
  return {
    'x-action': id,
    // An input that the choice of this operation has filled.
    ...(chosen !== undefined && { 'x-fixed': { [chosen]: method } }),
    'x-group': group,
    'x-effect': effect,
    ...(effect !== 'read' && { 'x-idempotent': isIdempotent(action, method) }),
    ...(exclusive !== undefined && { 'x-exclusive': exclusive }),
    ...(paging && effect === 'read' && method !== 'HEAD' && { 'x-paging': paging }),
    ...(need?.plugins && { 'x-plugins': need.plugins }),
    ...(need?.roles && { 'x-roles': need.roles }),
    ...(others.length > 0 && { 'x-paths': others }),
  };
}

/** The example of an action, where it is one with this method. */
function exampleOf({ action, method }: Variant, context: Context): Json {
  const chosen = placeholder(action.request.method);
  const examples = [context.examples.get(action.id) ?? {}, ...((action.input.examples as Json[] | undefined) ?? [])];
  return examples.find((one) => chosen === undefined || one[chosen] === method) ?? {};
}
