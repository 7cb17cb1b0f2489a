import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from './copy.ts';
import { runSpec } from './jest.ts';
import type { Mutant, Spec } from './mutant.ts';

/** `killed` where a test fails, `survived` where none does, `broken` where that could not be told. */
export interface Verdict {
  fate: 'killed' | 'survived' | 'broken';
  /** The test that fails, the specs that pass, or what went wrong. */
  told: string;
}

/** The tests of a spec that fail although nothing was taken away, by spec. They prove nothing. */
export type Beforehand = Map<string, Promise<Set<string>>>;

/** Runs the specs of a mutant, one after the other, until a test fails. */
export async function tried(mutant: Mutant, copy: Copy, beforehand: Beforehand): Promise<Verdict> {
  const specs = mutant.specs.filter(({ file }) => existsSync(join(copy.folder, file)));
  for (const { file } of specs) await failedBefore(file, copy, beforehand);
  return copy.differing(mutant.files(), async () => {
    for (const spec of specs) {
      const before = await failedBefore(spec.file, copy, beforehand);
      const ran = await runSpec(copy.folder, spec, before.size === 0);
      if ('broken' in ran) return { fate: 'broken', told: ran.broken };
      const killer = ran.failed.find((name) => !before.has(name));
      if (killer !== undefined) return { fate: 'killed', told: `${spec.file}: ${killer}` };
    }
    return { fate: specs.length === 0 ? 'broken' : 'survived', told: specs.map(words).join(', ') };
  });
}

function failedBefore(file: string, { folder }: Copy, beforehand: Beforehand): Promise<Set<string>> {
  const known =
    beforehand.get(file) ??
    runSpec(folder, { file }).then((ran) => {
      if ('broken' in ran) throw new Error(`Before anything is taken away: ${ran.broken}`);
      return new Set(ran.failed);
    });
  beforehand.set(file, known);
  return known;
}

const words = ({ file, only }: Spec) => (only === undefined ? file : `${file} (${only.trim()})`);
