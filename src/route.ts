import type { Action } from './action.ts';
import type { Success } from './attempt.ts';
import type { Reader } from './body.ts';
import { type Call, type Line, send } from './call.ts';
import { ActionError } from './errors.ts';
import { kept } from './kept.ts';
import { pathPlaceholders } from './path.ts';
import type { Registry } from './registry.ts';
import { renderRequest, type Standing } from './request.ts';
import { settledIndex } from './settle.ts';

/** Which of an action's paths a server was seen to have, by the id of the action or of the read that settles it. */
export type Paths = Record<string, number>;

/** What sending along the paths of an action needs beside the line. */
export interface Route {
  line: Line;
  standing: Standing;
  origin: string;
  /** Given by the caller, from an earlier check. */
  known: Paths;
  registry: Registry;
}

/** A success, and how it is to be read. */
export interface Sent extends Success {
  reader: Reader;
}

// What a success found, per origin and process. An instance that nobody asks for an hour may have been upgraded.
const seen = kept<number>(10_000, 60 * 60 * 1000);

/** The indexes of the paths for which all inputs were given; the first always stands. */
export function usablePaths(action: Action, input: Record<string, unknown>): number[] {
  const given = (path: string) => pathPlaceholders(path).every((name) => input[name.replace('+', '')] !== undefined);
  return action.request.paths
    .map((_, index) => index)
    .filter((index) => index === 0 || given(action.request.paths[index] as string));
}

/**
 * Sends by the first of an action's paths that the server has. The next one is tried only after an answer that says
 * that nothing stands at this one: nothing was executed, so this is safe for writes too.
 */
export async function sendAlongPaths(
  route: Route,
  action: Action,
  input: Record<string, unknown>,
  call: Call,
): Promise<Sent> {
  const usable = usablePaths(action, input);
  const rendered = (index: number) => renderRequest(action, input, index, route.standing);
  // What cannot be rendered is told before a read is sent to settle the path.
  if (action.request.settle) rendered(usable[0] as number);
  const order = inOrder(action, usable, await foundIndex(route, action, call));
  for (const [n, index] of order.entries()) {
    const request = rendered(index);
    const path = action.request.paths[index] as string;
    const reader = { action, input, method: request.method, path, validate: route.registry.output(action) };
    try {
      const success = await send(route.line, reader, request, call);
      // Another endpoint can answer at the path of an action that has to be settled: its success proves nothing.
      if (action.request.paths.length > 1 && !action.request.settle) seen.set(foundBy(route.origin, action.id), index);
      return { ...success, reader };
    } catch (error) {
      if (n === order.length - 1 || !nothingThere(error)) throw error;
    }
  }
  throw new TypeError(`${action.id} has no path`);
}

/** The index that is known of this server: given, seen before, or asked for. */
async function foundIndex(route: Route, action: Action, call: Call): Promise<number | undefined> {
  const settler = settlerOf(action);
  const known = route.known[settler] ?? seenIndex(route.origin, action);
  if (known !== undefined || action.request.settle === undefined) return known;
  const index = await settledIndex(route, action, call);
  if (index !== undefined) seen.set(settledBy(route.origin, settler), index);
  return index;
}

/** The usable paths, the found one first where it is among them; none twice. */
export function inOrder({ request }: Action, usable: number[], found: number | undefined): number[] {
  const order = found !== undefined && usable.includes(found) ? [found, ...usable] : usable;
  const paths = order.map((index) => request.paths[index]);
  return order.filter((_, n) => paths.indexOf(paths[n]) === n);
}

/** Which paths a server was seen to have, of those actions that have several. */
export function seenPaths(origin: string, actions: readonly Action[]): Paths {
  const found = actions
    .filter(({ request }) => request.paths.length > 1)
    .map((action) => [settlerOf(action), seenIndex(origin, action)] as const);
  return Object.fromEntries(found.filter((one): one is readonly [string, number] => one[1] !== undefined));
}

function seenIndex(origin: string, action: Action): number | undefined {
  return seen.get(settledBy(origin, settlerOf(action))) ?? seen.get(foundBy(origin, action.id));
}

/** The action by which the paths of an action are known. */
export function settlerOf({ id, request }: Action): string {
  return request.settle?.action ?? id;
}

/** What settles several actions has a key of its own: the read's own successes are no proof for them. */
function settledBy(origin: string, id: string): string {
  return `${origin} settled by ${id}`;
}

function foundBy(origin: string, id: string): string {
  return `${origin} ${id}`;
}

function nothingThere(error: unknown): boolean {
  return error instanceof ActionError && (error.code === 'no_such_endpoint' || error.status === 405);
}
