import type { Issue } from '../../src/errors.ts';
import { inputFaults } from './inputs.ts';
import { keywordFaults } from './keywords.ts';
import { type Material, partsOf } from './material.ts';
import { repeats } from './repeats.ts';
import { valueFaults } from './values.ts';
import { verbFaults } from './verbs.ts';
import { wordFaults } from './words.ts';

/** Everything in which a pack falls short of the standard: the file, the place in it, and what was expected. */
export function faultsOf(material: Material): Issue[] {
  const parts = partsOf(material);
  const inputs = parts.filter(({ name }) => name === 'input');
  const all = [
    ...wordFaults(material),
    ...verbFaults(material),
    ...inputs.flatMap(keywordFaults),
    ...inputs.flatMap(inputFaults),
    ...parts.flatMap(valueFaults),
    ...repeats(material.actions),
  ];
  // A shared shape is looked at once for every action that uses it.
  const once = new Map(all.map((fault) => [`${fault.file}#${fault.path} ${fault.message}`, fault]));
  return [...once.values()].sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : a.file === b.file ? 0 : 1));
}
