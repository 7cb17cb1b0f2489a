import { type CheckOptions, SendError, type Stage, type Transport } from '../../src/index.ts';
import { asksForToken, type Canary, canaries, formsOf } from './secrets.ts';
import { casesOf, ofEachKind, type Way } from './secretWays.ts';
import { type Answer, type Case, fetching, must, signInOf, transportOf, type World } from './secretWorld.ts';
import { json, type Received } from './server.ts';

/** What a check finds of a config that is fit. */
async function checked({ pack, config }: World, canary: Canary, options: CheckOptions = {}) {
  const result = await pack(canary).checkConfig(config(canary), {
    allowLoopback: true,
    ...fetching(canary),
    ...options,
  });
  must(result.stage !== 'shape', 'the config is fit');
  return result;
}

const realm = { 'www-authenticate': 'Basic realm="Service-now"' };
const isStranger = ({ headers }: Received) =>
  !headers.authorization && !headers['x-sn-apikey'] && !headers['x-parcel-key'];
const isSignIn = ({ query }: Received) => query.some(([, value]) => value === 'user_name,name,time_zone');

/** What a server says that tells a secret in each form, and what it was sent, in all that may be shown. */
const saying = (canary: Canary, request: Received) => {
  const all = [signInOf(request), ...Object.values(formsOf(canary))];
  const text = all.join(' ');
  return {
    error: { message: text, detail: text, [text]: all },
    fault: { text, hint: text },
    error_description: text,
    result: { error: { message: text }, errMsg: text },
  };
};

const refuses =
  (canary: Canary, status: number, headers: Record<string, string> = {}): Answer =>
  (request, response) =>
    json(response, status, saying(canary, request), headers);

const page =
  (canary: Canary, status: number): Answer =>
  (_, response) =>
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end(`<title>Log in | ServiceNow</title>${Object.values(formsOf(canary)).join('<br>')}`);

/** Lets who is known in: then it tells a secret as who that is, and where it can in the reads that follow. */
const letsIn = (canary: Canary, statuses: readonly number[], told: (form: string, n: number) => string): Answer => {
  let asked = 0;
  return (request, response) => {
    const forms = [signInOf(request), ...Object.values(formsOf(canary))];
    if (isStranger(request)) return refuses(canary, 401, realm)(request, response);
    if (isSignIn(request)) {
      const [one = '', two = '', three = ''] = [forms, forms.slice(1), forms.slice(2)].map((some) =>
        some.map(told).join(' '),
      );
      return json(response, 200, { result: [{ user_name: one, name: two, time_zone: three, [one]: one }] });
    }
    asked += 1;
    return refuses(canary, statuses[asked % statuses.length] as number)(request, response);
  };
};

/** Answers a stranger as an instance does; who signs in is told otherwise. */
const afterStranger =
  (canary: Canary, how: Answer): Answer =>
  (request, response) =>
    isStranger(request) ? refuses(canary, 401, realm)(request, response) : how(request, response);

/** What a server does, and how far a check comes with it. */
const servers: Record<string, [Stage, (canary: Canary) => Answer]> = {
  'that lets in, and says it as who that is': ['needs', (canary) => letsIn(canary, [200], (form) => form)],
  'that lets in, and says it in every refusal': [
    'needs',
    (canary) => letsIn(canary, [400, 403, 404, 500], (form) => `<${form}>`),
  ],
  'that lets in, and then not any more': ['needs', (canary) => letsIn(canary, [401], (form) => form)],
  'that knows who signs in, and refuses': ['needs', (canary) => afterStranger(canary, refuses(canary, 403))],
  'that refuses the sign-in': ['sign_in', (canary) => refuses(canary, 401, realm)],
  'that fails at the sign-in': ['sign_in', (canary) => afterStranger(canary, refuses(canary, 500))],
  'that answers the sign-in with a page': ['sign_in', (canary) => afterStranger(canary, page(canary, 200))],
  'that breaks off at the sign-in': [
    'instance',
    (canary) => afterStranger(canary, (_, response) => response.socket?.destroy()),
  ],
};

/** The same of servers that know a secret that nobody sent them yet. */
const strangers: typeof servers = {
  'that is another one': ['instance', (canary) => refuses(canary, 404)],
  'that is another one, and lets in': ['instance', (canary) => refuses(canary, 200)],
  'that fails': ['instance', (canary) => refuses(canary, 503)],
  'that is a page': ['sign_in', (canary) => page(canary, 200)],
};

