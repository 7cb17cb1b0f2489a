import type { Action } from './action.ts';
import { signInHeaders } from './auth/scheme.ts';
import type { Memory, SignIn } from './auth/signIn.ts';
import type { ConfigChecker } from './auth/source.ts';
import { signInFor } from './auth/source.ts';
import { unsigned } from './auth/unsigned.ts';
import type { Call } from './call.ts';
import { type Lists, listsOf } from './choices/lists.ts';
import type { Deadline } from './deadline.ts';
import { afterEarlier } from './earlier.ts';
import { effectOf } from './effect.ts';
import { mistakes } from './errors.ts';
import { alone, inSequence, type Thing } from './exclusive.ts';
import { unfinished, whatHappened } from './failure.ts';
import { validInput } from './input.ts';
import { type LookBack, lookBackOf } from './lookBack.ts';
import type { Manifest } from './manifest.ts';
import { checkRunOptions } from './optionRules.ts';
import type { RunOptions, SequenceOptions, Settings } from './options.ts';
import { type PageOptions, type Pages, pagesOf } from './paginate.ts';
import type { Registry } from './registry.ts';
import { methodOf, type Request, renderRequest } from './request.ts';
import { type Result, readAnswer } from './result.ts';
import { inOrder, type Route, sendAlongPaths, settlerOf, usablePaths } from './route.ts';
import { isHeard, type Trace, tellRun } from './runEvent.ts';
import { checkSequence } from './sequence.ts';
import { targetOf } from './target.ts';
import type { Work } from './work.ts';

export type Input<A, K> = K extends keyof A ? (A[K] extends { input: infer I } ? I : unknown) : unknown;
export type Output<A, K> = K extends keyof A ? (A[K] extends { output: infer O } ? O : unknown) : unknown;

/**
 * The arguments after the id: a known id has its own input, which may be left out where all of it is optional. A text
 * that is only known at run time, and any id of a pack without a map, takes what it is given.
 */
export type Rest<A, K extends string, O = RunOptions> = [keyof A] extends [never]
  ? [input?: unknown, options?: O]
  : K extends keyof A & string
    ? {} extends Input<A, K>
      ? [input?: Input<A, K>, options?: O]
      : [input: Input<A, K>, options?: O]
    : string extends K
      ? [input?: unknown, options?: O]
      : [never];

/** An id that the pack knows, or any text that is only known at run time. */
export type Id<A> = (keyof A & string) | (string & {});

/** A row of a list. */
type Row<Data> = Data extends readonly (infer R)[] ? R : unknown;

/** A pack joined with one valid config. Cheap to make and to keep; `A` maps ids to inputs and outputs. */
export interface Connection<A = {}> extends Lists<A>, LookBack<A> {
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
  paginate<K extends Id<A>>(
    id: K,
    ...rest: Rest<A, K, Omit<RunOptions, 'earlier'> & PageOptions>
  ): Pages<Row<Output<A, K>>>;
  /**
   * Holds what the actions marked `exclusive` use one by one, such as the cart of a user, for a whole sequence: no such
   * call of another sequence or workflow comes between, by whichever connection of this process to the same host as the
   * same user. Sequences come in the order in which they were begun; calls inside one belong to it by themselves.
   *
   * `timeout`, that of the connection when left out, is for the wait and the sequence together. When it is over, calls
   * under way are cancelled, and the sequence ends with `timeout`: `not_sent` where it was not begun. What it throws
   * itself is passed on. Give back what it gives back.
   *
   * @example
   * const order = await connection.exclusive('cart', async () => {
   *   await connection.run('catalog.addItemToCart', { sys_id, sysparm_quantity: 1 });
   *   return connection.run('catalog.submitOrder');
   * }, { timeout: 60_000 });
   */
  exclusive<T>(name: string, sequence: () => T | Promise<T>, options?: SequenceOptions): Promise<T>;
  /** The request of an action, unsent. It holds no credential. Throws `invalid_input`. */
  render<K extends Id<A>>(id: K, ...rest: Rest<A, K, never>): Request;
}

/** What the connections of a pack have in common. */
export interface Shared {
  manifest: Manifest;
  registry: Registry;
  work: Work;
  memory: Memory;
  /** On whose behalf sockets are kept. */
  user: object;
  /** What is wrong with a config that is put together when it is needed. */
  checkShape: ConfigChecker;
}

