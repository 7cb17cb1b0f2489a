import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Spec } from './mutant.ts';

/** What a run of a spec came to: the tests that failed of those that ran, or why there was no run to speak of. */
export type Ran = { failed: string[]; ran: number } | { broken: string };

interface Report {
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

const running = new Set<ChildProcess>();

/** Ends what still runs. */
export function endRuns(): void {
  for (const child of running) child.kill('SIGKILL');
}

// A mutant may wait for ever; no spec takes that long.
const longest = 300_000;

/** Runs a spec in a folder that holds the project, to its end or until a test fails. */
export async function runSpec(folder: string, { file, only }: Spec, untilFailure = false): Promise<Ran> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
    ...['--runInBand', '--forceExit', '--silent', '--cacheDirectory', join(folder, '.jest')],
    ...['--json', '--outputFile', report, '--runTestsByPath', file],
    ...(untilFailure ? ['--env', './scripts/mutants/environment.ts'] : []),
    ...(only === undefined ? [] : ['--testNamePattern', `^${only.replaceAll('.', '\\.')}`]),
  ];
  const said = await ended(spawn(process.execPath, args, { cwd: folder, timeout: longest, killSignal: 'SIGKILL' }));
  if (!existsSync(report)) return { broken: `${file} did not run: ${said.slice(-500).trim()}` };
  return readReport(file, JSON.parse(readFileSync(report, 'utf8')) as Report);
}

async function ended(child: ChildProcess): Promise<string> {
  let said = '';
  running.add(child);
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-5000);
  });
  const error = await new Promise<Error | undefined>((done) => {
    child.once('error', done);
    child.once('close', () => done(undefined));
  });
  running.delete(child);
  return error === undefined ? said : error.message;
}

function readReport(file: string, { testResults }: Report): Ran {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const ran = failed.length + tests.filter(({ status }) => status === 'passed').length;
  if (ran === 0)
    return { broken: `${file}: no test ran. ${testResults[0]?.message.trim().slice(0, 500) ?? ''}`.trim() };
  // Where no test passes, the project does not run at all; that is not what a mutant takes away.
  return failed.length === ran && ran > 1
    ? { broken: `${file}: every test fails, first "${failed[0]}"` }
    : { failed, ran };
}
