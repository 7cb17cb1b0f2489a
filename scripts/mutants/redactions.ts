import { itemsOf } from './items.ts';
import { changed, type Mutant, type Spec, sourceOf } from './mutant.ts';
import { places } from './places.ts';

/** What bears on a room beside the spec that looks for secrets; on the rest, what does on the engine. */
const rooms: Record<string, readonly string[]> = {
  'src/cli/': ['render', 'cli'],
  'src/sandbox/': ['sandbox/signIn', 'sandbox/oauth'],
  'src/pack.ts': ['config'],
};

function specsFor(file: string): Spec[] {
  const [, others] = Object.entries(rooms).find(([room]) => file.startsWith(room)) ?? [];
  const names = ['secrets', ...(others ?? ['hostile/credentials', 'outcome', 'wire'])];
  return names.map((name) => ({ file: `tests/${name}.spec.ts` }));
}

/** The list of how the characters of a secret are written: its file, and how the line begins that opens it. */
const [list, opening] = ['src/secrets.ts', 'const inText'] as const;

/** The engine with one redaction less, for each. */
export function redactionMutants(): Mutant[] {
  const writings = itemsOf(sourceOf(list), opening).map(({ before, text, after }) => ({
    file: list,
    name: `${list}, what is written as ${text.trim().replace(/,$/, '')}`,
    differs: { [list]: before + after },
  }));
  const others = places.map((one) => ({ file: one.file, name: `${one.file}, ${one.name}`, differs: changed(one) }));
  return [...writings, ...others].map(({ file, name, differs }) => ({
    kind: 'redaction' as const,
    name,
    specs: specsFor(file),
    files: () => differs,
  }));
}
