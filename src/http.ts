import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Headers } from './headers.ts';
import { once } from './once.ts';
import { poolFor } from './pool.ts';
import { queryText, type Request } from './request.ts';
import { type Response, SendError, type Target, type Transport } from './transport.ts';

const connectMs = 10_000;

/**
 * The transport that the engine uses: HTTP/1.1 over shared keep-alive sockets.
 *
 * got runs in its stream form, because its promise form reads a compressed answer to the end before anyone can say
 * that it is too large. It is loaded with the first request: who only draws forms waits for no client.
 */
export function httpTransport(target: Target): Transport {
  const pool = poolFor(target.user, target.origin, target.network);
  const client = once(async () => {
    const { default: got } = await import('got');
    return got.extend({
      headers: { 'user-agent': target.userAgent },
      // Not among got's own headers: its errors and its diagnostics channels show those.
      request: (url, options, done) => {
        const { request } = url.protocol === 'https:' ? https : http;
        return request(url, { ...options, headers: { ...options.headers, ...target.signIn } }, done);
      },
      agent: { http: pool.http, https: pool.https },
      timeout: { lookup: connectMs, connect: connectMs, secureConnect: connectMs },
      retry: { limit: 0 },
      followRedirect: false,
      throwHttpErrors: false,
    });
  });

  async function send(
    request: Request,
    { body, signal }: { body: string | undefined; signal: AbortSignal },
  ): Promise<Response> {
    const url = urlOf(target.origin, request);
    const { stream: open } = await client();
    if (signal.aborted) throw new SendError('canceled', 'The call was cancelled.', { sent: false });
    const { method, headers } = request;
    const stream = open(url, {
      method: method as 'GET',
      headers,
      signal,
      ...(body === undefined ? {} : { body }),
    });
    const sent = watch(stream);
    endWithTheAnswer(stream);
    // What goes wrong after the answer was read, or given up, is nobody's concern; unheard it would end the process.
    stream.on('error', () => undefined);
    let head: IncomingMessage | undefined;
    stream.once('response', (response: IncomingMessage) => {
      head = response;
    });
    // A write without a body waits for ever unless its body is ended.
    if (body === undefined && method !== 'GET' && method !== 'HEAD') stream.end();
    const chunks: Uint8Array[] = [];
    const received = (): Response | undefined =>
      head?.statusCode === undefined
        ? undefined
        : { status: head.statusCode, headers: head.headers as Headers, body: Buffer.concat(chunks) };
    try {
      let size = 0;
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        size += chunk.byteLength;
        if (size > target.maxResponseBytes) throw tooLarge(target.maxResponseBytes, received());
        chunks.push(chunk);
      }
      const answer = received();
      if (answer) return answer;
      throw notHttp('there is none');
    } catch (error) {
      throw told(error, sent(), received());
    } finally {
      stream.destroy();
    }
  }
  return { send };
}

/** Origin and path are joined as text; what a parser makes of them must still be the origin. */
function urlOf(origin: string, request: Request): URL {
  const url = new URL(`${origin}${request.path}${queryText(request.query)}`);
  if (url.origin === origin && url.username === '' && url.password === '') return url;
  throw new SendError('unreachable', 'The path leads to another host.', { sent: false });
}

/** Whether the request may have left: told by the socket's own event, since the count of written bytes lies. */
function watch(stream: NodeJS.EventEmitter): () => boolean {
  let left = false;
  stream.once('request', (outgoing: ClientRequest) => {
    outgoing.once('socket', (socket: Socket) => {
      const fresh = socket.connecting && !outgoing.reusedSocket;
      left = !fresh;
      if (fresh) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => (left = true));
    });
  });
  return () => left;
}

/**
 * A message is complete by its own length: bytes that follow it are an error of the next one, which nobody asked for.
 * A change of protocol is no answer.
 */
