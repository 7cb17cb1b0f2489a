import type { Action, Paging } from './action.ts';
import { type Issue, mistakes } from './errors.ts';
import { below } from './pointer.ts';

type Input = Record<string, unknown>;

/** Rows a page where the caller names no limit. */
const pageSize = 100;

/** A whole number that counts exactly, also where it is written as text. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  return /^\d{1,16}$/.test(String(value)) && Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

/** The limit and the offset of a call, from its input. */
export function positionOf(paging: Paging, input: Input): { limit: number | undefined; offset: number } {
  const { inside, limit, offset } = within(paging, input);
  return { limit: wholeNumber(inside[limit]) ?? paging.defaultLimit, offset: wholeNumber(inside[offset]) ?? 0 };
}

/**
 * The input for the first page, with a limit and an offset where the list has them. Throws `invalid_input` where one of
 * these is none: nobody could tell where the next page begins.
 */
export function firstInput({ id, paging = {} }: Action, given: Input, from: number | string | undefined): Input {
  if (paging.cursor) return from === undefined ? given : movedTo(paging, given, from);
  const { inside, limit, offset } = within(paging, given);
  const { [limit]: size = pageSize, [offset]: begin = 0 } = inside;
  const place = (name: string) => below(paging.inside === undefined ? '' : below('', paging.inside), name);
  const issues: Issue[] = [
    ...((wholeNumber(size) ?? 0) >= 1 ? [] : [[place(limit), `${limit} must be a whole number from 1`]]),
    ...(wholeNumber(begin) !== undefined ? [] : [[place(offset), `${offset} must be a whole number from 0`]]),
    ...(wholeNumber(from ?? 0) !== undefined ? [] : [['/from', 'from must be an offset, a whole number from 0']]),
  ].map(([path = '', expected]) => ({ path, message: `${expected}, to read page by page.` }));
  if (issues.length > 0) throw mistakes('invalid_input', `${id} was not sent`, issues, { action: id });
  return placed(paging, given, { ...inside, [limit]: size, [offset]: wholeNumber(from ?? begin) });
}

/** The input for the page that begins there. */
export function movedTo(paging: Paging, input: Input, next: number | string | undefined): Input {
  if (paging.cursor) return { ...input, [paging.cursor.input]: next };
  const { inside, offset } = within(paging, input);
  return placed(paging, input, { ...inside, [offset]: next });
}

function within({ inside: name, limit = '', offset = '' }: Paging, input: Input) {
  const inside = (name === undefined ? input : (input[name] ?? {})) as Input;
  return { inside, limit, offset };
}

function placed({ inside: name }: Paging, input: Input, inside: Input): Input {
  return name === undefined ? inside : { ...input, [name]: inside };
}
