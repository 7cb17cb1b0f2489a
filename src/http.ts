import http, { type Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import https, { type Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connectMs, notHttp, otherHost, told, tooLarge } from './fault.ts';
import type { Headers } from './headers.ts';
import { once } from './once.ts';
import { withPool } from './pool.ts';
import { queryText, type Request } from './request.ts';
import { type Response, SendError, type SendOptions, type Target, type Transport } from './transport.ts';

/**
 * The transport that the engine uses: HTTP/1.1 over shared keep-alive sockets.
 *
 * got runs in its stream form, because its promise form reads a compressed answer to the end before anyone can say
 * that it is too large. It is loaded with the first request: who only draws forms waits for no client.
 */
export function httpTransport(target: Target): Transport {
  const client = once(async () => {
    const { default: got } = await import('got');
    return got.extend({
      headers: { 'user-agent': target.userAgent },
      timeout: { lookup: connectMs, connect: connectMs, secureConnect: connectMs },
      retry: { limit: 0 },
      followRedirect: false,
      throwHttpErrors: false,
    });
  });

  async function attempt(request: Request, { body, signal, signIn }: SendOptions, agent: Agent): Promise<Response> {
    const url = urlOf(target.origin, request);
    const { stream: open } = await client();
    if (signal.aborted) throw new SendError('canceled', 'The call was cancelled.', { sent: false });
    const { method } = request;
    const headers = body === undefined ? request.headers : { ...request.headers, ...lengthOf(body) };
    const stream = open(url, {
      method: method as 'GET',
      headers,
      signal,
      agent: { http: agent, https: agent as HttpsAgent },
      // Not among got's own headers, nor is the body among its options: its errors and its diagnostics channels show
      // those, and a request for a token has secrets in its body.
      request: (to, options, done) => {
        const { request: send } = to.protocol === 'https:' ? https : http;
        return send(to, { ...options, headers: { ...options.headers, ...signIn } }, done);
      },
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
    if (method !== 'GET' && method !== 'HEAD') stream.end(body);
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
  return { send: (request, options) => withPool(target, (agent) => attempt(request, options, agent)) };
}

function lengthOf(body: string): Record<string, string> {
  return { 'content-length': String(Buffer.byteLength(body)) };
}

/** Origin and path are joined as text; what a parser makes of them must still be the origin. */
function urlOf(origin: string, request: Request): URL {
  const url = URL.parse(`${origin}${request.path}${queryText(request.query)}`);
  if (url?.origin === origin && url.username === '' && url.password === '') return url;
  throw otherHost();
}

/** Whether the request may have left: told by the socket's own event, since the count of written bytes lies. */
function watch(stream: NodeJS.EventEmitter): () => boolean {
  let left = false;
  stream.once('request', (outgoing: ClientRequest) => {
    outgoing.once('socket', (socket: Socket) => {
      // One that fails at once is closed before it is shown here.
      const fresh = (socket.connecting || socket.destroyed) && !outgoing.reusedSocket;
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
