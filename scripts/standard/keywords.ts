import { formNotes } from '../../src/compiler.ts';
import type { Issue } from '../../src/errors.ts';
import { below } from '../../src/pointer.ts';
import { subschemas } from '../../src/refs.ts';
import type { Part } from './material.ts';

/** What an input may say. Forms, generated types and made-up inputs understand these and no others. */
export const inputKeywords: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', '$ref', '$defs', 'anyOf', 'allOf', 'if', 'then', 'else'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'dependentRequired'],
  ...['items', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum'],
  ...['title', 'description', 'examples', 'default', 'format', ...formNotes, '$comment'],
]);

/** Inputs keep to the keywords that are understood everywhere. */
export function keywordFaults({ schema, place }: Part): Issue[] {
  return [...subschemas(schema, '')].flatMap(([one, at]) => {
    const odd = Object.keys(one).filter((key) => !inputKeywords.has(key));
    const conditions = Array.isArray(one.allOf) && one.allOf.every((branch) => typeof branch?.if === 'object');
    return [
      ...odd.map((key) => ({
        ...place(below(at, key)),
        message: `An input does not say ${key}; expected are ${[...inputKeywords].join(', ')}.`,
      })),
      ...(one.allOf === undefined || conditions
        ? []
        : [{ ...place(`${at}/allOf`), message: 'allOf only holds several if with their then.' }]),
      ...(typeof one.pattern === 'string' && typeof one.$comment !== 'string'
        ? [{ ...place(`${at}/pattern`), message: 'A pattern has a $comment beside it that says the form in words.' }]
        : []),
    ];
  });
}
