import type { Schema } from '../../src/action.ts';
import type { Told } from './difference.ts';
import type { Documented } from './documented.ts';
import { words } from './words.ts';

/** Holds the default of an input: a keyword has to say what is documented; without one the description has to. */
export function holdDefault({ said }: Documented, schemas: Schema[], name: string, told: Told): void {
  const documented = said.filter(({ field }) => field.default !== undefined);
  const wording = documented.map(({ field, release }) => `${printed(field.default)} (${release})`).join(', ');
  const packed = schemas.flatMap((schema) => ('default' in schema ? [schema.default] : []));
  const wrong = packed.filter((value) => !documented.some(({ field }) => printed(field.default) === printed(value)));
  if (wrong.length > 0) {
    const pack = `has ${[...new Set(wrong.map(printed))].join(', ')}`;
    told(name, 'default', wording === '' ? 'without a default' : `with the default ${wording}`, pack);
  }
  const usual = said[0]?.field.default;
  // A blank default, or one made of fields, is told by what the field is.
  if (packed.length > 0 || usual === undefined || usual === '' || typeof usual === 'object') return;
  if (!schemas.some(({ description }) => words(description).includes(words(usual))))
    told(name, 'default', `with the default ${wording}`, 'does not state it');
}

/** The pages print numbers and booleans as text. */
function printed(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
