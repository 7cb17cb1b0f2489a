/**
 * What an answer looks like, as data: the name of a JSON type (several joined with `|`), an object of shapes, or a list
 * with the shape of its entries. A key that ends with `?` may be absent; `*` stands for keys of any name.
 */
export type SampleShape = string | { readonly [key: string]: SampleShape } | readonly [SampleShape];

/** Where a value differs from a shape, one sentence each; none where it fits. */
export function unlike(shape: SampleShape, value: unknown, place = ''): string[] {
  if (typeof shape === 'string') {
    return shape.split('|').includes(kindOf(value)) ? [] : [`${place || '/'} is ${kindOf(value)}, not ${shape}`];
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return [`${place || '/'} is ${kindOf(value)}, not a list`];
    if (value.length === 0) return [`${place || '/'} is empty`];
    return value.flatMap((entry, i) => unlike(shape[0], entry, `${place}/${i}`));
  }
  if (kindOf(value) !== 'object') return [`${place || '/'} is ${kindOf(value)}, not an object`];
  return unlikeObject(shape, value as Record<string, unknown>, place);
}

function unlikeObject(shape: { readonly [key: string]: SampleShape }, value: Record<string, unknown>, place: string) {
  const { '*': any, ...named } = shape;
  const keys = Object.keys(named).map((key) => key.replace(/\?$/, ''));
  const missing = Object.keys(named).filter((key) => !key.endsWith('?') && !Object.hasOwn(value, key));
  return [
    ...missing.map((key) => `${place}/${key} is missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const known = named[key] ?? named[`${key}?`] ?? any;
      return known === undefined
        ? [`${place}/${key} is in no sample; known are ${keys}`]
        : unlike(known, inner, `${place}/${key}`);
    }),
  ];
}

const isList = (shape: SampleShape): shape is readonly [SampleShape] => Array.isArray(shape);

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
