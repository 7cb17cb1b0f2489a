import { TerminalError } from '@restatedev/restate-sdk';
import type { ActionError, ErrorCode, Outcome } from 'servicenow-action-pack';

/** What is told of a call that failed: the fields of an `ActionError`, without the request. */
export interface Failure {
  code: ErrorCode;
  outcome: Outcome;
  message: string;
  reason?: string;
  remedy?: string;
  action?: string;
  status?: number;
  detail?: unknown;
  issues?: readonly unknown[];
  retryable?: boolean;
}

const statuses: Partial<Record<ErrorCode, number>> = {
  invalid_input: 400,
  invalid_config: 400,
  unknown_action: 400,
  timeout: 504,
  canceled: 409,
  rejected: 409,
};

/** What an `ActionError` says, as plain data. */
export function failureOf(error: ActionError): Failure {
  const { code, outcome, message, reason, remedy, action, status, detail, issues, retryable } = error;
  const told = { reason, remedy, action, status, detail, retryable, ...(issues.length > 0 && { issues }) };
  const given = Object.entries(told).filter(([, value]) => value !== undefined);
  return { code, outcome, message, ...Object.fromEntries(given) };
}

/**
 * The error with which an invocation ends. The HTTP status is the server's where it has answered with one that says no.
 * All but the message stands in the metadata, as text: `detail` and `issues` as JSON.
 */
export function terminal(failure: Failure): TerminalError {
  const { message, ...rest } = failure;
  const metadata = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const { code, status = 0 } = failure;
  const errorCode = status >= 400 && status < 600 ? status : (statuses[code] ?? 502);
  return new TerminalError(message, { errorCode, metadata });
}

/** What a `TerminalError` of ours says, as it was before; `undefined` for one of another kind. */
export function failureIn(error: unknown): Failure | undefined {
  if (!(error instanceof TerminalError) || error.metadata?.outcome === undefined) return undefined;
  const plain = Object.entries(error.metadata).map(([name, text]) => [name, texts.has(name) ? text : JSON.parse(text)]);
  return { message: error.message, ...Object.fromEntries(plain) };
}

const texts = new Set(['code', 'outcome', 'reason', 'remedy', 'action']);

/** The error for a request that cannot be read. Nothing is sent. */
export function unfit(message: string): TerminalError {
  return terminal({ code: 'invalid_input', outcome: 'not_sent', message });
}
