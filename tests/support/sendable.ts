import type fc from 'fast-check';
import type { Action } from '../../src/index.ts';
import { inputsOf } from './generator.ts';
import type { Shape } from './shape.ts';
import type { Place } from './texts.ts';

/** Where the text of an input goes. */
function placeOf({ request }: Action, name: string): Place {
  if (request.headers === `{${name}}` || Object.values(request.headers ?? {}).includes(`{${name}}`)) return 'header';
  if (request.paths.some((path) => path.includes(`{+${name}}`))) return 'path';
  return request.paths.some((path) => path.includes(`{${name}}`)) ? 'segment' : 'anywhere';
}

/** Valid inputs of an action that can be sent. */
export function sendable(action: Action): fc.Arbitrary<Record<string, unknown>> {
  const { method, body } = action.request;
  return inputsOf(action.input as Shape, (name) => placeOf(action, name)).map((input) => {
    const chosen = /^\{(.+)\}$/.exec(method)?.[1];
    if (chosen === undefined || !['GET', 'HEAD'].includes(String(input[chosen]))) return input;
    // These have no body, which no schema says.
    return Object.fromEntries(Object.entries(input).filter(([name]) => body !== `{${name}}`));
  });
}
