import { itemsOf } from './items.ts';
import { type Mutant, type Spec, sourceOf } from './mutant.ts';

const file = 'src/retry.ts';
const specs: Spec[] = ['retry', 'stops', 'outcome', 'wire'].map((name) => ({ file: `tests/${name}.spec.ts` }));

/** What each field of a row says otherwise; `''` leaves it out. */
const others: Record<string, readonly string[]> = {
  repeats: ["'all'", "'safe'", "'reads'", "'none'"],
  most: [''],
  outcome: ["'not_sent'", "'refused'", "'unknown'"],
};

/**
 * Fields that decide nothing, so that no test can miss them: what never left and will not pass is told from the rest by
 * that it will not pass, and what will not pass is not repeated, whatever its row says.
 */
const idle = ['neverLeftLasting, repeats'];

/** The decision table with a row that says something else: every field in turn, everything that it can say. */
export function rowMutants(): Mutant[] {
  return itemsOf(sourceOf(file), 'const rows').flatMap(({ before, text, after }) => {
    const row = /^\s*(\w+):/.exec(text)?.[1] ?? text;
    const fields = [...text.matchAll(/(\w+): ('\w+'|\d+)(, )?/g)];
    return fields.flatMap(([whole, field = '', value = '', comma = '']) =>
      wordsFor(field)
        .filter((other) => other !== value && !idle.includes(`${row}, ${field}`))
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
