import type { IExecuteFunctions, INode } from 'n8n-workflow';

/** What a node is given when it runs. */
export interface Given {
  /** What its form holds, for each item. */
  parameters: Record<string, unknown>[];
  credential: object;
  continueOnFail?: boolean;
  timezone?: string;
  signal?: AbortSignal;
}

/** What n8n gives a node to run with, as far as ours asks for it; what it is told is in `hints`. */
export function contextOf({ parameters, credential, continueOnFail = false, timezone = 'UTC', signal }: Given) {
  const node: INode = {
    ...{ id: '1', name: 'ServiceNow', type: 'serviceNowActionPack', typeVersion: 1, position: [0, 0], parameters: {} },
  };
  const hints: { message: string }[] = [];
  const context = {
    getInputData: () => parameters.map(() => ({ json: {} })),
    getNodeParameter: (name: string, item: number, fallback?: unknown) =>
      name in (parameters[item] ?? {}) ? parameters[item]?.[name] : fallback,
    getCredentials: async () => credential,
    getNode: () => node,
    getTimezone: () => timezone,
    getExecutionCancelSignal: () => signal,
    continueOnFail: () => continueOnFail,
    addExecutionHints: (hint: { message: string }) => hints.push(hint),
  };
  return { context: context as unknown as IExecuteFunctions, hints };
}
