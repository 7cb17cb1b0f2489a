/** What a validator says of one keyword that a value does not follow. */
interface Mistake {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
}

/**
 * A value that fits no branch of a union is told once: by what is wrong inside the branch that was meant, where a
 * constant or its kind shows that, else by what is admitted.
 */
export function withoutUnionNoise<E extends Mistake>(errors: E[]): E[] {
  let left = errors.filter((error) => error.keyword !== 'if');
  const unions = left.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  for (const union of unions.sort((a, b) => b.instancePath.length - a.instancePath.length)) {
    left = meantBranch(left, union);
    if (!left.includes(union)) continue;
    const inside = left.filter((error) => branchOf(error, union) !== undefined);
    const here = (error: E) => error !== union && error.instancePath === union.instancePath;
    const kinds = left.filter((error) => here(error) && ['type', 'const', 'enum', 'pattern'].includes(error.keyword));
    const needs = inside.length > 0 && inside.every((error) => here(error) && error.keyword === 'required');
    const deeper = left.some(
      (error) => error.instancePath.startsWith(`${union.instancePath}/`) || (here(error) && !kinds.includes(error)),
    );
    const told = (params: object) => left.map((error) => (error === union ? { ...union, params } : error));
    if (needs) left = told({ needs: inside }).filter((error) => !inside.includes(error));
    else if (deeper) left = left.filter((error) => error !== union && !kinds.includes(error));
    else left = told({ kinds }).filter((error) => !kinds.includes(error));
  }
  return left;
}

/** The number of the branch of a union in which a mistake lies. */
function branchOf({ schemaPath, instancePath }: Mistake, union: Mistake): string | undefined {
  const inside =
    schemaPath.startsWith(`${union.schemaPath}/`) && `${instancePath}/`.startsWith(`${union.instancePath}/`);
  return inside ? schemaPath.slice(union.schemaPath.length + 1).split('/')[0] : undefined;
}

/** Branches tell themselves apart by a constant (`scheme`): only the one with the given constant is spoken of. */
function meantBranch<E extends Mistake>(errors: E[], union: E): E[] {
  const inside = errors.filter((error) => branchOf(error, union) !== undefined);
  const marks = inside.filter((error) => error.keyword === 'const' && error.instancePath !== union.instancePath);
  const [first] = marks;
  if (!first) return errors;
  const out = new Set(marks.map((error) => branchOf(error, union)));
  const meant = inside.filter((error) => !out.has(branchOf(error, union)));
  const values = marks.map((error) => error.params.allowedValue);
  const told = meant.length > 0 ? meant : [{ ...first, keyword: 'enum', params: { allowedValues: values } }];
  return [...errors.filter((error) => error !== union && !inside.includes(error)), ...told];
}
