import type { Action } from '../../src/action.ts';
import type { ErrorRule } from '../../src/errorRule.ts';
import { readPack } from '../../src/load.ts';
import type { Manifest } from '../../src/manifest.ts';
import { once } from '../../src/once.ts';
import { packed } from '../packed.ts';
import { type Mutant, root, type Spec, sourceOf } from './mutant.ts';

const pack = once(() => readPack(new URL('manifest.json', root)));

/** The pack without one of its rules of how ServiceNow says no, for every rule. */
export function ruleMutants(): Mutant[] {
  const { manifest, actions } = pack();
  // Cases are run twice, by an interceptor and over a socket; rules see no difference.
  const general = rulesOf('manifest.json', manifest, [
    { file: 'tests/cases.spec.ts', only: 'intercepted' },
    // Some are for a way to sign in, which neither of the others has.
    { file: 'tests/check/situations.spec.ts' },
    { file: 'tests/auth/tokenRequest.spec.ts' },
    { file: 'tests/auth/tokens.spec.ts', only: 'a token that the server refuses' },
  ]);
  const own = manifest.actions.flatMap((file, n) => {
    const action = actions[n] as Action;
    const cases = { file: 'tests/cases.spec.ts', only: `intercepted ${action.id}.json: ` };
    return rulesOf(file, action, [cases]);
  });
  return [...general, ...own];
}

function rulesOf(file: string, { errors = [] }: Pick<Manifest, 'errors'>, cases: Spec[]): Mutant[] {
  const failures: Spec[] = [{ file: 'tests/failures.spec.ts' }];
  const whole = JSON.parse(sourceOf(file)) as Partial<Manifest>;
  return errors.map((rule, n) => ({
    kind: 'rule' as const,
    name: `${file}#/errors/${n} ${wordsFor(rule)}`,
    specs: file === 'manifest.json' ? [...failures, ...cases] : [...cases, ...failures],
    files: () => withoutRule(file, whole, n),
  }));
}

function wordsFor({ when, code, reason }: ErrorRule): string {
  return [when.status?.join('/'), code, reason].filter((word) => word !== undefined).join(' ');
}

/** The file without its rule, and the module that holds the pack. */
function withoutRule(file: string, whole: object, n: number): Record<string, string> {
  const { manifest, actions } = pack();
  const changed = (one: string): boolean => one === file;
  const less = <T extends { errors?: readonly ErrorRule[] }>(whole: T): T => {
    const errors = whole.errors?.toSpliced(n, 1) ?? [];
    return { ...whole, errors: errors.length === 0 ? undefined : errors };
  };
  return {
    [file]: JSON.stringify(less(whole), null, 2),
    'src/generated/pack.ts': packed(
      changed('manifest.json') ? less(manifest) : manifest,
      actions.map((action, place) => (changed(manifest.actions[place] as string) ? less(action) : action)),
    ),
  };
}
