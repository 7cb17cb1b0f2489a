import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { asksForToken, type Canary, canaries, formsOf, tokenForms } from './secrets.ts';
import { anything, type Case, must, signInOf, transportOf } from './secretWorld.ts';
import type { Received } from './server.ts';

const statuses = [400, 401, 403, 404, 429, 500, 502];
const jsonType = { 'content-type': 'application/json' };
const htmlType = { 'content-type': 'text/html; charset=UTF-8' };

interface Carrier {
  name: string;
  /** Of the text that it carries. */
  body?: (text: string) => string;
  headers: Record<string, string>;
}

/** Where in the body of an answer a text can stand. */
const carriers: Carrier[] = [
  {
    name: 'the message',
    headers: jsonType,
    body: (text) => JSON.stringify({ error: { message: `sent: ${text}` }, fault: { text: `sent: ${text}` } }),
  },
  {
    name: 'the end of the message',
    headers: jsonType,
    body: (text) => JSON.stringify({ error: { message: 'No', detail: text }, fault: { text: 'No', hint: text } }),
  },
  { name: 'a key', headers: jsonType, body: (text) => JSON.stringify({ [text]: { [`<${text}>`]: null } }) },
  { name: 'deep inside', headers: jsonType, body: (text) => JSON.stringify([[{ a: { b: [1, [text]] } }]]) },
  { name: 'a web page', headers: htmlType, body: (text) => `<p title="${text}">${text}</p>` },
  { name: 'broken JSON', headers: jsonType, body: (text) => `{"error": "${text}` },
  { name: 'text', headers: {}, body: (text) => text },
];

/** The server says one form in one place. Sockets add nothing to that, so none is used. */
export const echoes: Case[] = canaries.flatMap((canary) =>
  Object.entries(formsOf(canary)).flatMap(([form, text], n) =>
    carriers.map(({ name, headers, body }, m) => {
      const status = statuses[(n + m) % statuses.length] as number;
      return {
        name: `${status}: ${form}, in ${name}`,
        canary,
        run: async ({ error }) => {
          const send = async () => ({ status, headers, body: Buffer.from(body?.(text) ?? '') });
          // What asks for a token is said by who refuses to give one as well as by who is called with one.
          const refuses = asksForToken(canary) && (n + m) % 2 === 0;
          const thrown = await error(canary, transportOf(canary, send, refuses ? send : undefined));
          must(thrown.status === status && thrown.detail !== undefined, 'what it said is shown');
          return [thrown];
        },
      } satisfies Case;
    }),
  ),
);

/** What a header can hold: other characters go as the bytes of their UTF-8. */
const headerText = (text: string) => Buffer.from(text.replaceAll('\n', ' '), 'utf8').toString('latin1');

type Reply = (request: Received, response: ServerResponse, all: string[], status: number) => void;

/** The server says all forms at once, and the header that it was sent, over a socket. */
const replies: Record<string, Reply> = {
  JSON: (request, response, all, status) =>
    response.writeHead(status, jsonType).end(JSON.stringify({ error: { message: signInOf(request) }, all })),
  'a web page': (request, response, all, status) =>
    response.writeHead(status, htmlType).end(`<p>${signInOf(request)}</p>${all.join('<br>')}`),
  'broken JSON': (request, response, all, status) =>
    response.writeHead(status, jsonType).end(`{"sent": "${signInOf(request)}", "all": ["${all.join('", "')}`),
  'JSON, compressed': (request, response, all, status) =>
    response
      .writeHead(status, { ...jsonType, 'content-encoding': 'gzip' })
      .end(gzipSync(JSON.stringify({ error: { message: signInOf(request) }, all }))),
  headers: (request, response, all, status) => {
    const named = Object.fromEntries(all.map((text, n) => [`x-echo-${n}`, headerText(text)]));
    response
      .writeHead(status, { ...named, 'www-authenticate': signInOf(request), 'set-cookie': headerText(all[0] ?? '') })
      .end();
  },
  'the reason phrase': (request, response, all, status) =>
    response.writeHead(status, headerText([signInOf(request), ...all].join(' '))).end('no'),
};

const redirect: Reply = (request, response, all) =>
  response.writeHead(302, { location: `/x?${signInOf(request)}${headerText(all.join('&'))}` }).end();

const unreadable: Reply = (request, response, all) =>
  response.writeHead(200, htmlType).end(`<p>${signInOf(request)}</p>${all.join('<br>')}`);

function onSockets(canary: Canary, name: string, status: number, reply: Reply): Case {
  return {
    name: `${status}: all forms over a socket, in ${name}`,
    canary,
    run: async ({ answerTo, error }) => {
      answerTo(canary, (request, response) => reply(request, response, Object.values(formsOf(canary)), status));
      const thrown = await error(canary);
      must(thrown.status === status, 'it was answered');
      return [thrown];
    },
  };
}

