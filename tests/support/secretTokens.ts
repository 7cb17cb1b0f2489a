import { type Canary, canaries, formsOf } from './secrets.ts';
import { casesOf, type Way } from './secretWays.ts';
import { type Answer, anything, type Case, must, tokenAnswer, type World } from './secretWorld.ts';
import { failure, json } from './server.ts';

const ofOAuth = canaries.filter(({ way }) => way.startsWith('oauth'));
const html = { 'content-type': 'text/html' };

type Odd = (secret: string) => { status?: number; headers?: Record<string, string>; body: unknown };

/** Answers to a request for a token that hold the secret, and no token that can be used. */
const odd: Record<string, Odd> = {
  'no access token': (secret) => ({
    body: { refresh_token: secret, id_token: secret, scope: secret, [secret]: secret },
  }),
  'an object as the access token': (secret) => ({ body: { access_token: { value: secret }, refresh_token: secret } }),
  'a list as the access token': (secret) => ({ body: { access_token: [secret] } }),
  'a line break in the access token': (secret) => ({ body: { access_token: `${secret}\r\nx: y`, scope: secret } }),
  'a letter beyond ASCII in the access token': (secret) => ({ body: { access_token: `${secret}ä`, scope: secret } }),
  'nothing as the access token': (secret) => ({ body: { access_token: '', refresh_token: secret } }),
  'more than any header carries': (secret) => ({
    body: { access_token: secret.replace(/[^!-~]/g, '') + 'x'.repeat(99_999) },
  }),
  'it in a list': (secret) => ({ body: [secret, { access_token: secret }] }),
  'it in an envelope': (secret) => ({ body: { result: { access_token: secret }, access_token: null } }),
  'it as the whole': (secret) => ({ body: secret }),
  'a page': (secret) => ({ headers: html, body: `<p>${secret}</p>` }),
  'JSON that breaks off': (secret) => ({ body: undefined, headers: { 'x-sent': encodeURIComponent(secret) } }),
  'the page where people log in': (secret) => ({ headers: html, body: `<title>Log in | ServiceNow</title>${secret}` }),
  'an error in a success': (secret) => ({
    body: { error: { message: `No: ${secret}`, detail: secret }, access_token: secret, refresh_token: secret },
  }),
  'a token in an error': (secret) => ({
    status: 401,
    body: { error: 'invalid_client', error_description: `No: ${secret}`, access_token: secret, id_token: [secret] },
  }),
  'a refresh token in an error': (secret) => ({
    status: 500,
    body: { error: 'server_error', error_description: 'No.', refresh_token: secret, refreshToken: { of: secret } },
  }),
};

/** What a server gives out in place of a token. */
const tokenless: Record<string, Way> = Object.fromEntries(
  Object.entries(odd).map(([name, make]) => [
    `an answer to a request for a token: ${name}`,
    async ({ answer, error }, canary) => {
      const { status = 200, headers = {}, body } = make(canary.secret);
      answer(
        () => undefined,
        (_, response) => {
          if (typeof body === 'string' && headers === html) response.writeHead(status, headers).end(body);
          else json(response, status, body, headers);
        },
      );
      const thrown = await error(canary);
      must(thrown.status === status && thrown.outcome === 'not_sent', `it was not sent: ${thrown.message}`);
      return [thrown];
    },
  ]),
);

const brokenOff: Record<string, Way> = Object.fromEntries(
  [200, 500].map((status) => [
    `an answer to a request for a token that breaks off behind it: ${status}`,
    async ({ answer, error }, canary) => {
      answer(
        () => undefined,
        (_, response) => {
          response.writeHead(status, { 'content-type': 'application/json', 'content-length': '9999' });
          const begin = `{"access_token": ${JSON.stringify(canary.secret)}, "scope": "`;
          response.write(begin, () => setImmediate(() => response.socket?.destroy()));
        },
      );
      const thrown = await error(canary);
      must(thrown.message.includes('Signing in failed. The connection broke'), thrown.message);
      return [thrown];
    },
  ]),
);

/** A server that tells all forms of a secret, and refuses with a status. */
const refusing =
  (canary: Canary, status = 400): Answer =>
  (_, response) => {
    const all = Object.values(formsOf(canary));
    json(response, status, { error: { message: all.join(' ') }, all }, { 'x-all': encodeURIComponent(all.join(' ')) });
  };

const lifetimes: Record<string, unknown> = {
  'a text': 'soon',
  'an object': { seconds: 5 },
  'less than nothing': -5,
  'more than there is': 1e308,
};

/** Tokens that are given out with something odd beside them. */
const oddLives: Record<string, Way> = Object.fromEntries(
  Object.entries(lifetimes).map(([name, lifetime]) => [
    `a token that is good for ${name}`,
    async ({ answer, error }, canary) => {
      const given = {
        ...tokenAnswer(canary),
        expires_in: lifetime,
        [canary.secret]: canary.secret,
        scope: canary.secret,
      };
      answer(refusing(canary), (_, response) => json(response, 200, given));
      const thrown = await error(canary);
      must(thrown.outcome === 'refused', 'the call was sent');
      return [thrown];
    },
  ]),
);

/** Does something with a connection whose tokens are numbered but for the first, which is the one that is looked for. */
async function withTokens(
  { answer, connect }: World,
  canary: Canary,
  lifetime: number,
  answers: readonly Answer[],
): Promise<unknown> {
  let asked = 0;
  let called = 0;
  answer(
    (request, response) => {
      const next = answers[Math.min(called, answers.length - 1)];
      called += 1;
      next?.(request, response);
    },
    (_, response) => {
      const token =
        asked === 0 ? {} : { access_token: `usual-token-${asked}`, refresh_token: `usual-refresh-${asked}` };
      asked += 1;
      json(response, 200, { ...tokenAnswer(canary), ...token, expires_in: lifetime });
    },
  );
  const connection = connect(canary);
  for (let call = 1; call < answers.length; call += 1) await anything(connection, canary).catch(() => undefined);
  const thrown = await failure(anything(connection, canary));
  must(asked > 1, 'a token was renewed');
  return thrown;
}

const fine: Answer = (_, response) => json(response, 200, {});

const renewals: Record<string, Way> = {
  'a token that a call finds ended': async (world, canary) => [
    await withTokens(world, canary, 1800, [refusing(canary, 401), refusing(canary)]),
  ],
  'a token that ended between two calls': async (world, canary) => [
    await withTokens(world, canary, 0, [fine, refusing(canary)]),
  ],
  'a token that ended, and its successor': async (world, canary) => [
    await withTokens(world, canary, 0, [fine, fine, refusing(canary, 401)]),
  ],
};

/** What asks for tokens is known for as long as it does, however many were given out. */
const manyRenewals: Record<string, Way> = {
  'the ninth token': async (world, canary) => [
    await withTokens(world, canary, 0, [...Array.from({ length: 8 }, () => fine), refusing(canary)]),
  ],
};

const together: Record<string, Way> = {
  'calls that wait for one token, which is refused': async ({ answer, connect }, canary) => {
    answer(() => undefined, refusing(canary, 401));
    const connection = connect(canary);
    return Promise.all([1, 2, 3].map(() => failure(anything(connection, canary))));
  },
};

/** The tokens of OAuth: how they are asked for, given out and renewed. */
export const tokens: Case[] = [
  ...casesOf({ ...tokenless, ...oddLives, ...renewals }, ofOAuth),
  ...casesOf(brokenOff, ofOAuth),
  ...casesOf(
    { ...manyRenewals, ...together },
    ofOAuth.filter(({ part }) => !part.endsWith('_token')),
  ),
];
