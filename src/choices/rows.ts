import { at, below, keysOf } from '../pointer.ts';
import { isGiven } from './field.ts';
import type { ChoiceRule } from './rule.ts';

/** One of a list to choose from. */
export interface Choice {
  /** What the field takes. */
  value: string;
  /** What a person reads. */
  label: string;
}

/** Choices in the order in which they were taken in, each value once. */
export interface Collector {
  add(row: unknown): void;
  readonly choices: readonly Choice[];
}

/**
 * Takes rows in as choices. A row without a value is none, one without a label shows its value, and one whose label has
 * not `filter` in it, in small or capital letters, is passed over.
 */
export function collector(rule: Pick<ChoiceRule, 'value' | 'label'>, filter: string | undefined): Collector {
  const choices: Choice[] = [];
  const seen = new Set<string>();
  const add = (row: unknown) => {
    const value = textAt(row, rule.value);
    if (value === undefined || seen.has(value)) return;
    seen.add(value);
    const label = textAt(row, rule.label) ?? value;
    if (filter === undefined || folded(label).includes(folded(filter))) choices.push({ value, label });
  };
  return { add, choices };
}

/** What a row holds under a name, as text; `undefined` where that is empty or no single value. */
export function textAt(row: unknown, field: string): string | undefined {
  const value = at(row, below('', field));
  return isGiven(value) && typeof value !== 'object' ? String(value) : undefined;
}

/** Text as it is compared: without capitals and other forms of the same letters, in no language's own way. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * The rows in what a read gives. `place` is a JSON pointer, in which `*` stands for every key. A list there gives its
 * entries, an object is one row, and where nothing is, there is none.
 */
export function rowsAt(data: unknown, place = ''): unknown[] {
  const found = keysOf(place).reduce<unknown[]>(
    (values, key) => values.flatMap((one) => (key === '*' ? valuesIn(one) : [at(one, below('', key))])),
    [data],
  );
  return found.flat();
}

function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
