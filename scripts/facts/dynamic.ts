import type { Schema } from '../../src/action.ts';
import type { Documented } from './documented.ts';
import { property, type Shape, takesAnyKey, underAnyKey } from './shapes.ts';

/** The shapes under the keys that a dynamic field means: any key, or each of those that it names. */
export function dynamic(node: Documented, holders: Shape[], root: Schema): Shape[] | undefined {
  const named = node.said.flatMap(({ field }) => field.keys ?? []).map((key) => property(holders, key, root));
  const free = underAnyKey(holders, root);
  const shapes = [...named.flatMap((one) => one ?? []), ...free];
  if (free.length === 0 && named.length > 0) return named.includes(undefined) ? undefined : shapes;
  return free.length > 0 || takesAnyKey(holders) ? shapes : undefined;
}
