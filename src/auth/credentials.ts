import type { Secrets } from '../secrets.ts';
import type { Token } from '../token.ts';

/** Who signs in, and with what: the headers themselves, or what a token is asked for with. */
export type Credentials = {
  /** The same text for all configs of one user, and no secret. */
  readonly user: string;
  /** What must not be seen anywhere. */
  readonly secrets: Secrets;
} & ({ readonly pass: Pass; readonly grant?: never } | { readonly grant: Grant; readonly pass?: never });

/** What signs one attempt in. */
export interface Pass {
  readonly headers: Readonly<Record<string, string>>;
  /** What goes over the wire. */
  readonly token: Token;
  /** What must not be seen anywhere, beside the secrets of the credentials. */
  readonly secrets: Secrets;
}

/** Whether two send the same over the wire. */
export function sameHeaders(one: Pass | undefined, other: Pass | undefined): boolean {
  return JSON.stringify(one?.headers) === JSON.stringify(other?.headers);
}

/** A request for a token: a form that is posted. */
export interface Grant {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}
