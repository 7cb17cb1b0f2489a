import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineLoader } from 'vitepress';
import type { Action } from '../../../src/action.ts';
import type { Manifest } from '../../../src/manifest.ts';

export interface Row {
  id: string;
  title: string;
  group: string;
  effect: string;
  repeatable: boolean;
  plugins: readonly string[];
  link: string;
}

declare const data: Row[];

export { data };

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The actions as the pack has them, in its order. */
export default defineLoader({
  watch: ['../../../manifest.json', '../../../actions/**/*.json'],
  load(): Row[] {
    const manifest = read('manifest.json') as Manifest & { actions: string[] };
    return manifest.actions.map((file) => rowOf(read(file) as Action, manifest));
  },
});

function rowOf(action: Action, { groups, needs }: Manifest): Row {
  const { id, title, group, request, effect, idempotent } = action;
  return {
    id,
    title,
    group: groups.find((one) => one.id === group)?.title ?? group,
    effect: request.method.startsWith('{') ? 'by its method' : effect,
    repeatable: effect !== 'read' && idempotent === true,
    plugins: needs?.find((need) => need.id === action.needs)?.plugins ?? [],
    link: `/actions/${group}.html#${id}`,
  };
}
