import { type INode, type JsonObject, NodeApiError } from 'n8n-workflow';
import { ActionError } from './engine.ts';

/** A failure as n8n shows it: what failed, what to do, and what became of the call. */
export function nodeError(node: INode, error: unknown, itemIndex: number): unknown {
  // Such as an expression that cannot be worked out: n8n knows its own errors better.
  if (!(error instanceof ActionError)) return error;
  const { message, status } = error;
  const told = { message, description: descriptionOf(error), itemIndex, ...(status && { httpCode: String(status) }) };
  const shown = new NodeApiError(node, error.toJSON() as unknown as JsonObject, told);
  // What NodeApiError makes of a status or a known word in the text is less than what the error says itself.
  shown.message = message;
  shown.context.data = failed(error);
  return shown;
}

/** A failure as an item, for a workflow that goes on. */
export function failedItem(error: unknown): JsonObject {
  if (!(error instanceof ActionError)) return { error: error instanceof Error ? error.message : String(error) };
  return { error: error.message, ...failed(error) };
}

function failed({ code, reason, outcome, status, remedy, issues, detail }: ActionError): JsonObject {
  const all = { code, reason, outcome, status, remedy, issues, detail };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as JsonObject;
}

function descriptionOf({ remedy, code, reason, outcome }: ActionError): string {
  const kind = reason === undefined ? code : `${code} (${reason})`;
  return [remedy, `Code: ${kind}. Outcome: ${outcome}.`].filter((text) => text !== undefined).join(' ');
}
