import { createRequire } from 'node:module';
import type { INodeExecutionData, INodeType, NodeApiError } from 'n8n-workflow';
import { contextOf, type Given } from './context.ts';

const load = createRequire(import.meta.url);

/** The node as it was built: what n8n loads. */
export function builtNode(): INodeType {
  const { ServiceNowActionPack } = load('../dist/nodes/ServiceNowActionPack/ServiceNowActionPack.node.js');
  return new ServiceNowActionPack() as INodeType;
}

/** What the node gives, and what n8n was told besides. Rejects with a `NodeApiError`. */
export async function executed(node: INodeType, given: Given) {
  const { context, hints } = contextOf(given);
  const execute = node.execute as (this: typeof context) => Promise<INodeExecutionData[][]>;
  const [items = []] = await execute.call(context);
  return { items, hints };
}

/** What is said of a failure, out of the error that n8n shows. */
export function failureIn(error: unknown): Record<string, unknown> {
  const { message, context } = error as NodeApiError;
  if (context?.data === undefined) throw error;
  return { message, ...(context.data as object) };
}
