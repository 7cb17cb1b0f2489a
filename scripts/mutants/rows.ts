import { itemsOf } from './items.ts';
import { type Mutant, type Spec, sourceOf } from './mutant.ts';

const file = 'src/retry.ts';
const specs: Spec[] = [{ file: 'tests/retry.spec.ts' }, { file: 'tests/wire.spec.ts' }];

/** What each field of a row says otherwise; `''` leaves it out. */
const others: Record<string, readonly string[]> = {
  repeats: ["'all'", "'safe'", "'reads'", "'none'"],
  most: [''],
  outcome: ["'not_sent'", "'refused'", "'unknown'"],
};

/** The decision table with a row that says something else: every field in turn, everything that it can say. */
export function rowMutants(): Mutant[] {
  return itemsOf(sourceOf(file), 'const rows').flatMap(({ before, text, after }) => {
    const row = /^\s*(\w+):/.exec(text)?.[1] ?? text;
    const fields = [...text.matchAll(/(\w+): ('\w+'|\d+)(, )?/g)];
    return fields.flatMap(([whole, field = '', value = '', comma = '']) =>
      wordsFor(field)
        .filter((other) => other !== value)
        .map((other) => ({
          kind: 'row' as const,
          name: `${row}, ${field} ${value} ${other === '' ? 'left out' : `as ${other}`}`,
          specs,
          files: () => ({
            [file]: before + text.replace(whole, other === '' ? '' : `${field}: ${other}${comma}`) + after,
          }),
        })),
    );
  });
}

function wordsFor(field: string): readonly string[] {
  const words = others[field];
  if (words === undefined) throw new Error(`${file}: no mutant is known for the field "${field}" of the table.`);
  return words;
}
