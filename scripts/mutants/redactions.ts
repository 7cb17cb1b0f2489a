import { itemsOf } from './items.ts';
import { changed, type Mutant, type Spec, sourceOf } from './mutant.ts';
import { places } from './places.ts';

const specsFor = (file: string): Spec[] =>
  ['secrets', ...(file.startsWith('src/cli/') ? ['render', 'cli'] : ['hostile/credentials', 'outcome', 'wire'])].map(
    (name) => ({
      file: `tests/${name}.spec.ts`,
    }),
  );

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
