import {
  ActionError,
  type Connection,
  type ConnectOptions,
  loadPack,
  type Pack,
  type Transport,
} from '../../src/index.ts';
import { type Canary, user } from './secrets.ts';
import { failure, type Received, type Server, serve } from './server.ts';

/** One way on which a credential could get out. */
export interface Case {
  name: string;
  canary: Canary;
  /** The forms to look for, where they are not all. */
  forms?: Record<string, string>;
  /** Goes the way; gives what can be seen at its end. Throws where it does not lead there. */
  run: (world: World) => Promise<readonly unknown[]>;
}

type Answer = Parameters<typeof serve>[0];

/** What cases need: a server that is told what to answer, and a pack for each way to sign in. */
export interface World {
  server: Server;
  /** What the server does with the next requests. */
  answer(how: Answer): void;
  pack(canary: Canary): Pack;
  /** A config with the credential that reaches the server. */
  config(canary: Canary, hostname?: string): Record<string, unknown>;
  connect(canary: Canary, options?: ConnectOptions): Connection;
  /** The error of a write to any address. */
  error(canary: Canary, options?: ConnectOptions, signal?: AbortSignal): Promise<ActionError>;
  close(): Promise<void>;
}

export const parcelManifest = new URL('../packs/parcel/manifest.json', import.meta.url);

export async function world(): Promise<World> {
  let answer: Answer = () => undefined;
  const server = await serve((request, response) => answer(request, response));
  const packs = { password: (await loadPack()) as Pack, key: await loadPack(parcelManifest) };
  const pack = ({ scheme }: Canary) => packs[scheme];
  const config = ({ scheme, secret }: Canary, hostname = server.config.hostname) =>
    scheme === 'password' ? { hostname, user, password: secret } : { host: hostname, api_key: secret };
  const connect = (canary: Canary, options: ConnectOptions = {}) =>
    pack(canary).connect(config(canary), { allowLoopback: true, retries: 0, ...options });
  return {
    server,
    answer: (how) => {
      answer = how;
    },
    pack,
    config,
    connect,
    error: async (canary, options, signal) => {
      const thrown = await failure(anything(connect(canary, options), canary, signal));
      if (!(thrown instanceof ActionError)) throw thrown;
      return thrown;
    },
    close: async () => {
      await packs.password.close();
      await packs.key.close();
      await server.close();
    },
  };
}

/** Sends a write to any address. */
export function anything(connection: Connection, { scheme }: Canary, signal?: AbortSignal): Promise<unknown> {
  const options = signal === undefined ? {} : { signal };
  return scheme === 'password'
    ? connection.run('generic.request', { method: 'POST', url_path: 'api/x' }, options)
    : connection.run('raw.call', { verb: 'POST', path: 'x' }, options);
}

/** What a request signed in with. */
export const signInOf = ({ headers }: Received): string => String(headers.authorization ?? headers['x-parcel-key']);

/** A transport that does the same with every request. */
export const transportOf = (send: Transport['send']) => ({ transport: (): Transport => ({ send }) });

/** Throws where something that a case rests on is not so. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The case does not get there: ${what}`);
}
