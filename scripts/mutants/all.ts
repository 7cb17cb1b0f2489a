import type { Mutant } from './mutant.ts';
import { netMutants } from './nets.ts';
import { probeMutants } from './probes.ts';
import { redactionMutants } from './redactions.ts';
import { rowMutants } from './rows.ts';
import { ruleMutants } from './rules.ts';
import { signInMutants } from './signIns.ts';
import { stopMutants } from './stops.ts';

/** Every mutant, those that are tried the quickest first. */
export const allMutants = (): Mutant[] => [
  ...rowMutants(),
  ...stopMutants(),
  ...probeMutants(),
  ...netMutants(),
  ...signInMutants(),
  ...redactionMutants(),
  ...ruleMutants(),
];
