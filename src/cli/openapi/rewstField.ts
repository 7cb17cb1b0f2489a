/** A field of Rewst's form, as its documentation names it, and what to enter. */
export type Field = [name: string, value: string];

const nameWidth = 50;

/** A heading, and the fields under it. */
export function section(title: string, fields: readonly Field[]): string[] {
  return ['', title, ...fields.map(([name, value]) => `  ${name.padEnd(nameWidth)}${value}`)];
}
