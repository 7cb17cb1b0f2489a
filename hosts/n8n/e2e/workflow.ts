import type { N8n, Run } from './n8n.ts';

/** A node of a workflow: what its form holds, and what n8n is told besides. */
export interface Step {
  name: string;
  parameters: Record<string, unknown>;
  more?: Record<string, unknown>;
}

/** The node and its credential as this n8n has them installed. */
export interface Installed {
  n8n: N8n;
  nodeType: string;
  credentialType: string;
  credential: { id: string; name: string };
}

export interface Workflow {
  id: string;
  nodes: { name: string }[];
}

/** Saves steps that follow each other, behind a start by hand. */
export function saved({ n8n, nodeType, credentialType, credential }: Installed, name: string, steps: Step[]) {
  const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger', parameters: {} };
  const own = steps.map(({ name, parameters, more }) => ({
    ...{ name, type: nodeType, parameters, credentials: { [credentialType]: credential } },
    ...more,
  }));
  const nodes = [start, ...own].map((node, n) => ({ id: `${n}`, typeVersion: 1, position: [n * 220, 0], ...node }));
  const links = nodes
    .slice(1)
    .map((node, n) => [(nodes[n] as { name: string }).name, { main: [[{ node: node.name, type: 'main', index: 0 }]] }]);
  const workflow = { name, nodes, connections: Object.fromEntries(links), settings: { timezone: 'Europe/Berlin' } };
  return n8n.rest<Workflow>('POST', '/workflows', workflow);
}

/** Saves steps and runs them. */
export async function ran(installed: Installed, name: string, steps: Step[]): Promise<Run> {
  return installed.n8n.runWorkflow(await saved(installed, name, steps));
}

/** An id that was typed, or worked out, and not chosen from a list. */
export function byValue(value: string) {
  return { __rl: true, mode: 'id', value };
}
