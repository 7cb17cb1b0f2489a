import type { Document, Operation, Parameter } from './document.ts';
import type { Fits } from './fits.ts';

/** A call as a client makes it that knows nothing but the document. */
export interface Call {
  method: string;
  path: string;
  params: Record<Parameter['in'], Record<string, unknown>>;
  body?: unknown;
}

/** The operations of an action, with where they stand. */
export function operationsOf(
  document: Document,
  action: string,
): { operation: Operation; path: string; method: string }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation['x-action'] === action)
      .map(([method, operation]) => ({ operation, path, method: method.toUpperCase() })),
  );
}

/** An input as a call, or why the document admits none for it. */
export function callOf(document: Document, fits: Fits, action: string, input: Record<string, unknown>): Call | string {
  const fixed = ({ operation }: { operation: Operation }) =>
    Object.entries(operation['x-fixed'] ?? {}).every(([name, value]) => input[name] === value);
  const found = operationsOf(document, action).find(fixed);
  if (found === undefined) return 'no operation';
  const { operation, path, method } = found;
  const left = { ...input };
  for (const name of Object.keys(operation['x-fixed'] ?? {})) delete left[name];
  const params: Call['params'] = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters ?? []) {
    const name = parameter['x-input'] ?? parameter.name;
    if (!Object.hasOwn(left, name)) {
      if (parameter.required) return `${name} is missing`;
      continue;
    }
    const { [name]: value } = left;
    delete left[name];
    if (!fits(operation, parameter, value)) return `${name} does not fit`;
    params[parameter.in][parameter.name] = value;
  }
  const call = { method, path, params };
  const { requestBody } = operation;
  if (requestBody === undefined) return nothingIn(left) ?? call;
  const whole = requestBody['x-input'];
  if (whole === undefined)
    return fits(operation, requestBody, left) ? { ...call, body: left } : 'the body does not fit';
  const { [whole]: body, ...others } = left;
  if (body === undefined) return requestBody.required ? 'the body is missing' : (nothingIn(others) ?? call);
  if (!fits(operation, requestBody, body)) return 'the body does not fit';
  return nothingIn(others) ?? { ...call, body };
}

/** Of what is left the document says nothing. */
function nothingIn(left: object): string | undefined {
  const names = Object.keys(left);
  return names.length === 0 ? undefined : `${names.join()} is not in the document`;
}
