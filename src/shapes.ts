import type { Action, Schema } from './action.ts';
import { keysOf, pointerOf } from './pointer.ts';
import { mapped, subschemas } from './refs.ts';

/** Actions whose schemas name shapes that they have in common. */
export interface Sharing {
  /** A `$ref` in an input or output is the given prefix with the name of a shape, or leads on into that shape. */
  actions: Action[];
  /** By name; their own `$ref`s are written the same way. */
  shapes: Record<string, Schema>;
}

/** Shapes that several schemas have in common, as they are taken out of these. */
export interface Shapes {
  /** A schema without its `$defs`: what stands there is a shape now. One that refers to itself becomes a shape of the given name. */
  without<S extends Schema>(schema: S, name: string): S;
  /** By name. */
  shapes: Record<string, Schema>;
}

/**
 * The actions of a pack with what stands under the `$defs` of their schemas taken out: equal shapes once, different ones
 * that have the same name each under a name of its own. A schema that refers to itself becomes a shape too. `taken` has
 * what was taken out of others before, with the same prefix.
 *
 * @example
 * sharing(pack.actions, '#/components/schemas/').shapes.cart
 */
export function sharing(actions: readonly Action[], prefix: string, taken = shapesOf(prefix)): Sharing {
  const bare = actions.map((action) => {
    const { id, input, output } = action;
    return { ...action, input: taken.without(input, `${id}.input`), output: taken.without(output, `${id}.output`) };
  });
  return { actions: bare, shapes: taken.shapes };
}

/** Begins without a shape. A `$ref` to one is the prefix with its name, or leads on into it. */
export function shapesOf(prefix: string): Shapes {
  const shapes: Record<string, Schema> = {};
  const known = new Map<string, string>();

  function named(name: string, defs: Record<string, Schema>): string {
    const content = JSON.stringify(reach(name, defs));
    const found = known.get(content);
    if (found !== undefined) return found;
    const own = freeName(name, shapes);
    known.set(content, own);
    // Its place is taken before what it names is looked at, which may be itself.
    shapes[own] = {};
    shapes[own] = rewritten(defs[name] as Schema, defs);
    return own;
  }

  function rewritten(schema: Schema, defs: Record<string, Schema>): Schema {
    return mapped(schema, (one) => {
      const shape = shapeIn(one);
      return shape === undefined ? one : { ...one, $ref: prefix + named(shape.name, defs) + shape.inside };
    });
  }

  function without<S extends Schema>(schema: S, whole: string): S {
    const itself = [...subschemas(schema, '')].some(([one]) => isInside(one));
    const { $defs = {}, ...inner } = itself ? mapped(schema, (one) => throughItself(one, whole)) : schema;
    return rewritten(inner, { ...($defs as Record<string, Schema>), ...(itself && { [whole]: inner }) }) as S;
  }

  return { without, shapes };
}

/** The name of the shape that a `$ref` leads to, and the way on into it. */
function shapeIn({ $ref }: Schema): { name: string; inside: string } | undefined {
  const [, written, inside = ''] = (typeof $ref === 'string' && /^#\/\$defs\/([^/]+)(.*)$/.exec($ref)) || [];
  const [name] = written === undefined ? [] : keysOf(pointerOf(`#/${written}`));
  return name === undefined ? undefined : { name, inside };
}

/** Whether a `$ref` leads into the schema around it. */
function isInside(schema: Schema): boolean {
  return typeof schema.$ref === 'string' && shapeIn(schema) === undefined;
}

/** A `$ref` to the schema around it, as one to a shape. */
function throughItself(schema: Schema, name: string): Schema {
  return isInside(schema) ? { ...schema, $ref: `#/$defs/${name}${(schema.$ref as string).slice(1)}` } : schema;
}

/** A shape with all that it names, in the order in which it names them. */
function reach(name: string, defs: Record<string, Schema>): [string, unknown][] {
  const found = new Map<string, unknown>();
  const queue = [name];
  for (const next of queue) {
    if (found.has(next)) continue;
    const shape = defs[next];
    found.set(next, shape);
    queue.push(...[...subschemas(shape, '')].flatMap(([one]) => shapeIn(one)?.name ?? []));
  }
  return [...found];
}

/** A name that is not taken, in letters that a `$ref` holds as they are. */
export function freeName(name: string, shapes: object): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '-');
  let free = plain;
  for (let n = 2; Object.hasOwn(shapes, free); n += 1) free = `${plain}-${n}`;
  return free;
}
