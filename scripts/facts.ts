// Holds a pack against what ServiceNow documents (facts/), and tells every difference in a line.
// npm run facts -- [--only <the beginning of an id>]... [<manifest.json of a pack>]
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readPack } from '../src/load.ts';
import { lineOf } from './facts/difference.ts';
import { differences } from './facts/differences.ts';
import { readExceptions, readFacts } from './facts/read.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [''] } },
  allowPositionals: true,
});
const [file] = positionals;
const manifest = file === undefined ? new URL('../manifest.json', import.meta.url) : pathToFileURL(file);
const wanted = (id: string) => values.only.some((beginning) => id.startsWith(beginning));

const { actions } = readPack(manifest);
const facts = readFacts().map((subject) => ({
  ...subject,
  actions: Object.fromEntries(Object.entries(subject.actions).filter(([id]) => wanted(id))),
}));
const held = facts.flatMap((subject) => Object.keys(subject.actions));
const without = actions.map(({ id }) => id).filter((id) => wanted(id) && !held.includes(id));
const found = differences(facts, actions, readExceptions());

for (const difference of found) console.log(lineOf(difference));
if (without.length > 0) console.log(`Without facts: ${without.join(', ')}`);
console.log(`${held.length} actions documented, ${found.length} differences`);
if (held.length === 0)
  console.error(`Nothing is documented of actions whose id begins with ${values.only.join(', ')}.`);
process.exitCode = found.length > 0 || held.length === 0 ? 1 : 0;
