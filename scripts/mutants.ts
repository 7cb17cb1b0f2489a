// Takes away, one at a time, each row of the decision table, each rule of how ServiceNow says no, each redaction, and so on,
// and looks for a test that fails without it. With --list it only tells them; --only takes those whose line has a text.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { allMutants } from './mutants/all.ts';
import { copied } from './mutants/copy.ts';
import { endRuns } from './mutants/jest.ts';
import type { Mutant } from './mutants/mutant.ts';
import { type Beforehand, tried, type Verdict } from './mutants/trial.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, list: { type: 'boolean' } } });
const line = ({ kind, name }: Mutant) => `${kind} ${name}`;
const mutants = allMutants().filter((mutant) => line(mutant).includes(values.only));

if (mutants.length === 0) {
  console.error(`No mutant has "${values.only}" in its line. --list tells them all.`);
  process.exitCode = 1;
} else if (values.list) {
  for (const mutant of mutants) console.log(line(mutant));
} else {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      endRuns();
      process.exit(code);
    });
  }
  await tryAll();
}

async function tryAll(): Promise<void> {
  const started = Date.now();
  const left = [...mutants];
  const beforehand: Beforehand = new Map();
  const fates: Verdict['fate'][] = [];
  const lane = async () => {
    const copy = copied();
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const { fate, told } = await tried(mutant, copy, beforehand);
      fates.push(fate);
      console.log(`${fate.padEnd(8)}  ${line(mutant)}: ${told}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mutants.length) }, lane));
  const failing = (
    await Promise.all(
      [...beforehand].map(async ([file, failed]) => [...(await failed)].map((name) => `${file}: ${name}`)),
    )
  ).flat();
  for (const name of failing) console.log(`fails with nothing taken away  ${name}`);
  const count = (fate: Verdict['fate']) => fates.filter((one) => one === fate).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${fates.length} mutants in ${seconds} s: ${count('killed')} killed, ${count('survived')} survived, ${count('broken')} broken`,
  );
  if (count('killed') < fates.length || failing.length > 0) process.exitCode = 1;
}
