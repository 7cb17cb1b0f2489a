import type { Added, Additions, Fact, Facts, Field } from './fact.ts';
import { plainType } from './shapes.ts';

/** All that is documented at one place: by the main release, by other releases, by samples. */
export interface Documented {
  /** Each with the release that says so, the main one first; `added` is what another release or a sample adds. */
  said: { field: Added; release: string; added?: boolean }[];
  fields: Map<string, Documented>;
}

type Part = 'query' | 'body' | 'result';

/** What is documented of the query, the body or the result of an action, as a tree by the names of its fields. */
export function documentedIn(part: Part, fact: Fact, { definitions = {} }: Facts): Documented {
  const root: Documented = { said: [], fields: new Map() };
  const { fields, ref = '' } = part === 'result' ? fact.result : { fields: fact[part] };
  const grow = grower(definitions);
  grow(root, fields ?? definitions[ref] ?? [], { release: fact.docs.release }, []);
  for (const added of additionsOf(fact)) {
    for (const field of added[part] ?? []) {
      if (field.removed) continue;
      const names = (field.path ?? field.name ?? '').split('.');
      const at = names.slice(0, -1).reduce((node, name) => child(node, name), root);
      grow(at, [{ ...field, name: names.at(-1) as string }], { release: added.release, added: true }, []);
    }
  }
  return root;
}

/** The fields that stand in the path; those of versioned paths, which the pack leaves to the server, are left out. */
export function documentedInPath(fact: Fact): Documented {
  const fields = (fact.pathParams ?? []).filter((field) => field.in === undefined);
  const said = (field: Field): [string, Documented] => [
    field.name,
    { said: [{ field, release: fact.docs.release }], fields: new Map() },
  ];
  return { said: [], fields: new Map(fields.map(said)) };
}

/** The types that a field is documented as or was seen with on the wire. */
export function typesSaid({ type, wireType }: Added): string[] {
  return [...new Set([type, wireType].flat().flatMap((one) => (one === undefined ? [] : plainType(one))))];
}

/** Whether a field stands for keys of any name. */
export function isDynamic(node: Documented): boolean {
  return node.said.some(({ field }) => field.dynamicKey);
}

function additionsOf(fact: Fact): Additions[] {
  const samples = fact.sampleOnly ? [{ release: 'samples', ...fact.sampleOnly }] : [];
  return [...samples, ...(fact.otherReleases ?? [])];
}

function child(node: Documented, name: string): Documented {
  const known = node.fields.get(name) ?? { said: [], fields: new Map() };
  node.fields.set(name, known);
  return known;
}

function grower(definitions: Record<string, Field[]>) {
  return function grow(
    node: Documented,
    fields: Field[],
    by: { release: string; added?: boolean },
    refs: string[],
  ): void {
    for (const field of fields) {
      const at = child(node, field.name);
      at.said.push({ field, ...by });
      grow(at, field.children ?? [], by, refs);
      // A definition that names itself, as items within items do, is written out once.
      if (field.ref !== undefined && !refs.includes(field.ref)) {
        grow(at, definitions[field.ref] ?? [], by, [...refs, field.ref]);
      }
    }
  };
}
