import type { Schema } from '../../src/action.ts';
import { compiler } from '../../src/compiler.ts';
import type { Issue } from '../../src/errors.ts';
import { once } from '../../src/once.ts';
import { subschemas } from '../../src/refs.ts';
import { type Validate, validator } from '../../src/validator.ts';
import type { Part } from './material.ts';

const schemas = once(() => compiler());

/** Every example and default is a value that its own schema admits. */
export function valueFaults({ schema: root, place }: Part): Issue[] {
  return [...subschemas(root, '')].flatMap(([one, at]) => {
    const examples = Array.isArray(one.examples) ? one.examples : [];
    const check = once(() => validatorOf(one, root));
    const known: [unknown, string][] = examples.map((example, n) => [example, `${at}/examples/${n}`]);
    if (one.default !== undefined) known.push([one.default, `${at}/default`]);
    return known.flatMap(([value, path]) => check()(value).map(({ message }) => ({ ...place(path), message })));
  });
}

function validatorOf(schema: Schema, root: Schema): Validate {
  const { check, fault } = schemas();
  const whole = { ...schema, $defs: root.$defs ?? {} };
  // A schema that is broken is told of by loading.
  return fault(whole) === undefined ? validator(check(whole), whole, 'The value') : () => [];
}
