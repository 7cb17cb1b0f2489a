import type { Action, FormField } from 'servicenow-action-pack/metadata';

/** What n8n calls the parts of a node's form that no action names. */
export const part = {
  resource: 'resource',
  operation: 'operation',
  given: 'inputAs',
  json: 'inputJson',
  optional: 'additionalFields',
  all: 'returnAll',
  limit: 'limit',
  options: 'options',
} as const;

/** What an object, or each entry of a list of them, is called inside its field. */
export const entryName = 'entry';

// Deeper, forms in forms become harder to fill in than JSON; and a shape that holds itself would never end.
const deepest = 4;

/** Whether an object is drawn as a form of its own. */
export function isForm({ kind }: FormField, depth: number): boolean {
  return kind === 'object' && depth < deepest;
}

/** Whether each entry of a list is drawn as one. */
export function isForms({ entry }: FormField, depth: number): boolean {
  return entry !== undefined && isForm(entry, depth);
}

/** The input that says how many rows to give, for which n8n has a field of its own. */
export function pageField({ paging }: Action): string | undefined {
  return paging?.inside === undefined ? paging?.limit : undefined;
}