function endWithTheAnswer(stream: Duplex): void {
  stream.once('request', (outgoing: ClientRequest) => {
    let answer: IncomingMessage | undefined;
    outgoing.once('response', (response: IncomingMessage) => {
      answer = response;
    });
    const emit = outgoing.emit.bind(outgoing);
    outgoing.emit = (event: string, ...values: unknown[]) =>
      event === 'error' && answer?.complete ? false : emit(event, ...values);
    outgoing.once('upgrade', (_, socket: Socket) => {
      socket.destroy();
      stream.destroy(notHttp('it changes the protocol'));
    });
  });
}

function notHttp(why: string): SendError {
  const facts = { sent: true, passing: true };
  return new SendError('invalid_response', `The answer is not HTTP that can be read (${why}).`, facts);
}

function tooLarge(limit: number, answer: Response | undefined): SendError {
  const remedy = 'Ask for fewer rows or fields, or raise maxResponseBytes.';
  return new SendError('unreadable', `The answer is larger than ${limit} bytes.`, { sent: true, remedy, answer });
}

interface Fault {
  name?: string;
  code?: string;
  message?: string;
  event?: string;
  cause?: { code?: string | undefined };
}

/** A fresh error for what got threw: got's own holds the request, and with it the credentials. */
function told(thrown: unknown, sent: boolean, answer: Response | undefined): SendError {
  if (thrown instanceof SendError) return thrown;
  if ((thrown as Fault).cause instanceof SendError) return (thrown as { cause: SendError }).cause;
  const { name, message = '', event, cause, ...fault } = thrown as Fault;
  // got names what went wrong with the body by one word for all; its cause knows better.
  const code = (fault.code === 'ERR_READING_RESPONSE_STREAM' ? cause?.code : fault.code) ?? fault.code ?? '';
  if (code === 'ERR_ABORTED' || name === 'AbortError')
    return new SendError('canceled', 'The call was cancelled.', { sent, code, answer });
  if (event !== undefined) {
    return new SendError('timeout', `No connection within ${connectMs / 1000} seconds.`, { sent, passing: true, code });
  }
  const known = sent ? undefined : neverLeft(code, message);
  if (known) return known;
  const facts = { sent, code, passing: true, answer };
  if (/^HPE_/.test(code)) {
    return new SendError('invalid_response', `The answer is not HTTP that can be read (${code}).`, facts);
  }
  if (/^(Z_|ERR_BROTLI|ERR_ZLIB|ZSTD)/.test(code)) {
    return new SendError('unreadable', `The compressed answer cannot be unpacked (${code}).`, facts);
  }
  const what = sent ? 'The connection broke before the answer was complete' : 'The connection could not be made';
  return new SendError('unreachable', `${what}${code ? ` (${code})` : ''}.`, facts);
}

function neverLeft(code: string, message: string): SendError | undefined {
  const fault = (text: string, passing: boolean, remedy?: string) =>
    new SendError('unreachable', text, { sent: false, passing, code, remedy });
  if (code === 'ERR_ADDRESS_REFUSED') {
    return fault(
      `The address was refused. ${message}`,
      false,
      'allowLoopback and allowPrivateNetwork admit such addresses.',
    );
  }
  if (code === 'ENOTFOUND')
    return fault('There is no host of this name.', false, 'Compare the hostname with the address in the browser.');
  if (code === 'EAI_AGAIN') return fault('The host name could not be looked up just now (EAI_AGAIN).', true);
  if (code === 'ECONNREFUSED') return fault('The host refuses connections (ECONNREFUSED).', true);
  if (code === 'EPROTO')
    return fault('The host does not speak TLS at this port (EPROTO).', false, 'Check the hostname.');
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|HOSTNAME_MISMATCH/.test(code)) {
    return fault(
      `The certificate of the host is not trusted (${code}).`,
      false,
      'The host needs a certificate for its name from a known authority.',
    );
  }
  return undefined;
}
