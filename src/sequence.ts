import type { Action } from './action.ts';
import { type Issue, mistakes } from './errors.ts';
import { checkSequenceOptions } from './optionRules.ts';

/** Throws `invalid_input` for a sequence of calls that cannot be begun. */
export function checkSequence(actions: readonly Action[], name: unknown, calls: unknown, options: object): void {
  const names = [...new Set(actions.flatMap((action) => action.exclusive ?? []))];
  const issues: Issue[] = [];
  if (!names.includes(name as string)) {
    const expected = names.length === 0 ? 'this pack has none' : `expected is one of: ${names.join(', ')}`;
    issues.push({ path: '', message: `${JSON.stringify(name)} is nothing that actions use alone; ${expected}.` });
  }
  if (typeof calls !== 'function') issues.push({ path: '', message: 'The sequence must be a function.' });
  if (issues.length > 0) throw mistakes('invalid_input', 'The sequence was not begun', issues);
  checkSequenceOptions(options);
}
