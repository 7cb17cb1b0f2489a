import approvers from '../seed/itemApprovers.json' with { type: 'json' };
import type { Wanted } from './carts.ts';

const byItem = new Map(approvers.map(({ sc_cat_item, approver }) => [sc_cat_item, approver]));

/** Who has to approve an order. On an instance the flow of an item says so; each is asked once, for the whole request. */
export function approversOf(lines: readonly Pick<Wanted, 'cat_item'>[]): string[] {
  return [...new Set(lines.flatMap(({ cat_item }) => byItem.get(cat_item) ?? []))];
}
