import type { ErrorCode, Outcome } from '../../../src/index.ts';

/** What the server does after it has read a request. */
export interface Play {
  /** What it sends, as raw bytes and in this order. */
  says?: readonly (string | Uint8Array)[];
  /**
   * Then it closes, resets, keeps the connection open and waits, sends the last piece again without end, or the same
   * slowly.
   */
  ends: 'close' | 'reset' | 'stay' | 'flood' | 'drip';
  /** Whether it does what it was asked, which is what nobody may have done twice; `true` when left out. */
  processes?: false;
}

/** How a call ends. Without a code it is a success. */
export interface Ending {
  code?: ErrorCode;
  outcome?: Outcome;
  /** How often the request is sent, by what the promise says. */
  attempts: number;
  /** How often the server can have read it whole, where that is not as often as it was sent. */
  seen?: number;
}

/** One way in which a server fails, and what a caller is promised then. */
export interface Fault {
  name: string;
  /** The certificate that the server shows, where it speaks TLS. */
  tls?: 'good' | 'expired' | 'selfSigned' | 'wrongName';
  /** What is wrong before a request is read: nobody listens, the connection is reset, or no TLS is spoken. */
  before?: 'refuse' | 'reset' | 'resetReading' | 'silent' | 'plain';
  /** For each request; the last one for all that follow. */
  plays: readonly Play[];
  /** Set where only the time of the call ends it. */
  hangs?: true;
  expect: Record<'read' | 'safe' | 'once', Ending> & {
    /** Where the action has no output. */
    silent?: Ending;
  };
  /** What a success gives back, where that is not the list of `json`. */
  data?: null;
  /** What the error holds of an answer that was read in part. */
  carries?: { status: number; detail?: string };
  /** What the message of a failed call says, of all or only of what can be done twice without harm. */
  says?: RegExp;
  saysSafe?: RegExp;
}

const ended = (code: ErrorCode, outcome: Outcome, read: number, safe: number, once: number): Fault['expect'] => ({
  read: { code, outcome, attempts: read },
  safe: { code, outcome, attempts: safe },
  once: { code, outcome, attempts: once },
});
const unseen = ({ read, safe, once }: Fault['expect']): Fault['expect'] => ({
  read: { ...read, seen: 0 },
  safe: { ...safe, seen: 0 },
  once: { ...once, seen: 0 },
});

/**
 * The promise of docs/reliability.md, by two retries: how often a read, a call that can be done twice without harm, and
 * any other call is sent, and what its caller is told.
 */
export const promised = {
  neverLeft: unseen(ended('unreachable', 'not_sent', 3, 3, 3)),
  notTrusted: unseen(ended('unreachable', 'not_sent', 1, 1, 1)),
  acceptsNoMore: ended('rate_limited', 'refused', 3, 3, 3),
  asleep: ended('unavailable', 'refused', 1, 1, 1),
  notSignedIn: ended('unauthenticated', 'refused', 1, 1, 1),
  refused: (code: ErrorCode) => ended(code, 'refused', 1, 1, 1),
  brokeOff: ended('unreachable', 'unknown', 3, 3, 1),
  brokeOffUnread: unseen(ended('unreachable', 'unknown', 3, 3, 1)),
  gatewayFailed: ended('unavailable', 'unknown', 3, 3, 1),
  serverFailed: ended('unavailable', 'unknown', 2, 2, 1),
  unreadable: ended('invalid_response', 'unknown', 2, 1, 1),
  notHttp: ended('invalid_response', 'unknown', 3, 3, 1),
  redirect: ended('invalid_response', 'unknown', 1, 1, 1),
  // The time of the call is over, so none is left for another attempt.
  outOfTime: ended('timeout', 'unknown', 1, 1, 1),
  outOfTimeBefore: unseen(ended('timeout', 'not_sent', 1, 1, 1)),
  done: { read: { attempts: 1 }, safe: { attempts: 1 }, once: { attempts: 1 } },
};

/** The JSON that is the answer where nothing is wrong with the body. */
export const json = '{"result":[]}';

/** A head of HTTP/1.1 with these header lines. */
export const head = (status: number | string, ...lines: string[]): string =>
  [`HTTP/1.1 ${status}${typeof status === 'number' ? ' Status' : ''}`, ...lines, '', ''].join('\r\n');

export const jsonType = 'content-type: application/json;charset=UTF-8';

/** A whole answer, its body as long as it says. */
export function whole(status: number, body: string | Uint8Array, ...lines: string[]): (string | Uint8Array)[] {
  return [head(status, `content-length: ${Buffer.byteLength(body)}`, ...lines), body];
}

/** One chunk of a chunked body. */
export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
