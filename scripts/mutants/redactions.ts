import { itemsOf } from './items.ts';
import { changed, type Mutant, type Spec, sourceOf } from './mutant.ts';
import { places } from './places.ts';

const specs: Spec[] = [{ file: 'tests/secrets.spec.ts' }, { file: 'tests/wire.spec.ts' }];

/** The list of how the characters of a secret are written: its file, and how the line begins that opens it. */
const [file, opening] = ['src/secrets.ts', 'const inText'] as const;

/** The engine with one redaction less, for each. */
export function redactionMutants(): Mutant[] {
  const writings = itemsOf(sourceOf(file), opening).map(({ before, text, after }) => ({
    name: `${file}, what is written as ${text.trim().replace(/,$/, '')}`,
    differs: { [file]: before + after },
  }));
  const others = places.map((one) => ({ name: `${one.file}, ${one.name}`, differs: changed(one) }));
  return [...writings, ...others].map(({ name, differs }) => ({
    kind: 'redaction' as const,
    name,
    specs,
    files: () => differs,
  }));
}
