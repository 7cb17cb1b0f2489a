import type { Schema } from '../../src/action.ts';
import type { Told } from './difference.ts';
import { type Documented, typesSaid } from './documented.ts';
import {
  listOf,
  plainType,
  type Shape,
  takesAnyKey,
  typeOfValue,
  typesOf,
  underAnyKey,
  withEntries,
} from './shapes.ts';

/** Holds the types that an input admits: each that a page gives or a sample sends has to be among them. */
export function holdTypes({ said }: Documented, shapes: Shape[], name: string, told: Told): void {
  const types = typesOf(shapes);
  for (const { field, release } of said) {
    const wanted = new Set([...typesSaid(field), ...listOf(field.sampleValues).map(typeOfValue)]);
    if (types && [...wanted].some((type) => !types.has(type)))
      told(name, 'type', `as ${[...wanted].join(' and ')} (${release})`, `admits ${[...types].join(', ')}`);
  }
}

/** Holds what an object admits under names of the caller's own. */
export function holdFreeNames({ said }: Documented, shapes: Shape[], name: string, root: Schema, told: Told): void {
  const objects = withEntries(shapes, root).filter((shape) => typesOf([shape])?.has('object') ?? true);
  const values = underAnyKey(objects, root);
  const types = typesOf(values);
  for (const { field, release } of said) {
    const wanted = typeof field.additionalProperties === 'string' ? plainType(field.additionalProperties) : undefined;
    if (wanted === undefined || objects.length === 0) continue;
    const documented = `with values as ${wanted} (${release})`;
    if (values.length === 0 && !takesAnyKey(objects)) told(`${name}.<name>`, 'type', documented, 'takes none');
    if (values.length > 0 && types && !types.has(wanted))
      told(`${name}.<name>`, 'type', documented, `admits ${[...types].join(', ')}`);
  }
}
