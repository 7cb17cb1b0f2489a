/** What stands at a JSON pointer, or `undefined`. Own properties only, so that `/constructor` finds nothing. */
export function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of keysOf(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

/** The pointer that a `#…` means, which is written as in an address: `#/a%20b` is `/a b`. */
export function pointerOf(fragment: string): string {
  return decodeURIComponent(fragment.slice(1));
}

/** The pointer to a key below another pointer. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A pointer as a person writes it: `/items/0/sys_id` is `items[0].sys_id`; the root is the given word. */
export function spoken(pointer: string, root: string): string {
  const keys = keysOf(pointer);
  if (keys.length === 0) return root;
  return keys.map((key, n) => (/^\d+$/.test(key) && n > 0 ? `[${key}]` : n > 0 ? `.${key}` : key)).join('');
}

/** The keys that a pointer takes, from the top down. */
export function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