const waysOfServers = (some: typeof servers): Record<string, Way> =>
  Object.fromEntries(
    Object.entries(some).map(([name, [stage, server]]) => [
      `a server ${name}`,
      async (world, canary) => {
        world.answer(server(canary));
        const result = await checked(world, canary);
        must(canary.way === 'parcel' || result.stage === stage, `${stage}, not ${result.stage}`);
        return [result];
      },
    ]),
  );

const counters: Record<string, (canary: Canary) => Answer> = {
  'refused, as JSON': (canary) => refuses(canary, 401),
  'refused, as what it cannot be': (canary) => refuses(canary, 403),
  'answered with an error': (canary) => refuses(canary, 500),
  'answered with no token': (canary) => refuses(canary, 200),
  'answered with a page': (canary) => page(canary, 400),
  'broken off': () => (_, response) => response.socket?.destroy(),
};

const waysOfCounters: Record<string, Way> = Object.fromEntries(
  Object.entries(counters).map(([name, counter]) => [
    `a request for a token that is ${name}`,
    async (world, canary) => {
      world.answer(
        letsIn(canary, [200], (form) => form),
        counter(canary),
      );
      const result = await checked(world, canary);
      must(!result.valid, 'it is not let in');
      return [result];
    },
  ]),
);

/** What another transport throws at one of the reads. */
const broken = (canary: Canary, at: 'stranger' | 'sign-in' | 'needs') => {
  const { secret } = canary;
  const facts = { code: secret, remedy: `Change ${secret}.`, cause: new Error(secret) };
  const fails = () =>
    Promise.reject(new SendError('unreachable', `It sent ${secret}.`, { sent: at === 'needs', ...facts }));
  const answer = (status: number, body: unknown, headers = {}) =>
    Promise.resolve({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.from(JSON.stringify(body)),
    });
  let reads = 0;
  const send: Transport['send'] = (_, { signIn }) => {
    if (Object.keys(signIn).length === 0) return at === 'stranger' ? fails() : answer(401, {}, realm);
    reads += 1;
    return at === 'sign-in' || reads > 1 ? fails() : answer(200, { result: [] });
  };
  return transportOf(canary, send, at === 'sign-in' && asksForToken(canary) ? fails : undefined);
};

const waysOfTransports = (...places: Parameters<typeof broken>[1][]): Record<string, Way> =>
  Object.fromEntries(
    places.map((at) => [
      `what a transport throws: ${at}`,
      async (world, canary) => [await checked(world, canary, broken(canary, at))],
    ]),
  );

/** Credentials that are fetched, and are none. */
const fetches: Record<string, (canary: Canary) => CheckOptions['credentials']> = {
  'throw it': (canary) => () => Promise.reject(new Error(canary.secret)),
  'have it as a name': (canary) => async () => ({ [canary.secret]: canary.secret }),
  'are it': (canary) => async () => canary.secret as never,
};

const waysOfFetches: Record<string, Way> = Object.fromEntries(
  Object.entries(fetches).map(([name, credentials]) => [
    `credentials that ${name}`,
    async (world, canary) => {
      world.answer(letsIn(canary, [200], (form) => form));
      const options = { allowLoopback: true, credentials: credentials(canary) as never };
      const result = await world.pack(canary).checkConfig(world.config(canary), options);
      must(result.stage === 'sign_in', `the check ends there, not at ${result.stage}`);
      return [result];
    },
  ]),
);

const known = canaries.filter((canary) => canary.fetched || ofEachKind.includes(canary));

/** What a check of a config says of a server that says it all. */
export const checks: Case[] = [
  ...casesOf({ ...waysOfServers(servers), ...waysOfTransports('sign-in', 'needs') }, known),
  ...casesOf(
    { ...waysOfServers(strangers), ...waysOfTransports('stranger') },
    known.filter(({ part, fetched }) => !fetched && !part.endsWith('_token')),
  ),
  ...casesOf(waysOfCounters, canaries.filter(asksForToken)),
  ...casesOf(
    waysOfFetches,
    known.filter(({ way }) => way !== 'parcel'),
  ),
];
