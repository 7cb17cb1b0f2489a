/** The parts of a path that stand where a pattern has `*`, as they were sent; undefined where it does not fit. */
export function partsAt(pattern: string, path: string): string[] | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const fits = wanted.length === given.length && wanted.every((part, i) => part === '*' || part === given[i]);
  return fits ? given.filter((_, i) => wanted[i] === '*') : undefined;
}
