import { randomBytes } from 'node:crypto';
import { kept, type State } from '../state.ts';

/** A token that was given out: of which grant, and until when, in ms of the instance's clock. */
interface Token {
  readonly grant: string;
  readonly text: string;
  readonly expires: number;
}

/** An access token as a client gets it. */
export interface Issued {
  readonly text: string;
  /** Seconds that it is still accepted. */
  readonly left: number;
}

const tokensOf = kept(() => ({ access: [] as Token[], refresh: [] as Token[] }));

/** The documented 100 days. */
const refreshLifetime = 8_640_000;

/**
 * The access token of a grant. Asked again inside its lifetime, it is the same one, as is documented; whether two grants
 * share one is not, here they do not.
 */
export function accessToken(state: State, grant: string): Issued {
  return tokenIn(state, 'access', grant, state.instance.oauth.lifetime);
}

/** The refresh token that belongs to the access token of a grant. */
export function refreshToken(state: State, grant: string): string {
  return tokenIn(state, 'refresh', grant, refreshLifetime).text;
}

function tokenIn(state: State, kind: 'access' | 'refresh', grant: string, lifetime: number): Issued {
  const now = state.instance.now().getTime();
  const given = tokensOf(state)[kind];
  const secondsLeft = ({ expires }: Token) => Math.floor((expires - now) / 1000);
  const current = given.find((token) => token.grant === grant && secondsLeft(token) > 0);
  if (current !== undefined) return { text: current.text, left: secondsLeft(current) };
  // 64 bytes make texts as long as those that were recorded.
  const token = { grant, text: randomBytes(64).toString('base64url'), expires: now + lifetime * 1000 };
  given.push(token);
  return { text: token.text, left: lifetime };
}

/** Whether a token was given out, and neither expired nor was ended. */
export function isCurrent(state: State, kind: 'access' | 'refresh', text: string): boolean {
  const now = state.instance.now().getTime();
  return tokensOf(state)[kind].some((token) => token.text === text && token.expires > now);
}

/** No token that was given out so far is accepted any more. */
export function endTokens(state: State): void {
  Object.assign(tokensOf(state), { access: [], refresh: [] });
}
