import type { Deadline } from '../deadline.ts';
import { onceForAll } from '../flight.ts';
import type { Secrets } from '../secrets.ts';
import { type Credentials, type Pass, sameHeaders } from './credentials.ts';
import { type AccessToken, SignInRefused } from './tokenRequest.ts';
import type { TokenHolder, Tokens } from './tokens.ts';
import type { Trial, Trials } from './trials.ts';

/** How a connection signs in. */
export interface SignIn {
  /** The name of the way in the manifest. */
  readonly auth: string;
  /** Who signs in: the same text for all connections of one user, and no secret. */
  user(deadline: Deadline): string | Promise<string>;
  /** What signs an attempt in. Throws a `SendError`, `SignInRefused`, or an `ActionError` of who keeps the credentials. */
  begin(deadline: Deadline): Promise<Trial & { pass: Pass }>;
  /**
   * After the server refused a pass: whether there is another one to try. Throws as `begin` does where that is not to be
   * had.
   */
  renewed(refused: Pass, deadline: Deadline): Promise<boolean>;
  /** What must not be seen anywhere; what it signed in with before as well. */
  secrets(): Secrets;
}

/** Where the credentials come from: the config, or who keeps them, asked anew where the last ones were refused. */
type Source = Credentials | ((rejected: boolean, signal: AbortSignal) => Promise<Credentials>);

/** What the connections of a pack know of signing in. */
export interface Memory {
  tokens: Tokens;
  trials: Trials;
}

/** What signing in rests on. */
export interface SignInParts {
  auth: string;
  source: Source;
  origin: string;
  memory: Memory;
  requestToken: (grant: NonNullable<Credentials['grant']>, signal: AbortSignal) => Promise<AccessToken>;
}

// Errors of calls that began before a change quote what was valid then.
const mostRemembered = 4;

export function signInOf({ auth, source, origin, memory: { tokens, trials }, requestToken }: SignInParts): SignIn {
  let current = typeof source === 'function' ? undefined : source;
  const asking = onceForAll<Credentials>(' It was waiting for the credentials.');
  /** When who keeps the credentials was last asked for others, and why there are none. */
  let askedAgain: { at: number; error?: unknown } = { at: Number.NEGATIVE_INFINITY };
  // Apart from each other: many tokens may be given out for the same credentials.
  const known = { credentials: new Set<Credentials>(current && [current]), passes: new Set<Pass>() };

  function ask(deadline: Deadline, rejected: boolean): Promise<Credentials> {
    return asking(deadline, (signal) => asked(rejected, signal));
  }

  async function asked(rejected: boolean, signal: AbortSignal): Promise<Credentials> {
    try {
      current = remember(known.credentials, await (source as Exclude<Source, Credentials>)(rejected, signal));
      if (rejected) askedAgain = { at: performance.now() };
      return current;
    } catch (error) {
      if (rejected && !signal.aborted) askedAgain = { at: performance.now(), error };
      throw error;
    }
  }

  /** Others than those that were refused, from who keeps them; `undefined` where there are none. */
  async function others(refused: Credentials, deadline: Deadline): Promise<Credentials | undefined> {
    if (typeof source !== 'function') return undefined;
    // Who began before they were asked for again is answered by what came of that.
    const answered = deadline.begun < askedAgain.at;
    if (current === refused && answered && askedAgain.error !== undefined) throw askedAgain.error;
    const now = current === refused && !answered ? await ask(deadline, true) : current;
    return now && !same(now, refused) ? now : undefined;
  }

  /** The same for those whose request for a token was refused. Throws what was thrown where there are none. */
  async function instead(error: unknown, refused: Credentials, deadline: Deadline): Promise<Credentials> {
    const wereRefused = error instanceof SignInRefused && error.verdict.code === 'unauthenticated';
    const found = wereRefused ? await others(refused, deadline) : undefined;
    if (found === undefined) throw error;
    return found;
  }

  async function pass(deadline: Deadline): Promise<Pass> {
    const credentials = current ?? (await ask(deadline, false));
    if (credentials.pass) return credentials.pass;
    try {
      return await token(credentials, deadline);
    } catch (error) {
      const found = await instead(error, credentials, deadline);
      return found.pass ?? token(found, deadline);
    }
  }

  async function begin(deadline: Deadline): Promise<Trial & { pass: Pass }> {
    const found = await pass(deadline);
    const fetched = typeof source === 'function' || source.grant !== undefined;
    return { pass: found, ...(await trials.begin(origin, found, fetched, deadline)) };
  }

  async function token(credentials: Credentials, deadline: Deadline): Promise<Pass> {
    return remember(known.passes, await (holderOf(credentials) as TokenHolder).pass(requestToken, deadline));
  }

  async function renewed(refused: Pass, deadline: Deadline): Promise<boolean> {
    const credentials = current ?? (await ask(deadline, false));
    const holder = holderOf(credentials);
    if (!holder) return !sameHeaders(credentials.pass, refused) || (await others(credentials, deadline)) !== undefined;
    try {
      return await holder.renewed(refused, trials.wasTaken(refused), requestToken, deadline);
    } catch (error) {
      return (await instead(error, credentials, deadline)) !== undefined;
    }
  }

  const holderOf = ({ grant }: Credentials) => grant && tokens.of(origin, grant);

  return {
    auth,
    user: (deadline) => (current ? current.user : ask(deadline, false).then(({ user }) => user)),
    begin,
    renewed,
    secrets: () => [...known.credentials, ...known.passes].flatMap(({ secrets }) => secrets),
  };
}

function remember<T>(known: Set<T>, one: T): T {
  known.delete(one);
  known.add(one);
  for (const oldest of known) if (known.size > mostRemembered) known.delete(oldest);
  return one;
}

function same(one: Credentials, other: Credentials): boolean {
  return sameHeaders(one.pass, other.pass) && JSON.stringify(one.grant) === JSON.stringify(other.grant);
}
