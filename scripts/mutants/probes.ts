import type { Action } from '../../src/action.ts';
import { readPack } from '../../src/load.ts';
import type { Manifest } from '../../src/manifest.ts';
import { once } from '../../src/once.ts';
import { at } from '../../src/pointer.ts';
import { packed } from '../packed.ts';
import { type Mutant, root, sourceOf } from './mutant.ts';

const pack = once(() => readPack(new URL('manifest.json', root)));

/** The manifest without one thing that a check of a config rests on, for each of them. */
export function probeMutants(): Mutant[] {
  const { manifest } = pack();
  const list = (pointer: string) => ((at(manifest, pointer) ?? []) as unknown[]).map((_, n) => `${pointer}/${n}`);
  const needs = list('/needs').flatMap((need) => [
    `${need}/probe`,
    `${need}/probe/absent`,
    ...['shadowed', 'elsewhere', 'parts'].flatMap((part) => list(`${need}/probe/${part}`)),
  ]);
  const missing = list('/errors').map((rule) => `${rule}/missing`);
  const places = ['/identity', '/signIn', '/signIn/tells', ...list('/identity/signs'), ...needs, ...missing];
  return places
    .filter((place) => at(manifest, place) !== undefined)
    .map((place) => ({
      kind: 'probe',
      name: `manifest.json#${place}`,
      specs: ['groups', 'reach', 'situations'].map((name) => ({ file: `tests/check/${name}.spec.ts` })),
      files: () => without(place),
    }));
}

function without(place: string): Record<string, string> {
  const { manifest, actions } = pack();
  const whole = JSON.parse(sourceOf('manifest.json')) as object;
  return {
    'manifest.json': JSON.stringify(less(whole, place), null, 2),
    'src/generated/pack.ts': packed(less(manifest, place) as Manifest, actions as Action[]),
  };
}

/** A copy without what stands at a pointer. */
function less(whole: object, pointer: string): object {
  const copy = structuredClone(whole);
  const cut = pointer.lastIndexOf('/');
  const outer = at(copy, pointer.slice(0, cut));
  const key = pointer.slice(cut + 1);
  if (Array.isArray(outer)) outer.splice(Number(key), 1);
  else delete (outer as Record<string, unknown>)[key];
  return copy;
}
