import type { Context } from '@restatedev/restate-sdk';
import { type Action, ActionError, type Connection } from 'servicenow-action-pack';
import { type Call, fieldsOf, isObject } from './call.ts';
import type { Engine } from './engine.ts';
import type { Done } from './perform.ts';
import { settled } from './settled.ts';

/** By what a write can be found again. */
export interface Mark {
  /** The input that holds the value. */
  by: string;
  value: unknown;
  /** Nobody gave one, so it is the name of the call, which nothing else bears. */
  ours: boolean;
}

/**
 * By what this call can be found again, where its action says how: a value that the caller gave and that nothing bears
 * yet, or `name`. Where the name comes again when Restate has forgotten a key, it is told what bears it `already`.
 */
export async function markOf(
  connection: Connection,
  { find, id }: Action,
  input: unknown,
  { name, comesAgain }: { name: string; comesAgain: boolean },
): Promise<{ mark?: Mark; already?: unknown }> {
  // What is no object is refused for that.
  if (find === undefined || !isObject(input)) return {};
  const value = input[find.by];
  const ours = value === undefined || value === null || value === '';
  const mark: Mark = { by: find.by, value: ours ? name : value, ours };
  if (ours && !comesAgain) return { mark };
  const before = await rowsOf(connection, id, marked(input, mark));
  if (before.length === 0) return { mark };
  if (!ours) return {};
  return typeof before === 'string' ? { mark } : { already: before[0] };
}

/** An input with the value by which the record is found again. */
export function marked(input: unknown, mark: Mark | undefined): unknown {
  return mark ? { ...fieldsOf(input), [mark.by]: mark.value } : input;
}

/** Looks for what a lost write made: the result, or a sentence about where to look and what was not found. */
export async function lookFor(
  ctx: Context,
  engine: Engine,
  connection: Connection,
  { call, mark, since }: { call: Call; mark: Mark | undefined; since: string },
): Promise<Done | string> {
  const { action, input } = call;
  const { title, find } = engine.pack.action(action);
  const where = `Look at ${connection.origin} for what "${title}" made since ${since}`;
  if (!mark || !find) return `${where}.`;
  const sought = `with ${find.by} ${String(mark.value)}`;
  const look = () =>
    settled(
      ctx,
      ctx.run(`look ${action}`, () => rowsOf(connection, action, input)),
    );
  const isThere = (rows: unknown[] | string) => typeof rows !== 'string' && rows.length > 0;
  const found = (await lookRepeatedly(ctx, engine, look, isThere)) ?? [];
  if (typeof found === 'string') return `${where}, ${sought}. It could not be looked for: ${found}`;
  const [data, second] = found;
  if (data === undefined) return `${where}, ${sought}. ${find.action} did not find it.`;
  if (second !== undefined) return `${where}, ${sought}. ${find.action} finds ${found.length} that bear it.`;
  return { data, found: true, pack: engine.version };
}

/** Looks after each of the waits, until it has seen enough; gives what it saw last. */
export async function lookRepeatedly<T>(
  ctx: Context,
  { lookAfter }: Engine,
  look: () => Promise<T>,
  isEnough: (seen: T) => boolean,
): Promise<T | undefined> {
  let seen: T | undefined;
  for (const wait of lookAfter) {
    if (wait > 0) await settled(ctx, ctx.sleep(wait));
    seen = await look();
    if (isEnough(seen)) break;
  }
  return seen;
}

/** The records that bear the value of the input, or why they could not be read. */
async function rowsOf(connection: Connection, action: string, input: unknown): Promise<unknown[] | string> {
  try {
    return (await connection.find(action, input, { retries: 2 })) ?? 'the action does not say how.';
  } catch (error) {
    if (error instanceof ActionError) return error.message;
    throw error;
  }
}
