import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { gzipSync } from 'node:zlib';
import got from 'got';
import { httpTransport, SendError, type Target } from '../../src/index.ts';
import { certificates } from './certificates.ts';
import { asksForToken, type Canary, canaries, formsOf } from './secrets.ts';
import { type Case, must, signInOf, transportOf, type World } from './secretWorld.ts';

type Fault = (world: World, canary: Canary) => Promise<readonly unknown[]>;

/** What the server does with the socket once it has read the request, whose sign-in it was told. */
const onSocket =
  (fault: (socket: Socket, token: string) => void): Fault =>
  async ({ answerTo, error }, canary) => {
    answerTo(canary, (request, response) => fault(response.socket as Socket, signInOf(request)));
    return [await error(canary)];
  };

const to = (change: Partial<Target>) => ({
  transport: (target: Target) => httpTransport({ ...target, ...change }),
});

const network = { allowLoopback: false, allowPrivateNetwork: false };

/** The ways in which a call ends without an answer. */
const faults: Record<string, Fault> = {
  'a reset': onSocket((socket) => socket.resetAndDestroy()),
  'a close': onSocket((socket) => socket.destroy()),
  'an answer that is not HTTP': onSocket((socket, token) => socket.end(`You sent ${token}\r\n\r\n`)),
  'a broken head': onSocket((socket, token) => socket.end(`HTTP/1.1 200 OK\r\n${token} \0: x\r\n\r\n`)),
  'two lengths': onSocket((socket, token) =>
    socket.end(`HTTP/1.1 200 ${token}\r\nContent-Length: 1\r\nContent-Length: 2\r\nX-Sent: ${token}\r\n\r\n`),
  ),
  'an answer cut off': onSocket((socket, token) =>
    socket.end(`HTTP/1.1 400 No\r\nContent-Length: 9999\r\n\r\n${token}`),
  ),
  'gzip cut off': onSocket((socket, token) => {
    const body = gzipSync(JSON.stringify({ error: { message: token } }));
    const head = `HTTP/1.1 400 No\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.end(Buffer.concat([Buffer.from(head), body.subarray(0, -12)]));
  }),
  'broken gzip': onSocket((socket, token) =>
    socket.end(`HTTP/1.1 400 No\r\nContent-Encoding: gzip\r\nContent-Length: ${token.length}\r\n\r\n${token}`),
  ),
  'a timeout': async ({ answerTo, error }, canary) => {
    answerTo(canary, () => undefined);
    return [await error(canary, { timeout: 40 })];
  },
  'a cancel': async ({ answerTo, error }, canary) => {
    const controller = new AbortController();
    answerTo(canary, () => controller.abort());
    return [await error(canary, {}, controller.signal)];
  },
  'too large an answer': async ({ answerTo, error }, canary) => {
    answerTo(canary, (request, response) => response.end(`"${signInOf(request)}"`));
    return [await error(canary, { maxResponseBytes: 9 })];
  },
  'no TLS': async ({ server, error }, canary) => [
    await error(canary, to({ origin: `https://${server.config.hostname}` })),
  ],
  'a certificate that nobody trusts': async ({ error }, canary) => {
    const tls = createTlsServer((await certificates()).selfSigned);
    tls.on('tlsClientError', () => undefined);
    await once(tls.listen(0, '127.0.0.1'), 'listening');
    const thrown = await error(canary, to({ origin: `https://127.0.0.1:${(tls.address() as AddressInfo).port}` }));
    tls.close();
    must(thrown.message.includes('certificate'), 'the certificate was refused');
    return [thrown];
  },
  'an address that is refused': async ({ error }, canary) => {
    const thrown = await error(canary, to({ network }));
    must(thrown.message.includes('refused'), 'the guard refused it');
    return [thrown];
  },
  'a connection that is refused': async ({ error }, canary) => {
    const closed = createServer();
    await once(closed.listen(0, '127.0.0.1'), 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    return [await error(canary, to({ origin: `http://127.0.0.1:${port}` }))];
  },
};

export const faultsOnSockets: Case[] = canaries.flatMap((canary) =>
  Object.entries(faults).map(
    ([name, fault]) => ({ name, canary, run: (world) => fault(world, canary) }) satisfies Case,
  ),
);

/** An error that got makes: it holds its options, and with them the header that signs in. */
async function gotsOwn(canary: Canary): Promise<Error> {
  const closed = createServer();
  await once(closed.listen(0, '127.0.0.1'), 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  const headers = { authorization: `Bearer ${canary.secret.replace(/[^ -~]/g, '')}`, 'x-sent': formsOf(canary).base64 };
  const thrown = await got(`http://127.0.0.1:${port}`, { headers, retry: { limit: 0 } }).catch((error: Error) => error);
  return Object.assign(thrown as Error, { options: (thrown as { options?: unknown }).options, sent: canary.secret });
}

type Thrown = (text: string) => unknown;

/** What another transport may throw, against its promise or with it. */
const thrown: Record<string, Thrown> = {
  'an Error with all of it': (text) =>
    Object.assign(new Error(`It sent ${text}`, { cause: new Error(text) }), { code: text, [text]: text }),
  'an AggregateError': (text) => new AggregateError([new Error(text)], text, { cause: text }),
  'a text': (text) => text,
  'an object': (text) => ({ message: text, code: text, stack: text }),
  'a SendError whose message has it': (text) => new SendError('unreachable', `It sent ${text}.`, { sent: true }),
  'a SendError whose code has it': (text) => new SendError('unreachable', 'No.', { sent: false, code: text }),
  'a SendError whose remedy has it': (text) =>
    new SendError('invalid_response', 'No.', { sent: true, remedy: `Change ${text}.` }),
  'a SendError whose cause has it': (text) =>
    new SendError('timeout', 'No.', {
      sent: true,
      cause: Object.assign(new Error(text), { code: text, options: [text] }),
    }),
  'a SendError whose cause is a text': (text) => new SendError('unreachable', 'No.', { sent: true, cause: text }),
  'a SendError of a cancel': (text) => new SendError('canceled', text, { sent: true, code: text, cause: text }),
  'a SendError with more of its own': (text) =>
    Object.assign(new SendError('unreachable', 'No.', { sent: true }), {
      request: { headers: { authorization: text } },
    }),
};

/** What is passed on in part is tried with all forms; of the rest nothing is, whatever the form. */
const passedOn = /message has|code has|remedy has/;

const fromTransports = (canary: Canary): Case[] =>
  Object.entries(thrown).flatMap(([name, make]) =>
    Object.entries(formsOf(canary))
      .slice(0, passedOn.test(name) ? undefined : 3)
      .map(
        ([form, text]) =>
          ({
            name: `a transport throws ${name}: ${form}`,
            canary,
            run: async ({ error }) => {
              const fails = () => Promise.reject(make(text));
              return [await error(canary, transportOf(canary, fails, asksForToken(canary) ? fails : undefined))];
            },
          }) satisfies Case,
      ),
  );

const fromGot = (canary: Canary): Case => ({
  name: "a transport throws got's own error",
  canary,
  run: async ({ error }) => {
    const own = await gotsOwn(canary);
    const wrapped = new SendError('unreachable', 'No.', { sent: true, cause: own });
    const ends = [own, wrapped].map((thrown) => () => Promise.reject(thrown));
    return Promise.all(ends.map((fails) => error(canary, transportOf(canary, fails, fails))));
  },
});

export const transportFaults: Case[] = canaries.flatMap((canary) => [...fromTransports(canary), fromGot(canary)]);
