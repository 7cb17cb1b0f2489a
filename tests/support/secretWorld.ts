import {
  ActionError,
  type Connection,
  type ConnectOptions,
  loadPack,
  type Pack,
  type Transport,
} from '../../src/index.ts';
import { asksForToken, type Canary, user } from './secrets.ts';
import { failure, json, type Received, type Server, serve } from './server.ts';

/** One way on which a secret could get out. */
export interface Case {
  name: string;
  canary: Canary;
  /** The forms to look for, where they are not all. */
  forms?: Record<string, string>;
  /** Goes the way; gives what can be seen at its end. Throws where it does not lead there. */
  run: (world: World) => Promise<readonly unknown[]>;
}

export type Answer = Parameters<typeof serve>[0];

/** What cases need: a server that is told what to answer, and the packs. */
export interface World {
  server: Server;
  /** What the server does with the next requests; `tokens` with those for a token, of which it else gives one out. */
  answer(how: Answer, tokens?: Answer): void;
  /** The same for the request that a secret is sent with: for a token, or with what signs in. */
  answerTo(canary: Canary, how: Answer): void;
  pack(canary: Canary): Pack;
  /** A config with the secret that reaches the server. Of OAuth each is that of another client, who has no token yet. */
  config(canary: Canary, hostname?: string): Record<string, unknown>;
  connect(canary: Canary, options?: ConnectOptions): Connection;
  /** The error of a write to any address. */
  error(canary: Canary, options?: ConnectOptions, signal?: AbortSignal): Promise<ActionError>;
  close(): Promise<void>;
}

export const parcelManifest = new URL('../packs/parcel/manifest.json', import.meta.url);

export async function world(): Promise<World> {
  let answer: Answer = () => undefined;
  let tokens: Answer | undefined;
  let current: Canary | undefined;
  const server = await serve((request, response) => {
    if (!isForToken(request)) return answer(request, response);
    if (tokens) return tokens(request, response);
    return json(response, 200, current && tokenAnswer(current));
  });
  const packs = { ours: (await loadPack()) as Pack, parcel: await loadPack(parcelManifest) };
  const pack = ({ way }: Canary) => packs[way === 'parcel' ? 'parcel' : 'ours'];
  const config = (canary: Canary, hostname = server.config.hostname) => {
    current = canary;
    return configOf(canary, hostname);
  };
  const connect = (canary: Canary, options: ConnectOptions = {}) =>
    pack(canary).connect(config(canary), { allowLoopback: true, retries: 0, ...fetching(canary), ...options });
  const tell: World['answer'] = (how, token) => {
    answer = how;
    tokens = token;
  };
  return {
    server,
    answer: tell,
    answerTo: (canary, how) => tell(how, asksForToken(canary) ? how : undefined),
    pack,
    config,
    connect,
    error: async (canary, options, signal) => {
      const thrown = await failure(anything(connect(canary, options), canary, signal));
      if (!(thrown instanceof ActionError)) throw thrown;
      return thrown;
    },
    close: async () => {
      await packs.ours.close();
      await packs.parcel.close();
      await server.close();
    },
  };
}

/** Whether a request asks for a token. */
const isForToken = ({ path }: Received): boolean => path === '/oauth_token.do';

/** What is configured: the canary in its place, and something else in the others. */
const configured = ({ part, secret }: Canary) => ({
  ...{ password: 'usual-password', clientSecret: 'usual-client-secret', key: 'usual-key' },
  [part]: secret,
});

let clients = 0;

function configOf(canary: Canary, hostname: string): Record<string, unknown> {
  const { way: type, fetched } = canary;
  const { password, clientSecret, key } = configured(canary);
  const secret = (fields: object) => (fetched ? {} : fields);
  switch (type) {
    case 'parcel':
      return { host: hostname, api_key: key };
    case 'basic':
      return { hostname, user, ...secret({ password }) };
    case 'api_key':
      return { hostname, auth: { type, ...secret({ key }) } };
    default: {
      clients += 1;
      const person = type === 'oauth_password' ? { user, ...secret({ password }) } : {};
      return { hostname, auth: { type, clientId: `client-${clients}`, ...secret({ clientSecret }), ...person } };
    }
  }
}

/** The options of a connection whose secrets are fetched. */
export function fetching(canary: Canary): ConnectOptions {
  if (!canary.fetched) return {};
  return { credentials: async () => fetchedSecrets(canary) };
}

/** What fetches the secrets of a way gives. */
export function fetchedSecrets(canary: Canary): Record<string, unknown> {
  const { password, clientSecret, key } = configured(canary);
  if (canary.way === 'basic') return { password };
  if (canary.way === 'oauth_password') return { auth: { clientSecret, password } };
  return { auth: canary.way === 'api_key' ? { key } : { clientSecret } };
}

/** What a server gives out for a token request. */
export const tokenAnswer = ({ part, secret }: Canary): Record<string, unknown> => ({
  ...{ access_token: 'usual-token-of-the-server', refresh_token: 'usual-refresh-token' },
  ...{ scope: 'useraccount', token_type: 'Bearer', expires_in: 1799 },
  ...(part.endsWith('_token') && { [part]: secret }),
});

/** Sends a write to any address. */
export function anything(connection: Connection, { way }: Canary, signal?: AbortSignal): Promise<unknown> {
  const options = signal === undefined ? {} : { signal };
  return way === 'parcel'
    ? connection.run('raw.call', { verb: 'POST', path: 'x' }, options)
    : connection.run('generic.request', { method: 'POST', url_path: 'api/x' }, options);
}

/** What a request signed in with, or asked for a token with. */
export function signInOf(request: Received): string {
  const { authorization, 'x-parcel-key': parcel, 'x-sn-apikey': ours } = request.headers;
  return isForToken(request) ? request.body : String(authorization ?? parcel ?? ours);
}

/** A transport that does the same with every request; with those for a token, what it is given for them. */
export const transportOf = (canary: Canary, send: Transport['send'], tokens?: Transport['send']) => ({
  transport: (): Transport => ({
    send: async (request, options) => {
      if (request.path !== '/oauth_token.do') return send(request, options);
      if (tokens) return tokens(request, options);
      return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(tokenAnswer(canary))) };
    },
  }),
});

/** Throws where something that a case rests on is not so. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The case does not get there: ${what}`);
}
