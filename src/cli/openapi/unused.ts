import { at, pointerOf } from '../../pointer.ts';

type Json = Record<string, unknown>;
type Components = Record<string, Json>;

/** A document without the components that nothing in it refers to. Who signs in is named otherwise, and stays. */
export function withoutUnused<D extends Json & { components: Components }>(document: D): D {
  const { components, ...rest } = document;
  const used = new Set<string>();
  const queue = referencesIn(rest);
  for (const reference of queue) {
    if (used.has(reference)) continue;
    used.add(reference);
    queue.push(...referencesIn(at(document, pointerOf(reference))));
  }
  const kept = Object.entries(components).map(([kind, each]) => [
    kind,
    Object.fromEntries(
      Object.entries(each).filter(([name]) => kind === 'securitySchemes' || used.has(`#/components/${kind}/${name}`)),
    ),
  ]);
  const filled = kept.filter(([, each]) => Object.keys(each as Json).length > 0);
  return { ...document, components: Object.fromEntries(filled) };
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}
