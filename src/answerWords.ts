import type { Answer } from './answer.ts';
import type { ErrorCode } from './errors.ts';
import { at } from './pointer.ts';
import { blot, blotCutOff, type Secrets } from './secrets.ts';
import type { Verdict } from './verdict.ts';

export const later = 'Try again later; if it stays so, tell the administrator of the server.';

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
  unavailable: ['The server failed.', later],
  invalid_response: ['The answer cannot be read.', 'Check that the hostname is that of the server itself.'],
};

/** What an answer that is no success says, and what to do about it; the server's own words are quoted. */
export function answerWords(
  answer: Answer,
  verdict: Verdict,
  errorText: readonly string[],
  secrets: Secrets,
): { message: string; remedy: string } {
  const [message, remedy] = sentences[verdict.code] ?? [];
  const said = wordsOf(answer, errorText, secrets);
  const redirect = answer.status >= 300 && answer.status < 400 ? ' Redirects are not followed.' : '';
  const quoted = said === '' ? '' : ` It says: ${said.slice(0, 500)}.`;
  return {
    message: `${verdict.message ?? message}${redirect}${quoted}`,
    remedy: verdict.remedy ?? remedy ?? later,
  };
}

// What is larger is not carried around, and not searched.
const largest = 64 * 1024;

/** What the server said, without secrets: its JSON, or the beginning of a text. */
export function detailOf(answer: Answer, secrets: Secrets): unknown {
  const json = answer.body.byteLength <= largest ? answer.json() : undefined;
  // Blotted before it is cut: a part of a secret is not found any more.
  return blot(json, secrets) ?? (blotCutOff(answer.text().slice(0, largest), secrets).slice(0, 2000) || undefined);
}

/** The server's own words, most telling first, as one clause without a full stop. */
function wordsOf(answer: Answer, pointers: readonly string[], secrets: Secrets): string {
  const words = pointers.map((pointer) => at(answer.json(), pointer)).filter((word) => typeof word === 'string');
  const seen = words.map((word) => blotCutOff(word.slice(0, largest), secrets));
  const clauses = seen.map((word) => word.trim().replace(/(?<!\.)\.+$/, '')).filter((word) => word !== '');
  return [...new Set(clauses)].join(': ');
}
