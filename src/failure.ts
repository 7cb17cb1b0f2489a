import type { Action } from './action.ts';
import type { Answer } from './answer.ts';
import { blot } from './auth.ts';
import type { Line } from './call.ts';
import { effectOf } from './effect.ts';
import { ActionError, type ErrorCode, type Outcome } from './errors.ts';
import { at } from './pointer.ts';
import type { Request } from './request.ts';
import type { SendError } from './transport.ts';
import type { Verdict } from './verdict.ts';

/** What is known of a call when it fails. */
export interface Failed {
  action: Action;
  request: Request;
  attempts: number;
  outcome: Outcome;
  /** Texts that must not be seen. */
  secrets: readonly string[];
  /** Pointers to the server's own words in a body that says no. */
  errorText: readonly string[];
}

const sentences: Partial<Record<ErrorCode, [message: string, remedy: string]>> = {
  unauthenticated: ['The server did not accept the sign-in.', 'Check the user and password of the configuration.'],
  permission_denied: [
    'The signed-in user may not do this.',
    'Ask the administrator of the server for the rights that the action needs.',
  ],
  not_found: [
    'Nothing was found there, or the signed-in user may not see it.',
    'Check the id, and what the user may read.',
  ],
  no_such_endpoint: [
    'The server has no such endpoint.',
    'Check that the feature is installed on the server, and its release.',
  ],
  rate_limited: ['The server accepts no more calls just now.', 'Try again later, or send fewer calls.'],
  rejected: ['The server refused the request.', 'Compare the input with what the server says.'],
  unavailable: ['The server failed.', 'Try again later; if it stays so, tell the administrator of the server.'],
  invalid_response: ['The answer cannot be read.', 'Check that the hostname is that of the server itself.'],
};

/** The error for an answer that is no success. */
export function answered(failed: Failed, answer: Answer, verdict: Verdict): ActionError {
  const { code, reason, retryable, retryAfter } = verdict;
  const [message, remedy] = sentences[code] ?? [];
  const words = answer.json() === undefined ? [] : failed.errorText.map((pointer) => at(answer.json(), pointer));
  const said = words.filter((word) => typeof word === 'string' && word.trim() !== '').join(': ');
  const redirect = answer.status >= 300 && answer.status < 400 ? ' Redirects are not followed.' : '';
  const quoted = said === '' ? '' : ` It says: ${said.slice(0, 500).replace(/\.?$/, '.')}`;
  return build(failed, code, `${verdict.message ?? message}${redirect}${quoted}`, {
    reason,
    remedy: verdict.remedy ?? remedy,
    status: answer.status,
    detail: answer.json() ?? (answer.text().slice(0, 2000) || undefined),
    retryable,
    retryAfter,
  });
}

/** The error for an attempt without an answer. */
export function unanswered(failed: Failed, error: SendError): ActionError {
  const cause = error.cause ?? Object.assign(new Error(error.message), { code: error.code });
  return build(failed, error.kind, error.message, { remedy: error.remedy, retryable: error.passing, cause });
}

/** The error for a success that cannot be read. */
export function unreadable(
  line: Line,
  action: Action,
  request: Request,
  attempts: number,
  answer: Answer,
  verdict: Verdict,
): ActionError {
  return answered(
    { action, request, attempts, outcome: verdict.outcome, secrets: line.secrets, errorText: [] },
    answer,
    verdict,
  );
}

type Rest = Pick<ActionError, 'reason' | 'remedy' | 'status' | 'detail' | 'retryable' | 'retryAfter' | 'cause'>;

function build(failed: Failed, code: ErrorCode, message: string, rest: Partial<Rest>): ActionError {
  const { action, request, attempts, outcome, secrets } = failed;
  const writes = effectOf(action, request.method).effect !== 'read';
  const status = rest.status === undefined ? '' : ` (HTTP ${rest.status})`;
  const unsure =
    writes && outcome === 'unknown' ? ' It may have happened all the same: look before you send it again.' : '';
  const { reason, remedy, detail, retryable, retryAfter, cause } = rest;
  const details = { reason, remedy, detail: blot(detail, secrets), retryable, retryAfter, cause, status: rest.status };
  const text = blot(`${action.id} failed${status}. ${message}${unsure}`, secrets);
  return new ActionError(code, text, { ...details, action: action.id, request, attempts, outcome });
}
