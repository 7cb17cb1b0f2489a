// Holds a pack against what ServiceNow documents (facts/), and tells every difference in a line.
// npm run facts -- [--only <the beginning of an id>]... [<manifest.json of a pack>]
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readPack } from '../src/load.ts';
import { lineOf } from './facts/difference.ts';
import { differences } from './facts/differences.ts';
import { readExceptions, readFacts, readReadme } from './facts/read.ts';
import { slips } from './facts/slips.ts';

const { values, positionals } = orEnd(2, () =>
  parseArgs({
    options: { only: { type: 'string', multiple: true, default: [''] } },
    allowPositionals: true,
  }),
);
const [file] = positionals;
const manifest = file === undefined ? new URL('../manifest.json', import.meta.url) : pathToFileURL(file);
const wanted = (id: string) => values.only.some((beginning) => id.startsWith(beginning));

const pack = orEnd(1, () => readPack(manifest));
const facts = readFacts();
const exceptions = readExceptions();
const held = facts.flatMap((subject) => Object.keys(subject.actions)).filter(wanted);
const without = pack.actions.map(({ id }) => id).filter((id) => wanted(id) && !held.includes(id));
const found = [
  ...slips(facts, exceptions, readReadme()),
  ...differences(facts, { ...pack.manifest, ...pack }, exceptions, wanted).map(lineOf),
];

for (const line of found) console.log(line);
if (without.length > 0) console.log(`Without facts: ${without.join(', ')}`);
console.log(`${held.length} actions documented, ${found.length} differences`);
if (held.length === 0)
  console.error(`Nothing is documented of actions whose id begins with ${values.only.join(', ')}.`);
process.exitCode = found.length > 0 || held.length === 0 ? 1 : 0;

/** What work gives. Where it cannot, its message alone is told: the stack says nothing to who called this. */
function orEnd<T>(code: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(code);
  }
}
