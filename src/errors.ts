import { grounded, groundsOf } from './grounds.ts';
import type { Request } from './request.ts';

/** What kind of failure it is: the first line before anything was sent, the second on the wire, the rest answered. */
export type ErrorCode =
  | ('invalid_pack' | 'invalid_config' | 'unknown_action' | 'invalid_input')
  | ('unreachable' | 'timeout' | 'canceled')
  | ('unauthenticated' | 'permission_denied' | 'not_found' | 'no_such_endpoint' | 'rate_limited')
  | ('rejected' | 'unavailable' | 'invalid_response');

/** Whether the call took effect: it never left, the server says that it did nothing, or nobody can tell. */
export type Outcome = 'not_sent' | 'refused' | 'unknown';

/** One mistake in a config, an input, an answer or a pack: where (a JSON pointer), and a sentence about it. */
export interface Issue {
  path: string;
  message: string;
  /** In a pack: the file, seen from the manifest. */
  file?: string;
}

/** Of the last calls to a host, how many were repeats. */
export interface RetryBudget {
  calls: number;
  repeats: number;
}

export interface ErrorDetails {
  reason?: string | undefined;
  remedy?: string | undefined;
  action?: string | undefined;
  request?: Request | undefined;
  status?: number | undefined;
  detail?: unknown;
  issues?: Issue[] | undefined;
  retryable?: boolean | undefined;
  retryAfter?: number | undefined;
  attempts?: number | undefined;
  retryBudget?: RetryBudget | undefined;
  outcome?: Outcome | undefined;
  next?: number | string | undefined;
  cause?: unknown;
}

/**
 * The one error that the engine throws.
 *
 * `message` says what failed, where, and what was expected; `remedy` what to do about it. `outcome` says of the whole
 * call whether it may have happened. `retryAfter` is in milliseconds. Nothing in it holds a credential, and
 * `toJSON()` is safe to store.
 *
 * @example
 * try { await connection.run('contact.create', input) }
 * catch (error) { if (error instanceof ActionError && error.outcome === 'unknown') lookBeforeTryingAgain() }
 */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: ErrorCode;
  /** The pack's own word for what happened, such as `hibernating`. */
  readonly reason: string | undefined;
  readonly remedy: string | undefined;
  /** The id of the action. */
  readonly action: string | undefined;
  readonly request: Request | undefined;
  readonly status: number | undefined;
  /** What the server said, as it said it. */
  readonly detail: unknown;
  readonly issues: readonly Issue[];
  /** Whether a later try can succeed without anybody changing anything, and cannot do it twice. */
  readonly retryable: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** How many times the request was handed to the transport. */
  readonly attempts: number;
  /** Set where the call was not sent again only because so many of the last calls to the host were repeats. */
  readonly retryBudget: RetryBudget | undefined;
  readonly outcome: Outcome;
  /** Of a list that is read page by page: the offset or mark to go on from. */
  readonly next: number | string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.reason = details.reason;
    this.remedy = details.remedy;
    this.action = details.action;
    this.request = details.request;
    this.status = details.status;
    this.detail = details.detail;
    this.issues = details.issues ?? [];
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
    this.attempts = details.attempts ?? 0;
    this.retryBudget = details.retryBudget;
    this.outcome = details.outcome ?? 'not_sent';
    this.next = details.next;
  }

  /** A plain object of all that is known, without a stack. */
  toJSON(): Record<string, unknown> {
    const { name, code, reason, message, remedy, action, outcome, status, detail, issues } = this;
    const { retryable, retryAfter, attempts, retryBudget, next, request } = this;
    return {
      name,
      code,
      reason,
      message,
      remedy,
      action,
      outcome,
      status,
      detail,
      issues,
      retryable,
      retryAfter,
      attempts,
      retryBudget,
      next,
      request,
    };
  }
}

/** The same error in other words; what the details do not name stays. */
export function retold(error: ActionError, message: string, details: ErrorDetails): ActionError {
  const { cause, issues } = error;
  const told = new ActionError(error.code, message, { ...error, cause, issues: [...issues], ...details });
  return grounded(told, groundsOf(error));
}

/** A text that can be shown: names come from the caller, and can be of any length. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** An error for mistakes that a person made: one sentence that sums up, and each mistake with its place. */
export function mistakes(code: ErrorCode, what: string, issues: Issue[], details: ErrorDetails = {}): ActionError {
  const told = issues.slice(0, 10).map(({ message }) => shortened(message, 1000));
  const more = issues.length > told.length ? ` And ${issues.length - told.length} more.` : '';
  return new ActionError(code, `${what}: ${told.join(' ')}${more}`, { ...details, issues, outcome: 'not_sent' });
}
