import type { Schema } from '../action.ts';

/** Where the choices for a field come from, as data. Its parts are described, for authors, in `schemas/manifest.json`. */
export interface ChoiceRule {
  readonly when?: Readonly<Record<string, string | number | boolean>>;
  readonly action: string;
  readonly value: string;
  readonly label: string;
  readonly rows?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly search?: SearchRule;
}

/** How the read is asked for what a person typed. */
export interface SearchRule {
  readonly input: string;
  readonly inside?: string;
  readonly parts?: readonly (string | readonly string[])[];
  readonly join?: string;
  readonly or?: string;
  readonly never?: readonly string[];
}

/** The placeholder of what a person typed. */
export const TYPED = '{search}';

/** The rules by which a field gets its choices, in their order; none where it has no list. */
export function rulesOf(schema: Schema): readonly ChoiceRule[] {
  return [(schema['x-options'] ?? []) as ChoiceRule | ChoiceRule[]].flat();
}

/** What the text to search for is made of: the whole of it, where the rule does not say more. */
export function partsOf({ parts = [TYPED] }: SearchRule): string[][] {
  return parts.map((part) => [part].flat());
}
