import type { Action } from '../action.ts';
import type { RunOptions } from '../options.ts';
import { pagesOf } from '../paginate.ts';
import { below } from '../pointer.ts';
import type { Registry } from '../registry.ts';
import type { Result } from '../result.ts';
import type { Secrets } from '../secrets.ts';
import { fieldAt } from './field.ts';
import type { ChoiceRequest } from './request.ts';
import { type Choice, type Collector, collector, rowsAt } from './rows.ts';
import type { ChoiceRule } from './rule.ts';

/** What a connection reads choices with. */
export interface ChoiceReader {
  registry: Registry;
  /** Of the server. */
  origin: string;
  secrets: () => Secrets;
  run: (id: string, input: Record<string, unknown>, options: RunOptions) => Promise<Result>;
}

/** A list that choices are taken from: the rule that says how, the read, and what it is asked. */
export interface ChoiceSource extends ChoiceRequest {
  rule: ChoiceRule;
  read: Action;
  /** What each call of the read is given; asked anew for each. */
  options: () => RunOptions;
}

/** Choices that were read. */
export interface ChoicesRead {
  choices: readonly Choice[];
  /** `undefined` where nobody can tell. */
  hasMore: boolean | undefined;
}

/** Rows a page where a list is read to find something in it, or to its end. */
const pageThrough = 200;
/** What is not found in so many pages is not looked for any longer: a person waits for it. */
const mostPages = 10;

/** The first choices of a list, at most `limit`. */
export async function firstChoices(reader: ChoiceReader, source: ChoiceSource, limit: number): Promise<ChoicesRead> {
  const { rule, read, filter } = source;
  const found = collector(rule, filter);
  const hasMore = read.paging
    ? await takePages(reader, source, found, limit)
    : await takeWhole(reader, source, found, limit);
  return { choices: found.choices.slice(0, limit), hasMore };
}

/** Every choice of a list, or those of its first `limit` rows. `complete` says that the list proved its end. */
export async function allChoices(reader: ChoiceReader, source: ChoiceSource, limit: number | undefined) {
  const { rule, read, filter } = source;
  const found = collector(rule, filter);
  if (!read.paging) {
    const more = await takeWhole(reader, source, found, limit ?? Number.POSITIVE_INFINITY);
    return { choices: found.choices.slice(0, limit), complete: !more };
  }
  const pages = pagesOf({ ...listOf(reader, source, pageThrough), maxItems: limit });
  for await (const row of pages) found.add(row);
  return { choices: found.choices, complete: (await pages.summary).complete };
}

/** An action without pages gives all that it has. */
async function takeWhole(
  { run }: ChoiceReader,
  { rule, read, input, options }: ChoiceSource,
  found: Collector,
  limit: number,
): Promise<boolean> {
  const { data } = await run(read.id, input, options());
  for (const row of rowsAt(data, rule.rows)) found.add(row);
  return found.choices.length > limit;
}

/**
 * A list that is searched by the server, or not at all, is one page; more only where a page holds less than is wanted, or
 * where nothing in it can be shown. One that is searched here is read on until there is one more than is wanted.
 */
async function takePages(reader: ChoiceReader, source: ChoiceSource, found: Collector, limit: number) {
  const here = source.filter !== undefined;
  let more: boolean | undefined;
  const list = listOf(reader, source, here ? pageThrough : limit, (result) => {
    more = result.page?.hasMore;
  });
  let left = mostPages;
  let step = here ? left : Math.min(left, Math.ceil(limit / list.size));
  for (let from: number | string | undefined; ; step = here ? left : 1) {
    const pages = pagesOf({ ...list, from, maxPages: step });
    for await (const row of pages) {
      found.add(row);
      if (found.choices.length > limit) return true;
    }
    const { complete, stopped, pages: count, next } = await pages.summary;
    if (complete || stopped === 'end') return false;
    left -= count;
    from = next;
    const onward = (stopped === 'maxPages' || stopped === 'empty') && next !== undefined;
    const wanted = here || (found.choices.length === 0 && more === true);
    if (!onward || !wanted || left <= 0) return here || !onward ? undefined : more;
  }
}

/** The list as it is read page by page, about `wanted` rows each. `seen` is told of each page. */
function listOf(reader: ChoiceReader, source: ChoiceSource, wanted: number, seen?: (page: Result) => void) {
  const { origin, secrets, run } = reader;
  const { read: action, input, options } = source;
  const { given, size } = sized(action, input, wanted);
  const read = async (page: Record<string, unknown>) => {
    const result = await run(action.id, page, options());
    seen?.(result);
    return result;
  };
  return { action, given, size, maxPages: undefined, maxItems: undefined, from: undefined, origin, secrets, read };
}

/** An input with the size of a page: the one that it has, else what is wanted or the most that the action admits. */
function sized({ paging = {}, input: form }: Action, input: Record<string, unknown>, wanted: number) {
  const { limit, inside: name } = paging;
  if (limit === undefined) return { given: input, size: wanted };
  const inside = (name === undefined ? input : (input[name] ?? {})) as Record<string, unknown>;
  const schemas = fieldAt(form, below(name === undefined ? '' : below('', name), limit))?.schemas ?? [];
  const most = schemas.flatMap(({ maximum }) => (typeof maximum === 'number' ? [maximum] : []));
  const size = Number(inside[limit] ?? Math.min(wanted, ...most));
  const withSize = { ...inside, [limit]: size };
  return { given: name === undefined ? withSize : { ...input, [name]: withSize }, size };
}
