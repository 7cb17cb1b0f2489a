import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../src/action.ts';

/** The shapes that self-contained schemas share, by name. Throws where two different ones have the same name. */
export function sharedShapes(schemas: readonly Schema[]): Record<string, Schema> {
  const shapes = new Map<string, Schema>();
  for (const { $defs } of schemas) {
    for (const [name, shape] of Object.entries(($defs ?? {}) as Record<string, Schema>)) {
      const known = shapes.get(name);
      if (known !== undefined && !isDeepStrictEqual(known, shape)) {
        throw new Error(`Two shapes are named ${name}; the name of a file under schemas/ is used once in a pack.`);
      }
      shapes.set(name, shape);
    }
  }
  return Object.fromEntries(shapes);
}
