import type { Action } from '../../index.ts';
import { valuesOf } from '../../namedValues.ts';
import { placeholder } from '../../template.ts';

/** An action with one method. */
export interface Variant {
  action: Action;
  method: string;
  operationId: string;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * An operation has one method, so an action whose method is an input becomes several. The first keeps the id of the
 * action, the others have their method behind it.
 */
export function variantsOf(action: Action): Variant[] {
  const chosen = placeholder(action.request.method);
  if (chosen === undefined) return [{ action, method: action.request.method, operationId: action.id }];
  const named = valuesOf(action.input.properties[chosen] ?? {}) ?? methods;
  return methods
    .filter((method) => named.includes(method))
    .toSorted((one, other) => named.indexOf(one) - named.indexOf(other))
    .map((method, n) => ({
      action,
      method,
      operationId: n === 0 ? action.id : `${action.id}.${method.toLowerCase()}`,
    }));
}
