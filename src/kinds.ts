const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** A kind of the schema in words. */
export function kind(type: string): string {
  return kinds[type] ?? type;
}

/** The kind of a value in words, never the value. */
export function given(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? String(value) : (kinds[typeof value] ?? typeof value);
}

/** A value of the schema as a person writes it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value || '""' : JSON.stringify(value);
}

/** Words with `or` between the last two, none twice. */
export function either(words: string[]): string {
  const all = [...new Set(words)];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** Whether a name is one that people give to fields: a secret that slipped has digits or signs in it. */
export function isPlainWord(name: string): boolean {
  return /^[A-Za-z_]{1,30}$/.test(name);
}
