import type { ErrorCode, Outcome } from './errors.ts';

/** A rule by which a server's no is told. Described, for authors, in `schemas/manifest.json`. */
export interface ErrorRule {
  when: When;
  code: ErrorCode;
  reason?: string;
  missing?: 'role';
  outcome: Exclude<Outcome, 'not_sent'>;
  retry?: boolean;
  /** Asked after every rule that is not. */
  last?: true;
  message?: string;
  remedy?: string;
}

/** What an answer has to be: all of it has to hold. */
export interface When {
  status?: readonly number[];
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
  text?: string;
  at?: Readonly<Record<string, string>>;
  absent?: readonly string[];
  /** How the call was signed in. */
  auth?: readonly string[];
}
