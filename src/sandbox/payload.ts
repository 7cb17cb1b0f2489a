/** An object that a caller sent; what it holds is not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object; none of anything else. */
export const objectOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** The objects in a list; none where it is no list. */
export const entriesOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A text or a number as text, blank where there is neither. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Without the fields that have nothing in them: answers leave these out. */
export function filled(fields: Fields): Record<string, unknown> {
  const has = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => has(value)));
}

/** A date as records hold it. What becomes of a text that is no date is not documented; it is dropped. */
export function storedDate(value: unknown): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/.exec(textOf(value)) ?? [];
  return day === undefined ? '' : `${day} ${time}`;
}

/** A date as answers show it: its milliseconds are lost. */
export function shownDate(stored: string | undefined): string {
  return stored === undefined || stored === '' ? '' : `${stored.replace(' ', 'T')}.000Z`;
}
