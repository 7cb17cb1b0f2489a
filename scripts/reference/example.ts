import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Action } from '../../src/action.ts';
import { quote } from '../../src/cli/curl.ts';
import { exampleInput } from '../../src/cli/example.ts';
import { main } from '../../src/cli/program.ts';
import { ActionError, type Pack, startSandbox } from '../../src/index.ts';
import { answerText } from './answer.ts';
import { literal } from './literal.ts';
import { blocks, fence } from './markdown.ts';

/** What makes the ids and times of answers the same every time; every page shows it. */
export const sandboxLine =
  "const sandbox = await startSandbox({ seed: 'reference', now: () => new Date('2026-03-02T09:00:00Z') });";

/** The call of an action in the three ways to make it, and what it answers. Throws where the call does not work. */
export async function exampleOf(action: Action, pack: Pack): Promise<string> {
  const input = exampleInput(action);
  return blocks([
    fence('ts', programText(action.id, input)),
    'On the command line:',
    fence('sh', commandText(action.id, input)),
    'With curl:',
    fence('sh', await curlText(action.id, input)),
    'The answer:',
    await answerOf(action, input, pack),
  ]);
}

function programText(id: string, input: Record<string, unknown>): string {
  const call = `const { data } = await servicenow.run('${id}', `;
  return `${call}${literal(input, '', call)});\nconsole.log(data);`;
}

/** Longer inputs stand on lines of their own: a shell takes them as they are. */
function commandText(id: string, input: Record<string, unknown>): string {
  const call = `servicenow-pack run ${id} --sandbox`;
  if (Object.keys(input).length === 0) return call;
  const line = `${call} --input ${quote(JSON.stringify(input))}`;
  return line.length <= 120 ? line : `${call} --input ${quote(JSON.stringify(input, null, 2))}`;
}

/** As `render --curl` prints it where nothing is configured. */
async function curlText(id: string, input: Record<string, unknown>): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin: Readable.from(['']), stdout, stderr, env: {}, signal: new AbortController().signal, name: '' };
  const [printed, told] = [text(stdout), text(stderr)];
  const code = await main(['render', id, '--curl', '--input', JSON.stringify(input)], io);
  stdout.end();
  stderr.end();
  if (code !== 0) throw new Error(`${id} cannot be rendered: ${await told}`);
  return (await printed).trimEnd();
}

async function answerOf({ id }: Action, input: Record<string, unknown>, pack: Pack): Promise<string> {
  const sandbox = await startSandbox({ seed: 'reference', now: () => new Date('2026-03-02T09:00:00Z') });
  try {
    const connection = pack.connect(sandbox.config, { allowLoopback: true });
    const { data } = await connection.run(id, input);
    return fence('jsonc', answerText(data));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.status === 501 || error.code === 'no_such_endpoint') return notServed;
    throw new Error(`The example of ${id} does not work: ${error.message} ${error.remedy ?? ''}`);
  } finally {
    await sandbox.close();
  }
}

const notServed = 'The embedded ServiceNow does not serve this one; a developer instance does.';
