import { type Answer, answerOf } from '../answer.ts';
import type { ErrorRule } from '../errorRule.ts';
import type { Request } from '../request.ts';
import { secretsOf } from '../secrets.ts';
import { tokenOf } from '../token.ts';
import { brokenTransport, SendError, type Transport } from '../transport.ts';
import { judge, type Verdict } from '../verdict.ts';
import type { Grant, Pass } from './credentials.ts';

/** A token, as what signs attempts in; when another one is due, and until when it is good, in ms of `performance.now()`. */
export interface AccessToken {
  pass: Pass;
  renewAt: number;
  until: number;
}

/** What a token is asked for with, beside the grant. */
export interface Counter {
  transport: Transport;
  rules: readonly ErrorRule[];
  /** The name of the way to sign in, for the rules. */
  auth: string;
}

// It is kept for calls to come.
const largest = 64 * 1024;

/** The server answered another request, one for a token or one with the same pass, with no: this one was not sent. */
export class SignInRefused extends Error {
  readonly answer: Answer;
  readonly verdict: Verdict;
  /** What the server did not let in; `undefined` where it gave no token. */
  readonly pass: Pass | undefined;

  constructor(answer: Answer, verdict: Verdict, pass?: Pass) {
    super('The sign-in was refused.');
    this.answer = answer.body.byteLength > largest ? answerWithoutBody(answer) : answer;
    this.verdict = { ...verdict, signingIn: true };
    this.pass = pass;
  }
}

/**
 * Asks for a token. One attempt; its time is the signal's. Throws `SignInRefused`, or a `SendError` that says that
 * nothing was sent: what was meant to be done was not begun.
 */
export async function requestToken(
  { transport, rules, auth }: Counter,
  grant: Grant,
  signal: AbortSignal,
): Promise<AccessToken> {
  const asked = performance.now();
  const answer = await sendGrant(transport, grant, signal);
  const verdict = judge(answer, rules, Date.now(), auth);
  if (verdict) throw new SignInRefused(givesOut(answer) ? answerWithoutBody(answer) : answer, verdict);
  const token = tokenIn(answer.json(), asked);
  if (token) return token;
  const { status } = answer;
  const message = 'The answer to the request for a token holds none.';
  const remedy = 'Check that the hostname is that of the server itself, and that it gives out tokens at that address.';
  const unclear = { code: 'invalid_response', outcome: 'unknown', retryable: false } as const;
  throw new SignInRefused(answerWithoutBody(answer), { ...unclear, status, message, remedy });
}

async function sendGrant(transport: Transport, { path, form }: Grant, signal: AbortSignal): Promise<Answer> {
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  const request: Request = { action: 'sign-in', method: 'POST', path, query: {}, headers };
  try {
    const body = new URLSearchParams(form).toString();
    return answerOf(await transport.send(request, { body, signal, signIn: {} }));
  } catch (error) {
    const broken = error instanceof SendError ? error : brokenTransport();
    const { kind, message, remedy, code } = broken;
    // To ask for a token a second time does nothing twice.
    const passing = broken.passing || (broken.sent && kind === 'unreachable');
    throw new SendError(kind, `Signing in failed. ${message}`, { sent: false, passing, remedy, code });
  }
}

/** What was given out has to fit into a header. How long it is good counts from when it was asked for. */
function tokenIn(given: unknown, asked: number): AccessToken | undefined {
  const { access_token: text, expires_in: seconds } = (given ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string' || text.length > longest || !/^[\x21-\x7e]+$/.test(text)) return undefined;
  const told = ['number', 'string'].includes(typeof seconds) ? Number(seconds) * 1000 : Number.NaN;
  // Where nobody can tell, the server will: it refuses the token when it is over.
  const lifetime = Number.isNaN(told) ? Number.POSITIVE_INFINITY : told;
  const secrets = secretsOf([...new Set([text, ...tokensIn(given as object)])]);
  const pass = { headers: { authorization: `Bearer ${text}` }, token: tokenOf(text, secretsOf([text])), secrets };
  return { pass, renewAt: asked + lifetime * (1 - margin), until: asked + lifetime };
}

// A token is renewed before it expires: what is sent with it takes time on its way, and clocks differ.
const margin = 0.1;

// Servers take headers of some thousand characters, and each of a secret is looked for in all that is shown.
const longest = 16 * 1024;

/** What came with a token, such as a refresh token, signs in as well. */
function tokensIn(given: object): string[] {
  const named = Object.entries(given).filter(([name]) => /token$/i.test(name));
  return named.map(([, value]) => value).filter((value) => typeof value === 'string' && value.length <= longest);
}

/** Whether an answer is a success, or has a name of a token in it, such as access_token or refreshToken. */
function givesOut({ status, text }: Answer): boolean {
  return (status >= 200 && status < 300) || /token\\*(["']|&quot;)\s*:|_token=/i.test(text());
}

/** What is given out can stand under a name that nobody expected: it is not shown. */
function answerWithoutBody(answer: Answer): Answer {
  return { ...answer, body: new Uint8Array(), text: () => '', json: () => undefined };
}
