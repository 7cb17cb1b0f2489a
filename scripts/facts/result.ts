import type { Action } from '../../src/action.ts';
import type { Told } from './difference.ts';
import { type Documented, isDynamic, typesSaid } from './documented.ts';
import { dynamic } from './dynamic.ts';
import type { Fact } from './fact.ts';
import { plainType, property, type Shape, shapesOf, typesOf, withEntries } from './shapes.ts';

/** Holds the output of an action against the documented result: its kind, its envelope, every field of it. */
export function holdResult(action: Action, fact: Fact, documented: Documented, told: Told): void {
  const { envelope, kind } = fact.result;
  const unwraps = action.response?.envelope;
  if (envelope !== unwraps) {
    const release = ` (${fact.docs.release})`;
    told('envelope', 'envelope', `${envelope ?? 'without one'}${release}`, `unwraps ${unwraps ?? 'nothing'}`);
  }
  const shapes = shapesOf(action.output, action.output);
  const types = typesOf(shapes);
  const wanted = kind.split('|').map((one) => (one === 'none' ? 'null' : one));
  if (types && !wanted.some((type) => types.has(type))) {
    told('result', 'type', `as ${kind} (${fact.docs.release})`, `gives ${[...types].join(', ')}`);
  }
  holdFields(documented, shapes, 'result');

  function holdFields(node: Documented, over: Shape[], name: string): void {
    const holders = withEntries(over, action.output);
    for (const [key, field] of node.fields) {
      const found = isDynamic(field) ? dynamic(field, holders, action.output) : property(holders, key, action.output);
      const place = `${name}.${key}`;
      const release = field.said[0]?.release ?? fact.docs.release;
      if (found === undefined) told(place, 'missing', `in ${release}`, 'does not describe it');
      else holdField(field, found, place);
    }
  }

  function holdField(node: Documented, found: Shape[], place: string): void {
    if (!isDynamic(node)) {
      const types = typesOf(found);
      for (const { field, release } of node.said) {
        const wire = [field.wireType ?? []].flat().map(plainType);
        const wanted = wire.length > 0 ? wire : typesSaid(field);
        const lacking = types && wanted.length > 0 && !wanted.some((type) => types.has(type));
        if (lacking) told(place, 'type', `as ${wanted.join(' or ')} (${release})`, `gives ${[...types].join(', ')}`);
        if (field.nullable && types && !types.has('null')) {
          told(place, 'null', `as null where it is unset (${release})`, `gives ${[...types].join(', ')}`);
        }
      }
      if (!found.flat().some(({ description }) => description)) {
        told(place, 'description', `in ${node.said[0]?.release ?? fact.docs.release}`, 'does not say what it is');
      }
    }
    holdFields(node, found, place);
  }
}