export const echoesOnSockets: Case[] = canaries.flatMap((canary) => [
  ...statuses.flatMap((status) =>
    Object.entries(replies).map(([name, reply]) => onSockets(canary, name, status, reply)),
  ),
  onSockets(canary, 'the place that it redirects to', 302, redirect),
  onSockets(canary, 'a page in place of data', 200, unreadable),
]);

type Cut = (secret: string, kept: number) => { body: string; headers: Record<string, string> };

/** The bounds at which the server's words are cut: those of the message, of a text, and of what is carried. */
const cuts: Record<string, Cut> = {
  'the message': (secret, kept) => {
    const words = 'x'.repeat(500 - kept) + secret;
    return { headers: jsonType, body: JSON.stringify({ error: { message: words }, fault: { text: words } }) };
  },
  'a text': (secret, kept) => ({ headers: htmlType, body: 'x'.repeat(2000 - kept) + secret }),
  'a large answer': (secret, kept) => ({
    headers: jsonType,
    body: JSON.stringify(['x'.repeat(1998 - kept) + secret, 'x'.repeat(70_000)]),
  }),
};

/** A credential that stands across the place where a text is cut must not be shown in part. */
export const cutThrough: Case[] = canaries.flatMap((canary) =>
  Object.entries(cuts).flatMap(([name, cut]) =>
    [5, 9].map(
      (kept) =>
        ({
          name: `400: cut ${kept} characters into it, in ${name}`,
          canary,
          run: async ({ error }) => {
            const { headers, body } = cut(canary.secret, kept);
            const send = async () => ({ status: 400, headers, body: Buffer.from(body) });
            return [
              await error(canary, transportOf(canary, send)),
              ...(asksForToken(canary) ? [await error(canary, transportOf(canary, send, send))] : []),
            ];
          },
        }) satisfies Case,
    ),
  ),
);

/** The server broke off in the middle of the credential: what could be read of the answer ends in a part of it. */
export const brokenOff: Case[] = canaries.flatMap((canary) => {
  const [token] = Object.values(tokenForms(canary));
  return [canary.secret.slice(0, 9), ...(token ? [token.slice(0, -6)] : [])].map(
    (part) =>
      ({
        name: `an answer that ends after ${part.length} characters of it`,
        canary,
        forms: { 'the part that came': part },
        run: async ({ answerTo, error }) => {
          answerTo(canary, (_, response) => {
            response.writeHead(500, { 'content-type': 'text/plain', 'content-length': '999' });
            response.write(`You sent ${part}`, () => setImmediate(() => response.socket?.destroy()));
          });
          return [await error(canary)];
        },
      }) satisfies Case,
  );
});

/** A number is no text, but may be the password. */
export const numbers: Case[] = canaries
  .filter(({ secret }) => /^\d+$/.test(secret))
  .map((canary) => ({
    name: '400: as a number',
    canary,
    run: async ({ answer, error }) => {
      answer((_, response) =>
        response.writeHead(400, jsonType).end(`{"sent": ${canary.secret}, "all": [${canary.secret}]}`),
      );
      return [await error(canary)];
    },
  }));

type Success = (token: string) => { headers?: Record<string, string>; body: string };

/** What a success may say of the sign-in. */
const successes: Record<string, Success> = {
  'the data': (token) => ({
    body: JSON.stringify({ result: { sent: token, all: [[`<${token}>`]] }, payload: { sent: token } }),
  }),
  'a key': (token) => ({ body: JSON.stringify({ result: { [token]: [{ [token]: 1 }] }, payload: { [token]: 1 } }) }),
  'beside the data': (token) => ({ body: JSON.stringify({ result: 1, payload: 1, sent: token }) }),
  'the headers': (token) => ({
    body: '{}',
    headers: { 'x-echo': `Basic ${token}`, 'set-cookie': token, link: `<${token}>` },
  }),
};

export const echoesOfSuccess: Case[] = canaries.flatMap((canary) =>
  Object.entries(tokenForms(canary)).flatMap(([form, token]) =>
    Object.entries(successes).map(
      ([name, success]) =>
        ({
          name: `200: ${form}, in ${name}`,
          canary,
          forms: tokenForms(canary),
          run: async ({ answer, connect }) => {
            const { headers = {}, body } = success(token);
            answer((_, response) => response.writeHead(200, { ...jsonType, ...headers }).end(body));
            return [await anything(connect(canary), canary)];
          },
        }) satisfies Case,
    ),
  ),
);
