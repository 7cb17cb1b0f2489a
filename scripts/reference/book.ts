import type { Pack } from '../../src/index.ts';
import type { Fact } from '../facts/fact.ts';
import type { Met } from './errors.ts';
import type { Prose } from './prose.ts';

/** What all pages of the reference are written from. */
export interface Book {
  pack: Pack;
  facts: ReadonlyMap<string, Fact>;
  met: Met;
  prose: Prose;
  /** A link to an action, from any page of the reference. */
  link: (id: string) => string;
}
