import items from '../seed/items.json' with { type: 'json' };

/** A question that an item asks when it is ordered. */
export interface Variable {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly mandatory?: boolean;
  readonly also_request_for?: boolean;
}

const byItem = new Map<string, readonly Variable[]>(items.map((item) => [item.columns.sys_id, item.variables]));

/** What an item asks, in its order; nothing of an item that is not known. */
export function variablesOf(item: string): readonly Variable[] {
  return byItem.get(item) ?? [];
}
