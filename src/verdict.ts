import type { Answer } from './answer.ts';
import type { ErrorRule } from './errorRule.ts';
import type { ErrorCode, Outcome } from './errors.ts';
import { header, mediaType } from './headers.ts';
import { at } from './pointer.ts';

/** What an answer that is no success means. */
export interface Verdict {
  code: ErrorCode;
  outcome: Exclude<Outcome, 'not_sent'>;
  reason?: string | undefined;
  message?: string | undefined;
  remedy?: string | undefined;
  retryable: boolean;
  retryAfter?: number | undefined;
}

/**
 * What an answer means, or `undefined` for a success. The pack's rules are asked first, on every status, since some
 * servers report a failure with 200; without a match the HTTP status decides.
 */
export function judge(answer: Answer, rules: readonly ErrorRule[], now: number): Verdict | undefined {
  const first = (last: boolean) => rules.find((one) => (one.last === true) === last && matches(one.when, answer));
  const rule = first(false) ?? first(true);
  const byStatus = statusVerdict(answer.status);
  if (!rule) return byStatus && { ...byStatus, retryAfter: retryAfter(answer, now) };
  const { code, outcome, reason, message, remedy } = rule;
  const retryable = rule.retry ?? (code === 'rate_limited' || byStatus?.retryable === true);
  return { code, outcome, reason, message, remedy, retryable, retryAfter: retryAfter(answer, now) };
}

function matches(when: ErrorRule['when'], answer: Answer): boolean {
  if (when.status && !when.status.includes(answer.status)) return false;
  if (when.contentType !== undefined && mediaType(answer.headers) !== when.contentType) return false;
  for (const [name, pattern] of Object.entries(when.headers ?? {})) {
    const value = header(answer.headers, name);
    if (value === undefined || !new RegExp(pattern, 'u').test(value)) return false;
  }
  if (when.text !== undefined && !answer.text().includes(when.text)) return false;
  for (const [pointer, pattern] of Object.entries(when.at ?? {})) {
    const value = at(answer.json(), pointer);
    if (value === undefined || value === null) return false;
    if (!new RegExp(pattern, 'u').test(textOf(value))) return false;
  }
  return (when.absent ?? []).every((pointer) => isBlank(at(answer.json(), pointer)));
}

function textOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deep to be written again.
    return '';
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function statusVerdict(status: number): Verdict | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401) return { code: 'unauthenticated', outcome: 'refused', retryable: false };
  if (status === 403) return { code: 'permission_denied', outcome: 'refused', retryable: false };
  if (status === 404) return { code: 'not_found', outcome: 'refused', retryable: false };
  if (status === 429) return { code: 'rate_limited', outcome: 'refused', retryable: true };
  if (status >= 400 && status < 500) return { code: 'rejected', outcome: 'refused', retryable: false };
  if (status >= 500 && status < 600) return { code: 'unavailable', outcome: 'unknown', retryable: true };
  return { code: 'invalid_response', outcome: 'unknown', retryable: false };
}

const day = 24 * 60 * 60 * 1000;

/** How long the server asks to wait, in ms. What is no number, in the past, or more than a day away is not believed. */
function retryAfter(answer: Answer, now: number): number | undefined {
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  const asked = header(answer.headers, 'retry-after')?.trim();
  const reset = header(answer.headers, 'x-ratelimit-reset')?.trim();
  const wait =
    asked === undefined ? untilReset(reset, now) : /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return wait !== undefined && wait >= 0 && wait <= day ? wait : undefined;
}

function untilReset(reset: string | undefined, now: number): number | undefined {
  return reset !== undefined && /^\d+$/.test(reset) ? Number(reset) * 1000 - now : undefined;
}
