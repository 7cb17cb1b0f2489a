import type { ErrorCode, Outcome } from './errors.ts';

/** A rule by which a server's no is told. Described, for authors, in `schemas/manifest.json`. */
export interface ErrorRule {
  when: {
    status?: number[];
    contentType?: string;
    headers?: Record<string, string>;
    text?: string;
    at?: Record<string, string>;
    absent?: string[];
    auth?: string[];
  };
  code: ErrorCode;
  reason?: string;
  outcome: Exclude<Outcome, 'not_sent'>;
  retry?: boolean;
  /** Asked after every rule that is not. */
  last?: true;
  message?: string;
  remedy?: string;
}
