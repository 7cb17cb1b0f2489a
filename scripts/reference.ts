import type { Action } from '../src/action.ts';
import type { Pack } from '../src/index.ts';
import { readFacts } from './facts/read.ts';
import { blocks, escaped } from './markdown.ts';
import type { Book } from './reference/book.ts';
import { errorTable, metRules, particular } from './reference/errors.ts';
import { pageOf } from './reference/page.ts';
import { proseOf } from './reference/prose.ts';

/** The folder of the reference. */
export const referenceFolder = 'docs/actions/';

/**
 * The reference, by file: a page for each group of actions, and one for the errors that every action can meet. Runs
 * the example of each action, and throws where one does not work.
 */
export async function referenceOf(pack: Pack): Promise<Map<string, string>> {
  const { actions, manifest } = pack;
  const met = metRules(actions, manifest);
  const plugins = (manifest.needs ?? []).flatMap((need) => need.plugins ?? []);
  const facts = new Map(readFacts().flatMap((subject) => Object.entries(subject.actions)));
  const bookFor = (page: string): Book => {
    const place = ({ id, group }: Action) => `${group === page ? '' : `${group}.md`}#${id}`;
    const link = (id: string) => `[${escaped(pack.action(id).title)}](${place(pack.action(id))})`;
    return { pack, met, facts, link, prose: proseOf(actions, plugins, place) };
  };
  const pages = new Map([[`${referenceFolder}errors.md`, errorsPage(bookFor('errors'))]]);
  for (const group of manifest.groups) {
    if (actions.some((action) => action.group === group.id))
      pages.set(`${referenceFolder}${group.id}.md`, await pageOf(group, bookFor(group.id)));
  }
  return pages;
}

function errorsPage({ pack: { manifest, actions }, met, prose }: Book): string {
  const told = new Set(actions.flatMap((action) => particular(action, actions, met)));
  const rules = (manifest.errors ?? []).filter((rule) => rule.code === 'not_found' || !told.has(rule));
  return `${blocks([
    '# Errors of every action',
    '<!-- Written by `npm run generate` from manifest.json. Change that instead. -->',
    'Each action can meet these, beside those on its page. They come from signing in, from rights, and from instances that are asleep, slow, or without the API.',
    'Look at the outcome first. `refused`: the server says that it did nothing. `unknown`: it may have happened, so look before you send it again. An error before anything was sent (a wrong input, a hostname that nobody knows) has the outcome `not_sent`.',
    errorTable(rules, prose),
  ])}\n`;
}
