import type { Headers } from './headers.ts';
import type { Lookup } from './lookup.ts';
import type { Request } from './request.ts';

/** What came back: the body is decompressed, and within the limit. */
export interface Response {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

/** Where a transport sends to, and what it may not exceed. */
export interface Target {
  /** Scheme, host and port, such as `https://dev12345.service-now.com`. */
  origin: string;
  userAgent: string;
  /** In bytes, after decompression. */
  maxResponseBytes: number;
  network: NetworkPolicy;
  /** Certificates of authorities, as PEM, that are trusted beside those that this machine trusts. */
  ca?: string | undefined;
  /** On whose behalf sockets are kept: they close when it does. */
  user: object;
}

/** Which addresses may be reached beside public ones, and how those of a name are found. */
export interface NetworkPolicy {
  allowLoopback: boolean;
  allowPrivateNetwork: boolean;
  /** How names are looked up: as the system does when left out. What it answers is held to the same rules. */
  lookup?: Lookup | undefined;
}

/**
 * The one thing that sends. `send` makes one attempt, follows no redirect and keeps no cookie; it gives back whatever
 * was answered, and throws a `SendError` where nothing readable was.
 */
export interface Transport {
  send(request: Request, options: SendOptions): Promise<Response>;
}

/** What goes with one attempt. The transport alone is given what signs in. */
export interface SendOptions {
  /** As it goes over the wire. */
  body: string | undefined;
  signal: AbortSignal;
  /** The headers that sign in. */
  signIn: Readonly<Record<string, string>>;
}

export type TransportFactory = (target: Target) => Transport;

/**
 * An attempt without an answer. It says whether the request may have left (`sent`), and whether the same attempt can
 * succeed later without anybody changing anything (`passing`). `invalid_response` is an answer that is not HTTP,
 * `unreadable` one whose body cannot be read: too large, or broken by its own compression.
 */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly kind: 'unreachable' | 'timeout' | 'canceled' | 'invalid_response' | 'unreadable';
  readonly sent: boolean;
  readonly passing: boolean;
  readonly remedy: string | undefined;
  /** The system's word, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** What had come of the answer when it broke off; the body in part. */
  readonly answer: Response | undefined;
  /** Where it ended on its way, as far as that is known: at the look-up of the name, the connection, or TLS. */
  readonly stage: 'name' | 'connect' | 'tls' | undefined;

  constructor(
    kind: SendError['kind'],
    message: string,
    facts: {
      sent: boolean;
      passing?: boolean;
      remedy?: string | undefined;
      code?: string | undefined;
      answer?: Response | undefined;
      stage?: SendError['stage'];
      cause?: unknown;
    },
  ) {
    super(message, { cause: facts.cause });
    this.kind = kind;
    this.sent = facts.sent;
    this.passing = facts.passing ?? false;
    this.remedy = facts.remedy;
    this.code = facts.code;
    this.answer = facts.answer;
    this.stage = facts.stage;
  }
}

/** What another transport throws against its promise. It is not shown: nobody knows what it holds. */
export function brokenTransport(): SendError {
  return new SendError('unreachable', 'The transport failed without saying how.', { sent: true });
}
