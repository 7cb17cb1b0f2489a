import { kept } from '../state.ts';

/** How often somebody signed in, or tried to, so far. */
export interface SignIns {
  /** Token requests that came in, those that `fail` had go wrong included. */
  readonly tokens: number;
  /** Requests with credentials that were accepted. */
  readonly accepted: number;
  /** Requests with credentials that were refused. */
  readonly refused: number;
  /** Requests without credentials. */
  readonly anonymous: number;
}

export const signInsOf = kept<{ -readonly [count in keyof SignIns]: number }>(() => ({
  tokens: 0,
  accepted: 0,
  refused: 0,
  anonymous: 0,
}));
