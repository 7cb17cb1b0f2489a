import type { Action, Schema } from './action.ts';
import { at, pointerOf } from './pointer.ts';
import { mapped, subschemas } from './refs.ts';

/** Actions whose schemas name shapes that they have in common. */
export interface Sharing {
  /** A `$ref` in an input or output is the given prefix with the name of a shape, or leads on into that shape. */
  actions: Action[];
  /** By name; their own `$ref`s are written the same way. */
  shapes: Record<string, Schema>;
}

/**
 * The actions of a pack with what stands under the `$defs` of their schemas taken out: equal shapes once, different ones
 * that have the same name each under a name of its own. A schema that refers to itself becomes a shape too.
 *
 * @example
 * sharing(pack.actions, '#/components/schemas/').shapes.cart
 */
export function sharing(actions: readonly Action[], prefix: string): Sharing {
  const shapes: Record<string, Schema> = {};
  const known = new Map<string, string>();

  function named(name: string, defs: Record<string, Schema>): string {
    const content = JSON.stringify(reach(name, defs));
    const found = known.get(content);
    if (found !== undefined) return found;
    const own = freeName(plain(name), shapes);
    known.set(content, own);
    // Its place is taken before what it names is looked at, which may be itself.
    shapes[own] = {};
    shapes[own] = rewritten(shapeIn(defs, name), defs);
    return own;
  }

  function rewritten(schema: Schema, defs: Record<string, Schema>): Schema {
    return mapped(schema, (one) => {
      const [, name, rest = ''] = namedIn(one);
      return name === undefined ? one : { ...one, $ref: prefix + named(name, defs) + rest };
    });
  }

  function taken<S extends Schema>({ $defs = {}, ...schema }: S, whole: string): S {
    const itself = subschemas(schema, '');
    const own = [...itself].some(([one]) => typeof one.$ref === 'string' && namedIn(one).length === 0);
    const inner = own ? mapped(schema, (one) => throughItself(one, whole)) : schema;
    return rewritten(inner, { ...($defs as Record<string, Schema>), ...(own && { [whole]: inner }) }) as S;
  }

  const taking = actions.map((action) => {
    const { id, input, output } = action;
    return { ...action, input: taken(input, `${id}.input`), output: taken(output, `${id}.output`) };
  });
  return { actions: taking, shapes };
}

/** The parts of a `$ref` to a shape: the whole, its name, and the way on into it. */
function namedIn({ $ref }: Schema): string[] {
  return typeof $ref === 'string' ? ([...(/^#\/\$defs\/([^/]+)(.*)$/.exec($ref) ?? [])] as string[]) : [];
}

/** A `$ref` to the schema around it, as one to a shape. */
function throughItself(schema: Schema, name: string): Schema {
  const { $ref } = schema;
  if (typeof $ref !== 'string' || namedIn(schema).length > 0) return schema;
  return { ...schema, $ref: `#/$defs/${name}${$ref.slice(1)}` };
}

/** What stands under a name, which is written as in a `$ref`. */
function shapeIn(defs: Record<string, Schema>, name: string): Schema {
  return at(defs, pointerOf(`#/${name}`)) as Schema;
}

/** A name in letters that a `$ref` holds as they are. */
function plain(name: string): string {
  return decodeURIComponent(name).replaceAll(/[^\w.-]+/g, '-');
}

/** A shape with all that it names, in the order in which it names them. */
function reach(name: string, defs: Record<string, Schema>): [string, unknown][] {
  const found = new Map<string, unknown>();
  const queue = [name];
  for (const next of queue) {
    if (found.has(next)) continue;
    const shape = shapeIn(defs, next);
    found.set(next, shape);
    queue.push(...[...subschemas(shape, '')].flatMap(([one]) => namedIn(one)[1] ?? []));
  }
  return [...found];
}

/** A name, or that with a number, that no shape has. */
export function freeName(name: string, shapes: object): string {
  let free = name;
  for (let n = 2; Object.hasOwn(shapes, free); n += 1) free = `${name}-${n}`;
  return free;
}
