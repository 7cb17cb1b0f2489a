import { channel } from 'node:diagnostics_channel';
import type { Reader } from './body.ts';
import type { ErrorCode, Outcome } from './errors.ts';
import { codeOf, type Ended } from './retry.ts';
import type { RunEvent, Trace } from './runEvent.ts';
import { blot, type Secrets } from './secrets.ts';
import { type Response, SendError, type Transport } from './transport.ts';

/**
 * One attempt of a run, on the channel `action-pack:attempt`, published when it has ended. Nothing that the caller or
 * the server gave stands in it, but for the method, which the caller of a generic request chooses.
 *
 * @example
 * subscribe('action-pack:attempt', (event) => console.log((event as AttemptEvent).status))
 */
export interface AttemptEvent extends Pick<RunEvent, 'id' | 'pack' | 'origin' | 'host' | 'port'> {
  /** The id of the action that was sent: that of the run, or of a read that settles its path. */
  readonly action: string;
  /** 1 for the first; counted for the action, over all its paths. */
  readonly attempt: number;
  readonly method: string;
  /** As the action writes it: its placeholders are not filled. */
  readonly path: string;
  /** When it was handed to the transport, in ms since 1970. */
  readonly startTime: number;
  /** In ms, to the end of the answer. */
  readonly duration: number;
  /** Of this attempt alone. */
  readonly outcome: 'done' | Outcome;
  /** Where an answer came. */
  readonly status: number | undefined;
  /** How long the server asks to wait, in ms. */
  readonly retryAfter: number | undefined;
  /** Of the body as it was handed to the transport; 0 where it never left. */
  readonly bytesSent: number;
  /** Of the body after decompression, or what came of it. */
  readonly bytesReceived: number;
  /** Why it failed: the code, the pack's own word, and the system's, such as `ECONNREFUSED`. */
  readonly error:
    | { readonly code: ErrorCode; readonly reason: string | undefined; readonly system: string | undefined }
    | undefined;
}

/** What a transport did when it was called once. */
export type Exchange = Pick<
  AttemptEvent,
  'method' | 'startTime' | 'duration' | 'status' | 'bytesSent' | 'bytesReceived'
>;

const attempts = channel('action-pack:attempt');

/** Whether anybody listens to attempts. */
export function attemptsAreHeard(): boolean {
  return attempts.hasSubscribers;
}

/** A transport that is timed and counted; itself where nobody listens. */
export function timed(transport: Transport, trace: Trace | undefined): Transport {
  if (!trace) return transport;
  return {
    send: async (request, options) => {
      const { method } = request;
      const startTime = Date.now();
      const began = performance.now();
      const ended = (left: boolean, answer: Response | undefined) => {
        const duration = performance.now() - began;
        const bytesSent = left && options.body !== undefined ? Buffer.byteLength(options.body) : 0;
        // Another transport may break its promise; what comes of that is no different where somebody listens.
        const bytesReceived = answer?.body?.byteLength ?? 0;
        trace.exchange = { method, startTime, duration, status: answer?.status, bytesSent, bytesReceived };
      };
      try {
        const answer = await transport.send(request, options);
        ended(true, answer);
        return answer;
      } catch (error) {
        const { sent, answer } = error instanceof SendError ? error : { sent: true, answer: undefined };
        ended(sent, answer);
        throw error;
      }
    },
  };
}

/** Publishes how an attempt ended, a success without `ended`. One that no transport was called for is none. */
export function tellAttempt(
  trace: Trace,
  attempt: number,
  { action, path }: Reader,
  ended: Ended | undefined,
  secrets: () => Secrets,
): void {
  const { event, exchange } = trace;
  if (!exchange) return;
  trace.exchange = undefined;
  event.bytesSent += exchange.bytesSent;
  event.bytesReceived += exchange.bytesReceived;
  if (action.id === event.action) event.path = path;
  if (!attempts.hasSubscribers) return;
  const { id, pack, origin, host, port } = event;
  const told: AttemptEvent = {
    ...{ id, pack, action: action.id, attempt, path, origin, host, port },
    ...exchange,
    ...(ended ? failure(ended, secrets) : { outcome: 'done', retryAfter: undefined, error: undefined }),
  };
  attempts.publish(told);
}

function failure(ended: Ended, secrets: () => Secrets): Pick<AttemptEvent, 'outcome' | 'retryAfter' | 'error'> {
  if (ended instanceof SendError) {
    const error = { code: codeOf(ended), reason: undefined, system: systemWord(blot(ended.code, secrets())) };
    return { outcome: ended.sent ? 'unknown' : 'not_sent', retryAfter: undefined, error };
  }
  const { outcome, retryAfter, code, reason } = ended;
  return { outcome, retryAfter, error: { code, reason, system: undefined } };
}

/** Another transport may give any text as the system's word: only what looks like one is shown. */
function systemWord(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Z][A-Z\d_]{1,40}$/.test(code) ? code : undefined;
}
