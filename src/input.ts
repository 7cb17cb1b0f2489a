import type { Action } from './action.ts';
import { coerce } from './coerce.ts';
import { mistakes } from './errors.ts';
import type { Validate } from './validator.ts';

/** What happens to `""` and `null` in optional fields: an update clears a field with them, a form leaves them behind. */
export type Blanks = 'keep' | 'omit';

/** The input as it is sent: a copy, with its texts coerced. Throws `invalid_input` that names every mistake. */
export function validInput(
  action: Action,
  given: unknown,
  validate: Validate,
  blanks: Blanks,
): Record<string, unknown> {
  const input = coerce(blanks === 'omit' ? withoutBlanks(action, given ?? {}) : (given ?? {}), action.input);
  const issues = validate(input);
  if (issues.length === 0) return input as Record<string, unknown>;
  const remedy = `The fields of ${action.id} are: ${Object.keys(action.input.properties).join(', ')}.`;
  throw mistakes('invalid_input', `${action.id} was not sent`, issues, { action: action.id, remedy });
}

function withoutBlanks(action: Action, given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const required = new Set(action.input.required);
  const kept = Object.entries(given).filter(([name, value]) => required.has(name) || (value !== '' && value !== null));
  return Object.fromEntries(kept);
}
