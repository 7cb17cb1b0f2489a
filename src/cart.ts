import { isGiven } from './choices/field.ts';
import { rowsAt, textAt } from './choices/rows.ts';
import type { Manifest } from './manifest.ts';
import { at } from './pointer.ts';

/** How something is filled and then ordered, as data. Its parts are described, for authors, in `schemas/manifest.json`. */
export interface CartRule {
  readonly read: { readonly action: string; readonly lines: string; readonly line: string; readonly item: string };
  readonly add: { readonly action: string; readonly lines: string; readonly item: string };
  readonly remove: { readonly action: string; readonly line: string };
  readonly submit: readonly string[];
  readonly placed: string;
}

/** A line of a cart. */
export interface CartLine {
  /** What the action that removes a line asks for. */
  id: string;
  /** What the action that adds an item was given; empty where the line does not say it. */
  item: string;
}

/** What the actions of a cart say, read by its rule. */
export interface Cart {
  readonly rule: CartRule;
  /** The lines in what the action gives that reads the cart, or the one that adds an item. */
  linesIn(of: 'read' | 'add', data: unknown): CartLine[];
  /** Whether what an action gives that submits the cart says that the order is placed. */
  isPlaced(data: unknown): boolean;
}

/**
 * The cart of a pack that its actions have as `exclusive`; `undefined` where the manifest does not say how it is filled
 * and ordered.
 *
 * @example
 * const cart = cartOf(pack.manifest, 'cart');
 * const { data } = await connection.run(cart.rule.read.action);
 * cart.linesIn('read', data); // → [{ id: '7d138fa2…', item: '04b7e94b…' }]
 */
export function cartOf({ carts = {} }: Pick<Manifest, 'carts'>, name: string): Cart | undefined {
  if (!Object.hasOwn(carts, name)) return undefined;
  const rule = carts[name] as CartRule;
  const { line, item } = rule.read;
  return {
    rule,
    linesIn(of, data) {
      return rowsAt(data, rule[of].lines).flatMap((row) => {
        const id = textAt(row, line);
        return id === undefined ? [] : [{ id, item: textAt(row, item) ?? '' }];
      });
    },
    isPlaced: (data) => isGiven(at(data, rule.placed)),
  };
}
