import type { Action } from '../../src/action.ts';
import { exampleConfig } from '../../src/cli/config.ts';
import { curlLine, quote } from '../../src/cli/curl.ts';
import { exampleInput } from '../../src/cli/example.ts';
import { ActionError, type Pack, startSandbox } from '../../src/index.ts';
import { blocks, fence } from '../markdown.ts';
import { answerText, atExample } from './answer.ts';
import { literal } from './literal.ts';

type Input = Record<string, unknown>;

/** What makes the ids and times of answers the same every time; every page shows it. */
export const sandboxLine =
  "const sandbox = await startSandbox({ seed: 'reference', now: () => new Date('2026-03-02T09:00:00Z') });";

/** The call of an action in the three ways to make it, and what it answers. Throws where the call does not work. */
export async function exampleOf(action: Action, pack: Pack): Promise<string> {
  const input = exampleInput(action);
  const answer = await answerOf(action, input, pack);
  return blocks([
    fence('ts', programText(action.id, input)),
    'On the command line:',
    fence('sh', commandText(action.id, input)),
    new Set(action.request.paths).size === 1
      ? 'With curl:'
      : 'With curl, at the path that answered here (the others are under Releases):',
    fence('sh', curlText(action, input, answer?.path, pack)),
    'The answer:',
    answer === undefined ? notServed : fence('jsonc', answerText(answer.data)),
  ]);
}

function programText(id: string, input: Input): string {
  const call = `const { data } = await servicenow.run('${id}', `;
  return `${call}${literal(input, '', call)});\nconsole.log(data);`;
}

/** Longer inputs stand on lines of their own: a shell takes them as they are. */
function commandText(id: string, input: Input): string {
  const call = `servicenow-pack run ${id} --sandbox`;
  if (Object.keys(input).length === 0) return call;
  const line = `${call} --input ${quote(JSON.stringify(input))}`;
  return line.length <= 120 ? line : `${call} --input ${quote(JSON.stringify(input, null, 2))}`;
}

/** As `render --curl` prints it where nothing is configured, with the path that answered. */
function curlText(action: Action, input: Input, path: string | undefined, pack: Pack): string {
  const { id, request } = action;
  const config = exampleConfig(pack.manifest);
  const index = path === undefined ? 0 : request.paths.indexOf(path);
  const connection = pack.connect(config, { paths: { [request.settle?.action ?? id]: index } });
  return curlLine(connection.render(id, input), connection.origin, pack.manifest, config);
}

/** What an action answers on an instance of its own, and the path that answered; nothing where there is no such API. */
async function answerOf(
  { id }: Action,
  input: Input,
  pack: Pack,
): Promise<{ data: unknown; path: string } | undefined> {
  const sandbox = await startSandbox({ seed: 'reference', now: () => new Date('2026-03-02T09:00:00Z') });
  try {
    const connection = pack.connect(sandbox.config, { allowLoopback: true });
    const { data, path } = await connection.run(id, input);
    return { data: atExample(data, sandbox.config.hostname), path };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.status === 501 || error.code === 'no_such_endpoint') return undefined;
    throw new Error(`The example of ${id} does not work: ${error.message} ${error.remedy ?? ''}`);
  } finally {
    await sandbox.close();
  }
}

const notServed = 'The embedded ServiceNow does not serve this one.';
