import type { Answer } from './answer.ts';
import type { ErrorRule, When } from './errorRule.ts';
import type { ErrorCode, Outcome } from './errors.ts';
import { header, mediaType } from './headers.ts';
import { at } from './pointer.ts';

/** What an answer that is no success means. */
export interface Verdict {
  code: ErrorCode;
  outcome: Exclude<Outcome, 'not_sent'>;
  /** Of HTTP. */
  status: number;
  reason?: string | undefined;
  message?: string | undefined;
  remedy?: string | undefined;
  retryable: boolean;
  /** What it shows the user to lack. */
  missing?: 'role' | undefined;
  retryAfter?: number | undefined;
  /** It is what was answered to the sign-in: the request itself was not sent. */
  signingIn?: true;
}

/**
 * What an answer means, or `undefined` for a success. The pack's rules are asked first, on every status, since some
 * servers report a failure with 200; without a match the HTTP status decides. `auth` is how the request was signed in.
 */
export function judge(answer: Answer, rules: readonly ErrorRule[], now: number, auth?: string): Verdict | undefined {
  const fits = ({ when }: ErrorRule) => (when.auth?.includes(auth ?? '') ?? true) && matches(when, answer);
  const first = (last: boolean) => rules.find((one) => (one.last === true) === last && fits(one));
  const rule = first(false) ?? first(true);
  const byStatus = statusVerdict(answer.status);
  if (!rule) return byStatus && { ...byStatus, retryAfter: retryAfter(answer, now) };
  const { code, outcome, reason, missing, message, remedy } = rule;
  // A success that a rule calls unclear may be whole the next time.
  const retryable = rule.retry ?? (code === 'rate_limited' || (byStatus?.retryable ?? outcome === 'unknown'));
  const { status } = answer;
  return { code, outcome, status, reason, missing, message, remedy, retryable, retryAfter: retryAfter(answer, now) };
}

/** Whether an answer is as a rule says, but for how it was signed in. */
export function matches(when: When, answer: Answer): boolean {
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
  const refused = (code: ErrorCode): Verdict => ({ code, outcome: 'refused', status, retryable: status === 429 });
  const unclear = (code: ErrorCode, retryable: boolean): Verdict => ({ code, outcome: 'unknown', status, retryable });
  if (status === 401) return refused('unauthenticated');
  if (status === 403) return { ...refused('permission_denied'), missing: 'role' };
  if (status === 404) return refused('not_found');
  if (status === 429) return refused('rate_limited');
  if (status >= 400 && status < 500) return refused('rejected');
  if (status >= 500 && status < 600) return unclear('unavailable', true);
  return unclear('invalid_response', status < 300 || status >= 600);
}

const day = 24 * 60 * 60 * 1000;

/** How long the server asks to wait, in ms. What is no number, in the past, or more than a day away is not believed. */
function retryAfter(answer: Answer, now: number): number | undefined {
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  const asked = header(answer.headers, 'retry-after')?.trim() ?? '';
  const reset = header(answer.headers, 'x-ratelimit-reset')?.trim() ?? '';
  const waits = [
    /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now,
    /^\d+$/.test(reset) ? Number(reset) * 1000 - now : Number.NaN,
  ];
  return waits.find((wait) => wait >= 0 && wait <= day);
}
