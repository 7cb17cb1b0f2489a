// Runs actions through the node, for whoever starts this: a line of JSON in, { action, input }, a line of JSON out.
// The first line is the config of the server.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { actions } from 'servicenow-action-pack/metadata';
import { builtNode, executed, failureIn } from './node.ts';
import { parametersOf } from './parameters.ts';

const lines = createInterface(process.stdin);
const node = builtNode();
let credential: object | undefined;

for await (const line of lines) {
  const given = JSON.parse(line);
  if (credential === undefined) credential = { authentication: 'basic', ...given };
  else await say(await came(given));
}

async function came({ action: id, input }: { action: string; input?: unknown }): Promise<unknown> {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`There is no action ${id}.`);
  const parameters = { ...parametersOf(action, input), options: { full: true, retries: 0 } };
  try {
    const { items } = await executed(node, { parameters: [parameters], credential: credential as object });
    return { result: items[0]?.json };
  } catch (error) {
    return { error: failureIn(error) };
  }
}

async function say(message: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
}
