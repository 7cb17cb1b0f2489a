import type { Schema } from '../../index.ts';
import { at, pointerOf } from '../../pointer.ts';
import { isSchema, mapped } from '../../refs.ts';
import { joined } from './prose.ts';

/** Where the shapes of a document stand. */
export const shapesAt = '#/components/schemas/';

type Shapes = Readonly<Record<string, Schema>>;

/** What stands under a name; a `$ref` that leads into a shape gives the rest of the way as well. */
function targetOf({ $ref }: Schema): { name: string; rest: string } | undefined {
  if (typeof $ref !== 'string' || !$ref.startsWith(shapesAt)) return undefined;
  const [, name = '', rest = ''] = /^([^/]+)(.*)$/.exec($ref.slice(shapesAt.length)) ?? [];
  return { name, rest };
}

/**
 * A schema whose `$ref`s name whole shapes only: a part of a shape stands where it was named, since many importers know
 * nothing else. What stands beside the `$ref` wins.
 */
export function withoutParts(schema: Schema, shapes: Shapes, within: readonly string[] = []): Schema {
  return mapped(schema, (one) => {
    const { name, rest } = targetOf(one) ?? { name: '', rest: '' };
    if (rest === '') return one;
    if (within.includes(one.$ref as string)) return again(one, shapes[name]);
    const { $ref, ...beside } = one;
    const part = at(shapes[name], pointerOf(`#${rest}`));
    return { ...(isSchema(part) ? withoutParts(part, shapes, [...within, $ref as string]) : {}), ...beside };
  });
}

/** Shapes of which none leads back to itself: where one would, a plain object stands that says so. */
export function withoutCircles(shapes: Shapes): Record<string, Schema> {
  const done: Record<string, Schema> = {};

  function visit(name: string, around: readonly string[]): void {
    if (Object.hasOwn(done, name)) return;
    const within = [...around, name];
    const cut = mapped(shapes[name] as Schema, (one) => {
      const target = targetOf(one)?.name;
      if (target === undefined) return one;
      if (within.includes(target)) return again(one, shapes[target]);
      visit(target, within);
      return one;
    });
    done[name] = cut;
  }

  for (const name of Object.keys(shapes)) visit(name, []);
  // In the order in which they came.
  return Object.fromEntries(Object.keys(shapes).map((name) => [name, done[name] as Schema]));
}

/** What stands where a shape names itself. */
function again({ $ref, ...beside }: Schema, shape: Schema | undefined): Schema {
  const title = typeof shape?.title === 'string' ? shape.title : undefined;
  const what = title === undefined ? 'the object around it' : `the ${title} around it`;
  const description = joined([beside.description, `Of the same form as ${what}; it is not told again.`], ' ');
  return { ...(title && { title }), ...beside, type: 'object', description };
}
