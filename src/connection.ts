import { schemeOf, signIn, signInHeaders } from './auth.ts';
import type { Call } from './call.ts';
import { originOf } from './config.ts';
import { startDeadline } from './deadline.ts';
import { effectOf } from './effect.ts';
import { mistakes } from './errors.ts';
import { validInput } from './input.ts';
import type { Manifest } from './manifest.ts';
import { checkRunOptions, type RunOptions, type Settings } from './options.ts';
import { type PageOptions, type Pages, pagesOf } from './paginate.ts';
import type { Registry } from './registry.ts';
import { type Request, renderRequest } from './request.ts';
import { type Result, readAnswer } from './result.ts';
import { inOrder, type Route, sendAlongPaths, usablePaths } from './route.ts';

export type Input<A, K> = K extends keyof A ? (A[K] extends { input: infer I } ? I : unknown) : unknown;
export type Output<A, K> = K extends keyof A ? (A[K] extends { output: infer O } ? O : unknown) : unknown;

/**
 * The arguments after the id: a known id has its own input, which may be left out where all of it is optional. A text
 * that is only known at run time, and any id of a pack without a map, takes what it is given.
 */
type Rest<A, K extends string, O = RunOptions> = [keyof A] extends [never]
  ? [input?: unknown, options?: O]
  : K extends keyof A & string
    ? {} extends Input<A, K>
      ? [input?: Input<A, K>, options?: O]
      : [input: Input<A, K>, options?: O]
    : string extends K
      ? [input?: unknown, options?: O]
      : [never];

/** An id that the pack knows, or any text that is only known at run time. */
type Id<A> = (keyof A & string) | (string & {});

/** A row of a list. */
type Row<Data> = Data extends readonly (infer R)[] ? R : unknown;

/** A pack joined with one valid config. Cheap to make and to keep; `A` maps ids to inputs and outputs. */
export interface Connection<A = {}> {
  /** Scheme, host and port of the server. */
  readonly origin: string;
  /**
   * Runs an action. Throws an `ActionError`; its `outcome` says whether the call may have happened.
   *
   * @example
   * const { data } = await connection.run('account.list', { sysparm_limit: 5 });
   */
  run<K extends Id<A>>(id: K, ...rest: Rest<A, K>): Promise<Result<Output<A, K>>>;
  /**
   * Reads a list to its end, row by row. `summary` tells at the end whether it is complete. Each page is a call of its
   * own: `timeout` and `retries` are a page's.
   *
   * @example
   * for await (const account of connection.paginate('account.list', { sysparm_query: 'customer=true' })) { }
   */
  paginate<K extends Id<A>>(id: K, ...rest: Rest<A, K, RunOptions & PageOptions>): Pages<Row<Output<A, K>>>;
  /** The request of an action, unsent. It holds no credential. Throws `invalid_input`. */
  render<K extends Id<A>>(id: K, ...rest: Rest<A, K, never>): Request;
}

/** What the connections of a pack have in common. */
export interface Shared {
  manifest: Manifest;
  registry: Registry;
  /** Throws once the pack is closed. */
  assertOpen: () => void;
  /** On whose behalf sockets are kept. */
  user: object;
}

/** Joins a pack with a config that was found valid. */
export function connection(
  { manifest, registry, assertOpen, user }: Shared,
  config: Record<string, unknown>,
  settings: Settings,
): Connection {
  const { network, userAgent, maxResponseBytes, wait, blanks, paths: known, warnings: warn } = settings;
  const signedIn = signIn(schemeOf(manifest.auth, config), config);
  const origin = originOf(manifest, config, network);
  const target = { origin, signIn: signedIn.headers, userAgent, maxResponseBytes, network, user };
  const transport = settings.transport(target);
  const { errors: rules = [], errorText = [], headers = {} } = manifest;
  const line = { transport, wait, rules, errorText, secrets: signedIn.secrets, token: signedIn.token };
  const standing = { headers, owned: signInHeaders(manifest.auth) };
  const route: Route = { line, standing, origin, known, registry };

  async function run(id: string, given?: unknown, options: RunOptions = {}): Promise<Result> {
    assertOpen();
    const action = registry.find(id);
    const input = validInput(action, given, registry.input(action), blanks);
    checkRunOptions(id, options, 'run');
    const deadline = startDeadline(options.timeout ?? settings.timeout, options.signal);
    const call: Call = { deadline, retries: options.retries ?? settings.retries, attempts: 0, outcome: 'not_sent' };
    try {
      const { reader, answer, body, path } = await sendAlongPaths(route, action, input, call);
      const reading = readAnswer(reader, answer, body, warn, origin);
      return { ...reading, status: answer.status, headers: answer.headers, attempts: call.attempts, path };
    } finally {
      deadline.end();
    }
  }

  function paginate(id: string, given: unknown = {}, options: RunOptions & PageOptions = {}): Pages<unknown> {
    const { maxPages, maxItems, from, ...runOptions } = options;
    const action = registry.find(id);
    const input = validInput(action, given, registry.input(action), blanks);
    checkRunOptions(id, options, 'pages');
    const { method } = renderRequest(action, input, usablePaths(action, input)[0] as number, standing);
    if (!action.paging || effectOf(action, method) !== 'read') {
      const message = action.paging ? `Only reads page, and ${method} is none.` : `${id} does not page.`;
      throw mistakes('invalid_input', `${id} was not sent`, [{ path: '', message }], { action: id });
    }
    const { secrets } = signedIn;
    const read = (page: Record<string, unknown>) => run(id, page, runOptions);
    return pagesOf({ action, given: input, maxPages, maxItems, from, origin, secrets, read });
  }

  function render(id: string, given?: unknown): Request {
    const action = registry.find(id);
    const input = validInput(action, given, registry.input(action), blanks);
    const [first] = inOrder(action, usablePaths(action, input), known[action.request.settle?.action ?? action.id]);
    return renderRequest(action, input, first as number, standing);
  }

  return { origin, run, paginate, render } as Connection;
}
