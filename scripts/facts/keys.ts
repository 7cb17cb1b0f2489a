import type { Added, Facts } from './fact.ts';

/** The sections of facts/README.md that explain keys. */
export type Heading = 'An entry' | 'A field' | 'A result';

/** Something in the facts that has keys: where it stands, and under which heading its keys are explained. */
export interface Keyed {
  place: string;
  heading: Heading;
  value: object;
}

/** Entries, results and fields of a subject, with those that definitions, samples and other releases give. */
export function keyedIn({ definitions = {}, actions }: Facts): Keyed[] {
  const shared = Object.entries(definitions).flatMap(([name, list]) => fieldsIn(list, `definitions.${name}`));
  const entries = Object.entries(actions).flatMap(([id, entry]): Keyed[] => {
    const { pathParams, query, body, result, sampleOnly, otherReleases = [] } = entry;
    const added = [sampleOnly ?? {}, ...otherReleases].flatMap((one) => Object.entries(parts(one)));
    const lists = [...Object.entries({ pathParams, query, body, result: result.fields }), ...added];
    return [
      { place: id, heading: 'An entry', value: entry },
      { place: `${id}  result`, heading: 'A result', value: result },
      ...lists.flatMap(([name, list]) => fieldsIn(list ?? [], `${id}  ${name}`)),
    ];
  });
  return [...shared, ...entries];
}

/** The keys that a section explains: those in the first column of its table. */
export function explainedKeys(readme: string, heading: Heading): string[] {
  const [section = ''] = (readme.split(`### ${heading}\n`)[1] ?? '').split('\n#');
  const cells = section.split('\n').flatMap((line) => /^\| (`[^|]*) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => String(key)));
}

function fieldsIn(fields: Added[], place: string): Keyed[] {
  return fields.flatMap((field) => {
    const at = `${place}.${field.path ?? field.name}`;
    return [{ place: at, heading: 'A field' as const, value: field }, ...fieldsIn(field.children ?? [], at)];
  });
}

function parts({ query, body, result }: { query?: Added[]; body?: Added[]; result?: Added[] }) {
  return { query, body, result };
}
