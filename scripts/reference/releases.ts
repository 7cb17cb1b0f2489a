import type { Action } from '../../src/action.ts';
import type { Additions, Fact } from '../facts/fact.ts';
import { blocks, code, escaped, list, table } from '../markdown.ts';

/** Where an action lives on which releases, how the pack finds out, and what other releases add to it. */
export function releasesOf(
  action: Action,
  fact: Pick<Fact, 'releases' | 'otherReleases'> | undefined,
  link: (id: string) => string,
): string {
  const rows = pathRows(action, fact?.releases ?? []);
  const added = (fact?.otherReleases ?? []).map(additionText).filter((text) => text !== undefined);
  return blocks([
    rows.length > 1 ? table(['path', 'since', 'until', 'this pack'], rows) : undefined,
    rows.length > 1 ? choiceText(action, link) : undefined,
    added.length > 0 ? list(added) : undefined,
  ]);
}

function pathRows({ request }: Action, releases: NonNullable<Fact['releases']>): string[][] {
  const own = [...new Set(request.paths)];
  const others = releases.filter(({ path, misprint }) => !misprint && !own.includes(path)).map(({ path }) => path);
  return [...own, ...others].map((path) => {
    const known = releases.find((one) => one.path === path);
    const place = own.indexOf(path);
    const use =
      place < 0
        ? 'does not use it'
        : own.length === 1
          ? 'uses it'
          : `${ordinals[place] ?? `tries it as number ${place + 1}`}`;
    return [code(path), escaped(known?.from ?? 'unknown'), escaped(known?.until ?? 'unknown'), use];
  });
}

const ordinals = ['tries it first', 'tries it second', 'tries it third'];

function choiceText({ request }: Action, link: (id: string) => string): string | undefined {
  if (new Set(request.paths).size < 2) return undefined;
  if (request.settle === undefined)
    return 'The next path is tried only after an answer that says that nothing stands at the one before, so nothing is done twice. What was found is remembered.';
  const { action, input = {} } = request.settle;
  return `Before the first call, the pack asks ${link(action)} with ${code(JSON.stringify(input))} at these places, and keeps to the one that answers with orders: a wrong path could be taken for another endpoint. What was found is remembered.`;
}

function additionText({ release, query = [], body = [], result = [] }: Additions): string | undefined {
  const names = (fields: readonly { path?: string; name?: string }[]) =>
    fields.map(({ path, name }) => code(path ?? name ?? '')).join(', ');
  const sent = [...query, ...body];
  const parts = [
    ...(sent.length > 0 ? [`takes ${names(sent)}`] : []),
    ...(result.length > 0 ? [`gives ${names(result)}`] : []),
  ];
  return parts.length === 0 ? undefined : `${escaped(release)}: also ${parts.join('; ')}.`;
}