/** Joins a pack with a config that was found valid. `as` signs in in place of what the config says. */
export function connection(
  shared: Shared,
  config: Record<string, unknown>,
  settings: Settings,
  as?: SignIn,
): Connection {
  const { manifest, registry, work } = shared;
  const { maxConcurrent, wait, blanks, paths: known, warnings: warn } = settings;
  const target = targetOf(shared, config, settings);
  const { origin } = target;
  const transport = settings.transport(target);
  const { errors: rules = [], errorText = [], headers = {} } = manifest;
  const signIn = as ?? signInFor(shared, config, { origin, transport, credentials: settings.credentials });
  const { secrets } = signIn;
  const line = { transport, wait, rules, errorText, signIn, origin, maxConcurrent };
  const standing = { headers, owned: signInHeaders(manifest.auth) };
  const route: Route = { line, standing, origin, known, registry };

  const valid = (action: Action, given: unknown) => validInput(action, given, registry.input(action), blanks);

  // No promise of its own around a run that nobody listens to: it would be all that this costs.
  function run(id: string, given?: unknown, options: RunOptions = {}): Promise<Result> {
    const wanted = { actions: registry.actions, input: given, earlier: options?.earlier };
    const once = (trace?: Trace) => afterEarlier(() => runOnce(id, given, options, trace), wanted);
    return isHeard() ? afterEarlier(() => tellRun({ manifest, registry, origin }, id, once), wanted) : once();
  }

  async function runOnce(id: string, given: unknown, options: RunOptions, trace?: Trace): Promise<Result> {
    const action = registry.find(id);
    const input = valid(action, given);
    checkRunOptions(id, options, 'run');
    const { timeout = settings.timeout, retries = settings.retries, signal, earlier = 'not_sent' } = options;
    const job = async (deadline: Deadline): Promise<Result> => {
      const lane = await laneOf(deadline);
      const call: Call = { deadline, lane, retries, attempts: 0, outcome: earlier, renewed: false, trace };
      const send = () => sendAlongPaths(route, action, input, call);
      const { exclusive: name } = action;
      const { reader, answer, body } = await (name === undefined ? send() : alone(thingOf(name, lane), deadline, send));
      const reading = readAnswer(reader, answer, body, warn, origin);
      return { ...reading, status: answer.status, headers: answer.headers, attempts: call.attempts, path: reader.path };
    };
    // Asked of a call that fails alone.
    const before = () => ({ action, request: { method: methodOf(action, input) }, soFar: earlier, outcome: earlier });
    return work
      .run(timeout, signal, job)
      .catch((error) => unfinished(action.id, before())(error))
      .catch((error) => unsigned({ action: action.id, outcome: earlier }, whatHappened(before(), true))(error));
  }

  async function exclusive<T>(name: string, calls: () => T | Promise<T>, options: SequenceOptions = {}): Promise<T> {
    checkSequence(registry.actions, name, calls, options);
    const { timeout = settings.timeout, signal } = options;
    const job = async (deadline: Deadline) => inSequence(thingOf(name, await laneOf(deadline)), deadline, calls);
    return work.run(timeout, signal, job).catch(unfinished(`The sequence with the ${name}`));
  }

  /** The queue of the host and the user. */
  async function laneOf(deadline: Deadline): Promise<string> {
    return JSON.stringify([origin, await signIn.user(deadline)]);
  }

  function paginate(id: string, given: unknown = {}, options: RunOptions & PageOptions = {}): Pages<unknown> {
    const { maxPages, maxItems, from, ...runOptions } = options;
    const action = registry.find(id);
    const input = valid(action, given);
    checkRunOptions(id, options, 'pages');
    const { method } = renderRequest(action, input, usablePaths(action, input)[0] as number, standing);
    if (!action.paging || effectOf(action, method) !== 'read') {
      const message = action.paging ? `Only reads page, and ${method} is none.` : `${id} does not page.`;
      throw mistakes('invalid_input', `${id} was not sent`, [{ path: '', message }], { action: id });
    }
    const read = (page: Record<string, unknown>) => run(id, page, runOptions);
    return pagesOf({ action, given: input, maxPages, maxItems, from, origin, secrets, read });
  }

  function render(id: string, given?: unknown): Request {
    const action = registry.find(id);
    const input = valid(action, given);
    const [first] = inOrder(action, usablePaths(action, input), known[settlerOf(action)]);
    return renderRequest(action, input, first as number, standing);
  }

  const lists = listsOf({ registry, origin, secrets, run }, manifest, settings.timeout);
  const asked = ({ timeout = settings.timeout, signal }: SequenceOptions) =>
    work.run(timeout, signal, async (deadline) => signIn.user(deadline));
  const lookBack = lookBackOf({ registry, valid, render, run, asked });
  return { origin, run, paginate, exclusive, render, ...lists, ...lookBack } as Connection;
}

/** What only one of the process may use at a time, of the user at the host whose lane it is. */
function thingOf(name: string, lane: string): Thing {
  return { name, key: `${lane} ${name}` };
}
