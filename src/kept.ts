interface Entry<V> {
  value: V;
  /** When it was last asked for, in ms. */
  used: number;
}

/** Values by key, for a while. */
export interface Kept<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/**
 * Values that are let go when nobody asked for them for so many ms, and, where there are too many, those that were not
 * asked for the longest. It needs no timer: what is idle goes when something else is kept.
 */
export function kept<V>(most: number, idleMs: number): Kept<V> {
  // In the order of their last use.
  const entries = new Map<string, Entry<V>>();

  function set(key: string, value: V): void {
    const now = performance.now();
    entries.delete(key);
    entries.set(key, { value, used: now });
    for (const [oldest, { used }] of entries) {
      if (entries.size <= most && now - used <= idleMs) return;
      entries.delete(oldest);
    }
  }

  function get(key: string): V | undefined {
    const entry = entries.get(key);
    if (entry === undefined || performance.now() - entry.used > idleMs) return undefined;
    set(key, entry.value);
    return entry.value;
  }

  return { get, set };
}
