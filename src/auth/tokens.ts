import type { Deadline } from '../deadline.ts';
import { digest } from '../digest.ts';
import { onceForAll } from '../flight.ts';
import { kept } from '../kept.ts';
import { mayPass } from '../retry.ts';
import { SendError } from '../transport.ts';
import { type Grant, type Pass, sameHeaders } from './credentials.ts';
import { type AccessToken, SignInRefused } from './tokenRequest.ts';

type Fetch = (grant: Grant, signal: AbortSignal) => Promise<AccessToken>;

/** The token of one grant at one host. */
export interface TokenHolder {
  /** The pass of a token that is good: the one that is kept, or a new one, which is asked for once for all who wait. */
  pass(fetch: Fetch, deadline: Deadline): Promise<Pass>;
  /**
   * After a pass was refused: whether there is another one now. It is asked for once for all who wait; `wasTaken` tells
   * one that was good before from one that never was.
   */
  renewed(refused: Pass, wasTaken: boolean, fetch: Fetch, deadline: Deadline): Promise<boolean>;
}

/** The tokens that a pack keeps, in memory alone. */
export interface Tokens {
  of(origin: string, grant: Grant): TokenHolder;
}

// Who is not heard of for an hour signs in anew.
const mostClients = 1_000;
const idleMs = 60 * 60 * 1000;

export function tokensOf(): Tokens {
  const holders = kept<TokenHolder>(mostClients, idleMs);

  function of(origin: string, grant: Grant): TokenHolder {
    // With the secrets: who has a wrong one is not given the token of who has the right one.
    const key = digest(origin, grant);
    const holder = holders.get(key) ?? holderOf(grant);
    holders.set(key, holder);
    return holder;
  }

  return { of };
}

// A new token that is refused at once is not the server's fault of this second.
const barredMs = 60_000;

function holderOf(grant: Grant): TokenHolder {
  const asked = onceForAll<AccessToken>(' It was signing in.');
  let token: AccessToken | undefined;
  let refusal: { error: SignInRefused; at: number } | undefined;
  /** What was refused, until there is another one. */
  let replaced: Pass | undefined;
  /** The last token that was asked for in place of a refused one, and whether it was that one again. */
  let renewal: { pass: Pass; again: boolean; at: number } | undefined;

  async function pass(fetch: Fetch, deadline: Deadline): Promise<Pass> {
    if (token && performance.now() < token.renewAt) return token.pass;
    try {
      return (await another(fetch, deadline)).pass;
    } catch (error) {
      // One that is still held is good to its end.
      if (!token || performance.now() >= token.until) throw error;
      return token.pass;
    }
  }

  async function another(fetch: Fetch, deadline: Deadline): Promise<AccessToken> {
    // Who began before a refusal is answered by it: to ask again would only bring the user closer to being locked out.
    if (refusal && deadline.begun < refusal.at) throw refusal.error;
    return asked(deadline, (signal) => fetched(fetch, signal));
  }

  async function fetched(fetch: Fetch, signal: AbortSignal): Promise<AccessToken> {
    try {
      token = await fetch(grant, signal);
      refusal = undefined;
      // Within its lifetime some servers give the same token again: it will be refused again.
      const { pass } = token;
      if (replaced) renewal = { pass, again: sameHeaders(pass, replaced), at: performance.now() };
      replaced = undefined;
      return token;
    } catch (error) {
      if (!signal.aborted && !passes(error)) token = undefined;
      if (error instanceof SignInRefused && !error.verdict.retryable) refusal = { error, at: performance.now() };
      throw error;
    }
  }

  async function renewed(refused: Pass, wasTaken: boolean, fetch: Fetch, deadline: Deadline): Promise<boolean> {
    // Somebody else was faster.
    if (token && !sameHeaders(token.pass, refused)) return true;
    if (renewal && sameHeaders(renewal.pass, refused)) {
      if (renewal.again && deadline.begun < renewal.at) return false;
      if (!wasTaken && performance.now() - renewal.at < barredMs) return false;
    }
    token = undefined;
    replaced = refused;
    const { pass } = await another(fetch, deadline);
    return !sameHeaders(pass, refused);
  }

  return { pass, renewed };
}

/** Whether a token can be had later without anybody changing anything. */
function passes(error: unknown): boolean {
  if (error instanceof SignInRefused) return mayPass(error.verdict);
  return error instanceof SendError && mayPass(error);
}
